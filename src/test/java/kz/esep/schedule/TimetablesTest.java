package kz.esep.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import kz.esep.election.ElectionKind;
import kz.esep.election.Mode;
import kz.esep.table.Grid;
import kz.esep.text.Language;
import kz.esep.text.Refused;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimetablesTest {
    private static final PrecinctHours.Act ACT = new PrecinctHours.Act("9", LocalDate.of(2027, 2, 1));
    private static final String HEADER = "precinct,day,opens,closes,member\n";
    private static final String EVERY_DAY = """
            0001,mon,9:00,18:00,3
            0001,tue,09:00,18:00,4
            0001,wed,09:00,18:00,
            0001,thu,09:00,18:00,
            0001,fri,09:00,18:00,
            0001,sat,10:00,18:00,
            0001,sun,10:00,14:00,5
            """;

    @TempDir
    Path folder;

    private Steppe steppe;
    private Timetables timetables;

    @BeforeEach
    void open() {
        ZoneOffset offset = ZoneOffset.ofHours(5);
        steppe = new Steppe(
                folder,
                Steppe.election(
                        ElectionKind.MAZHILIS, "2023", Steppe.VOTING_DAY, null, Steppe.precincts(offset, offset)));
        timetables = new Timetables(steppe.workspace, steppe.election);
    }

    @AfterEach
    void close() {
        steppe.close();
    }

    private void draft(String rows) {
        timetables.draft(
                Steppe.REGISTRAR,
                TimetableFile.read((HEADER + rows).getBytes(StandardCharsets.UTF_8))
                        .said());
    }

    private Timetable of(String precinct) {
        return timetables.list(Steppe.TYPIST).stream()
                .filter(one -> one.precinct().equals(precinct))
                .findFirst()
                .orElseThrow();
    }

    private List<LocalDate> gaps() {
        return timetables.gaps(Steppe.TYPIST, of("0001"));
    }

    private static void refuses(String said, Executable act) {
        String reason = assertThrows(Refused.class, act).reason().in(Language.EN);
        assertTrue(reason.contains(said), reason);
    }

    @Test
    void aDraftHoldsOnceTheTerritorialCommissionDecidedIt() {
        refuses("no draft", () -> timetables.decide(Steppe.CHAIR, ACT, List.of("0001")));
        draft(EVERY_DAY);
        Timetable.Week week = of("0001").latest().orElseThrow();
        assertEquals(7, week.shifts().size());
        timetables.decide(Steppe.SECRETARY, ACT, List.of("0001"));
        assertEquals(new Timetable("0001", null, new Timetable.Decided(week, ACT)), of("0001"));
        refuses("do not allow this", () -> timetables.decide(Steppe.REGISTRAR, ACT, List.of("0001")));
        steppe.proveAndReopen();
    }

    @Test
    void anotherPrecinctsTimetableIsCopiedAsADraft() {
        refuses("no timetable", () -> timetables.copy(Steppe.SECRETARY, "0001", List.of("0002")));
        draft(EVERY_DAY);
        timetables.copy(Steppe.SECRETARY, "0001", List.of("0001", "0002"));
        assertEquals(of("0001").draft(), of("0002").draft());
        steppe.proveAndReopen();
    }

    /** Certificates are issued from the 6th to 18:00 of the 20th of March; the 8th is a holiday. */
    @Test
    void daysOnWhichVotersWouldFindNobodyAreNamed() {
        assertEquals(List.of(), gaps());
        draft(EVERY_DAY);
        assertEquals(List.of(), gaps());
        draft(EVERY_DAY + "0001,2027-03-08,,,\n");
        assertEquals(List.of(LocalDate.of(2027, 3, 8)), gaps());
        draft(EVERY_DAY.replace("0001,sun,10:00,14:00,5\n", ""));
        assertEquals(List.of(LocalDate.of(2027, 3, 7), LocalDate.of(2027, 3, 14)), gaps());
        draft(EVERY_DAY.replace("sat,10:00,18:00", "sat,10:00,17:59"));
        assertEquals(List.of(LocalDate.of(2027, 3, 20)), gaps());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0001,someday,09:00,18:00,   | column day
            0001,2027-02-30,09:00,18:00, | column day
            0001,mon,nine,18:00,        | column opens
            0001,mon,09:00,,            | column closes
            0001,mon,09:00,18:00,Asel   | column member
            0001,mon,18:00,09:00,       | before they end
            0001,2027-03-21,09:00,18:00, | before voting day
            0009,mon,09:00,18:00,       | not a precinct
            """)
    void badInputIsRefusedWithItsPlace(String row, String said) {
        long before = steppe.workspace.head().length();
        refuses(said, () -> draft(row + "\n"));
        assertEquals(before, steppe.workspace.head().length());
    }

    @Test
    void aDayStandsOnceInAWeek() {
        refuses("column day", () -> draft("0001,mon,09:00,18:00,\n0001,MON,10:00,18:00,\n"));
    }

    private static final String TASKS = "precinct,day,opens,closes,member,task\n";

    private void draftTasks(String rows) {
        timetables.draft(
                Steppe.REGISTRAR,
                TimetableFile.read((TASKS + rows).getBytes(StandardCharsets.UTF_8))
                        .said());
    }

    private WorkingDay day(int dayOfMarch) {
        LocalDate date = LocalDate.of(2027, 3, dayOfMarch);
        return timetables.days(Steppe.TYPIST, of("0001")).stream()
                .filter(day -> day.date().equals(date))
                .findFirst()
                .orElseThrow();
    }

    private static @Nullable Integer member(WorkingDay day, Timetable.Task task) {
        return Objects.requireNonNull(day.shifts().get(task)).member();
    }

    private static List<WorkingDay.Kind> kinds(WorkingDay day) {
        return day.clashes().stream().map(WorkingDay.Clash::kind).toList();
    }

    @Test
    void eachTaskHasItsOwnHoursAndOtherwiseThoseOfAll() {
        draftTasks("""
                0001,mon,09:00,18:00,3,
                0001,mon,14:00,16:00,4,certificates
                0001,tue,09:00,18:00,,lists
                0001,2027-03-15,,,,
                """);
        WorkingDay monday = day(8);
        assertEquals(3, member(monday, Timetable.Task.LISTS));
        assertEquals(4, member(monday, Timetable.Task.CERTIFICATES));
        assertEquals(List.of(), kinds(monday));
        assertEquals(List.of(WorkingDay.Kind.NO_CERTIFICATES), kinds(day(9)));
        assertEquals(Set.of(Timetable.Task.LISTS), day(9).shifts().keySet());
        assertEquals(Map.of(), day(15).shifts());
        assertEquals(List.of(WorkingDay.Kind.NO_LISTS, WorkingDay.Kind.NO_CERTIFICATES), kinds(day(15)));
    }

    /** Ten days before voting the commission tells voters the time and place of voting (Art. 38(2)). */
    @Test
    void aDateOfTheCommissionsOwnDutyClashesWithADayOff() {
        draft(EVERY_DAY + "0001,2027-03-11,,,\n");
        assertTrue(kinds(day(11)).contains(WorkingDay.Kind.DEADLINE));
        assertEquals(
                "the commission is closed: Voters are told the time and place of voting",
                day(11).clashes().getLast().said().in(Language.EN));
        draft(EVERY_DAY.replace("sat,10:00,18:00", "sat,10:00,17:59"));
        assertEquals(List.of(WorkingDay.Kind.CERTIFICATES_END), kinds(day(20)));
        assertEquals(
                LocalDate.of(2027, 3, 6),
                timetables.days(Steppe.TYPIST, of("0001")).getFirst().date());
        assertEquals(
                LocalDate.of(2027, 3, 20),
                timetables.days(Steppe.TYPIST, of("0001")).getLast().date());
    }

    @Test
    void aTaskStandsOnceOnADay() {
        refuses("column day", () -> draftTasks("0001,mon,09:00,18:00,,duty\n0001,mon,10:00,18:00,,DUTY\n"));
        refuses("column task", () -> draftTasks("0001,mon,09:00,18:00,,tea\n"));
        Timetable.Shift shift = new Timetable.Shift(
                DayOfWeek.MONDAY, null, new Hours(LocalTime.of(9, 0), LocalTime.of(18, 0)), null, null);
        Timetable.Week twice = new Timetable.Week(List.of(shift, shift));
        refuses("stands twice", () -> timetables.draft(Steppe.CHAIR, Map.of("0001", twice)));
    }

    @Test
    void theTableHasARowForEachShift() {
        draftTasks("0001,mon,09:00,18:00,3,\n0001,2027-03-08,,,,\n");
        Grid grid = TimetableTable.of(timetables.list(Steppe.TYPIST), steppe.election, Language.EN);
        assertEquals(2, grid.rows().size());
        assertTrue(grid.rows().getFirst().toString().contains("Mon"), grid::toString);
        assertTrue(grid.rows().getLast().toString().contains("closed"), grid::toString);
    }

    /** Read by a parser that knows nothing of this program. */
    @Test
    void shiftsAreReadBackFromTheCalendarFileAsTheMomentsThatTheyAre() {
        draftTasks("0001,mon,09:00,18:00,3,\n0001,mon,14:00,16:00,4,certificates\n");
        byte[] file = new ShiftCalendar(Mode.LIVE, "e.c", "Сайлау", steppe.clock.instant(), Language.KK)
                .add(steppe.election.precinct("0001"), timetables.days(Steppe.TYPIST, of("0001")))
                .bytes();
        ICalendar read =
                Biweekly.parse(new String(file, StandardCharsets.UTF_8)).first();
        assertEquals(
                List.of(),
                read.validate(ICalVersion.V2_0).getWarnings().stream().toList());
        assertEquals(4, read.getEvents().size());
        VEvent first = read.getEvents().getFirst();
        assertEquals(
                Instant.parse("2027-03-08T04:00:00Z"),
                first.getDateStart().getValue().toInstant());
        assertEquals(
                Instant.parse("2027-03-08T13:00:00Z"),
                first.getDateEnd().getValue().toInstant());
        assertEquals(
                "0001-учаске: сайлаушылар тізімі, кезекшілік",
                first.getSummary().getValue());
        assertEquals(
                4,
                read.getEvents().stream()
                        .map(event -> event.getUid().getValue())
                        .distinct()
                        .count());
    }
}
