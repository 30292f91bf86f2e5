package kz.esep.day;

import static kz.esep.day.Steppe.CHAIR;
import static kz.esep.day.Steppe.EIGHT;
import static kz.esep.day.Steppe.HOSPITAL;
import static kz.esep.day.Steppe.NOON;
import static kz.esep.day.Steppe.TEN;
import static kz.esep.day.Steppe.TYPIST;
import static kz.esep.day.Steppe.WEST;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kz.esep.day.PrecinctProgress.State;
import kz.esep.schedule.Hours;
import kz.esep.schedule.PrecinctHours;
import kz.esep.table.Cell;
import kz.esep.table.Grid;
import kz.esep.text.Language;
import kz.esep.text.Refused;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

class PrecinctDaysTest {
    @TempDir
    Path folder;

    private Steppe steppe;

    @BeforeEach
    void open() {
        steppe = new Steppe(folder);
    }

    @AfterEach
    void close() {
        steppe.close();
    }

    private static void refuses(String said, Executable act) {
        String reason = assertThrows(Refused.class, act).reason().in(Language.EN);
        assertTrue(reason.contains(said), reason);
    }

    private void report(String precinct, LocalTime time, long voted, @Nullable Long listed) {
        steppe.days().report(TYPIST, List.of(new TurnoutFigure(precinct, time, voted, listed)));
    }

    private void report(String precinct, LocalTime time, long voted) {
        report(precinct, time, voted, null);
    }

    private State turnout(String precinct, LocalTime time) {
        return steppe.of(precinct).turnout(time, steppe.clock.instant());
    }

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

    @Test
    void aPrecinctWithOtherHoursReportsAtTimesWithinThemAndClosesWithThem() {
        LocalDate decided = Steppe.DAY.minusDays(20);
        steppe.hours()
                .propose(
                        CHAIR,
                        PrecinctHours.Proposer.AKIM,
                        "",
                        "harvest",
                        Map.of("0001", new Hours(TEN, LocalTime.of(22, 0))));
        steppe.hours().decide(CHAIR, new PrecinctHours.Act("12", decided), List.of("0001"));
        steppe.clock.set("21:00");
        assertEquals(State.NOT_ASKED, turnout("0001", TEN));
        assertEquals(State.MISSING, turnout("0001", NOON));
        refuses(
                "nobody reports turnout for 10:00 there: voting goes on from 10:00 to 22:00",
                () -> report("0001", TEN, 1));
        refuses("20:00 is before voting ends at 22:00", () -> steppe.days().close(TYPIST, Map.of("0001", EIGHT)));
        steppe.days().close(TYPIST, Map.of("0002", EIGHT));
        assertEquals(EIGHT, steppe.of("0002").closed().orElseThrow());
        steppe.proveAndReopen();
    }

    @Test
    void whereVotingEndedEarlyNothingMoreIsAskedAndTheClosingIsKnown() {
        steppe.hours().allowEarlyEnd(CHAIR, new PrecinctHours.Act("9", Steppe.DAY.minusDays(9)), List.of(HOSPITAL));
        steppe.clock.set("13:00");
        steppe.hours().endEarly(CHAIR, HOSPITAL, new PrecinctHours.Closing(LocalTime.of(11, 40), 48), 48);
        assertEquals(State.MISSING, turnout(HOSPITAL, TEN));
        assertEquals(State.NOT_ASKED, turnout(HOSPITAL, NOON));
        assertEquals(LocalTime.of(11, 40), steppe.of(HOSPITAL).closed().orElseThrow());
        refuses("voting ended early at 11:40", () -> steppe.days().close(TYPIST, Map.of(HOSPITAL, EIGHT)));
        assertEquals(1, steppe.days().look(CHAIR).closings(State.IN_TIME));
    }

    @Test
    void aCorrectionHasAReasonAndKeepsWhatStoodBefore() {
        steppe.clock.set("10:10");
        report("0001", TEN, 1_00);
        steppe.days().open(TYPIST, Map.of("0001", Steppe.opening(6, 0)));
        steppe.clock.set("10:50");
        TurnoutFigure right = new TurnoutFigure("0001", TEN, 10, null);
        refuses("A reason is needed", () -> steppe.days().correctReports(TYPIST, " ", List.of(right)));
        refuses(
                "nothing is recorded yet",
                () -> steppe.days().correctReports(TYPIST, "slip", List.of(new TurnoutFigure("0002", TEN, 10, null))));
        steppe.days().correctReports(TYPIST, "a zero too many", List.of(right));
        refuses("recorded already", () -> steppe.days().correctReports(TYPIST, "again", List.of(right)));
        steppe.days().correctOpenings(CHAIR, "the secretary misread it", Map.of("0001", Steppe.opening(6, 5)));
        PrecinctDay day = steppe.of("0001").day();
        assertEquals(10, day.last().orElseThrow().voted());
        assertEquals(State.IN_TIME, turnout("0001", TEN));
        PrecinctDay.Correction first = day.corrections().getFirst();
        assertEquals(100, Objects.requireNonNull(first.was().report()).voted());
        assertEquals("a zero too many", first.reason());
        assertEquals("typist", first.person());
        assertNull(first.was().opening());
        assertEquals(Steppe.opening(6, 0), day.corrections().getLast().was().opening());
        steppe.clock.set("20:40");
        steppe.days().close(TYPIST, Map.of("0001", LocalTime.of(20, 30)));
        steppe.days().correctClosings(TYPIST, "clock", Map.of("0001", EIGHT));
        assertEquals(EIGHT, steppe.of("0001").closed().orElseThrow());
        steppe.proveAndReopen();
    }

    @Test
    void severalReportsThatWereWrongAreCorrectedInOneAct() {
        steppe.clock.set("20:05");
        report("0001", TEN, 500);
        report("0001", NOON, 510);
        refuses(
                "by 12:00 it is 510",
                () -> steppe.days().correctReports(TYPIST, "slip", List.of(new TurnoutFigure("0001", TEN, 600, null))));
        steppe.days()
                .correctReports(
                        TYPIST,
                        "slip",
                        List.of(new TurnoutFigure("0001", NOON, 610, null), new TurnoutFigure("0001", TEN, 600, null)));
        assertEquals(610, steppe.of("0001").day().last().orElseThrow().voted());
    }

    @Test
    void anActIsRecordedForAllItsPrecinctsOrForNone() {
        steppe.clock.set("10:10");
        long before = steppe.workspace.head().length();
        List<TurnoutFigure> figures = new ArrayList<>(
                List.of(new TurnoutFigure("0001", TEN, 10, null), new TurnoutFigure("0002", TEN, 901, null)));
        refuses("Precinct 0002, 10:00: turnout is 901", () -> steppe.days().report(TYPIST, figures));
        assertEquals(before, steppe.workspace.head().length());
        figures.set(1, new TurnoutFigure("0002", TEN, 90, null));
        steppe.days().report(TYPIST, figures);
        assertEquals(before + 1, steppe.workspace.head().length());
        Map<String, LocalTime> closings = new LinkedHashMap<>();
        closings.put("0001", EIGHT);
        refuses("it is not 20:00", () -> steppe.days().close(TYPIST, closings));
    }

    @Test
    void onlyThoseWhoMayRecordIt() {
        steppe.clock.set("10:10");
        List<TurnoutFigure> one = List.of(new TurnoutFigure("0001", TEN, 10, null));
        refuses("do not allow this", () -> steppe.days().report(Steppe.REGISTRAR, one));
        refuses("do not allow this", () -> steppe.days().report(Steppe.OBSERVER, one));
        refuses("do not allow this", () -> steppe.days().look(Steppe.ADMINISTRATOR));
        assertEquals(4, steppe.days().look(Steppe.OBSERVER).precincts().size());
    }

    @Test
    void theTablesShowEveryPrecinctAndAllTogether() {
        steppe.clock.set("12:40");
        steppe.days().open(TYPIST, Map.of("0001", Steppe.opening(6, 0)));
        report("0001", TEN, 90);
        report("0001", NOON, 450, 905L);
        report("0002", NOON, 100);
        List<Grid> tables = DayTables.of(steppe.days().look(CHAIR), Language.KK);
        Grid precincts = tables.getFirst();
        assertEquals(4, precincts.rows().size());
        assertEquals(
                List.of(
                        Cell.of("0001"),
                        Cell.of("Qaiyng, School"),
                        Cell.of(905),
                        Cell.of("06:00"),
                        Cell.of("06:30"),
                        Cell.of(90),
                        Cell.of(450),
                        Cell.EMPTY,
                        Cell.of("49.72"),
                        Cell.EMPTY,
                        Cell.of(0)),
                precincts.rows().getFirst());
        assertEquals(
                List.of(Cell.of("12:00"), Cell.of(2), Cell.of(550), Cell.of(1_805), Cell.of("30.47")),
                tables.getLast().rows().get(1));
    }
}
