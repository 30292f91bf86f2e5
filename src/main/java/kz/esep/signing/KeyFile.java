package kz.esep.signing;

import java.nio.file.Path;

/**
 * A person's key in a PKCS#12 file (RFC 7292), EC P-256, protected by a passphrase (PBES2: PBKDF2 with HMAC-SHA-256,
 * AES-256). Every method wipes the passphrase it was given.
 */
@SuppressWarnings("DoNotCallSuggester")
public final class KeyFile {

    private KeyFile() {}

    /**
     * Makes a new key, readable by its owner only.
     *
     * @return the PKCS#10 request in PEM that goes to the centre
     * @throws kz.esep.text.Refused when the file exists, cannot be written or the passphrase is too short
     */
    public static String create(Path file, Identity identity, char[] passphrase) {
        throw new UnsupportedOperationException();
    }

    /**
     * Puts the issued certificate beside its key.
     *
     * @throws kz.esep.text.Refused when the passphrase is wrong, the file is broken or the certificate is for another key
     */
    public static void install(Path file, SigningCertificate certificate, char[] passphrase) {
        throw new UnsupportedOperationException();
    }

    /**
     * Unlocks the key.
     *
     * @throws kz.esep.text.Refused when the passphrase is wrong, the file is broken, or has no key or no certificate
     */
    public static Signer open(Path file, char[] passphrase) {
        throw new UnsupportedOperationException();
    }
}
