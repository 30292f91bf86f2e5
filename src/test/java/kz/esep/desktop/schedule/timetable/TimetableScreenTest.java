package kz.esep.desktop.schedule.timetable;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import kz.esep.access.Session;
import kz.esep.app.Nights;
import kz.esep.app.Sitting;
import kz.esep.desktop.Night;
import kz.esep.office.Office;
import kz.esep.schedule.Hours;
import kz.esep.schedule.Minutes;
import kz.esep.schedule.PrecinctHours;
import kz.esep.schedule.Timetable;
import kz.esep.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Working timetables by the keyboard alone: typing cells, copying, deciding, writing files. */
class TimetableScreenTest {
    private static final Hours NINE = new Hours(LocalTime.of(9, 0), LocalTime.of(18, 0));

    @TempDir
    Path folder;

    private Sitting sit(Language language, String login) {
        Sitting sitting = Night.sitting(folder, language, login);
        sitting.goTo("schedule");
        return sitting.chord(KeyCode.PAGE_DOWN, KeyCode.CONTROL).chord(KeyCode.PAGE_DOWN, KeyCode.CONTROL);
    }

    private List<Timetable> known() {
        try (Office office = Office.open(Night.workspace(folder), Nights.CLOCK);
                Session chair = Nights.signIn(office, "chair")) {
            return office.timetables().list(chair);
        }
    }

    private static String focus(Sitting sitting) {
        Node focus = sitting.focus();
        return focus == null ? "" : String.valueOf(focus.getId());
    }

    private static void week(Sitting sitting) {
        sitting.press(KeyCode.ENTER);
        for (int day = 0; day < 7; day++) {
            sitting.type("9-18").press(KeyCode.DOWN);
        }
    }

    @Test
    void aDecisionOfTheMinutesIsTakenWithItsNumberAndDay() {
        Minutes.decide(Night.workspace(folder), "3");
        try (Sitting sitting = sit(Language.EN, "chair")) {
            week(sitting);
            sitting.chord(KeyCode.ENTER, KeyCode.CONTROL)
                    .chord(KeyCode.D, KeyCode.CONTROL)
                    .chord(KeyCode.TAB, KeyCode.SHIFT);
            assertEquals("adopted", focus(sitting));
            sitting.press(KeyCode.DOWN);
            assertEquals("3", sitting.get("field-number", TextField.class).getText());
            sitting.picture("timetable-minutes").press(KeyCode.TAB, KeyCode.ENTER, KeyCode.ENTER, KeyCode.ENTER);
            assertTrue(sitting.text().contains("decided: No. 3 of 11.01.2027"), sitting.text());
        }
    }

    @Test
    void aWeekIsTypedCellByCellRecordedAndDecided() {
        try (Sitting sitting = sit(Language.EN, "chair")) {
            sitting.picture("timetable-empty");
            week(sitting);
            sitting.press(KeyCode.UP, KeyCode.UP, KeyCode.RIGHT, KeyCode.RIGHT);
            assertEquals("cell-5-2", focus(sitting));
            sitting.type("10-14/3").press(KeyCode.LEFT).picture("timetable-typed");
            assertTrue(sitting.text().contains("typed, not recorded yet"), sitting.text());
            sitting.chord(KeyCode.ENTER, KeyCode.CONTROL);
            assertTrue(sitting.text().contains("Draft of precinct 0101 recorded"), sitting.text());
            sitting.chord(KeyCode.D, KeyCode.CONTROL).type("15").press(KeyCode.ENTER);
            sitting.chord(KeyCode.A, KeyCode.CONTROL).type("20.12.2026").picture("timetable-decide");
            sitting.press(KeyCode.ENTER, KeyCode.ENTER).picture("timetable-decided");
            assertTrue(sitting.text().contains("decided: No. 15 of 20.12.2026"), sitting.text());
        }
        Timetable first = known().getFirst();
        Timetable.Decided decided = Objects.requireNonNull(first.decided());
        assertNull(first.draft());
        assertEquals(new PrecinctHours.Act("15", LocalDate.of(2026, 12, 20)), decided.act());
        assertEquals(8, decided.week().shifts().size());
        assertTrue(decided.week()
                .shifts()
                .contains(new Timetable.Shift(
                        DayOfWeek.SATURDAY,
                        null,
                        new Hours(LocalTime.of(10, 0), LocalTime.of(14, 0)),
                        3,
                        Timetable.Task.CERTIFICATES)));
        assertEquals(
                NINE,
                decided.week()
                        .on(LocalDate.of(2027, 1, 4), Timetable.Task.DUTY)
                        .orElseThrow()
                        .hours());
    }

    @Test
    void aHolidayLeavesVotersAloneAndTheGridSaysSo() {
        try (Sitting sitting = sit(Language.RU, "secretary")) {
            week(sitting);
            assertEquals("cell-7-0", focus(sitting));
            assertFalse(sitting.text().contains("а никого нет"), sitting.text());
            sitting.type("-").press(KeyCode.DOWN).picture("timetable-holiday");
            assertTrue(sitting.text().contains("выдаются удостоверения, а никого нет"), sitting.text());
        }
        assertTrue(known().stream().allMatch(one -> one.latest().isEmpty()), "nothing was recorded");
    }

    @Test
    void aCellThatIsNoShiftIsRefusedAndKept() {
        try (Sitting sitting = sit(Language.KK, "chair")) {
            sitting.press(KeyCode.ENTER).type("9-8").press(KeyCode.DOWN).chord(KeyCode.ENTER, KeyCode.CONTROL);
            sitting.picture("timetable-refused");
            assertTrue(sitting.text().contains("Қызылын"), sitting.text());
            assertEquals("9-8", sitting.get("cell-0-0", CellField.class).getText());
        }
    }

    @Test
    void aTimetableIsCopiedToTheMarkedPrecinctsAndWrittenForOtherPrograms() {
        Path calendar = folder.resolve("shifts.ics");
        try (Sitting sitting = sit(Language.EN, "chair")) {
            week(sitting);
            sitting.chord(KeyCode.ENTER, KeyCode.CONTROL).press(KeyCode.ESCAPE, KeyCode.DOWN);
            sitting.press(KeyCode.SPACE, KeyCode.SPACE);
            sitting.chord(KeyCode.E, KeyCode.CONTROL).type("0101").picture("timetable-copy");
            sitting.press(KeyCode.ENTER, KeyCode.ENTER);
            assertTrue(sitting.text().contains("Copied as drafts, precincts: 2"), sitting.text());
            sitting.answer(calendar).chord(KeyCode.I, KeyCode.CONTROL);
            sitting.answer(folder).chord(KeyCode.S, KeyCode.CONTROL).picture("timetable-copied");
            assertTrue(sitting.text().contains(".xlsx"), sitting.text());
        }
        assertTrue(Files.exists(calendar));
        assertEquals(
                List.of("0101", "0102", "0103"),
                known().stream()
                        .filter(one -> one.draft() != null)
                        .map(Timetable::precinct)
                        .toList());
    }

    @Test
    void aTypistOnlyLooks() {
        try (Sitting sitting = sit(Language.EN, "typist1")) {
            sitting.press(KeyCode.ENTER).type("9-18").press(KeyCode.DOWN).chord(KeyCode.ENTER, KeyCode.CONTROL);
            assertEquals("", sitting.get("cell-0-0", CellField.class).getText());
            assertFalse(sitting.find("draft").isPresent());
        }
    }
}
