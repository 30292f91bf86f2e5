package kz.esep.signing;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.Locale;
import kz.esep.text.Digest;
import kz.esep.text.Refused;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.pkcs.CertificationRequest;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;

/**
 * A request for a certificate (PKCS#10, RFC 2986) whose own signature was verified: whoever made it has the key.
 *
 * @param key SHA-256 of the public key; its {@link Digest#groups} are read out by the commission and compared
 * @param asked whom the request says it is for: a claim, which the centre checks
 * @param publicKey the key itself
 */
public record CertificateRequest(Digest key, Identity asked, SubjectPublicKeyInfo publicKey) {

    /** How the name of a request's file ends. */
    public static final String SUFFIX = ".csr";

    private static final String NO_DIGIT = "[^0-9A-F]";

    /**
     * Reads a request, PEM or DER.
     *
     * @throws Refused when it is broken, its signature does not hold or the key is not an allowed one
     */
    public static CertificateRequest read(byte[] content) {
        try {
            byte[] der = Pem.der(content, Pem.REQUEST);
            Der.shallow(der);
            CertificationRequest request = CertificationRequest.getInstance(der);
            SubjectPublicKeyInfo key = request.getCertificationRequestInfo().getSubjectPublicKeyInfo();
            Identity asked =
                    Names.identity(request.getCertificationRequestInfo().getSubject());
            if (asked != null && holds(request, VerificationKey.of(key))) {
                return new CertificateRequest(Digest.of(key.getEncoded(ASN1Encoding.DER)), asked, key);
            }
        } catch (GeneralSecurityException | IOException | RuntimeException e) {
            throw new Refused("signing", "request-broken");
        }
        throw new Refused("signing", "request-broken");
    }

    /**
     * Whether a fingerprint that was read out or stands on paper is this key's.
     *
     * @param fingerprint in groups or not; capitals, blanks and dashes do not matter
     */
    public boolean isNamed(String fingerprint) {
        return digits(fingerprint).equals(digits(key.groups()));
    }

    private static String digits(String fingerprint) {
        return fingerprint.toUpperCase(Locale.ROOT).replaceAll(NO_DIGIT, "");
    }

    private static boolean holds(CertificationRequest request, VerificationKey key) throws IOException {
        byte[] signed = request.getCertificationRequestInfo().getEncoded(ASN1Encoding.DER);
        for (Algorithm algorithm : Algorithm.values()) {
            if (CmsWriter.identifier(algorithm).equals(request.getSignatureAlgorithm())) {
                return key.verifies(algorithm, signed, request.getSignature().getOctets());
            }
        }
        return false;
    }
}
