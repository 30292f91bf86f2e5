package kz.esep.signing;

import java.time.Instant;
import java.util.Base64;
import kz.esep.text.Digest;
import org.jspecify.annotations.Nullable;

/**
 * A certificate that was issued.
 *
 * @param serial lower-case hexadecimal digits
 * @param certificate SHA-256 of the certificate
 * @param key SHA-256 of the public key
 * @param revokedAt null while it is good
 * @param reason null while it is good
 * @param der the certificate, base 64 of its DER; null where it was issued before this was kept
 */
public record IssuedCertificate(
        String serial,
        Digest certificate,
        Digest key,
        Identity identity,
        Instant validFrom,
        Instant validUntil,
        @Nullable Instant revokedAt,
        CertificateAuthority.@Nullable Reason reason,
        @Nullable String der) {

    static IssuedCertificate good(SigningCertificate certificate) {
        return new IssuedCertificate(
                certificate.serial(),
                certificate.digest(),
                certificate.key(),
                certificate.identity(),
                certificate.validFrom(),
                certificate.validUntil(),
                null,
                null,
                Base64.getEncoder().encodeToString(certificate.der()));
    }

    IssuedCertificate revoked(Instant at, CertificateAuthority.Reason why) {
        return new IssuedCertificate(serial, certificate, key, identity, validFrom, validUntil, at, why, der);
    }
}
