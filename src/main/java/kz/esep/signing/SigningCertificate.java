package kz.esep.signing;

import java.time.Instant;
import kz.esep.text.Digest;

/** A person's X.509 certificate (RFC 5280), parsed once. Parsing does not judge it: that is {@link Trust}. */
@SuppressWarnings("DoNotCallSuggester")
public final class SigningCertificate {

    private SigningCertificate() {}

    /**
     * Reads a certificate in DER or PEM.
     *
     * @throws kz.esep.text.Refused when it is not one
     */
    public static SigningCertificate read(byte[] content) {
        throw new UnsupportedOperationException();
    }

    /** Whom it names. */
    public Identity identity() {
        throw new UnsupportedOperationException();
    }

    /** SHA-256 of the certificate's DER: its name in the roster. */
    public Digest digest() {
        throw new UnsupportedOperationException();
    }

    /** SHA-256 of the public key (SubjectPublicKeyInfo); its {@link Digest#groups} are what two people compare. */
    public Digest key() {
        throw new UnsupportedOperationException();
    }

    /** The serial number in lower-case hexadecimal digits. */
    public String serial() {
        throw new UnsupportedOperationException();
    }

    public Instant validFrom() {
        throw new UnsupportedOperationException();
    }

    public Instant validUntil() {
        throw new UnsupportedOperationException();
    }

    public byte[] der() {
        throw new UnsupportedOperationException();
    }

    public String pem() {
        throw new UnsupportedOperationException();
    }
}
