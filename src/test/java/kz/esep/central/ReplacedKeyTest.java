package kz.esep.central;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import kz.esep.result.Papers;
import kz.esep.result.Practice;
import kz.esep.result.ResultFile;
import kz.esep.result.ResultRecord;
import kz.esep.result.VerifyScript;
import kz.esep.signing.CertificateAuthority;
import kz.esep.signing.CertificateRequest;
import kz.esep.signing.Identity;
import kz.esep.signing.KeyFile;
import kz.esep.signing.Signer;
import kz.esep.signing.SigningCertificate;
import kz.esep.signing.Trust;
import kz.esep.text.Beside;
import kz.esep.text.Digest;
import kz.esep.text.Refused;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A chair's key is stolen in the night: revoked and replaced at the centre, made anew at the commission. */
@Beside
class ReplacedKeyTest {
    private static final String RAYON = "rayon-1";

    @TempDir
    static Path folder;

    private static Practice practice;

    @BeforeAll
    static void prepare() throws IOException {
        practice = Practice.in(Files.createDirectory(folder.resolve("election")));
    }

    @Test
    void theOldKeySignsNothingMoreThatCountsAndTheNewOneDoesTheSameNight() throws Exception {
        Signer stolen = practice.signer(RAYON, "chair");
        Signer secretary = practice.signer(RAYON, "secretary");
        try (Store store = new Store(practice, folder.resolve("store"))) {
            ResultFile first = file(1, null, 0, stolen, secretary);
            byte[] before = practice.authority().roster(1).sign(centre(), Practice.NOW);
            Trust trusted = taken(store, before);
            store.intake(trusted)
                    .collect(Store.CHAIR, List.of(store.stick("one", first)), store.receipts(), done -> {});
            assertEquals(Standing.COUNTED, store.standing(first));

            practice.authority().revoke(stolen.certificate().serial(), CertificateAuthority.Reason.KEY_COMPROMISE);
            Signer replaced = replaced();
            byte[] after = practice.authority().roster(2).sign(centre(), Practice.NOW);
            Intake night = store.intake(taken(store, after));
            Refused older = assertThrows(Refused.class, () -> taken(store, before));
            assertEquals("roster-older", older.reason().key());

            ResultFile thief = file(2, first.digest(), 9, stolen, secretary);
            Intaken.Line refused = collect(night, store, "thief", thief);
            assertEquals("V05", refused.code(), refused.toString());
            assertEquals(Standing.COUNTED, store.standing(first));

            ResultFile second = file(2, first.digest(), 4, replaced, secretary);
            assertEquals(
                    Intaken.Result.ACCEPTED,
                    collect(night, store, "new", second).result());
            assertEquals(Standing.COUNTED, store.standing(second));

            VerifyScript.needsItsTools();
            Path packageFile = Files.write(folder.resolve("election.asice"), practice.packageFile());
            Path roster = Files.write(folder.resolve("roster.asice"), after);
            VerifyScript script = VerifyScript.at("2027-03-21T18:31:00Z", packageFile, "--roster", roster.toString());
            script.look(Files.write(folder.resolve("thief.asice"), thief.bytes()))
                    .refuses("not on the roster");
            script.look(Files.write(folder.resolve("second.asice"), second.bytes()))
                    .holds(1);
        }
    }

    private List<Signer> centre() {
        return List.of(practice.signer(Practice.CENTRE, "centre"));
    }

    private Trust taken(Store store, byte[] roster) {
        Rosters rosters = new Rosters(store.workspace, practice.election());
        return rosters.take(Store.CHAIR, roster, practice.trust());
    }

    private static Intaken.Line collect(Intake intake, Store store, String stick, ResultFile file) {
        return intake.collect(Store.CHAIR, List.of(store.stick(stick, file)), store.receipts(), done -> {})
                .lines()
                .getFirst();
    }

    /** At the commission: a new key for the same chair, whose fingerprint both sides read out before it is certified. */
    private Signer replaced() {
        Path key = folder.resolve("new.p12");
        Identity chair = practice.signer(RAYON, "chair").certificate().identity();
        String made = KeyFile.create(key, chair, "another passphrase".toCharArray());
        CertificateRequest request = CertificateRequest.read(made.getBytes(StandardCharsets.US_ASCII));
        SigningCertificate issued =
                practice.authority().issue(request, chair, Practice.NOW, Practice.NOW.plus(Duration.ofDays(9)));
        assertTrue(issued.key().groups().equals(request.key().groups()));
        KeyFile.install(key, issued, "another passphrase".toCharArray());
        return KeyFile.open(key, "another passphrase".toCharArray());
    }

    private ResultFile file(int revision, @Nullable Digest previous, long size, Signer chair, Signer secretary) {
        List<Signer> signers = List.of(chair, secretary);
        ResultRecord record = Papers.record(
                Papers.header(practice.election(), RAYON, revision, previous, signers),
                Papers.protocols(practice.election(), RAYON, size));
        return ResultFile.sign(record, practice.election(), Papers.PRINTER, signers, Practice.NOW);
    }
}
