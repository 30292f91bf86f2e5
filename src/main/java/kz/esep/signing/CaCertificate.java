package kz.esep.signing;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Arrays;
import kz.esep.text.Refused;
import org.bouncycastle.asn1.ASN1BitString;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1Object;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Certificate;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.asn1.x509.KeyUsage;

/** The centre's root certificate: self-signed, allowed to sign certificates and revocation lists. */
final class CaCertificate {
    private final Certificate certificate;
    private final VerificationKey key;
    private final Instant validFrom;
    private final Instant validUntil;

    private CaCertificate(Certificate certificate, VerificationKey key) {
        this.certificate = certificate;
        this.key = key;
        this.validFrom = certificate.getStartDate().getDate().toInstant();
        this.validUntil = certificate.getEndDate().getDate().toInstant();
    }

    /**
     * Reads a root certificate, PEM or DER.
     *
     * @throws Refused when it is not one
     */
    static CaCertificate read(byte[] content) {
        try {
            byte[] der = Pem.der(content, Pem.CERTIFICATE);
            Der.shallow(der);
            Certificate parsed = Certificate.getInstance(der);
            CaCertificate root = new CaCertificate(parsed, VerificationKey.of(parsed.getSubjectPublicKeyInfo()));
            if (Arrays.equals(parsed.getEncoded(ASN1Encoding.DER), der) && root.maySign() && root.signed(parsed)) {
                return root;
            }
        } catch (GeneralSecurityException | IOException | RuntimeException e) {
            throw new Refused("signing", "ca-broken");
        }
        throw new Refused("signing", "ca-broken");
    }

    private boolean maySign() {
        Extensions extensions = certificate.getTBSCertificate().getExtensions();
        if (extensions == null) {
            return false;
        }
        Extension constraints = extensions.getExtension(Extension.basicConstraints);
        KeyUsage usage = KeyUsage.fromExtensions(extensions);
        return constraints != null
                && constraints.isCritical()
                && BasicConstraints.getInstance(constraints.getParsedValue()).isCA()
                && usage != null
                && usage.hasUsages(KeyUsage.keyCertSign | KeyUsage.cRLSign);
    }

    X500Name name() {
        return certificate.getSubject();
    }

    boolean validAt(Instant time) {
        return !time.isBefore(validFrom) && !time.isAfter(validUntil);
    }

    boolean signed(Certificate other) {
        return other.getSignatureAlgorithm().equals(other.getTBSCertificate().getSignature())
                && signed(other.getTBSCertificate(), other.getSignatureAlgorithm(), other.getSignature());
    }

    /** Whether the signature over a structure (a certificate's or list's inner part) is this CA's. */
    boolean signed(ASN1Object content, AlgorithmIdentifier used, ASN1BitString signature) {
        for (Algorithm algorithm : Algorithm.values()) {
            if (CmsWriter.identifier(algorithm).equals(used)) {
                try {
                    return key.verifies(algorithm, content.getEncoded(ASN1Encoding.DER), signature.getOctets());
                } catch (IOException | RuntimeException e) {
                    // BouncyCastle answers a broken structure with various unchecked exceptions.
                    return false;
                }
            }
        }
        return false;
    }
}
