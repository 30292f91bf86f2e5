package kz.esep.signing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;
import java.util.Arrays;
import java.util.Optional;
import kz.esep.text.Refused;
import org.bouncycastle.asn1.x509.Certificate;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.pkcs.PKCS10CertificationRequestBuilder;

/**
 * A person's key in a PKCS#12 file (RFC 7292), EC P-256, protected by a passphrase (PBES2: PBKDF2 with HMAC-SHA-256,
 * AES-256). Where the file is the library of a token (PKCS #11: {@code .so}, {@code .dll} or {@code .dylib}, behind it
 * {@code #2} for its second slot), the key is on that token and the passphrase is its PIN. Every method wipes the
 * passphrase it was given.
 */
public final class KeyFile {
    /** Characters, at least. */
    public static final int SHORTEST_PASSPHRASE = 8;

    private static final String CURVE = "secp256r1";

    private KeyFile() {}

    /**
     * Makes a new key, readable by its owner only.
     *
     * @return the PKCS#10 request in PEM that goes to the centre
     * @throws Refused when the file exists, cannot be written or the passphrase is too short
     */
    public static String create(Path file, Identity identity, char[] passphrase) {
        try {
            if (Token.is(file)) {
                return Token.open(file, passphrase).create(identity);
            }
            fresh(file, passphrase);
            KeyPair pair = newKey();
            Pkcs12.write(file, pair.getPrivate(), null, passphrase);
            return request(pair, identity);
        } finally {
            Arrays.fill(passphrase, '\0');
        }
    }

    /** Refuses to write over a key, or to protect one with next to nothing. */
    static void fresh(Path file, char[] passphrase) {
        if (passphrase.length < SHORTEST_PASSPHRASE) {
            throw new Refused("signing", "passphrase-short", SHORTEST_PASSPHRASE);
        }
        if (Files.exists(file)) {
            throw new Refused("signing", "key-exists", file.toString());
        }
    }

    static KeyPair newKey() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec(CURVE));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has P-256", e);
        }
    }

    static String request(KeyPair pair, Identity identity) {
        try {
            SubjectPublicKeyInfo key =
                    SubjectPublicKeyInfo.getInstance(pair.getPublic().getEncoded());
            byte[] der = new PKCS10CertificationRequestBuilder(Names.of(identity), key)
                    .build(new JcaContentSignerBuilder(Algorithm.ECDSA_SHA256.jdkName()).build(pair.getPrivate()))
                    .getEncoded();
            return Pem.text(Pem.REQUEST, der);
        } catch (OperatorCreationException | IOException e) {
            throw new IllegalStateException("a fresh key signs", e);
        }
    }

    /**
     * Puts the issued certificate beside its key.
     *
     * @throws Refused when the passphrase is wrong, the file is broken or the certificate is for another key
     */
    public static void install(Path file, SigningCertificate certificate, char[] passphrase) {
        try {
            if (Token.is(file)) {
                Token.open(file, passphrase).install(certificate);
                return;
            }
            Pkcs12.Content content = Pkcs12.read(file, passphrase);
            KeySigner signer = KeySigner.of(content.key(), certificate);
            Pkcs12.write(file, content.key(), signer.certificate().structure(), passphrase);
        } finally {
            Arrays.fill(passphrase, '\0');
        }
    }

    /**
     * The certificate beside a key, which is public and needs no passphrase.
     *
     * @return empty where there is none, it lies on a token, or the file is another program's that hides it, or broken
     */
    public static Optional<SigningCertificate> certificate(Path file) {
        try {
            Certificate certificate = Token.is(file) ? null : Pkcs12.certificate(file);
            return certificate == null ? Optional.empty() : Optional.of(SigningCertificate.of(certificate));
        } catch (Refused | GeneralSecurityException e) {
            return Optional.empty();
        }
    }

    /**
     * Unlocks the key.
     *
     * @throws Refused when the passphrase is wrong, the file is broken, or has no key or no certificate
     */
    public static Signer open(Path file, char[] passphrase) {
        try {
            if (Token.is(file)) {
                return Token.open(file, passphrase).signer();
            }
            Pkcs12.Content content = Pkcs12.read(file, passphrase);
            if (content.certificate() == null) {
                throw new Refused("signing", "key-without-certificate", file.toString());
            }
            return KeySigner.of(content.key(), SigningCertificate.of(content.certificate()));
        } catch (GeneralSecurityException e) {
            throw new Refused("signing", "key-weak", file.toString());
        } finally {
            Arrays.fill(passphrase, '\0');
        }
    }
}
