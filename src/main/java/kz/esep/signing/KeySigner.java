package kz.esep.signing;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import kz.esep.text.Refused;
import org.bouncycastle.asn1.sec.SECObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;

/** Signs with a private key of the JDK's, in memory or, through its provider, on a token. */
public final class KeySigner implements Signer {
    private static final byte[] PROBE = "esep".getBytes(StandardCharsets.US_ASCII);

    private final PrivateKey key;
    private final SigningCertificate certificate;
    private final Algorithm algorithm;

    private KeySigner(PrivateKey key, SigningCertificate certificate, Algorithm algorithm) {
        this.key = key;
        this.certificate = certificate;
        this.algorithm = algorithm;
    }

    /**
     * A signer of a key and its certificate, with the digest that suits the key: SHA-384 for P-384, else SHA-256.
     *
     * @throws Refused when the certificate is for another key, or the key cannot sign
     */
    public static KeySigner of(PrivateKey key, SigningCertificate certificate) {
        KeySigner signer = new KeySigner(key, certificate, algorithm(certificate));
        if (!certificate.verificationKey().verifies(signer.algorithm, PROBE, signer.sign(PROBE))) {
            throw new Refused("signing", "key-of-another");
        }
        return signer;
    }

    private static Algorithm algorithm(SigningCertificate certificate) {
        AlgorithmIdentifier used =
                certificate.structure().getSubjectPublicKeyInfo().getAlgorithm();
        if (!used.getAlgorithm().equals(X9ObjectIdentifiers.id_ecPublicKey)) {
            return Algorithm.RSA_SHA256;
        }
        return SECObjectIdentifiers.secp384r1.equals(used.getParameters())
                ? Algorithm.ECDSA_SHA384
                : Algorithm.ECDSA_SHA256;
    }

    @Override
    public SigningCertificate certificate() {
        return certificate;
    }

    @Override
    public Algorithm algorithm() {
        return algorithm;
    }

    @Override
    public byte[] sign(byte[] content) {
        try {
            java.security.Signature signature = java.security.Signature.getInstance(algorithm.jdkName());
            signature.initSign(key);
            signature.update(content);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new Refused("signing", "key-of-another");
        }
    }
}
