package kz.esep.central;

import kz.esep.text.Digest;

/**
 * A receipt that was signed (entry {@code central.receipt-signed}); the signed container is kept under its digest.
 *
 * @param file SHA-256 of the result file
 * @param receipt SHA-256 of the receipt's container
 */
record Receipted(Digest file, Digest receipt, String name) {}
