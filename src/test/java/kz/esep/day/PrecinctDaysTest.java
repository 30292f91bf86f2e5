package kz.esep.day;

import static kz.esep.day.Steppe.CHAIR;
import static kz.esep.day.Steppe.EIGHT;
import static kz.esep.day.Steppe.NOON;
import static kz.esep.day.Steppe.TEN;
import static kz.esep.day.Steppe.TYPIST;
import static kz.esep.day.Steppe.WEST;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import kz.esep.day.PrecinctProgress.State;
import kz.esep.schedule.Hours;
import org.junit.jupiter.api.Test;

/** Openings and turnout: what cannot be is refused, what is late or missing is seen. */
class PrecinctDaysTest extends SteppeDay {
    @Test
    void anOpeningIsRecordedAndWhatTheLawSaysOfItsTimesIsSeen() {
        steppe.clock.set("07:10");
        Opening punctual = Steppe.opening(6, 0);
        Opening late = Steppe.opening(6, 20);
        steppe.days().open(TYPIST, Map.of("0001", punctual, "0002", late));
        Hours hours = steppe.of("0001").hours();
        assertEquals(punctual, steppe.of("0001").day().opening());
        assertFalse(punctual.isBegunLate(hours) || punctual.isSealedLate(hours));
        assertTrue(late.isBegunLate(hours) && late.isSealedLate(hours));
        assertEquals(2, steppe.days().look(CHAIR).openings(State.IN_TIME));
        assertEquals(1, steppe.days().look(CHAIR).openings(State.DUE));
        assertEquals(1, steppe.days().look(CHAIR).openings(State.AHEAD));
        steppe.proveAndReopen();
    }

    @Test
    void anOpeningThatCannotHaveBeenIsRefused() {
        steppe.clock.set("06:20");
        Opening good = Steppe.opening(5, 50);
        Opening ahead = Steppe.opening(6, 0);
        refuses("not 06:30 of voting day", () -> steppe.days().open(TYPIST, Map.of("0001", ahead)));
        Opening.Boxes sealedFirst = new Opening.Boxes(1, 0, LocalTime.of(5, 40));
        refuses(
                "the opening begins at 05:50",
                () -> steppe.days().open(TYPIST, Map.of("0001", with(good, sealedFirst, 5, 9))));
        Opening.Boxes none = new Opening.Boxes(0, 1, LocalTime.of(6, 20));
        refuses(
                "at least one stationary box",
                () -> steppe.days().open(TYPIST, Map.of("0001", with(good, none, 5, 9))));
        refuses("to issue ballots", () -> steppe.days().open(TYPIST, Map.of("0001", with(good, good.boxes(), 0, 9))));
        refuses("counts run from 0", () -> steppe.days().open(TYPIST, Map.of("0001", with(good, good.boxes(), 5, -1))));
        refuses("not a precinct of this", () -> steppe.days().open(TYPIST, Map.of("0099", good)));
        refuses("No precinct is left", () -> steppe.days().open(TYPIST, Map.of()));
        steppe.days().open(TYPIST, Map.of("0001", good));
        refuses("recorded already", () -> steppe.days().open(TYPIST, Map.of("0001", good)));
    }

    private static Opening with(Opening opening, Opening.Boxes boxes, int issuing, long ballots) {
        return new Opening(opening.begun(), boxes, opening.listed(), ballots, issuing, opening.present());
    }

    @Test
    void turnoutNeverFallsWhateverOrderItComesIn() {
        steppe.clock.set("20:05");
        report("0001", NOON, 300);
        refuses(
                "Precinct 0001, 20:00: turnout cannot fall to 299: by 12:00 it was 300",
                () -> report("0001", EIGHT, 299));
        refuses("cannot be 301: by 12:00 it is 300", () -> report("0001", TEN, 301));
        report("0001", TEN, 120);
        report("0001", EIGHT, 300);
        assertEquals(
                List.of(120L, 300L, 300L),
                steppe.of("0001").day().reports().stream()
                        .map(TurnoutReport::voted)
                        .toList());
        refuses("recorded already", () -> report("0001", TEN, 130));
        steppe.proveAndReopen();
    }

    @Test
    void turnoutIsNeverAboveTheListWhichMayGrow() {
        steppe.clock.set("12:05");
        report("0001", TEN, 900);
        refuses("turnout is 904 and 900 voters are listed", () -> report("0001", NOON, 904));
        report("0001", NOON, 904, 910L);
        assertEquals(
                new Share(904, 910),
                steppe.of("0001").day().last().orElseThrow().share());
        steppe.days().open(TYPIST, Map.of("0002", Steppe.opening(6, 0)));
        refuses("910 and 909 voters", () -> report("0002", TEN, 910, 909L));
        refuses("from 0 to", () -> report("0002", TEN, -1));
    }

    @Test
    void onlyTimesOfThePackageThatHaveComeWhileThePrecinctVotesAreReported() {
        steppe.clock.set("12:05");
        refuses(
                "not a time of the election package; its times are 10:00, 12:00, 20:00",
                () -> report("0001", LocalTime.of(11, 0), 5));
        refuses("it is not 20:00 of voting day there yet", () -> report("0001", EIGHT, 5));
        refuses("it is not 12:00 of voting day there yet", () -> report(WEST, NOON, 5));
        steppe.clock.set("13:00");
        report(WEST, NOON, 5);
    }

    @Test
    void withoutTimesInThePackageTurnoutIsRefusedAndOpeningsAreStillRecorded() throws IOException {
        try (Steppe silent =
                new Steppe(Files.createDirectory(folder.resolve("silent")), Steppe.election(Steppe.source()))) {
            silent.clock.set("12:05");
            assertEquals(List.of(), silent.days().look(CHAIR).times());
            refuses(
                    "sets no times of turnout",
                    () -> silent.days().report(TYPIST, List.of(new TurnoutFigure("0001", NOON, 5, null))));
            silent.days().open(TYPIST, Map.of("0001", Steppe.opening(6, 0)));
            assertEquals(3, silent.days().look(CHAIR).openings(State.MISSING));
        }
    }

    @Test
    void aReportThatIsLateOrMissingIsSeen() {
        steppe.clock.set("10:29");
        report("0001", TEN, 100);
        assertEquals(State.IN_TIME, turnout("0001", TEN));
        assertEquals(State.DUE, turnout("0002", TEN));
        assertEquals(State.AHEAD, turnout(WEST, TEN));
        assertEquals(State.AHEAD, turnout("0001", NOON));
        steppe.clock.set("10:31");
        assertEquals(State.MISSING, turnout("0002", TEN));
        report("0002", TEN, 90);
        assertEquals(State.LATE, turnout("0002", TEN));
        assertEquals(State.IN_TIME, turnout("0001", TEN));
        VotingDay day = steppe.days().look(CHAIR);
        assertEquals(1, day.count(TEN, State.LATE));
        assertEquals(1, day.count(TEN, State.MISSING));
        assertEquals(new Share(190, 1_800), day.mean(TEN));
        assertEquals("10.56", day.mean(TEN).percent(2).toPlainString());
    }
}
