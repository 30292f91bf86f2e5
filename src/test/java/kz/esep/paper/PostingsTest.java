package kz.esep.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import kz.esep.access.Session;
import kz.esep.app.Nights;
import kz.esep.desktop.Rehearsal;
import kz.esep.office.Office;
import org.junit.jupiter.api.Test;

/** A copy that is posted hangs for two days. */
class PostingsTest extends PaperDesk {
    @Test
    void aPostedCopyStaysForTwoDays() {
        Path workspace = Rehearsal.get().signed(folder);
        Office night = open(workspace, Nights.CLOCK);
        Session chair = as(night, "chair");
        Offer summary = night.papers().find(chair, Kind.SUMMARY, 0);
        Posting posted = night.postings().post(chair, summary, " Abay 12 ", null);
        assertEquals(1, posted.number());
        assertEquals("Abay 12", posted.place());
        assertEquals(NOW.plus(Duration.ofDays(2)), posted.until());
        assertEquals(Posting.Standing.UP, posted.standing(NOW));
        assertEquals(Posting.Standing.OVER, posted.standing(posted.until()));
        assertEquals("posting.hangs", refusal(() -> night.postings().post(chair, summary, "Abay 12", null)));
        assertEquals("posting.early", refusal(() -> night.postings().takeDown(chair, 1, null, " ")));
        assertEquals("posting.unknown", refusal(() -> night.postings().takeDown(chair, 2, null, "")));

        Office later = open(workspace, Clock.offset(Nights.CLOCK, Posting.PERIOD));
        Session secretary = as(later, "secretary");
        Posting down = later.postings().takeDown(secretary, 1, null, "");
        assertEquals(Posting.Standing.DOWN, down.standing(NOW));
        assertEquals("posting.down", refusal(() -> later.postings().takeDown(secretary, 1, null, "")));
        assertEquals(
                2, later.postings().post(secretary, summary, "Abay 12", null).number());
        assertEquals(
                List.of(1L, 2L),
                later.postings().list(secretary).stream().map(Posting::number).toList());
    }

    @Test
    void whatWaitsIsTheSignedProtocolUntilItHangsAndThenTheCopyWhoseTimeIsOver() {
        Path workspace = Rehearsal.get().signed(folder);
        Office night = open(workspace, Nights.CLOCK);
        Session chair = as(night, "chair");
        assertEquals(Optional.of(SUMMARY), night.postings().due(chair).toPost());
        night.postings().post(chair, night.papers().find(chair, Kind.SUMMARY, 0), "", null);
        assertEquals(0, night.postings().due(chair).count());

        Office later = open(workspace, Clock.offset(Nights.CLOCK, Posting.PERIOD));
        Session secretary = as(later, "secretary");
        assertEquals(1, later.postings().due(secretary).toTakeDown().size());
        later.postings().takeDown(secretary, 1, null, "");
        assertEquals(0, later.postings().due(secretary).count());
    }

    @Test
    void aCopyThatCameDownEarlyNeedsItsReasonAndIsMarked() {
        Office night = open(Rehearsal.get().signed(folder), Clock.offset(Nights.CLOCK, Duration.ofHours(3)));
        Session chair = as(night, "chair");
        Offer summary = night.papers().find(chair, Kind.SUMMARY, 0);
        night.postings().post(chair, summary, "", NOW);
        Posting down = night.postings().takeDown(chair, 1, NOW.plusSeconds(3600), "torn down in the storm");
        assertEquals(Posting.Standing.DOWN_EARLY, down.standing(NOW));
        assertEquals("torn down in the storm", down.reason());
    }

    @Test
    void timesThatCannotBeAreRefused() {
        Office night = open(Rehearsal.get().signed(folder), Nights.CLOCK);
        Session chair = as(night, "chair");
        Offer summary = night.papers().find(chair, Kind.SUMMARY, 0);
        assertEquals("posting.ahead", refusal(() -> night.postings().post(chair, summary, "", NOW.plusSeconds(60))));
        assertEquals(
                "posting.before-signing",
                refusal(() -> night.postings().post(chair, summary, "", NOW.minusSeconds(3600))));
        night.postings().post(chair, summary, "", NOW);
        assertEquals(
                "posting.before-posting",
                refusal(() -> night.postings().takeDown(chair, 1, NOW.minusSeconds(60), "x")));
        assertEquals("posting.ahead", refusal(() -> night.postings().takeDown(chair, 1, NOW.plusSeconds(60), "x")));
        assertEquals("posting.long", refusal(() -> night.postings().takeDown(chair, 1, NOW, "x".repeat(201))));
    }
}
