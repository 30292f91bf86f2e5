package kz.esep.signing;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import kz.esep.text.Digest;
import org.jspecify.annotations.Nullable;

/**
 * The central commission's own CA for one election: a folder with its key ({@code ca.p12}), its certificate ({@code
 * ca.pem}) and what it has issued and revoked ({@code ca.json}).
 */
@SuppressWarnings("DoNotCallSuggester")
public final class CertificateAuthority {

    private CertificateAuthority() {}

    /** Why a certificate is revoked, as RFC 5280, 5.3.1 has it. */
    public enum Reason {
        UNSPECIFIED,
        KEY_COMPROMISE,
        AFFILIATION_CHANGED,
        SUPERSEDED,
        CESSATION_OF_OPERATION
    }

    /**
     * A certificate that was issued.
     *
     * @param revokedAt null while it is good
     */
    public record Issued(
            String serial,
            Digest certificate,
            Digest key,
            Identity identity,
            Instant validFrom,
            Instant validUntil,
            @Nullable Instant revokedAt,
            @Nullable Reason reason) {}

    /**
     * Makes a CA in an empty or new folder: a P-256 key and a self-signed certificate.
     *
     * @param validity from now on
     * @throws kz.esep.text.Refused when the folder already has one or cannot be written
     */
    public static CertificateAuthority create(
            Path folder, String election, String name, Duration validity, char[] passphrase, Clock clock) {
        throw new UnsupportedOperationException();
    }

    /**
     * Opens a CA.
     *
     * @throws kz.esep.text.Refused when the passphrase is wrong or a file is missing or broken
     */
    public static CertificateAuthority open(Path folder, char[] passphrase, Clock clock) {
        throw new UnsupportedOperationException();
    }

    /** The root certificate in PEM, for the election package. */
    public String certificate() {
        throw new UnsupportedOperationException();
    }

    /** Everything issued, in order. */
    public List<Issued> issued() {
        throw new UnsupportedOperationException();
    }

    /**
     * Issues a certificate for a request that the centre has compared with its owner.
     *
     * @throws kz.esep.text.Refused when the key already has a certificate or the time is outside the CA's
     */
    public SigningCertificate issue(CertificateRequest request, Identity identity, Instant from, Instant until) {
        throw new UnsupportedOperationException();
    }

    /**
     * Revokes a certificate from now on; a second time changes nothing.
     *
     * @throws kz.esep.text.Refused when this CA has issued no such certificate
     */
    public void revoke(String serial, Reason reason) {
        throw new UnsupportedOperationException();
    }

    /** A signed list of what is revoked, PEM; numbered. */
    public String revocationList(Duration nextIn) {
        throw new UnsupportedOperationException();
    }

    /** Everybody who may sign now: the members of a new roster. */
    public Roster roster(long number) {
        throw new UnsupportedOperationException();
    }
}
