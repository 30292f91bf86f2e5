package kz.esep.signing;

import java.io.IOException;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.CMSAlgorithmProtection;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.IssuerAndSerialNumber;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.asn1.cms.SignerIdentifier;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.bouncycastle.asn1.cms.Time;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.Certificate;

/** Writes a detached CAdES baseline B signature (ETSI EN 319 122-1, RFC 5652) in DER. */
final class CmsWriter {

    private CmsWriter() {}

    /**
     * Signs bytes that stay outside.
     *
     * @param at whole seconds
     * @throws kz.esep.text.Refused when the key cannot sign
     */
    static byte[] sign(byte[] content, Signer signer, Instant at) {
        try {
            ASN1Set attributes = attributes(content, signer, at);
            byte[] value = signer.sign(attributes.getEncoded(ASN1Encoding.DER));
            AlgorithmIdentifier digest = identifier(signer.algorithm().hash());
            SignedData signed = new SignedData(
                    new DERSet(digest),
                    new ContentInfo(CMSObjectIdentifiers.data, null),
                    new DERSet(signer.certificate().structure()),
                    null,
                    new DERSet(new SignerInfo(
                            identifier(signer),
                            digest,
                            attributes,
                            inCms(signer.algorithm()),
                            new DEROctetString(value),
                            null)));
            return new ContentInfo(CMSObjectIdentifiers.signedData, signed).getEncoded(ASN1Encoding.DER);
        } catch (IOException e) {
            throw new IllegalStateException("DER is written to memory", e);
        }
    }

    /** How CMS names the algorithm (RFC 5753; RFC 3370, 3.2: for RSA without its digest, which stands beside it). */
    static AlgorithmIdentifier inCms(Algorithm algorithm) {
        return algorithm.rsa()
                ? new AlgorithmIdentifier(PKCSObjectIdentifiers.rsaEncryption, DERNull.INSTANCE)
                : identifier(algorithm);
    }

    /** How X.509 names the algorithm (RFC 5758, RFC 4055). */
    static AlgorithmIdentifier identifier(Algorithm algorithm) {
        return algorithm.rsa()
                ? new AlgorithmIdentifier(algorithm.oid(), DERNull.INSTANCE)
                : new AlgorithmIdentifier(algorithm.oid());
    }

    private static AlgorithmIdentifier identifier(Algorithm.Hash hash) {
        return new AlgorithmIdentifier(hash.oid());
    }

    private static SignerIdentifier identifier(Signer signer) {
        Certificate certificate = signer.certificate().structure();
        return new SignerIdentifier(new IssuerAndSerialNumber(
                certificate.getIssuer(), certificate.getSerialNumber().getValue()));
    }

    private static ASN1Set attributes(byte[] content, Signer signer, Instant at) {
        ASN1EncodableVector all = new ASN1EncodableVector();
        add(all, CMSAttributes.contentType, CMSObjectIdentifiers.data);
        add(all, CMSAttributes.signingTime, new Time(Date.from(at)));
        byte[] digest = signer.algorithm().hash().of(content);
        add(all, CMSAttributes.messageDigest, new DEROctetString(digest));
        AlgorithmIdentifier used = inCms(signer.algorithm());
        add(
                all,
                CMSAttributes.cmsAlgorithmProtect,
                new CMSAlgorithmProtection(
                        identifier(signer.algorithm().hash()), CMSAlgorithmProtection.SIGNATURE, used));
        byte[] certificate = signer.certificate().digest().bytes();
        add(
                all,
                PKCSObjectIdentifiers.id_aa_signingCertificateV2,
                new SigningCertificateV2(new ESSCertIDv2(certificate)));
        return new DERSet(all);
    }

    private static void add(ASN1EncodableVector all, ASN1ObjectIdentifier type, ASN1Encodable value) {
        all.add(new Attribute(type, new DERSet(value)));
    }
}
