package kz.esep.signing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.AuthProvider;
import java.security.GeneralSecurityException;
import java.security.InvalidParameterException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.ProviderException;
import java.security.Security;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.esep.text.Digest;
import kz.esep.text.Refused;
import org.bouncycastle.asn1.x509.Certificate;

/**
 * A person's key on a token (PKCS #11, version 2.40), reached through its maker's library. The private key never leaves it.
 * Named by the path of the library, behind it {@code #2} for its second slot; the first when there is nothing.
 */
final class Token {
    private static final Pattern NAME = Pattern.compile("(.+\\.(?:so(?:\\.\\d+)*|dll|dylib))(?:#([1-9]\\d?))?");
    private static final String ALIAS = "esep";
    /** What holds the place of a certificate was never valid while there was this program. */
    private static final Instant LONG_AGO = Instant.parse("2000-01-01T00:00:00Z");

    private final Path name;
    private final KeyStore store;

    private Token(Path name, KeyStore store) {
        this.name = name;
        this.store = store;
    }

    /** Whether that names a token and not a file. */
    static boolean is(Path name) {
        return NAME.matcher(name.toString()).matches();
    }

    /**
     * Opens the token.
     *
     * @param pin wiped by the caller
     * @throws Refused when the library does not load, there is no token in the slot or the PIN is wrong
     */
    static Token open(Path name, char[] pin) {
        Matcher parts = NAME.matcher(name.toString());
        if (!parts.matches()) {
            throw new IllegalArgumentException(name + " is no token");
        }
        int slot = parts.group(2) == null ? 1 : Integer.parseInt(parts.group(2));
        try {
            AuthProvider provider = provider(Path.of(parts.group(1)), slot);
            provider.logout(); // otherwise the PIN of before would do for whoever comes next
            KeyStore store = KeyStore.getInstance("PKCS11", provider);
            store.load(null, pin);
            return new Token(name, store);
        } catch (IOException | GeneralSecurityException | ProviderException e) {
            throw refused(name, e);
        } catch (InvalidParameterException | UnsupportedOperationException e) {
            throw new Refused("signing", "token-library", name.toString());
        }
    }

    /** One provider for each slot, known to the JDK, which finds it by a key that lies there. */
    private static AuthProvider provider(Path library, int slot) {
        String path = library.toAbsolutePath().toString().replace('\\', '/');
        String own =
                "esep-" + Digest.of(path.getBytes(StandardCharsets.UTF_8)).hex().substring(0, 8) + "-" + slot;
        if (Security.getProvider("SunPKCS11-" + own) instanceof AuthProvider known) {
            return known;
        }
        Provider pkcs11 = Security.getProvider("SunPKCS11");
        if (pkcs11 == null) {
            throw new Refused("signing", "token-java");
        }
        String asked = "--name=" + own + "\nlibrary=\"" + path + "\"\nslotListIndex=" + (slot - 1) + "\n";
        try {
            Provider made = pkcs11.configure(asked);
            Security.addProvider(made);
            return (AuthProvider) made;
        } catch (ProviderException e) {
            boolean unloaded = e.getCause() instanceof IOException;
            throw new Refused("signing", unloaded ? "token-library" : "token-absent", library.toString());
        }
    }

    private static Refused refused(Path name, Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String said = String.valueOf(cause.getMessage());
            if (said.contains("CKR_PIN_LOCKED")) {
                return new Refused("signing", "token-locked", name.toString());
            }
            if (said.contains("CKR_PIN_")) {
                return new Refused("signing", "token-pin", name.toString());
            }
        }
        return new Refused("signing", "token-absent", name.toString());
    }

    /**
     * The one key on it that has a certificate of the centre.
     *
     * @throws Refused when there is none or more than one
     */
    Signer signer() {
        List<Signer> found = new ArrayList<>();
        try {
            for (String alias : Collections.list(store.aliases())) {
                if (store.getKey(alias, null) instanceof PrivateKey key
                        && store.getCertificate(alias) instanceof X509Certificate certificate
                        && !certificate.getIssuerX500Principal().equals(certificate.getSubjectX500Principal())) {
                    SigningCertificate issued =
                            SigningCertificate.of(Certificate.getInstance(certificate.getEncoded()));
                    found.add(KeySigner.of(key, issued));
                }
            }
        } catch (GeneralSecurityException | ProviderException e) {
            throw refused(name, e);
        }
        if (found.size() != 1) {
            throw new Refused("signing", found.isEmpty() ? "token-empty" : "token-several", name.toString());
        }
        return found.getFirst();
    }

    /**
     * Makes a key on the token; until the centre's certificate comes, one signed by itself holds its place.
     *
     * @return the PKCS#10 request in PEM that goes to the centre
     * @throws Refused when the token has a key of this program already, or cannot make one on P-256
     */
    String create(Identity identity) {
        try {
            if (store.containsAlias(ALIAS)) {
                throw new Refused("signing", "key-exists", name.toString());
            }
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC", store.getProvider());
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            KeyPair pair = generator.generateKeyPair();
            Certificate own = CertificateMaker.root(Names.of(identity), pair, LONG_AGO, LONG_AGO.plusSeconds(1));
            keep(pair.getPrivate(), own);
            return KeyFile.request(pair, identity);
        } catch (GeneralSecurityException | ProviderException e) {
            throw refused(name, e);
        }
    }

    /**
     * Puts the issued certificate beside its key.
     *
     * @throws Refused when there is no key of this program, or it is another one
     */
    void install(SigningCertificate certificate) {
        try {
            if (!(store.getKey(ALIAS, null) instanceof PrivateKey key)) {
                throw new Refused("signing", "token-empty", name.toString());
            }
            KeySigner.of(key, certificate);
            keep(key, certificate.structure());
        } catch (GeneralSecurityException | ProviderException e) {
            throw refused(name, e);
        }
    }

    private void keep(PrivateKey key, Certificate certificate) throws GeneralSecurityException {
        try {
            var read = CertificateFactory.getInstance("X.509")
                    .generateCertificate(new java.io.ByteArrayInputStream(certificate.getEncoded()));
            store.setKeyEntry(ALIAS, key, null, new java.security.cert.Certificate[] {read});
        } catch (IOException e) {
            throw new IllegalStateException("a certificate is written to memory", e);
        }
    }
}
