package kz.esep.result;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import kz.esep.signing.CertificateRequest;
import kz.esep.signing.Identity;
import kz.esep.signing.KeySigner;
import kz.esep.signing.Signer;
import kz.esep.text.Digest;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;

/** Keys of kinds that the program does not make itself but takes. */
public final class OtherKeys {
    private OtherKeys() {}

    /** A chair of that commission with a key on P-384. */
    public static Signer p384(Practice practice, String commission) {
        KeyPair pair = pair();
        byte[] key = pair.getPublic().getEncoded();
        Identity identity = new Identity(commission, "p384", "chair", "Other Curve");
        CertificateRequest request =
                new CertificateRequest(Digest.of(key), identity, SubjectPublicKeyInfo.getInstance(key));
        return KeySigner.of(
                pair.getPrivate(),
                practice.authority().issue(request, identity, Practice.NOW, Practice.NOW.plus(Duration.ofDays(1))));
    }

    private static KeyPair pair() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp384r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has P-384", e);
        }
    }
}
