package kz.esep.signing;

import kz.esep.text.Digest;

/**
 * A request for a certificate (PKCS#10, RFC 2986) whose own signature was verified: whoever made it has the key.
 *
 * @param key SHA-256 of the public key; its {@link Digest#groups} are read out by the commission and compared
 * @param publicKey SubjectPublicKeyInfo, DER
 * @param asked whom the request says it is for: a claim, which the centre checks
 */
@SuppressWarnings("DoNotCallSuggester")
public record CertificateRequest(Digest key, byte[] publicKey, Identity asked) {

    /**
     * Reads a request, PEM or DER.
     *
     * @throws kz.esep.text.Refused when it is broken, its signature does not hold or the key is not an allowed one
     */
    public static CertificateRequest read(byte[] content) {
        throw new UnsupportedOperationException();
    }
}
