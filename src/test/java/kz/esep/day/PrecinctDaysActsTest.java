package kz.esep.day;

import static kz.esep.day.Steppe.CHAIR;
import static kz.esep.day.Steppe.EIGHT;
import static kz.esep.day.Steppe.HOSPITAL;
import static kz.esep.day.Steppe.NOON;
import static kz.esep.day.Steppe.TEN;
import static kz.esep.day.Steppe.TYPIST;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

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
import org.junit.jupiter.api.Test;

/** Other hours, early ends, corrections, whole acts, permissions and tables. */
class PrecinctDaysActsTest extends SteppeDay {
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
