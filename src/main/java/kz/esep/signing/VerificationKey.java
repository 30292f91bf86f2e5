package kz.esep.signing;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.sec.SECObjectIdentifiers;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x9.X9ECParameters;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.bouncycastle.crypto.ec.CustomNamedCurves;
import org.bouncycastle.crypto.params.ECNamedDomainParameters;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import org.bouncycastle.crypto.signers.ECDSASigner;

/**
 * An allowed public key: P-256 or P-384 with an uncompressed point, or RSA of at least 3072 bits. Curves are verified by
 * BouncyCastle's own arithmetic, which is about three times as fast as the JDK's; RSA by the JDK.
 */
abstract sealed class VerificationKey {
    private static final int SMALLEST_RSA = 3072;
    private static final int LARGEST_RSA = 8192;
    private static final ECNamedDomainParameters P256 = curve(SECObjectIdentifiers.secp256r1);
    private static final ECNamedDomainParameters P384 = curve(SECObjectIdentifiers.secp384r1);

    private VerificationKey() {}

    /**
     * The key, if it is an allowed one.
     *
     * @throws GeneralSecurityException when it is not; the message is for a log only
     */
    static VerificationKey of(SubjectPublicKeyInfo info) throws GeneralSecurityException {
        ASN1ObjectIdentifier algorithm = info.getAlgorithm().getAlgorithm();
        try {
            if (algorithm.equals(X9ObjectIdentifiers.id_ecPublicKey)) {
                return elliptic(info);
            }
            if (algorithm.equals(PKCSObjectIdentifiers.rsaEncryption)) {
                return rsa(info);
            }
        } catch (IOException | RuntimeException e) {
            throw new GeneralSecurityException("broken key", e);
        }
        throw new GeneralSecurityException("not an allowed kind of key: " + algorithm);
    }

    /** Whether the signature over the content holds under this key; false too when the algorithm is not for this key. */
    abstract boolean verifies(Algorithm algorithm, byte[] content, byte[] signature);

    private static ECNamedDomainParameters curve(ASN1ObjectIdentifier oid) {
        X9ECParameters parameters = CustomNamedCurves.getByOID(oid);
        return new ECNamedDomainParameters(oid, parameters);
    }

    private static VerificationKey elliptic(SubjectPublicKeyInfo info) throws GeneralSecurityException {
        Object named = info.getAlgorithm().getParameters();
        ECNamedDomainParameters curve;
        if (SECObjectIdentifiers.secp256r1.equals(named)) {
            curve = P256;
        } else if (SECObjectIdentifiers.secp384r1.equals(named)) {
            curve = P384;
        } else {
            throw new GeneralSecurityException("not an allowed curve");
        }
        byte[] point = info.getPublicKeyData().getOctets();
        if (point[0] != 4) {
            throw new GeneralSecurityException("not an uncompressed point");
        }
        return new Elliptic(new ECPublicKeyParameters(curve.getCurve().decodePoint(point), curve));
    }

    private static VerificationKey rsa(SubjectPublicKeyInfo info) throws GeneralSecurityException, IOException {
        X509EncodedKeySpec encoded = new X509EncodedKeySpec(info.getEncoded(ASN1Encoding.DER));
        RSAPublicKey key = (RSAPublicKey) KeyFactory.getInstance("RSA").generatePublic(encoded);
        int bits = key.getModulus().bitLength();
        if (bits < SMALLEST_RSA || bits > LARGEST_RSA) {
            throw new GeneralSecurityException("RSA key of " + bits + " bits");
        }
        return new Rsa(key);
    }

    private static final class Elliptic extends VerificationKey {
        private final ECPublicKeyParameters key;

        Elliptic(ECPublicKeyParameters key) {
            this.key = key;
        }

        @Override
        boolean verifies(Algorithm algorithm, byte[] content, byte[] signature) {
            if (algorithm.rsa()) {
                return false;
            }
            try {
                ASN1Sequence pair = ASN1Sequence.getInstance(signature);
                if (pair.size() != 2 || !Arrays.equals(pair.getEncoded(ASN1Encoding.DER), signature)) {
                    return false;
                }
                BigInteger r = ASN1Integer.getInstance(pair.getObjectAt(0)).getValue();
                BigInteger s = ASN1Integer.getInstance(pair.getObjectAt(1)).getValue();
                ECDSASigner verifier = new ECDSASigner();
                verifier.init(false, key);
                return verifier.verifySignature(algorithm.hash().of(content), r, s);
            } catch (IOException | RuntimeException e) {
                // BouncyCastle answers bytes that are no DER with various unchecked exceptions.
                return false;
            }
        }
    }

    private static final class Rsa extends VerificationKey {
        private final RSAPublicKey key;

        Rsa(RSAPublicKey key) {
            this.key = key;
        }

        @Override
        boolean verifies(Algorithm algorithm, byte[] content, byte[] signature) {
            if (!algorithm.rsa()) {
                return false;
            }
            try {
                Signature verifier = Signature.getInstance(algorithm.jdkName());
                verifier.initVerify(key);
                verifier.update(content);
                return verifier.verify(signature);
            } catch (GeneralSecurityException e) {
                return false;
            }
        }
    }
}
