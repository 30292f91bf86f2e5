package kz.esep.signing;

import static kz.esep.signing.Centre.opened;
import static kz.esep.signing.Centre.refused;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.math.BigInteger;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.AlgorithmParameterSpec;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.RSAKeyGenParameterSpec;
import java.time.Duration;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Random;
import kz.esep.text.Beside;
import kz.esep.text.Digest;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.SignerInfoGeneratorBuilder;
import org.bouncycastle.cms.SimpleAttributeTableGenerator;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** V04: the signature itself. Foreign ones are made with BouncyCastle's own generator. */
@Beside
class SignatureTest {
    private static final Centre CENTRE = Centre.inTemp();
    private static final String MANIFEST = "META-INF/ASiCManifest001.xml";
    private static final String SIGNATURE = "META-INF/signature001.p7s";
    private static final ASN1ObjectIdentifier ESS = PKCSObjectIdentifiers.id_aa_signingCertificateV2;

    /** A signature of another program, and what may be wrong with it. */
    private static final class Foreign {
        final KeyPair pair;
        final X509CertificateHolder certificate;
        final String algorithm;
        boolean attached;
        boolean direct;
        boolean essLeftOut;
        boolean essOfAnother;
        boolean timeLeftOut;
        boolean unsignedAttribute;
        int certificates = 1;
        int signers = 1;
        String encoding = "DER";

        Foreign(String kind, @Nullable AlgorithmParameterSpec size, String algorithm) throws Exception {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(kind);
            if (size != null) {
                generator.initialize(size);
            }
            pair = generator.generateKeyPair();
            this.algorithm = algorithm;
            certificate = certificate(pair, algorithm);
        }

        private static X509CertificateHolder certificate(KeyPair pair, String algorithm) throws Exception {
            X500Name name = new X500Name("CN=Somebody");
            Date from = Date.from(Centre.NOW);
            Date until = Date.from(Centre.NOW.plus(Duration.ofDays(10)));
            SubjectPublicKeyInfo key =
                    SubjectPublicKeyInfo.getInstance(pair.getPublic().getEncoded());
            return new X509v3CertificateBuilder(name, BigInteger.TWO, from, until, name, key)
                    .build(new JcaContentSignerBuilder(algorithm).build(pair.getPrivate()));
        }

        byte[] sign(byte[] content) throws Exception {
            CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
            for (int i = 0; i < signers; i++) {
                SignerInfoGeneratorBuilder builder =
                        new SignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build());
                builder.setDirectSignature(direct).setSignedAttributeGenerator(attributes());
                if (unsignedAttribute) {
                    builder.setUnsignedAttributeGenerator(new SimpleAttributeTableGenerator(
                            new AttributeTable(new Attribute(new ASN1ObjectIdentifier("1.2.3"), new DERSet(ESS)))));
                }
                generator.addSignerInfoGenerator(
                        builder.build(new JcaContentSignerBuilder(algorithm).build(pair.getPrivate()), certificate));
            }
            for (int i = 0; i < certificates; i++) {
                generator.addCertificate(i == 0 ? certificate : certificate(pair, algorithm));
            }
            return generator
                    .generate(new CMSProcessableByteArray(content), attached)
                    .toASN1Structure()
                    .getEncoded(encoding);
        }

        private DefaultSignedAttributeTableGenerator attributes() throws Exception {
            byte[] bound = essOfAnother
                    ? new byte[32]
                    : Digest.of(certificate.getEncoded()).bytes();
            ASN1EncodableVector table = new ASN1EncodableVector();
            if (!essLeftOut) {
                table.add(new Attribute(ESS, new DERSet(new SigningCertificateV2(new ESSCertIDv2(bound)))));
            }
            boolean untimed = timeLeftOut;
            return new DefaultSignedAttributeTableGenerator(new AttributeTable(table)) {
                @Override
                public AttributeTable getAttributes(@SuppressWarnings("rawtypes") java.util.Map parameters) {
                    AttributeTable all = super.getAttributes(parameters);
                    return untimed ? all.remove(CMSAttributes.signingTime) : all;
                }
            };
        }
    }

    private static Foreign elliptic() throws Exception {
        return new Foreign("EC", new ECGenParameterSpec("secp256r1"), "SHA256withECDSA");
    }

    private static byte[] file(Foreign foreign) throws Exception {
        Zip zip = Zip.of(CENTRE.file(CENTRE.chair));
        return replaced(zip, foreign.sign(zip.part(MANIFEST).content));
    }

    private static byte[] replaced(Zip zip, byte[] signature) {
        zip.part(SIGNATURE).content = signature;
        zip.part(SIGNATURE).packed = signature;
        return zip.bytes();
    }

    @Test
    void takesABaselineSignatureOfAnotherProgram() throws Exception {
        opened(file(elliptic()));
    }

    @Test
    void takesEveryAllowedKind() throws Exception {
        opened(file(new Foreign("EC", new ECGenParameterSpec("secp384r1"), "SHA384withECDSA")));
        opened(file(new Foreign("EC", new ECGenParameterSpec("secp256r1"), "SHA512withECDSA")));
        opened(file(new Foreign("RSA", new RSAKeyGenParameterSpec(3072, BigInteger.valueOf(65537)), "SHA256withRSA")));
    }

    @Test
    void refusesShortRsa() throws Exception {
        refused(
                "V04",
                "V04.weak",
                file(new Foreign("RSA", new RSAKeyGenParameterSpec(2048, BigInteger.valueOf(65537)), "SHA256withRSA")));
    }

    @Test
    void refusesOtherCurves() throws Exception {
        refused("V04", "V04.weak", file(new Foreign("EC", new ECGenParameterSpec("secp521r1"), "SHA512withECDSA")));
        refused("V04", "V04.weak", file(new Foreign("Ed25519", null, "Ed25519")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"SHA1withECDSA", "SHA224withECDSA", "SHA3-256withECDSA"})
    void refusesOtherDigests(String algorithm) throws Exception {
        refused("V04", "V04.weak", file(new Foreign("EC", new ECGenParameterSpec("secp256r1"), algorithm)));
    }

    @Test
    void refusesASignatureOverSomethingElse() throws Exception {
        Zip zip = Zip.of(CENTRE.file(CENTRE.chair));
        refused("V04", "V04.false", replaced(zip, elliptic().sign(new byte[] {1, 2, 3})));
    }

    @Test
    void refusesASignatureWithoutTheAttributesOfBaselineB() throws Exception {
        Foreign noCertificate = elliptic();
        noCertificate.essLeftOut = true;
        refused("V04", "V04.baseline", file(noCertificate));
        Foreign otherCertificate = elliptic();
        otherCertificate.essOfAnother = true;
        refused("V04", "V04.baseline", file(otherCertificate));
        Foreign noTime = elliptic();
        noTime.timeLeftOut = true;
        refused("V04", "V04.baseline", file(noTime));
        Foreign nothing = elliptic();
        nothing.direct = true;
        refused("V04", "V04.form", file(nothing));
    }

    @Test
    void refusesContentInsideTheSignature() throws Exception {
        Foreign foreign = elliptic();
        foreign.attached = true;
        refused("V04", "V04.form", file(foreign));
    }

    @Test
    void refusesTwoSignersInOneSignature() throws Exception {
        Foreign foreign = elliptic();
        foreign.signers = 2;
        refused("V04", "V04.form", file(foreign));
    }

    @Test
    void refusesNoCertificateOrMoreThanOne() throws Exception {
        Foreign none = elliptic();
        none.certificates = 0;
        refused("V04", "V04.form", file(none));
        Foreign two = elliptic();
        two.certificates = 2;
        refused("V04", "V04.form", file(two));
    }

    @Test
    void refusesUnsignedAttributes() throws Exception {
        Foreign foreign = elliptic();
        foreign.unsignedAttribute = true;
        refused("V04", "V04.form", file(foreign));
    }

    @Test
    void refusesWhatIsNotDer() throws Exception {
        Foreign foreign = elliptic();
        foreign.encoding = "BER";
        refused("V04", "V04.form", file(foreign));
    }

    @Test
    void refusesHostileNestingWithoutRunningOutOfStack() {
        Zip zip = Zip.of(CENTRE.file(CENTRE.chair));
        byte[] nested = new byte[CmsReader.LARGEST];
        for (int i = 0; i + 1 < nested.length; i += 2) {
            nested[i] = 0x30;
            nested[i + 1] = (byte) 0x80;
        }
        refused("V04", "V04.form", replaced(zip, nested));
    }

    @Test
    void refusesRandomSignaturesInsteadOfBreaking() {
        Zip zip = Zip.of(CENTRE.file(CENTRE.chair));
        byte[] good = zip.part(SIGNATURE).content;
        Random random = new Random(5);
        for (int i = 0; i < 3000; i++) {
            byte[] bad = Arrays.copyOf(good, random.nextInt(4) == 0 ? random.nextInt(good.length) : good.length);
            for (int j = 0; j < 1 + random.nextInt(4) && bad.length > 0; j++) {
                bad[random.nextInt(bad.length)] ^= (byte) (1 + random.nextInt(255));
            }
            if (!Arrays.equals(bad, good)) {
                assertInstanceOf(Refusal.class, Container.open(Profile.RESULT, replaced(zip, bad)));
            }
        }
    }

    @Test
    void findsEveryChangedByteOfAnRsaSignature() throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(3072);
        Signer token = CENTRE.signer(generator.generateKeyPair(), new Identity("tec-1", "p9", "chair", "Token Owner"));
        Zip zip = Zip.of(Container.write(Profile.RESULT, Centre.payload(), List.of(token), Centre.NOW));
        opened(zip.bytes());
        byte[] signature = zip.part(SIGNATURE).content;
        for (int at = 0; at < signature.length; at++) {
            byte[] bad = signature.clone();
            for (int mask : new int[] {0x01, 0x0A, 0x0B, 0x0C, 0x80}) {
                bad[at] = (byte) (signature[at] ^ mask);
                assertInstanceOf(
                        Refusal.class, Container.open(Profile.RESULT, replaced(zip, bad)), "byte " + at + " ^ " + mask);
            }
        }
    }
}
