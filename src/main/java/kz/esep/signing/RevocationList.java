package kz.esep.signing;

import java.time.Instant;

/** The CA's list of revoked certificates (X.509 CRL, RFC 5280), its signature verified. */
@SuppressWarnings("DoNotCallSuggester")
public final class RevocationList {

    private RevocationList() {}

    /**
     * Reads a list, DER or PEM.
     *
     * @throws kz.esep.text.Refused when it is not one, or the CA did not sign it
     */
    public static RevocationList read(byte[] content, byte[] caCertificate) {
        throw new UnsupportedOperationException();
    }

    public Instant issuedAt() {
        throw new UnsupportedOperationException();
    }

    /** Whether a newer list was due; it still counts for what it names. */
    public boolean staleAt(Instant time) {
        throw new UnsupportedOperationException();
    }
}
