package kz.esep.central;

import kz.esep.text.Digest;

/**
 * A file that was refused (entry {@code central.file-refused}): nothing of it is kept but this.
 *
 * @param file SHA-256 of the whole file
 * @param size in bytes
 * @param code the reason code, {@code V01} to {@code V10}
 * @param reason feature and key of the sentence that was said
 */
record Turned(Digest file, long size, String code, String reason) {}
