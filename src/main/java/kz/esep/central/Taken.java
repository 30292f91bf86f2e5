package kz.esep.central;

import java.time.Instant;
import kz.esep.text.Digest;

/**
 * An accepted file as it stands now.
 *
 * @param file SHA-256 of the whole file
 * @param missing protocols that it lacks; 0 unless interim
 */
public record Taken(Digest file, String commission, int revision, int missing, Instant receivedAt, Standing standing) {}
