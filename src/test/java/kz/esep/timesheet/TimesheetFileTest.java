package kz.esep.timesheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import kz.esep.table.Csv;
import kz.esep.table.Xlsx;
import kz.esep.text.Language;
import kz.esep.text.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/** Worked time from a file: all of it or nothing, and each fault at its row and column. */
class TimesheetFileTest {
    private static final String HEADER = "member;day;kind;time;night\n";

    @TempDir
    private Path folder;

    private static TimesheetFile file(String rows) {
        return TimesheetFile.read((HEADER + rows).getBytes(StandardCharsets.UTF_8));
    }

    private static String refusal(Executable act) {
        return assertThrows(Refused.class, act).reason().in(Language.EN);
    }

    @Test
    void rowsOfOneDayMakeOneDayAndGoOutAsTheyCameIn() {
        TimesheetFile read =
                file("m1;21.03.2027;weekend;18:00;2:00\nm2;2027-03-21;weekend;0;\nm1;2027-03-21;overtime;1:30;1:30\n");
        assertEquals(
                List.of(
                        new WorkedDay(
                                "m1",
                                Rayon.SUNDAY,
                                List.of(
                                        new Portion(Kind.OVERTIME, true, 90),
                                        new Portion(Kind.WEEKEND, false, 960),
                                        new Portion(Kind.WEEKEND, true, 120))),
                        WorkedDay.idle("m2", Rayon.SUNDAY)),
                read.days());
        byte[] written = Csv.bytes(TimesheetFile.grid(read.days()));
        assertEquals(read.days().subList(0, 1), TimesheetFile.read(written).days());
    }

    @Test
    void whatCannotBeReadIsNamedByRowAndColumn() {
        String said = refusal(() -> file("m1;2027-02-30;sunday;25:00;x\nm1;2027-03-21;weekend;2;3\n"));
        for (String fault : List.of(
                "Row 2, column day",
                "Row 2, column kind: \"sunday\"",
                "Row 2, column time: \"25:00\" is no time of a day",
                "Row 2, column night: \"x\"",
                "Row 3, column night: The night of 3:00 h is longer")) {
            assertTrue(said.contains(fault), said);
        }
        assertTrue(refusal(() -> file("m1;+12027-03-21;weekend;2;\n")).contains("\"+12027-03-21\" is no date"));
        assertTrue(refusal(() -> file("m1;2027-03-21;weekend;2;\nm1;2027-03-21;weekend;3;1\n"))
                .contains("Row 3, column kind: This day of the member comes twice"));
    }

    @Test
    void whatCannotBeRecordedIsNamedByRowAndNothingIsRecorded() {
        try (Rayon rayon = new Rayon(folder)) {
            TimesheetFile wrong = file("m1;2027-03-21;weekend;8;\nm9;2027-03-21;weekend;8;\nm2;2026-03-22;ordinary;8;\n"
                    + "m3;2027-03-21;weekend;17;\n");
            String said = refusal(() -> rayon.timesheets().recordAll(Rayon.REGISTRAR, wrong, ""));
            assertTrue(said.contains("Row 3, column member: There is no member m9"), said);
            assertTrue(said.contains("Row 4, column day: This person is not a member"), said);
            assertTrue(said.contains("Row 5, column time: 17:00 hours outside the night"), said);
            assertEquals(List.of(), rayon.worked());
            TimesheetFile good = file("m1;2027-03-21;weekend;8;\n");
            assertEquals(new Timesheets.Changed(1, 0), rayon.timesheets().recordAll(Rayon.REGISTRAR, good, ""));
            String other = refusal(
                    () -> rayon.timesheets().recordAll(Rayon.REGISTRAR, file("m1;2027-03-21;weekend;9;\n"), ""));
            assertTrue(other.contains("Row 2, column day: Something else is recorded already"), other);
        }
    }

    @Test
    void daysAreCopiedToOthersAllOrNone() {
        try (Rayon rayon = new Rayon(folder)) {
            Timesheets timesheets = rayon.timesheets();
            timesheets.recordAll(Rayon.REGISTRAR, file("m1;2027-03-21;weekend;18;2\nm1;2027-03-22;ordinary;6;6\n"), "");
            rayon.memberships().leave(Rayon.REGISTRAR, "m3", Rayon.MONDAY, "16");
            List<String> others = List.of("m1", "m2", "m3", "m4");
            String said = refusal(() -> timesheets.copy(Rayon.REGISTRAR, "m1", others, Rayon.SUNDAY, Rayon.MONDAY, ""));
            assertTrue(said.contains("m3 on 2027-03-22: This person is not a member"), said);
            assertEquals(
                    new Timesheets.Changed(3, 0),
                    timesheets.copy(Rayon.REGISTRAR, "m1", others, Rayon.SUNDAY, Rayon.SUNDAY, ""));
            assertEquals(
                    List.of("m1", "m1", "m1", "m2", "m2", "m3", "m3", "m4", "m4"),
                    rayon.worked().stream().map(Worked::member).toList());
            assertTrue(refusal(() -> timesheets.copy(Rayon.REGISTRAR, "m5", others, Rayon.SUNDAY, Rayon.MONDAY, ""))
                    .contains("Nothing is recorded of m5 from 2027-03-21 to 2027-03-22"));
        }
    }

    @Test
    void aWorkbookIsReadAsTheCsvFileIs() {
        TimesheetFile csv = file("m1;21.03.2027;weekend;18:00;2:00\nm2;2027-03-21;overtime;1:30;\n");
        byte[] workbook = Xlsx.bytes(List.of(TimesheetFile.grid(csv.days())), Instant.EPOCH);
        assertEquals(csv.days(), TimesheetFile.read(workbook).days());
    }
}
