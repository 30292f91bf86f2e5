package kz.esep.signing;

import java.io.IOException;
import java.math.BigInteger;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import kz.esep.text.Digest;
import kz.esep.text.Refused;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AuthorityKeyIdentifier;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLNumber;
import org.bouncycastle.asn1.x509.Certificate;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.SubjectKeyIdentifier;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.cert.X509v2CRLBuilder;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** Makes the centre's certificates and revocation lists (RFC 5280), signed with ECDSA P-256 and SHA-256. */
final class CertificateMaker {
    private static final int SERIAL_BITS = 120;
    private static final int KEY_IDENTIFIER = 20;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Certificate root;
    private final PrivateKey key;

    CertificateMaker(Certificate root, PrivateKey key) {
        this.root = root;
        this.key = key;
    }

    /** A self-signed root that may sign certificates of people and lists, and no other CA. */
    static Certificate root(X500Name name, KeyPair pair, Instant from, Instant until) {
        SubjectPublicKeyInfo key =
                SubjectPublicKeyInfo.getInstance(pair.getPublic().getEncoded());
        X509v3CertificateBuilder builder =
                new X509v3CertificateBuilder(name, serial(), Date.from(from), Date.from(until), name, key);
        try {
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(0));
            builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign));
            builder.addExtension(Extension.subjectKeyIdentifier, false, identifier(key));
            return builder.build(signer(pair.getPrivate())).toASN1Structure();
        } catch (IOException e) {
            throw new IllegalStateException("DER is written to memory", e);
        }
    }

    SigningCertificate issue(CertificateRequest request, Identity identity, Instant from, Instant until) {
        X509v3CertificateBuilder builder = new X509v3CertificateBuilder(
                root.getSubject(),
                serial(),
                Date.from(from),
                Date.from(until),
                Names.of(identity),
                request.publicKey());
        try {
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(false));
            builder.addExtension(
                    Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation));
            builder.addExtension(Extension.subjectKeyIdentifier, false, identifier(request.publicKey()));
            builder.addExtension(Extension.authorityKeyIdentifier, false, authority());
            return SigningCertificate.read(builder.build(signer(key)).getEncoded());
        } catch (IOException e) {
            throw new IllegalStateException("DER is written to memory", e);
        }
    }

    /** A list of what is revoked, PEM. */
    String revocationList(List<IssuedCertificate> issued, long number, Instant now, Instant next) {
        X509v2CRLBuilder builder = new X509v2CRLBuilder(root.getSubject(), Date.from(now));
        builder.setNextUpdate(Date.from(next));
        for (IssuedCertificate one : issued) {
            if (one.revokedAt() != null) {
                CertificateAuthority.Reason reason =
                        Objects.requireNonNullElse(one.reason(), CertificateAuthority.Reason.UNSPECIFIED);
                builder.addCRLEntry(new BigInteger(one.serial(), 16), Date.from(one.revokedAt()), reason.code());
            }
        }
        try {
            builder.addExtension(Extension.cRLNumber, false, new CRLNumber(BigInteger.valueOf(number)));
            builder.addExtension(Extension.authorityKeyIdentifier, false, authority());
            return Pem.text(Pem.CRL, builder.build(signer(key)).getEncoded());
        } catch (IOException e) {
            throw new IllegalStateException("DER is written to memory", e);
        }
    }

    String pem() {
        try {
            return Pem.text(Pem.CERTIFICATE, root.getEncoded(ASN1Encoding.DER));
        } catch (IOException e) {
            throw new IllegalStateException("DER is written to memory", e);
        }
    }

    boolean coversTime(Instant from, Instant until) {
        return !from.isBefore(root.getStartDate().getDate().toInstant())
                && !until.isAfter(root.getEndDate().getDate().toInstant());
    }

    private AuthorityKeyIdentifier authority() {
        return new AuthorityKeyIdentifier(
                identifier(root.getSubjectPublicKeyInfo()).getKeyIdentifier());
    }

    /** The first 160 bits of the key's SHA-256 (RFC 7093, method 1): a name, not a protection. */
    private static SubjectKeyIdentifier identifier(SubjectPublicKeyInfo key) {
        byte[] digest = Digest.of(key.getPublicKeyData().getOctets()).bytes();
        return new SubjectKeyIdentifier(Arrays.copyOf(digest, KEY_IDENTIFIER));
    }

    private static BigInteger serial() {
        return new BigInteger(SERIAL_BITS, RANDOM).setBit(SERIAL_BITS);
    }

    private static ContentSigner signer(PrivateKey key) {
        try {
            return new JcaContentSignerBuilder(Algorithm.ECDSA_SHA256.jdkName()).build(key);
        } catch (OperatorCreationException e) {
            throw new Refused("signing", "key-of-another");
        }
    }
}
