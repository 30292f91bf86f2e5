package kz.esep.desktop.member.timesheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import kz.esep.access.Session;
import kz.esep.app.Nights;
import kz.esep.app.Sitting;
import kz.esep.desktop.form.Focus;
import kz.esep.desktop.member.Rolls;
import kz.esep.election.Body;
import kz.esep.office.Office;
import kz.esep.text.Language;
import kz.esep.timesheet.Kind;
import kz.esep.timesheet.Worked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Timesheets by the keyboard alone: typing, proposing, copying, correcting, and nothing is lost. */
class TimesheetScreenTest {
    private static final LocalDate MONDAY = LocalDate.of(2027, 1, 4);
    private static final LocalDate SUNDAY = LocalDate.of(2027, 1, 10);

    @TempDir
    Path folder;

    private Path file = Path.of("");

    @BeforeEach
    void members() {
        file = Rolls.workspace(folder);
    }

    private Sitting sit(Language language, String login) {
        return Rolls.sit(folder, file, language, login).chord(KeyCode.PAGE_DOWN, KeyCode.CONTROL);
    }

    /** In the first cell of the precinct commission 0101. */
    private static Sitting inGrid(Sitting sitting) {
        return sitting.press(KeyCode.DOWN, KeyCode.ENTER);
    }

    private List<Worked> worked(String precinct) {
        try (Office office = Office.open(file, Nights.CLOCK);
                Session chair = Nights.signIn(office, "chair")) {
            return office.staff().timesheets().worked(chair, Body.precinct(precinct), MONDAY, SUNDAY.plusDays(1));
        }
    }

    private static String focus(Sitting sitting) {
        Node focus = sitting.focus();
        return focus == null ? "" : String.valueOf(focus.getId());
    }

    private static String cell(Sitting sitting, String id) {
        return sitting.get("hours-" + id, TextField.class).getText();
    }

    @Test
    void hoursAreTypedCellByCellAndRecorded() {
        try (Sitting sitting = sit(Language.EN, "registrar")) {
            sitting.picture("timesheet-empty");
            inGrid(sitting);
            assertEquals("hours-0-0", focus(sitting));
            sitting.type("8").press(KeyCode.RIGHT).type("830 3x").press(KeyCode.DOWN);
            assertEquals("hours-1-1", focus(sitting));
            assertEquals("8:30 3x", cell(sitting, "0-1"));
            sitting.picture("timesheet-typed");
            assertTrue(sitting.text().contains("Overtime of 3:00 h in a day"), sitting.text());
            assertTrue(sitting.text().contains("typed, not recorded yet, days: 2"), sitting.text());
            sitting.chord(KeyCode.ENTER, KeyCode.CONTROL).picture("timesheet-recorded");
            assertTrue(sitting.text().contains("Days recorded: 2, corrected: 0."), sitting.text());
        }
        assertEquals(
                List.of(
                        new Worked("m8", MONDAY, Kind.ORDINARY, false, 480),
                        new Worked("m8", MONDAY.plusDays(1), Kind.ORDINARY, false, 510),
                        new Worked("m8", MONDAY.plusDays(1), Kind.OVERTIME, false, 180)),
                worked("0101").stream()
                        .sorted(Comparator.comparing(Worked::day).thenComparing(Worked::kind))
                        .toList());
    }

    @Test
    void votingDayIsProposedCorrectedByHandAndCopied() {
        try (Sitting sitting = sit(Language.RU, "registrar")) {
            inGrid(sitting).chord(KeyCode.E, KeyCode.CONTROL).picture("timesheet-fill");
            sitting.type("6").press(KeyCode.ENTER, KeyCode.ENTER).picture("timesheet-filled");
            assertEquals("18/2", cell(sitting, "0-6"));
            assertEquals("6/6", cell(sitting, "5-7"));
            sitting.chord(KeyCode.ENTER, KeyCode.CONTROL);
            assertEquals(12, worked(sitting).size());
            for (int i = 0; i < 6; i++) {
                sitting.press(KeyCode.RIGHT);
            }
            sitting.type("17/1").chord(KeyCode.D, KeyCode.CONTROL);
            assertEquals("hours-1-6", focus(sitting));
            assertEquals("17/1", cell(sitting, "1-6"));
            sitting.chord(KeyCode.ENTER, KeyCode.CONTROL).picture("timesheet-reason");
            sitting.press(KeyCode.ENTER, KeyCode.ENTER);
            assertTrue(sitting.text().contains("Укажите, почему оно исправляется"), sitting.text());
            sitting.chord(KeyCode.TAB, KeyCode.SHIFT).type("ушли раньше").press(KeyCode.ENTER, KeyCode.ENTER);
            assertTrue(sitting.text().contains("исправлено: 2"), sitting.text());
        }
    }

    private static List<String> worked(Sitting sitting) {
        return IntStream.range(0, 6)
                .boxed()
                .flatMap(row -> Stream.of(cell(sitting, row + "-6"), cell(sitting, row + "-7")))
                .filter(text -> !text.isEmpty())
                .toList();
    }

    @Test
    void whatIsTypedIsThereAfterACrashAndForNobodyElse() {
        try (Sitting sitting = sit(Language.KK, "registrar")) {
            inGrid(sitting).type("8 2\u04af").press(KeyCode.DOWN).type("9-8").press(KeyCode.DOWN);
            sitting.chord(KeyCode.ENTER, KeyCode.CONTROL).picture("timesheet-refused");
            assertTrue(sitting.text().contains("«9-8»"), sitting.text());
        }
        assertEquals(List.of(), worked("0101"));
        try (Sitting sitting = sit(Language.KK, "chair")) {
            inGrid(sitting).type("7").press(KeyCode.DOWN);
            assertEquals("", cell(sitting, "0-0"));
        }
        try (Sitting sitting = sit(Language.KK, "registrar")) {
            inGrid(sitting);
            assertEquals("8 2\u04af", cell(sitting, "0-0"));
            assertEquals("9-8", cell(sitting, "1-0"));
        }
    }

    @Test
    void aHolidayIsNamedAndHoursOfItAreOfItsKind() throws IOException {
        Path list = folder.resolve("holidays.csv");
        Files.writeString(list, "day,kind,source\n2027-01-07,holiday,Law on holidays\n");
        try (Sitting sitting = sit(Language.EN, "registrar")) {
            inGrid(sitting).chord(KeyCode.G, KeyCode.CONTROL);
            assertTrue(sitting.text().contains("No holiday or moved day off is named yet"), sitting.text());
            Focus.on(sitting.get("days-file", Button.class));
            sitting.answer(list).press(KeyCode.SPACE);
            assertTrue(sitting.text().contains("Days named otherwise than before: 1."), sitting.text());
            sitting.chord(KeyCode.G, KeyCode.CONTROL);
            assertTrue(sitting.text().contains("07.01.2027: a holiday \u2013 Law on holidays"), sitting.text());
            sitting.picture("timesheet-days").press(KeyCode.ESCAPE);
            inGrid(sitting).chord(KeyCode.G, KeyCode.CONTROL);
            assertEquals("04.01.2027", sitting.get("field-day", TextField.class).getText());
            sitting.press(KeyCode.ENTER)
                    .type("h")
                    .press(KeyCode.ENTER)
                    .type("act 5")
                    .press(KeyCode.ENTER, KeyCode.ENTER);
            assertTrue(sitting.text().contains("04.01.2027 is a holiday."), sitting.text());
            sitting.type("5").press(KeyCode.RIGHT).chord(KeyCode.D, KeyCode.CONTROL, KeyCode.SHIFT);
            sitting.picture("timesheet-holiday");
            assertEquals("5", cell(sitting, "5-0"));
            sitting.chord(KeyCode.ENTER, KeyCode.CONTROL);
        }
        assertEquals(
                6,
                worked("0101").stream()
                        .filter(one -> one.kind() == Kind.HOLIDAY)
                        .count());
    }

    @Test
    void goesFromWeekToWeekFindsCommissionsAndWritesFiles() {
        Path pdf = folder.resolve("t.pdf");
        try (Sitting sitting = sit(Language.EN, "registrar")) {
            sitting.chord(KeyCode.F, KeyCode.CONTROL).type("0102").press(KeyCode.ENTER, KeyCode.ENTER);
            sitting.type("8").press(KeyCode.RIGHT).chord(KeyCode.ENTER, KeyCode.CONTROL);
            sitting.press(KeyCode.F7);
            assertTrue(sitting.text().contains("11.01.2027 \u2013 18.01.2027"), sitting.text());
            sitting.chord(KeyCode.F7, KeyCode.SHIFT);
            sitting.answer(pdf).chord(KeyCode.P, KeyCode.CONTROL);
            sitting.answer(folder).chord(KeyCode.S, KeyCode.CONTROL);
            assertTrue(Files.exists(pdf));
            assertTrue(Files.exists(folder.resolve("PRACTICE_timesheet_practice_tec-practice.xlsx")));
        }
        assertEquals(1, worked("0102").size());
    }
}
