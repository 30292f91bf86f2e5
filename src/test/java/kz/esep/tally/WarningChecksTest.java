package kz.esep.tally;

import static org.junit.jupiter.api.Assertions.assertEquals;

import kz.esep.election.Precinct;
import kz.esep.election.PrecinctKind;
import org.junit.jupiter.api.Test;

/** Every warning of the catalogue on both sides of its limit. */
class WarningChecksTest extends CheckDesk {
    @Test
    void w02RoundsOnePercentUp() {
        silent("W02", report("voters_listed", 1_001, "ballots_received", 1_012));
        finds("W02", report("voters_listed", 1_001, "ballots_received", 1_013));
        silent("W02", report("voters_listed", 1_000, "ballots_received", 1_010));
        finds("W02", report("voters_listed", 1_000, "ballots_received", 1_011));
    }

    @Test
    void w03BeginsAtThreePercent() {
        finds("W03", report("invalid", 18));
        silent("W03", report("invalid", 17));
    }

    @Test
    void w04KeepsBothEndsOfTheBand() {
        silent("W04", report("voters_given_ballots", 950));
        finds("W04", report("voters_given_ballots", 951));
        silent("W04", report("voters_given_ballots", 100));
        finds("W04", report("voters_given_ballots", 99));
        notApplicable("W04", CheckReport.Reason.NOBODY_LISTED, report("voters_listed", 0));
        Precinct ship = Sample.precinct("0001", PrecinctKind.SHIP, 1_000);
        notApplicable("W04", CheckReport.Reason.NO_LIMIT, CHECKS.run(Sample.sheet(), ship, Sample.context()));
    }

    @Test
    void w05NamesTheOtherPrecinct() {
        PrecinctContext context = new PrecinctContext(null, null, null, 0, "0002");
        assertEquals(
                "0002",
                only("W05", CHECKS.run(Sample.sheet(), Sample.precinct("0001"), context))
                        .about());
    }

    @Test
    void w06IsRaisedWhenNobodyVotedOrAllForOne() {
        finds("W06", report("took_part", 0));
        CheckReport all = report("votes.qaraghai", 590, "votes.qaiyng", 0, "against_all", 0);
        assertEquals("votes.qaraghai", only("W06", all).about());
        silent("W06", report("votes.qaraghai", 589, "votes.qaiyng", 0, "against_all", 1));
    }

    @Test
    void w07AllowsFivePercentAndFiftyVoters() {
        silent("W07", report("voters_listed", 1_050));
        finds("W07", report("voters_listed", 1_051));
        Precinct large = Sample.precinct("0001", PrecinctKind.ORDINARY, 3_000);
        silent("W07", CHECKS.run(changed("voters_listed", 2_950), large, Sample.context()));
        finds("W07", CHECKS.run(changed("voters_listed", 2_949), large, Sample.context()));
        Precinct small = Sample.precinct("0001", PrecinctKind.ORDINARY, 100);
        silent("W07", CHECKS.run(changed("voters_listed", 105), small, Sample.context()));
        finds("W07", CHECKS.run(changed("voters_listed", 106), small, Sample.context()));
    }

    @Test
    void w08BeginsAboveTenPercent() {
        silent("W08", report("voted_outside", 60));
        finds("W08", report("voted_outside", 61));
    }

    @Test
    void w09BeginsAtTheSecondTime() {
        silent("W09", CHECKS.run(Sample.sheet(), Sample.precinct("0001"), takenBack(1)));
        finds("W09", CHECKS.run(Sample.sheet(), Sample.precinct("0001"), takenBack(2)));
    }

    private static PrecinctContext takenBack(int times) {
        return new PrecinctContext(null, null, null, times, null);
    }

    @Test
    void w10ComparesTheMobileBoxesWithTheVotersOutside() {
        finds("W10", report("voted_outside", 19));
        silent("W10", report());
    }
}
