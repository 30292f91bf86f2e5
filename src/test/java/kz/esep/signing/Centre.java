package kz.esep.signing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.KeyPair;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.esep.text.Digest;
import kz.esep.text.PassingFolder;
import kz.esep.text.Refused;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.junit.jupiter.api.function.Executable;

/** A made-up central commission with its CA, and people of commissions with keys in memory. */
final class Centre {
    static final Instant NOW = Instant.parse("2027-03-21T18:30:00Z");
    static final String ELECTION = "mazhilis-2027";
    static final Quorum CHAIR_AND_SECRETARY = new Quorum("tec-1", List.of("chair", "secretary"));

    final Path folder;
    final CertificateAuthority ca;
    final Signer chair;
    final Signer secretary;

    Centre(Path folder) {
        this.folder = folder;
        ca = CertificateAuthority.create(
                folder.resolve("ca"),
                ELECTION,
                "Central Commission",
                Duration.ofDays(400),
                "ca passphrase".toCharArray(),
                at(NOW));
        chair = signer(new Identity("tec-1", "p1", "chair", "Aigul Example"));
        secretary = signer(new Identity("tec-1", "p2", "secretary", "Berik Example"));
    }

    static Centre inTemp() {
        return new Centre(PassingFolder.named("centre"));
    }

    static Clock at(Instant time) {
        return Clock.fixed(time, ZoneOffset.UTC);
    }

    Signer signer(Identity identity) {
        return signer(KeyFile.newKey(), identity);
    }

    Signer signer(KeyPair pair, Identity identity) {
        SubjectPublicKeyInfo key =
                SubjectPublicKeyInfo.getInstance(pair.getPublic().getEncoded());
        CertificateRequest request =
                new CertificateRequest(Digest.of(pair.getPublic().getEncoded()), identity, key);
        return KeySigner.of(pair.getPrivate(), ca.issue(request, identity, NOW, NOW.plus(Duration.ofDays(60))));
    }

    byte[] caPem() {
        return ca.certificate().getBytes(StandardCharsets.US_ASCII);
    }

    Trust trust() {
        return Trust.in(caPem());
    }

    static Map<String, byte[]> payload() {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("record.json", "{\"votes\":1234}".getBytes(StandardCharsets.UTF_8));
        entries.put("results.json", "{\"ballots\":[1,2,3]}".getBytes(StandardCharsets.UTF_8));
        entries.put("protocol.pdf", "%PDF-1.7 made up".getBytes(StandardCharsets.UTF_8));
        return entries;
    }

    byte[] file(Signer... signers) {
        return Container.write(Profile.RESULT, payload(), List.of(signers), NOW);
    }

    byte[] file() {
        return file(chair, secretary);
    }

    static Opened opened(byte[] file) {
        return assertInstanceOf(
                Opened.class,
                Container.open(Profile.RESULT, file),
                () -> Container.open(Profile.RESULT, file).toString());
    }

    static void refused(String code, String key, byte[] file) {
        refused(code, key, Container.open(Profile.RESULT, file));
    }

    static void refused(String code, String key, Object outcome) {
        Refusal refusal = assertInstanceOf(Refusal.class, outcome);
        assertEquals(code + " " + key, refusal.code() + " " + refusal.reason().key());
    }

    static void refusedBecause(String key, Executable act) {
        Refused refused = org.junit.jupiter.api.Assertions.assertThrows(Refused.class, act);
        assertEquals(key, refused.reason().key());
    }
}
