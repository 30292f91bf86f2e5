package kz.esep.signing;

import java.io.IOException;
import java.math.BigInteger;
import java.util.Optional;
import org.bouncycastle.asn1.sec.SECObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.bouncycastle.crypto.ec.CustomNamedCurves;
import org.bouncycastle.crypto.signers.PlainDSAEncoding;
import org.bouncycastle.crypto.signers.StandardDSAEncoding;

/**
 * The shortest signature that is allowed, for where room is dear: ECDSA on P-256 with SHA-256, as r and s of 32 bytes each
 * (IEEE P1363). Only the key and the bytes decide; who the key belongs to is a question for {@link Trust}.
 */
public final class ShortSignature {
    /** Bytes of one. */
    public static final int LENGTH = 64;

    private static final BigInteger ORDER =
            CustomNamedCurves.getByOID(SECObjectIdentifiers.secp256r1).getN();

    private ShortSignature() {}

    /**
     * Signs bytes.
     *
     * @return empty when the person's key is not on P-256
     * @throws kz.esep.text.Refused when the key or token cannot sign
     */
    public static Optional<byte[]> sign(Signer signer, byte[] content) {
        if (!fits(signer.certificate()) || signer.algorithm() != Algorithm.ECDSA_SHA256) {
            return Optional.empty();
        }
        try {
            BigInteger[] pair = StandardDSAEncoding.INSTANCE.decode(ORDER, signer.sign(content));
            return Optional.of(PlainDSAEncoding.INSTANCE.encode(ORDER, pair[0], pair[1]));
        } catch (IOException e) {
            throw new IllegalStateException("a signer gave no DER", e);
        }
    }

    /** Whether the signature over the bytes holds under that certificate's key. */
    public static boolean holds(SigningCertificate certificate, byte[] content, byte[] signature) {
        if (!fits(certificate) || signature.length != LENGTH) {
            return false;
        }
        try {
            BigInteger[] pair = PlainDSAEncoding.INSTANCE.decode(ORDER, signature);
            byte[] der = StandardDSAEncoding.INSTANCE.encode(ORDER, pair[0], pair[1]);
            return certificate.verificationKey().verifies(Algorithm.ECDSA_SHA256, content, der);
        } catch (IOException | IllegalArgumentException e) {
            // r or s is no number of the curve.
            return false;
        }
    }

    private static boolean fits(SigningCertificate certificate) {
        AlgorithmIdentifier used =
                certificate.structure().getSubjectPublicKeyInfo().getAlgorithm();
        return used.getAlgorithm().equals(X9ObjectIdentifiers.id_ecPublicKey)
                && SECObjectIdentifiers.secp256r1.equals(used.getParameters());
    }
}
