package kz.esep.signing;

import static kz.esep.signing.Centre.refusedBecause;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kz.esep.text.Digest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A person's key from its making to its first signature, and the centre's CA. */
class KeysTest {
    private static final Identity AIGUL = new Identity("tec-1", "p1", "chair", "\u04D8\u0439\u0433\u04AF\u043B");
    private static final String PASSPHRASE = "\u049B\u04B1\u043F\u0438\u044F \u0441\u04E9\u0437";

    @TempDir
    private Path folder;

    private Centre centre;
    private Path key;

    @BeforeEach
    void foundTheCentre() {
        centre = new Centre(folder);
        key = folder.resolve("aigul.p12");
    }

    private static char[] passphrase() {
        return PASSPHRASE.toCharArray();
    }

    private SigningCertificate enrol() {
        String request = KeyFile.create(key, AIGUL, passphrase());
        CertificateRequest read = CertificateRequest.read(request.getBytes(StandardCharsets.US_ASCII));
        assertEquals(AIGUL, read.asked());
        return centre.ca.issue(read, read.asked(), Centre.NOW, Centre.NOW.plus(Duration.ofDays(30)));
    }

    @Test
    void signsWithAKeyThatWasMadeRequestedAndIssued() {
        SigningCertificate certificate = enrol();
        refusedBecause("key-without-certificate", () -> KeyFile.open(key, passphrase()));
        KeyFile.install(key, certificate, passphrase());
        Signer signer = KeyFile.open(key, passphrase());
        assertEquals(AIGUL, signer.certificate().identity());
        assertEquals(
                certificate.digest(),
                Centre.opened(centre.file(signer))
                        .signatures()
                        .getFirst()
                        .certificate()
                        .digest());
    }

    @Test
    void wipesThePassphrase() {
        char[] given = passphrase();
        KeyFile.create(key, AIGUL, given);
        char[] zeros = new char[given.length];
        assertArrayEquals(zeros, given);
    }

    @Test
    void keepsTheKeyToItsOwner() throws Exception {
        KeyFile.create(key, AIGUL, passphrase());
        if (Files.getFileStore(key).supportsFileAttributeView("posix")) {
            assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(key)));
        }
        String text = new String(Files.readAllBytes(key), StandardCharsets.ISO_8859_1);
        assertTrue(text.length() > 100);
        assertFalse(text.contains(PASSPHRASE));
        refusedBecause("key-exists", () -> KeyFile.create(key, AIGUL, passphrase()));
    }

    @Test
    void saysWhenThePassphraseIsWrongOrShort() {
        KeyFile.create(key, AIGUL, passphrase());
        refusedBecause("passphrase-wrong", () -> KeyFile.open(key, "not the right one".toCharArray()));
        refusedBecause("passphrase-short", () -> KeyFile.create(folder.resolve("b.p12"), AIGUL, "short".toCharArray()));
    }

    @Test
    void saysWhenTheFileIsBrokenMissingOrHasNoKey() throws Exception {
        refusedBecause("file-not-read", () -> KeyFile.open(key, passphrase()));
        KeyFile.create(key, AIGUL, passphrase());
        byte[] content = Files.readAllBytes(key);
        Files.write(key, Arrays.copyOf(content, content.length / 2));
        refusedBecause("key-broken", () -> KeyFile.open(key, passphrase()));
        Files.writeString(key, "hello");
        refusedBecause("key-broken", () -> KeyFile.open(key, passphrase()));
    }

    @Test
    void installsNoCertificateOfAnotherKey() {
        KeyFile.create(key, AIGUL, passphrase());
        refusedBecause("key-of-another", () -> KeyFile.install(key, centre.chair.certificate(), passphrase()));
    }

    @Test
    void readsNoRequestThatWasChanged() {
        byte[] der = Pem.der(KeyFile.create(key, AIGUL, passphrase()).getBytes(StandardCharsets.US_ASCII), Pem.REQUEST);
        for (int at = 0; at < der.length; at += 3) {
            byte[] bad = der.clone();
            bad[at] ^= 1;
            refusedBecause("request-broken", () -> CertificateRequest.read(bad));
        }
    }

    @Test
    void readsOutTheSameFingerprintOnBothSides() {
        String request = KeyFile.create(key, AIGUL, passphrase());
        CertificateRequest read = CertificateRequest.read(request.getBytes(StandardCharsets.US_ASCII));
        SigningCertificate issued = centre.ca.issue(read, AIGUL, Centre.NOW, Centre.NOW.plusSeconds(60));
        assertEquals(read.key().groups(), issued.key().groups());
    }

    @Test
    void issuesOneCertificateToAKeyAndOnlyWithinItsOwnTime() {
        SigningCertificate certificate = enrol();
        CertificateRequest again = new CertificateRequest(
                certificate.key(), AIGUL, certificate.structure().getSubjectPublicKeyInfo());
        refusedBecause("ca-key-known", () -> centre.ca.issue(again, AIGUL, Centre.NOW, Centre.NOW.plusSeconds(9)));
        CertificateRequest other = new CertificateRequest(Digest.of(new byte[1]), AIGUL, again.publicKey());
        refusedBecause(
                "ca-time", () -> centre.ca.issue(other, AIGUL, Centre.NOW, Centre.NOW.plus(Duration.ofDays(401))));
        refusedBecause(
                "ca-time", () -> centre.ca.issue(other, AIGUL, Centre.NOW.minusSeconds(1), Centre.NOW.plusSeconds(9)));
    }

    @Test
    void remembersWhatItIssuedAndRevoked() {
        enrol();
        String serial = centre.ca.issued().getLast().serial();
        centre.ca.revoke(serial, CertificateAuthority.Reason.SUPERSEDED);
        refusedBecause("ca-unknown-serial", () -> centre.ca.revoke("1f", CertificateAuthority.Reason.SUPERSEDED));
        CertificateAuthority again =
                CertificateAuthority.open(folder.resolve("ca"), "ca passphrase".toCharArray(), Centre.at(Centre.NOW));
        assertEquals(centre.ca.issued(), again.issued());
        assertEquals(3, again.issued().size());
        assertEquals(
                Optional.of(Centre.NOW),
                Optional.ofNullable(again.issued().getLast().revokedAt()));
        assertEquals(
                List.of("p1", "p2"),
                again.roster(1).members().stream().map(Roster.Member::person).toList());
        assertEquals(centre.ca.certificate(), again.certificate());
    }

    @Test
    void saysWhenTheCaCannotBeOpened() throws Exception {
        Path ca = folder.resolve("ca");
        refusedBecause(
                "passphrase-wrong", () -> CertificateAuthority.open(ca, "wrong".toCharArray(), Centre.at(Centre.NOW)));
        refusedBecause(
                "key-exists",
                () -> CertificateAuthority.create(
                        ca, "e", "n", Duration.ofDays(1), passphrase(), Centre.at(Centre.NOW)));
        Files.writeString(ca.resolve("ca.json"), "{}");
        refusedBecause(
                "ca-state-broken",
                () -> CertificateAuthority.open(ca, "ca passphrase".toCharArray(), Centre.at(Centre.NOW)));
    }

    @Test
    void doesNotWorkWithACertificateThatIsNotItsKeys() throws Exception {
        Path ca = folder.resolve("ca");
        Path other = folder.resolve("other");
        CertificateAuthority.create(
                other,
                Centre.ELECTION,
                "Central Commission",
                Duration.ofDays(400),
                "ca passphrase".toCharArray(),
                Centre.at(Centre.NOW));
        Files.copy(other.resolve("ca.pem"), ca.resolve("ca.pem"), StandardCopyOption.REPLACE_EXISTING);
        refusedBecause(
                "ca-exchanged",
                () -> CertificateAuthority.open(ca, "ca passphrase".toCharArray(), Centre.at(Centre.NOW)));
        Files.delete(ca.resolve("ca.pem"));
        refusedBecause(
                "ca-broken", () -> CertificateAuthority.open(ca, "ca passphrase".toCharArray(), Centre.at(Centre.NOW)));
    }
}
