package kz.esep.central;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import kz.esep.result.NistResultsTest;
import kz.esep.result.Papers;
import kz.esep.result.Practice;
import kz.esep.result.ResultFile;
import kz.esep.result.Sections;
import kz.esep.seats.Allocation;
import kz.esep.signing.RevocationList;
import kz.esep.store.Workspace;
import kz.esep.tally.ProtocolKey;
import kz.esep.text.Json;
import kz.esep.text.Language;
import kz.esep.text.Messages;
import kz.esep.text.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was taken in is counted, published and flagged. */
class CountedTest extends IntakeDesk {
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
    void publishesTheSameBytesEveryTime() throws IOException, Json.BadJson {
        store.collect(store.stick("stick", one, two));
        Publication publication = new Publication(store.workspace, practice.election(), "0.1.0");
        List<Path> first = publication.into(folder.resolve("first"), Progress.UNHEARD);
        List<Path> second = publication.into(folder.resolve("second"), Progress.UNHEARD);
        for (int i = 0; i < first.size(); i++) {
            assertEquals(-1, Files.mismatch(first.get(i), second.get(i)));
        }
        String totals = Files.readString(folder.resolve("first").resolve("PRACTICE_" + Publication.TOTALS));
        long apple = votes("rayon-1", 0) + votes("rayon-2", 3);
        assertTrue(totals.contains("lists,partial,country,kz,Country,4,votes.apple," + apple + "\r\n"), totals);
        assertEquals(List.of(), NistResultsTest.problems(Files.readAllBytes(folder.resolve("first/results.json"))));
        String page = Files.readString(folder.resolve("first").resolve(Publication.PAGE));
        assertTrue(page.contains(">" + apple + "</td>"), page);
        for (Language language : Language.values()) {
            String open = Messages.of("central").text(language, "count.preview", 4, 6);
            assertTrue(page.contains(open.substring(open.indexOf("6") + 1)), open);
            assertTrue(page.contains(Messages.of("central").text(language, "page.practice")), page);
        }
    }

    @Test
    void publishesWhatWasPaidToEachPost() throws IOException {
        List<Sections.Pay> pay =
                List.of(new Sections.Pay("chair", 3, "640000.50"), new Sections.Pay("member", 12, "2520000"));
        store.collect(store.stick("stick", Papers.paying(practice, "rayon-1", pay), two));
        new Publication(store.workspace, practice.election(), "0.1.0").into(folder.resolve("out"), Progress.UNHEARD);
        assertEquals(
                """
                commission,role,people,tenge
                rayon-1,chair,3,640000.50
                rayon-1,member,12,2520000
                """,
                Files.readString(folder.resolve("out").resolve("PRACTICE_" + Publication.PAY))
                        .replace("\r\n", "\n"));
        store.workspace.compare();
    }

    @Test
    void countsAndPublishesWhoWasPresentByBody() throws IOException {
        Sections.HandedIn act = new Sections.HandedIn(4, "o1", Instant.parse("2027-03-21T07:00:00Z"));
        List<Sections.Observers> present = List.of(
                new Sections.Observers("0101", Sections.Body.PARTY, 3, List.of(act)),
                new Sections.Observers("0101", Sections.Body.MEDIA, 1, List.of()),
                new Sections.Observers("0102", Sections.Body.PARTY, 2, List.of()));
        List<Sections.Observers> others = List.of(new Sections.Observers("0201", Sections.Body.PARTY, 5, List.of()));
        store.collect(store.stick(
                "stick", Papers.attended(practice, "rayon-1", present), Papers.attended(practice, "rayon-2", others)));
        Presence presence = store.counting.presence();
        assertEquals(
                Map.of(Sections.Body.PARTY, new Presence.Sum(5, 2, 1), Sections.Body.MEDIA, new Presence.Sum(1, 1, 0)),
                presence.of(List.of("rayon-1", "rayon-3")));
        assertEquals(new Presence.Sum(10, 3, 1), presence.total().get(Sections.Body.PARTY));
        new Publication(store.workspace, practice.election(), "0.1.0").into(folder.resolve("out"), Progress.UNHEARD);
        assertEquals(
                """
                commission,precinct,body,people,acts
                rayon-1,0101,party,3,1
                rayon-1,0101,media,1,0
                rayon-1,0102,party,2,0
                rayon-2,0201,party,5,0
                """,
                Files.readString(folder.resolve("out").resolve("PRACTICE_" + Publication.PRESENT))
                        .replace("\r\n", "\n"));
        store.workspace.compare();
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
                Files.readString(folder.resolve("out").resolve("PRACTICE_" + Publication.DAY))
                        .replace("\r\n", "\n"));
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
