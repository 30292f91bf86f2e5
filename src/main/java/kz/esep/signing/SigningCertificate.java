package kz.esep.signing;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.time.Instant;
import kz.esep.text.Digest;
import kz.esep.text.Refused;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.x509.Certificate;
import org.jspecify.annotations.Nullable;

/** A person's X.509 certificate (RFC 5280), parsed once. Parsing does not judge it: that is {@link Trust}. */
public final class SigningCertificate {
    private final Certificate certificate;
    private final byte[] der;
    private final Digest digest;
    private final Digest key;
    private final VerificationKey verificationKey;

    @Nullable
    private final Identity identity;

    private SigningCertificate(Certificate certificate, VerificationKey verificationKey) throws IOException {
        this.certificate = certificate;
        this.verificationKey = verificationKey;
        der = certificate.getEncoded(ASN1Encoding.DER);
        digest = Digest.of(der);
        key = Digest.of(certificate.getSubjectPublicKeyInfo().getEncoded(ASN1Encoding.DER));
        identity = Names.identity(certificate.getSubject());
    }

    /**
     * Reads a certificate in DER or PEM.
     *
     * @throws Refused when it is not one, or its key is not an allowed one
     */
    public static SigningCertificate read(byte[] content) {
        try {
            return of(Certificate.getInstance(Pem.der(content, Pem.CERTIFICATE)));
        } catch (GeneralSecurityException | RuntimeException e) {
            throw new Refused("signing", "certificate-broken");
        }
    }

    /**
     * Wraps a parsed certificate.
     *
     * @throws GeneralSecurityException when its key is not an allowed one
     */
    static SigningCertificate of(Certificate certificate) throws GeneralSecurityException {
        try {
            return new SigningCertificate(certificate, VerificationKey.of(certificate.getSubjectPublicKeyInfo()));
        } catch (IOException e) {
            throw new GeneralSecurityException("broken certificate", e);
        }
    }

    /**
     * Whom it names.
     *
     * @throws Refused when the subject is not of the form that {@link Identity} describes
     */
    public Identity identity() {
        if (identity == null) {
            throw new Refused("signing", "certificate-unnamed");
        }
        return identity;
    }

    boolean named() {
        return identity != null;
    }

    /** SHA-256 of the certificate's DER: its name in the roster. */
    public Digest digest() {
        return digest;
    }

    /** SHA-256 of the public key (SubjectPublicKeyInfo); its {@link Digest#groups} are what two people compare. */
    public Digest key() {
        return key;
    }

    /** The serial number in lower-case hexadecimal digits. */
    public String serial() {
        return certificate.getSerialNumber().getValue().toString(16);
    }

    public Instant validFrom() {
        return certificate.getStartDate().getDate().toInstant();
    }

    /** The last instant, inclusive. */
    public Instant validUntil() {
        return certificate.getEndDate().getDate().toInstant();
    }

    boolean validAt(Instant time) {
        return !time.isBefore(validFrom()) && !time.isAfter(validUntil());
    }

    public byte[] der() {
        return der.clone();
    }

    public String pem() {
        return Pem.text(Pem.CERTIFICATE, der);
    }

    Certificate structure() {
        return certificate;
    }

    VerificationKey verificationKey() {
        return verificationKey;
    }
}
