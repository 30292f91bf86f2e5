package kz.esep.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import kz.esep.election.ElectionKind;
import kz.esep.text.Language;
import kz.esep.text.Refused;
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
        timetables.draft(Steppe.REGISTRAR, TimetableFile.read((HEADER + rows).getBytes(StandardCharsets.UTF_8)));
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
}
