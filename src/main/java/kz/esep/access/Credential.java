package kz.esep.access;

import java.util.Arrays;
import java.util.Base64;
import org.bouncycastle.crypto.agreement.X25519Agreement;
import org.bouncycastle.crypto.params.X25519PrivateKeyParameters;
import org.bouncycastle.crypto.params.X25519PublicKeyParameters;
import org.jspecify.annotations.Nullable;

/**
 * A person's key pair (X25519, RFC 7748), the private half sealed by the password. The right password is the one that
 * opens it. Whoever has the workspace key can wrap it for the public half without knowing the password.
 *
 * @param argon what the password went through
 * @param salt 16 bytes, base 64
 * @param publicKey 32 bytes, base 64
 * @param privateKey sealed, base 64
 */
record Credential(Argon argon, String salt, String publicKey, String privateKey) {
    private static final int SALT = 16;

    Credential {
        boolean sound = bytes(salt).length == SALT
                && bytes(publicKey).length == X25519PublicKeyParameters.KEY_SIZE
                && bytes(privateKey).length > 0;
        if (!sound) {
            throw new IllegalArgumentException("a credential that nobody made");
        }
    }

    /**
     * A new key pair behind a password.
     *
     * @param owner what the credential is bound to: workspace and person
     */
    static Credential of(char[] password, Argon argon, String owner) {
        byte[] privateKey = Aes.random(X25519PrivateKeyParameters.KEY_SIZE);
        try {
            return of(password, argon, owner, privateKey);
        } finally {
            Arrays.fill(privateKey, (byte) 0);
        }
    }

    /** The same key pair behind another password. */
    static Credential of(char[] password, Argon argon, String owner, byte[] privateKey) {
        byte[] salt = Aes.random(SALT);
        byte[] key = argon.key(password, salt);
        byte[] publicKey =
                new X25519PrivateKeyParameters(privateKey).generatePublicKey().getEncoded();
        String shown = base64(publicKey);
        byte[] sealed = Aes.seal(key, privateKey, associated(owner, shown));
        Arrays.fill(key, (byte) 0);
        return new Credential(argon, base64(salt), shown, base64(sealed));
    }

    /** The private key, for the caller to wipe; null when the password is wrong. */
    byte @Nullable [] open(char[] password, String owner) {
        byte[] key = argon.key(password, bytes(salt));
        try {
            return Aes.open(key, bytes(privateKey), associated(owner, publicKey));
        } finally {
            Arrays.fill(key, (byte) 0);
        }
    }

    private static byte[] associated(String owner, String publicKey) {
        return Aes.fields("esep-credential-1", owner, publicKey);
    }

    /**
     * Wraps a workspace key for the owner of a public key: an ephemeral X25519 agreement, HKDF salted with the root
     * secret of the workspace, AES-256-GCM. Without the root secret, which can be destroyed, it does not open.
     *
     * @param purpose what the wrap is bound to: workspace, owner and generation
     */
    static String wrap(byte[] key, String publicKey, byte[] root, String purpose) {
        X25519PrivateKeyParameters ephemeral = new X25519PrivateKeyParameters(Aes.RANDOM);
        String shown = base64(ephemeral.generatePublicKey().getEncoded());
        byte[] wrapping =
                agreed(ephemeral, bytes(publicKey), root, Aes.fields("esep-wrap-1", purpose, shown, publicKey));
        byte[] wrapped = Aes.seal(wrapping, key, Aes.fields(purpose));
        Arrays.fill(wrapping, (byte) 0);
        return shown + "." + base64(wrapped);
    }

    /** The key; null when the wrap is for somebody else, or the root secret is another one. */
    static byte @Nullable [] unwrap(String wrap, byte[] privateKey, byte[] root, String purpose) {
        X25519PrivateKeyParameters own = new X25519PrivateKeyParameters(privateKey);
        String publicKey = base64(own.generatePublicKey().getEncoded());
        int dot = wrap.indexOf('.');
        String ephemeral = wrap.substring(0, dot);
        byte[] wrapping = agreed(own, bytes(ephemeral), root, Aes.fields("esep-wrap-1", purpose, ephemeral, publicKey));
        try {
            return Aes.open(wrapping, bytes(wrap.substring(dot + 1)), Aes.fields(purpose));
        } finally {
            Arrays.fill(wrapping, (byte) 0);
        }
    }

    private static byte[] agreed(X25519PrivateKeyParameters own, byte[] other, byte[] root, byte[] purpose) {
        X25519Agreement agreement = new X25519Agreement();
        agreement.init(own);
        byte[] secret = new byte[agreement.getAgreementSize()];
        agreement.calculateAgreement(new X25519PublicKeyParameters(other), secret, 0);
        byte[] key = Aes.derive(secret, root, purpose);
        Arrays.fill(secret, (byte) 0);
        return key;
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static byte[] bytes(String base64) {
        return Base64.getDecoder().decode(base64);
    }

    /** Says nothing of the keys. */
    @Override
    public String toString() {
        return "credential of " + publicKey;
    }
}
