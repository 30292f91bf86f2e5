package kz.esep.signing;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;

/** The signature algorithms that are allowed (V04). RSA is PKCS #1 v1.5 with at least 3072 bits. */
public enum Algorithm {
    ECDSA_SHA256("SHA256withECDSA", "1.2.840.10045.4.3.2", Hash.SHA256),
    ECDSA_SHA384("SHA384withECDSA", "1.2.840.10045.4.3.3", Hash.SHA384),
    ECDSA_SHA512("SHA512withECDSA", "1.2.840.10045.4.3.4", Hash.SHA512),
    RSA_SHA256("SHA256withRSA", "1.2.840.113549.1.1.11", Hash.SHA256),
    RSA_SHA384("SHA384withRSA", "1.2.840.113549.1.1.12", Hash.SHA384),
    RSA_SHA512("SHA512withRSA", "1.2.840.113549.1.1.13", Hash.SHA512);

    private final String jdkName;
    private final String oid;
    private final Hash hash;

    Algorithm(String jdkName, String oid, Hash hash) {
        this.jdkName = jdkName;
        this.oid = oid;
        this.hash = hash;
    }

    /** The name in the JDK's {@link java.security.Signature}. */
    public String jdkName() {
        return jdkName;
    }

    boolean rsa() {
        return jdkName.endsWith("RSA");
    }

    ASN1ObjectIdentifier oid() {
        return new ASN1ObjectIdentifier(oid);
    }

    Hash hash() {
        return hash;
    }

    /** The digests that are allowed: SHA-256 or better. */
    enum Hash {
        SHA256("SHA-256", "2.16.840.1.101.3.4.2.1"),
        SHA384("SHA-384", "2.16.840.1.101.3.4.2.2"),
        SHA512("SHA-512", "2.16.840.1.101.3.4.2.3");

        private final String jdkName;
        private final String oid;

        Hash(String jdkName, String oid) {
            this.jdkName = jdkName;
            this.oid = oid;
        }

        byte[] of(byte[] content) {
            try {
                return MessageDigest.getInstance(jdkName).digest(content);
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("every Java platform has SHA-2", e);
            }
        }

        ASN1ObjectIdentifier oid() {
            return new ASN1ObjectIdentifier(oid);
        }
    }
}
