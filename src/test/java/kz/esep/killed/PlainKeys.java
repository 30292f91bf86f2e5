package kz.esep.killed;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyStore;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.ArrayList;
import java.util.List;
import kz.esep.signing.KeySigner;
import kz.esep.signing.Signer;
import kz.esep.signing.SigningCertificate;

/** The signers' keys without their passphrases, whose slow derivation would be most of a short life. */
final class PlainKeys {
    private static final List<String> ROLES = List.of("chair", "secretary");

    private PlainKeys() {}

    /** Takes the keys out of the practice election's key files, which are called after commission and role. */
    static void unlock(Path office, String commission, char[] passphrase, Path folder)
            throws IOException, GeneralSecurityException {
        for (String role : ROLES) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            try (InputStream file = Files.newInputStream(office.resolve(commission + "-" + role + ".p12"))) {
                store.load(file, passphrase);
            }
            String alias = store.aliases().nextElement();
            Files.write(key(folder, role), store.getKey(alias, passphrase).getEncoded());
            Files.write(certificate(folder, role), store.getCertificate(alias).getEncoded());
        }
    }

    static List<Signer> signers(Path folder) throws IOException, GeneralSecurityException {
        List<Signer> signers = new ArrayList<>();
        for (String role : ROLES) {
            signers.add(KeySigner.of(
                    KeyFactory.getInstance("EC")
                            .generatePrivate(new PKCS8EncodedKeySpec(Files.readAllBytes(key(folder, role)))),
                    SigningCertificate.read(Files.readAllBytes(certificate(folder, role)))));
        }
        return signers;
    }

    private static Path key(Path folder, String role) {
        return folder.resolve(role + ".pkcs8");
    }

    private static Path certificate(Path folder, String role) {
        return folder.resolve(role + ".cer");
    }
}
