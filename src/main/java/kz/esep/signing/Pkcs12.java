package kz.esep.signing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.UnrecoverableKeyException;
import java.util.Collections;
import kz.esep.text.Refused;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.DERBMPString;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.Certificate;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.util.PBKDF2Config;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.OutputEncryptor;
import org.bouncycastle.pkcs.PKCS12PfxPduBuilder;
import org.bouncycastle.pkcs.PKCS12SafeBag;
import org.bouncycastle.pkcs.PKCS12SafeBagBuilder;
import org.bouncycastle.pkcs.PKCSException;
import org.bouncycastle.pkcs.bc.BcPKCS12MacCalculatorBuilder;
import org.bouncycastle.pkcs.jcajce.JcePKCSPBEOutputEncryptorBuilder;
import org.jspecify.annotations.Nullable;

/**
 * PKCS#12 files (RFC 7292) with one key and at most one certificate. The key is under PBES2: PBKDF2 with HMAC-SHA-256 and
 * AES-256-CBC; the file's MAC takes as much work to guess as the key does. Certificates are public and not encrypted.
 */
final class Pkcs12 {
    private static final int KEY_ROUNDS = 300_000;
    /** A round of the MAC's derivation hashes once, one of PBKDF2 twice. */
    private static final int MAC_ROUNDS = 2 * KEY_ROUNDS;

    private static final int SALT = 16;
    private static final String NAME = "esep";

    private Pkcs12() {}

    /** What is in a file. */
    record Content(PrivateKey key, @Nullable Certificate certificate) {}

    static void write(Path file, PrivateKey key, @Nullable Certificate certificate, char[] passphrase) {
        try {
            PKCS12PfxPduBuilder pfx = new PKCS12PfxPduBuilder();
            pfx.addData(
                    named(new PKCS12SafeBagBuilder(PrivateKeyInfo.getInstance(key.getEncoded()), pbes2(passphrase))));
            if (certificate != null) {
                pfx.addData(named(new PKCS12SafeBagBuilder(new X509CertificateHolder(certificate))));
            }
            AlgorithmIdentifier sha256 = new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256, DERNull.INSTANCE);
            BcPKCS12MacCalculatorBuilder mac =
                    new BcPKCS12MacCalculatorBuilder(new SHA256Digest(), sha256).setIterationCount(MAC_ROUNDS);
            SafeFile.replace(file, pfx.build(mac, passphrase).getEncoded(ASN1Encoding.DER));
        } catch (IOException | PKCSException | OperatorCreationException e) {
            throw new IllegalStateException("PKCS#12 is written to memory", e);
        }
    }

    private static OutputEncryptor pbes2(char[] passphrase) throws OperatorCreationException {
        PBKDF2Config config = new PBKDF2Config.Builder()
                .withIterationCount(KEY_ROUNDS)
                .withSaltLength(SALT)
                .withPRF(PBKDF2Config.PRF_SHA256)
                .build();
        // The JDK's provider takes the cipher's object identifier to mean no padding.
        return new JcePKCSPBEOutputEncryptorBuilder(config, NISTObjectIdentifiers.id_aes256_CBC)
                .setProvider(new BouncyCastleProvider())
                .build(passphrase);
    }

    /** The same name and local id join key and certificate for whoever reads the file. */
    private static PKCS12SafeBag named(PKCS12SafeBagBuilder bag) {
        return bag.addBagAttribute(PKCS12SafeBag.friendlyNameAttribute, new DERBMPString(NAME))
                .addBagAttribute(PKCS12SafeBag.localKeyIdAttribute, new DEROctetString(new byte[] {1}))
                .build();
    }

    /**
     * The certificate of the key, where it is not encrypted.
     *
     * @throws Refused when the file is not there or broken
     */
    static @Nullable Certificate certificate(Path file) {
        byte[] content = SafeFile.read(file);
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(new ByteArrayInputStream(content), null);
            for (String alias : Collections.list(store.aliases())) {
                java.security.cert.Certificate own = store.getCertificate(alias);
                if (own != null) {
                    return Certificate.getInstance(own.getEncoded());
                }
            }
            return null;
        } catch (IOException | GeneralSecurityException | RuntimeException e) {
            throw new Refused("signing", "key-broken", file.toString());
        }
    }

    /**
     * Opens a file, this program's or another's.
     *
     * @throws Refused when it is not there, broken, has no key, or the passphrase is wrong
     */
    static Content read(Path file, char[] passphrase) {
        byte[] content = SafeFile.read(file);
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(new ByteArrayInputStream(content), passphrase);
            for (String alias : Collections.list(store.aliases())) {
                Key key = store.getKey(alias, passphrase);
                if (key instanceof PrivateKey mine) {
                    java.security.cert.Certificate own = store.getCertificate(alias);
                    return new Content(mine, own == null ? null : Certificate.getInstance(own.getEncoded()));
                }
            }
        } catch (UnrecoverableKeyException e) {
            throw new Refused("signing", "passphrase-wrong", file.toString());
        } catch (IOException e) {
            boolean wrong = e.getCause() instanceof UnrecoverableKeyException;
            throw new Refused("signing", wrong ? "passphrase-wrong" : "key-broken", file.toString());
        } catch (GeneralSecurityException | RuntimeException e) {
            throw new Refused("signing", "key-broken", file.toString());
        }
        throw new Refused("signing", "key-missing", file.toString());
    }
}
