package kz.esep.central;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import kz.esep.result.Papers;
import kz.esep.result.Practice;
import kz.esep.result.Receipt;
import kz.esep.result.ResultFile;
import kz.esep.signing.Container;
import kz.esep.signing.Opened;
import kz.esep.signing.Profile;
import kz.esep.text.Digest;
import kz.esep.text.Json;
import kz.esep.text.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Files are taken in once, in whatever order they come. */
class IntakeTest extends IntakeDesk {
    @Test
    void changesNothingWhenTheSameFolderComesAgain() throws IOException {
        Path stick = store.stick("stick", one, two);
        Files.writeString(stick.resolve("bad.asice"), "not a container");
        store.collect(stick);
        long length = store.workspace.head().length();
        Map<String, Digest> receipts = receipts();
        Intaken again = store.collect(stick);
        assertEquals(2, again.count(Intaken.Result.KNOWN));
        assertEquals(1, again.count(Intaken.Result.REFUSED));
        assertEquals(length, store.workspace.head().length());
        assertEquals(receipts, receipts());
    }

    private Map<String, Digest> receipts() throws IOException {
        Map<String, Digest> found = new TreeMap<>();
        try (Stream<Path> files = Files.list(store.receipts())) {
            for (Path file : files.toList()) {
                found.put(file.getFileName().toString(), Digest.of(Files.readAllBytes(file)));
            }
        }
        return found;
    }

    @Test
    void goesOnAfterBadAndUnreadableFilesAndKeepsOnlyTheirDigests() throws IOException {
        Path stick = store.stick("stick", one);
        byte[] forged = two.bytes().clone();
        forged[forged.length / 2] ^= 1;
        Files.write(stick.resolve("0_forged.asice"), forged);
        Files.createSymbolicLink(stick.resolve("0_link.asice"), stick.resolve("0_forged.asice"));
        Intaken intaken = store.collect(stick, store.folder.resolve("no-such.asice"));
        assertEquals(1, intaken.count(Intaken.Result.ACCEPTED));
        assertEquals(1, intaken.count(Intaken.Result.REFUSED));
        assertEquals(1, intaken.count(Intaken.Result.UNREADABLE));
        assertThrows(Refused.class, () -> store.workspace.kept(Digest.of(forged)));
        assertEquals(one.digest(), Digest.of(store.workspace.kept(one.digest())));
    }

    @Test
    @Timeout(60)
    void doesNotWaitForAPipe() throws Exception {
        Path pipe = folder.resolve("pipe.asice");
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/mkfifo")), "needs mkfifo");
        assertEquals(
                0,
                new ProcessBuilder("/usr/bin/mkfifo", pipe.toString()).start().waitFor());
        Intaken intaken = store.collect(pipe, store.stick("stick", one));
        assertEquals(1, intaken.count(Intaken.Result.UNREADABLE));
        assertEquals(1, intaken.count(Intaken.Result.ACCEPTED));
    }

    @Test
    void signsAReceiptForEachAcceptedFileThatNamesTheOneBefore() throws IOException, Json.BadJson {
        store.collect(store.stick("stick", one, two, three));
        List<Receipt> receipts = new ArrayList<>();
        Map<Digest, Receipt> byPrevious = new java.util.HashMap<>();
        Digest first = null;
        for (Map.Entry<String, Digest> file : receipts().entrySet()) {
            byte[] content = Files.readAllBytes(store.receipts().resolve(file.getKey()));
            Opened opened = assertInstanceOf(Opened.class, Container.open(Profile.RECEIPT, content));
            Receipt receipt = Json.read(opened.entry(Receipt.ENTRY), Receipt.class);
            receipts.add(receipt);
            if (receipt.previous() == null) {
                first = file.getValue();
            } else {
                byPrevious.put(receipt.previous(), receipt);
            }
        }
        assertEquals(3, receipts.size());
        assertEquals(2, byPrevious.size());
        assertTrue(first != null && byPrevious.containsKey(first));
        assertTrue(receipts.stream()
                .anyMatch(receipt -> receipt.sha256().equals(one.digest())
                        && receipt.size() == one.bytes().length
                        && receipt.verdict().equals("counted")));
    }

    @Test
    void countsTheNewestRevisionInWhateverOrderTheyCome() {
        store.collect(store.stick("late", oneRevised));
        assertEquals(Standing.WAITING, store.standing(oneRevised));
        assertEquals(0, store.total("votes.apple"));
        store.collect(store.stick("early", one));
        assertEquals(Standing.COUNTED, store.standing(oneRevised));
        assertEquals(Standing.FILED, store.standing(one));
        assertEquals(votes("rayon-1", 9), store.total("votes.apple"));
    }

    /** Both of two copies of one workspace went on after its first file, and one of their second files is lost on the way. */
    @Test
    void saysOfARevisionThatNamesAnotherOneThanCameThatTwoCopiesWentOn() {
        ResultFile lost = Papers.file(practice, "rayon-1", 2, one.digest(), 4);
        ResultFile fork = Papers.file(practice, "rayon-1", 3, lost.digest(), 6);
        store.collect(store.stick("stick", one, oneRevised));
        store.collect(store.stick("later", fork));
        assertEquals(Standing.WAITING, store.standing(fork));
        assertEquals(Standing.COUNTED, store.standing(oneRevised));
        Count count = store.counting.count();
        assertEquals(
                List.of(fork.digest()), count.forks().stream().map(Taken::file).toList());
        assertFalse(count.complete());
        store.collect(store.stick("found", lost));
        assertEquals(Standing.CONFLICT, store.standing(lost));
        assertEquals(Standing.CONFLICT, store.standing(oneRevised));
        assertEquals(List.of(), store.counting.count().forks());
    }

    @Test
    void countsNothingOfACommissionInConflictUntilTheOperatorChooses() {
        ResultFile rival = Papers.file(practice, "rayon-1", 1, null, 2);
        store.collect(store.stick("stick", one, rival, oneRevised, two));
        assertEquals(Standing.CONFLICT, store.standing(one));
        assertEquals(Standing.CONFLICT, store.standing(rival));
        assertEquals(votes("rayon-2", 3), store.total("votes.apple"));
        assertFalse(store.counting.count().complete());
        assertEquals(
                "ruling.reason",
                assertThrows(Refused.class, () -> store.rulings.choose(Store.CHAIR, one.digest(), " "))
                        .reason()
                        .key());
        store.rulings.choose(Store.CHAIR, one.digest(), "the chair confirmed it by telephone");
        assertEquals(Standing.SET_ASIDE, store.standing(rival));
        assertEquals(Standing.COUNTED, store.standing(oneRevised));
        assertEquals(votes("rayon-1", 9) + votes("rayon-2", 3), store.total("votes.apple"));
    }

    @Test
    void releasesAWaitingFileAndWithdrawsACountedOneWithAReason() {
        store.collect(store.stick("stick", oneRevised));
        store.rulings.release(Store.CHAIR, oneRevised.digest(), "the first stick burned");
        assertEquals(Standing.COUNTED, store.standing(oneRevised));
        store.rulings.confirm(Store.CHAIR, oneRevised.digest(), "the key was good then");
        assertEquals(Standing.COUNTED, store.standing(oneRevised));
        store.collect(store.stick("late", one));
        assertEquals(Standing.FILED, store.standing(one));
        store.rulings.withdraw(Store.CHAIR, oneRevised.digest(), "the key was stolen");
        assertEquals(Standing.WITHDRAWN, store.standing(oneRevised));
        assertEquals(votes("rayon-1", 0), store.total("votes.apple"));
    }

    @Test
    void keepsItsTablesInStepWithItsJournal() {
        store.collect(store.stick("stick", oneRevised, one, two));
        store.rulings.withdraw(Store.CHAIR, two.digest(), "asked by the commission");
        store.workspace.compare();
        Count before = store.counting.count();
        try (var again = store.reopened(Practice.CLOCK)) {
            assertEquals(before, new Counting(again, practice.election()).count());
        }
    }
}
