package kz.esep.signing;

import java.io.IOException;
import java.security.KeyPair;
import java.time.Duration;
import java.time.Instant;
import kz.esep.text.Digest;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;

/** A centre's CA in memory. It gives thousands of people keys in seconds, where files under a passphrase take minutes. */
public final class Crowd {
    private final Instant from;
    private final Instant until;
    private final CertificateMaker maker;

    public Crowd(String election, Instant now) {
        this.from = now;
        this.until = now.plus(Duration.ofDays(30));
        KeyPair pair = KeyFile.newKey();
        this.maker = new CertificateMaker(
                CertificateMaker.root(Names.ofCentre(election, "Centre"), pair, from, until), pair.getPrivate());
    }

    /** The CA's certificate in PEM, for the election package. */
    public String certificate() {
        return maker.pem();
    }

    /** A new key of a person of that commission, certified. */
    public Signer signer(String commission, String role) {
        KeyPair pair = KeyFile.newKey();
        String person = commission + "-" + role;
        Identity identity = new Identity(commission, person, role, "Person " + person);
        SubjectPublicKeyInfo key =
                SubjectPublicKeyInfo.getInstance(pair.getPublic().getEncoded());
        try {
            Digest digest = Digest.of(key.getEncoded(ASN1Encoding.DER));
            CertificateRequest request = new CertificateRequest(digest, identity, key);
            return KeySigner.of(pair.getPrivate(), maker.issue(request, identity, from, until));
        } catch (IOException e) {
            throw new IllegalStateException("DER is written to memory", e);
        }
    }
}
