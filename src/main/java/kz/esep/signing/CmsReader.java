package kz.esep.signing;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.text.ParseException;
import java.time.Instant;
import java.util.Arrays;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1GeneralizedTime;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.ASN1UTCTime;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.CMSAlgorithmProtection;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.IssuerAndSerialNumber;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.Certificate;

/**
 * Verifies a detached CAdES baseline B signature (V04). It must be DER with one signer and that signer's certificate and
 * nothing else, so that every byte is either fixed, signed, or the signature itself.
 */
final class CmsReader {
    /** More than a certificate and a signature of RSA 8192 need, in bytes. */
    static final int LARGEST = 32 << 10;

    private final SignerInfo signer;
    private final Certificate certificate;

    private CmsReader(SignerInfo signer, Certificate certificate) {
        this.signer = signer;
        this.certificate = certificate;
    }

    /** The signature over the content, verified. */
    static Signature verify(byte[] cms, byte[] content) throws Rejected {
        try {
            return parse(cms).verify(content);
        } catch (IOException | ParseException | RuntimeException e) {
            // BouncyCastle answers bytes of a wrong structure with various unchecked exceptions.
            throw broken();
        }
    }

    private static CmsReader parse(byte[] cms) throws IOException, Rejected {
        Der.shallow(cms);
        ASN1Primitive parsed = ASN1Primitive.fromByteArray(cms);
        require(Arrays.equals(parsed.getEncoded(ASN1Encoding.DER), cms));
        ContentInfo outer = ContentInfo.getInstance(parsed);
        require(outer.getContentType().equals(CMSObjectIdentifiers.signedData));
        SignedData signed = SignedData.getInstance(outer.getContent());
        ContentInfo inner = signed.getEncapContentInfo();
        require(inner.getContentType().equals(CMSObjectIdentifiers.data) && inner.getContent() == null);
        require(signed.getVersion().hasValue(1) && signed.getCRLs() == null);
        ASN1Set certificates = signed.getCertificates();
        require(certificates != null && certificates.size() == 1);
        require(signed.getSignerInfos().size() == 1
                && signed.getDigestAlgorithms().size() == 1);
        SignerInfo signer = SignerInfo.getInstance(signed.getSignerInfos().getObjectAt(0));
        require(signed.getDigestAlgorithms()
                .getObjectAt(0)
                .toASN1Primitive()
                .equals(signer.getDigestAlgorithm().toASN1Primitive()));
        return new CmsReader(signer, Certificate.getInstance(certificates.getObjectAt(0)));
    }

    private Signature verify(byte[] content) throws IOException, ParseException, Rejected {
        require(signer.getVersion().hasValue(1) && signer.getUnauthenticatedAttributes() == null);
        IssuerAndSerialNumber named =
                IssuerAndSerialNumber.getInstance(signer.getSID().getId());
        require(named.getName().toASN1Primitive().equals(certificate.getIssuer().toASN1Primitive()));
        require(named.getSerialNumber().equals(certificate.getSerialNumber()));
        Algorithm algorithm = algorithm();
        SigningCertificate signing = signing();
        Instant claimed = attributes(content, algorithm, signing);
        byte[] attributes = signer.getAuthenticatedAttributes().getEncoded(ASN1Encoding.DER);
        byte[] value = signer.getEncryptedDigest().getOctets();
        if (!signing.verificationKey().verifies(algorithm, attributes, value)) {
            throw new Rejected("V04", "V04.false");
        }
        return new Signature(signing, claimed);
    }

    private Algorithm algorithm() throws Rejected {
        AlgorithmIdentifier used = signer.getDigestEncryptionAlgorithm();
        AlgorithmIdentifier digest = signer.getDigestAlgorithm();
        for (Algorithm algorithm : Algorithm.values()) {
            boolean named = (CmsWriter.inCms(algorithm).equals(used)
                            || CmsWriter.identifier(algorithm).equals(used))
                    && digest.getAlgorithm().equals(algorithm.hash().oid());
            if (named) {
                ASN1Encodable parameters = digest.getParameters();
                require(parameters == null || DERNull.INSTANCE.equals(parameters));
                return algorithm;
            }
        }
        throw weak();
    }

    private SigningCertificate signing() throws Rejected {
        try {
            return SigningCertificate.of(certificate);
        } catch (GeneralSecurityException e) {
            throw weak();
        }
    }

    /** Checks the signed attributes of baseline B, each present once, and returns the claimed signing time. */
    private Instant attributes(byte[] content, Algorithm algorithm, SigningCertificate signing)
            throws ParseException, Rejected {
        require(signer.getAuthenticatedAttributes() != null);
        ASN1Encodable type = attribute(CMSAttributes.contentType);
        require(CMSObjectIdentifiers.data.equals(type));
        byte[] digest = ASN1OctetString.getInstance(attribute(CMSAttributes.messageDigest))
                .getOctets();
        if (!Arrays.equals(digest, algorithm.hash().of(content))) {
            throw new Rejected("V04", "V04.false");
        }
        ESSCertIDv2[] bound = SigningCertificateV2.getInstance(
                        attribute(PKCSObjectIdentifiers.id_aa_signingCertificateV2))
                .getCerts();
        if (bound.length == 0 || !binds(bound[0], signing)) {
            throw new Rejected("V04", "V04.baseline");
        }
        requireSameAlgorithms();
        return time(attribute(CMSAttributes.signingTime));
    }

    /** RSA has two names in CMS; the attribute of RFC 6211, which this program always adds, fixes which one was meant. */
    private void requireSameAlgorithms() throws Rejected {
        for (ASN1Encodable each : signer.getAuthenticatedAttributes()) {
            Attribute attribute = Attribute.getInstance(each);
            if (attribute.getAttrType().equals(CMSAttributes.cmsAlgorithmProtect)) {
                CMSAlgorithmProtection meant = CMSAlgorithmProtection.getInstance(
                        attribute.getAttrValues().getObjectAt(0));
                require(signer.getDigestAlgorithm().equals(meant.getDigestAlgorithm()));
                require(signer.getDigestEncryptionAlgorithm().equals(meant.getSignatureAlgorithm()));
            }
        }
    }

    private static boolean binds(ESSCertIDv2 bound, SigningCertificate signing) {
        for (Algorithm.Hash hash : Algorithm.Hash.values()) {
            if (hash.oid().equals(bound.getHashAlgorithm().getAlgorithm())) {
                return Arrays.equals(bound.getCertHash(), hash.of(signing.der()))
                        && (bound.getIssuerSerial() == null
                                || bound.getIssuerSerial()
                                        .getSerial()
                                        .equals(signing.structure().getSerialNumber()));
            }
        }
        return false;
    }

    private static Instant time(ASN1Encodable time) throws ParseException, Rejected {
        return switch (time) {
            case ASN1UTCTime utc -> utc.getAdjustedDate().toInstant();
            case ASN1GeneralizedTime generalized -> generalized.getDate().toInstant();
            default -> throw new Rejected("V04", "V04.baseline");
        };
    }

    /** The one value of a signed attribute that must stand there once. */
    private ASN1Encodable attribute(ASN1ObjectIdentifier type) throws Rejected {
        ASN1Encodable value = null;
        for (ASN1Encodable each : signer.getAuthenticatedAttributes()) {
            Attribute attribute = Attribute.getInstance(each);
            if (attribute.getAttrType().equals(type)) {
                require(value == null && attribute.getAttrValues().size() == 1);
                value = attribute.getAttrValues().getObjectAt(0);
            }
        }
        if (value == null) {
            throw new Rejected("V04", "V04.baseline");
        }
        return value;
    }

    private static void require(boolean holds) throws Rejected {
        if (!holds) {
            throw broken();
        }
    }

    private static Rejected broken() {
        return new Rejected("V04", "V04.form");
    }

    private static Rejected weak() {
        return new Rejected("V04", "V04.weak");
    }
}
