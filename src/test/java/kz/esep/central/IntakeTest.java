package kz.esep.central;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import kz.esep.document.Progress;
import kz.esep.result.NistResultsTest;
import kz.esep.result.Papers;
import kz.esep.result.Practice;
import kz.esep.result.ResultFile;
import kz.esep.result.Sections;
import kz.esep.seats.Allocation;
import kz.esep.signing.Container;
import kz.esep.signing.Opened;
import kz.esep.signing.Profile;
import kz.esep.signing.RevocationList;
import kz.esep.store.Workspace;
import kz.esep.tally.ProtocolKey;
import kz.esep.text.Digest;
import kz.esep.text.Json;
import kz.esep.text.Language;
import kz.esep.text.Messages;
import kz.esep.text.Refused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class IntakeTest {
    @TempDir
    static Path office;

    @TempDir
    Path folder;

    private static Practice practice;
    private static ResultFile one;
    private static ResultFile two;
    private static ResultFile three;
    private static ResultFile oneRevised;

    private Store store;

    @BeforeAll
    static void prepare() {
        practice = Practice.in(office);
        one = Papers.file(practice, "rayon-1", 1, null, 0);
        two = Papers.file(practice, "rayon-2", 1, null, 3);
        three = Papers.file(practice, "rayon-3", 1, null, 5);
        oneRevised = Papers.file(practice, "rayon-1", 2, one.digest(), 9);
    }

    @BeforeEach
    void open() {
        store = new Store(practice, folder);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private static long votes(String commission, long size) {
        return Papers.protocols(practice.election(), commission, size).stream()
                .filter(protocol -> protocol.contest().equals("lists"))
                .mapToLong(protocol -> protocol.sheet().count("votes.apple").orElseThrow())
                .sum();
    }

    @Test
    void addsUpWhatItAcceptsAndDecidesTheSeats() {
        Intaken intaken = store.collect(store.stick("stick", one, two, three));
        assertEquals(3, intaken.count(Intaken.Result.ACCEPTED), intaken.toString());
        assertEquals(votes("rayon-1", 0) + votes("rayon-2", 3) + votes("rayon-3", 5), store.total("votes.apple"));
        Count count = store.counting.count();
        ContestCount lists = count.contests().getFirst();
        assertTrue(count.complete(), count.toString());
        assertEquals(List.of(), count.missing());
        assertEquals(lists.total(), lists.territories().get("kz"));
        assertEquals(
                votes("rayon-2", 3),
                requireNonNull(lists.territories().get("rayon-2")).figures().get("votes.apple"));
        assertEquals(6_000, lists.turnout().listed());
        assertEquals(69, assertInstanceOf(Allocation.class, lists.outcome()).allocated());
    }

    @Test
    void saysWhichCommissionsAreMissingAndThatItIsNotFinal() {
        store.collect(store.stick("stick", two));
        Count count = store.counting.count();
        assertEquals(List.of("rayon-1", "rayon-3"), count.missing());
        assertFalse(count.complete());
        assertEquals(
                "count.preview",
                count.contests().getFirst().notices().getFirst().key());
    }

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
    void mergesAnotherStationsStoreExactlyOnce(@TempDir Path elsewhere) {
        store.collect(store.stick("stick", one));
        try (Store other = new Store(practice, elsewhere)) {
            other.collect(other.stick("stick", one, two, three));
            Intaken merged = store.intake.merge(Store.CHAIR, other.workspace, store.receipts(), done -> {});
            assertEquals(2, merged.count(Intaken.Result.ACCEPTED));
            assertEquals(1, merged.count(Intaken.Result.KNOWN));
            long length = store.workspace.head().length();
            store.intake.merge(Store.CHAIR, other.workspace, store.receipts(), done -> {});
            assertEquals(length, store.workspace.head().length());
            assertEquals(other.counting.count(), store.counting.count());
        }
    }

    @Test
    void keepsItsTablesInStepWithItsJournal() {
        store.collect(store.stick("stick", oneRevised, one, two));
        store.rulings.withdraw(Store.CHAIR, two.digest(), "asked by the commission");
        store.workspace.compare();
        Count before = store.counting.count();
        store.close();
        store.workspace.close();
        try (var again = kz.esep.store.Workspace.open(
                folder.resolve("centre.esep"), List.of(new CentralProjector()), Practice.CLOCK)) {
            assertEquals(before, new Counting(again, practice.election()).count());
        }
    }

    @Test
    void publishesTheSameBytesEveryTime() throws IOException, Json.BadJson {
        store.collect(store.stick("stick", one, two));
        Publication publication = new Publication(store.workspace, practice.election(), "0.1.0");
        List<Path> first = publication.into(folder.resolve("first"), Progress.UNHEARD);
        List<Path> second = publication.into(folder.resolve("second"), Progress.UNHEARD);
        for (int i = 0; i < first.size(); i++) {
            assertEquals(-1, Files.mismatch(first.get(i), second.get(i)));
        }
        String totals = Files.readString(folder.resolve("first").resolve(Publication.TOTALS));
        long apple = votes("rayon-1", 0) + votes("rayon-2", 3);
        assertTrue(totals.contains("lists,partial,country,kz,Country,4,votes.apple," + apple + "\r\n"), totals);
        assertEquals(List.of(), NistResultsTest.problems(Files.readAllBytes(folder.resolve("first/results.json"))));
        String page = Files.readString(folder.resolve("first").resolve(Publication.PAGE));
        assertTrue(page.contains(">" + apple + "</td>"), page);
        for (Language language : Language.values()) {
            String open = Messages.of("central").text(language, "count.preview", 4, 6);
            assertTrue(page.contains(open.substring(open.indexOf("6") + 1)), open);
        }
    }

    @Test
    void showsAndPublishesWhatPrecinctsToldOnVotingDay() throws IOException {
        Sections.Step noon = new Sections.Step("0101", "turnout", Instant.parse("2027-03-21T07:00:00Z"), 300L, 901L);
        Sections.Step closed = new Sections.Step("0101", "closed", Instant.parse("2027-03-21T15:00:00Z"), null, null);
        store.collect(store.stick("stick", Papers.file(practice, "rayon-1", List.of(noon, closed)), two));
        assertEquals(
                List.of(noon, closed),
                store.counting
                        .precinct(new ProtocolKey("lists", "0101"))
                        .orElseThrow()
                        .day());
        assertEquals(
                List.of(),
                store.counting
                        .precinct(new ProtocolKey("lists", "0102"))
                        .orElseThrow()
                        .day());
        new Publication(store.workspace, practice.election(), "0.1.0").into(folder.resolve("out"), Progress.UNHEARD);
        assertEquals(
                """
                commission,precinct,step,time,received_ballots,listed
                rayon-1,0101,turnout,2027-03-21T12:00+05:00,300,901
                rayon-1,0101,closed,2027-03-21T20:00+05:00,,
                """,
                Files.readString(folder.resolve("out").resolve(Publication.DAY)).replace("\r\n", "\n"));
        store.workspace.compare();
    }

    @Test
    void flagsAReceiptedFileWhoseSignerWasRevokedAfterwardsAndRefusesALaterOne(@TempDir Path other) {
        Practice own = Practice.in(other);
        ResultFile before = Papers.file(own, "rayon-1", 1, null, 0);
        ResultFile after = Papers.file(own, "rayon-1", 2, before.digest(), 1);
        RevocationList list = own.revoked("rayon-1", "chair");
        try (Store centre = new Store(own, folder.resolve("flagged"))) {
            centre.collect(centre.stick("stick", before));
            assertEquals(List.of(), new Doubts(centre.workspace, own.election(), own.trust()).find(Store.CHAIR));
            Workspace later = centre.reopened(Clock.offset(Practice.CLOCK, Duration.ofHours(2)));
            Intake heeding =
                    new Intake(later, own.election(), own.trust().with(list), own.signer(Practice.CENTRE, "chair"));
            Intaken intaken =
                    heeding.collect(Store.CHAIR, List.of(centre.stick("late", after)), centre.receipts(), done -> {});
            assertEquals("V05", intaken.lines().getFirst().code());
            Doubts now = new Doubts(later, own.election(), own.trust().with(list));
            List<Doubts.Doubt> doubts = now.find(Store.CHAIR);
            assertEquals(before.digest(), doubts.getFirst().file().file());
            assertEquals(Standing.COUNTED, doubts.getFirst().file().standing());
            long length = later.head().length();
            assertEquals(doubts, now.find(Store.CHAIR));
            assertEquals(length, later.head().length(), "what was said before is not written down again");
            new Rulings(later).confirm(Store.CHAIR, before.digest(), "the key was good then");
            assertEquals(List.of(), now.find(Store.CHAIR));
            RevocationList both = own.revoked("rayon-1", "secretary");
            Doubts again = new Doubts(later, own.election(), own.trust().with(both));
            Doubts.Doubt fresh = again.find(Store.CHAIR).getFirst();
            assertEquals(1, fresh.said().size(), "only what is new is said");
            assertTrue(fresh.toString().contains("secretary"), fresh.toString());
            later.compare();
            later.close();
        }
    }
}
