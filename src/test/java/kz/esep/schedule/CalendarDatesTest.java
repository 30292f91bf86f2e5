package kz.esep.schedule;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;
import kz.esep.election.Mode;
import kz.esep.table.Cell;
import kz.esep.table.Grid;
import kz.esep.text.Language;
import kz.esep.text.Refused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

class CalendarDatesTest {
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

    private Calendar calendar() {
        return steppe.calendar().list(Steppe.TYPIST);
    }

    private CalendarDate date(String code) {
        return find(code).orElseThrow();
    }

    private Optional<CalendarDate> find(String code) {
        return calendar().dates().stream()
                .filter(date -> date.code().equals(code))
                .findFirst();
    }

    private CalendarDate.State state(String code) {
        return calendar().state(date(code));
    }

    private static void refuses(String key, Executable act) {
        assertEquals(key, assertThrows(Refused.class, act).reason().key());
    }

    @Test
    void aDutyIsAheadThenTodayThenLateUntilItIsDone() {
        assertEquals(CalendarDate.State.AHEAD, state("lists-handed"));
        steppe.clock.set("2027-02-27T19:30:00Z");
        assertEquals(CalendarDate.State.TODAY, state("lists-handed"));
        steppe.clock.set("2027-02-28T19:00:00Z");
        assertEquals(CalendarDate.State.LATE, state("lists-handed"));
        steppe.calendar().done(Steppe.REGISTRAR, "lists-handed", "all three precincts", "act 4");
        assertEquals(CalendarDate.State.DONE, state("lists-handed"));
        assertEquals(
                new CalendarDate.Done("registrar", steppe.clock.instant(), "all three precincts", "act 4"),
                date("lists-handed").done());
        steppe.proveAndReopen();
    }

    @Test
    void aMarkCanBeTakenBackWithAReasonAndMadeAgain() {
        steppe.calendar().done(Steppe.SECRETARY, "lists-handed", "", "");
        refuses("refused.done", () -> steppe.calendar().done(Steppe.SECRETARY, "lists-handed", "", ""));
        refuses("refused.reason", () -> steppe.calendar().reopen(Steppe.SECRETARY, "lists-handed", " "));
        assertEquals(
                null,
                steppe.calendar()
                        .reopen(Steppe.SECRETARY, "lists-handed", "one precinct was left out")
                        .done());
        refuses("refused.not-done", () -> steppe.calendar().reopen(Steppe.SECRETARY, "lists-handed", "again"));
        assertNotNull(steppe.calendar()
                .done(Steppe.CHAIR, "lists-handed", "", "act 5")
                .done());
        steppe.proveAndReopen();
    }

    @Test
    void aCommissionAddsDatesOfItsOwnAndWithdrawsOnlyThose() {
        LocalDate day = LocalDate.of(2027, 3, 10);
        CalendarDate training = steppe.calendar().add(Steppe.SECRETARY, "  Training ", day, LocalTime.of(15, 0));
        assertEquals("own-1", training.code());
        assertEquals("Training", training.name().in(Language.KK));
        assertEquals(CalendarDate.Origin.COMMISSION, training.origin());
        steppe.clock.set("2027-03-10T10:00:00Z");
        assertEquals(CalendarDate.State.LATE, state("own-1"));
        steppe.calendar().done(Steppe.SECRETARY, "own-1", "", "");
        refuses("refused.not-own", () -> steppe.calendar().withdraw(Steppe.SECRETARY, "lists-open", "no"));
        refuses("refused.reason", () -> steppe.calendar().withdraw(Steppe.SECRETARY, "own-1", ""));
        steppe.calendar().withdraw(Steppe.SECRETARY, "own-1", "moved to April");
        assertTrue(find("own-1").isEmpty());
        assertEquals(
                "own-2",
                steppe.calendar().add(Steppe.SECRETARY, "Training", day, null).code());
        steppe.proveAndReopen();
    }

    @Test
    void badInputIsRefusedAndLeavesNothing() {
        LocalDate day = LocalDate.of(2027, 3, 10);
        long before = steppe.workspace.head().length();
        refuses("refused.unknown-date", () -> steppe.calendar().done(Steppe.SECRETARY, "lists-hand", "", ""));
        refuses("refused.words", () -> steppe.calendar().done(Steppe.SECRETARY, "lists-handed", "x".repeat(501), ""));
        refuses("refused.words", () -> steppe.calendar().done(Steppe.SECRETARY, "lists-handed", "", "act\u00004"));
        refuses("refused.name", () -> steppe.calendar().add(Steppe.SECRETARY, " ", day, null));
        refuses("refused.far", () -> steppe.calendar().add(Steppe.SECRETARY, "Training", day.plusYears(10), null));
        refuses("refused.unknown-date", () -> steppe.calendar().withdraw(Steppe.SECRETARY, "own-7", "typed twice"));
        assertEquals(before, steppe.workspace.head().length());
    }

    @Test
    void onlyThoseWhoKeepTheCalendarChangeItAndAdministratorsDoNotSeeIt() {
        refuses("not-allowed", () -> steppe.calendar().done(Steppe.TYPIST, "lists-handed", "", ""));
        refuses("not-allowed", () -> steppe.calendar().add(Steppe.TYPIST, "Training", Steppe.VOTING_DAY, null));
        refuses("not-allowed", () -> steppe.calendar().list(Steppe.ADMINISTRATOR));
    }

    @Test
    void anotherZoneOfTheMachineShiftsNothing() {
        TimeZone before = TimeZone.getDefault();
        byte[] here = CalendarFile.bytes(calendar(), Mode.LIVE, "s", "Election", Language.RU);
        Grid table = CalendarTable.of(calendar(), Language.RU);
        try {
            for (String zone : List.of("Asia/Almaty", "Pacific/Kiritimati", "America/Los_Angeles")) {
                TimeZone.setDefault(TimeZone.getTimeZone(zone));
                assertArrayEquals(here, CalendarFile.bytes(calendar(), Mode.LIVE, "s", "Election", Language.RU));
                assertEquals(table, CalendarTable.of(calendar(), Language.RU));
            }
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void theTableHasARowForEachDateInTheOrderOfTime() {
        steppe.calendar().done(Steppe.SECRETARY, "lists-handed", "", "act 4");
        Grid table = CalendarTable.of(calendar(), Language.EN);
        assertEquals(calendar().dates().size(), table.rows().size());
        List<Cell> handed = table.rows().stream()
                .filter(row -> row.getLast().equals(Cell.of("lists-handed")))
                .findFirst()
                .orElseThrow();
        assertEquals(
                List.of("2027-02-28", "", "UTC+05:00"),
                handed.subList(0, 3).stream()
                        .map(cell -> cell instanceof Cell.Text text ? text.text() : "")
                        .toList());
        assertTrue(handed.contains(Cell.of("act 4")) && handed.contains(Cell.of("done")));
    }
}
