package kz.esep.desktop.schedule.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import biweekly.Biweekly;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import kz.esep.access.Session;
import kz.esep.app.Nights;
import kz.esep.app.Sitting;
import kz.esep.desktop.Hand;
import kz.esep.desktop.Night;
import kz.esep.desktop.shell.Theme;
import kz.esep.office.Office;
import kz.esep.schedule.Calendar;
import kz.esep.schedule.CalendarDate;
import kz.esep.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The calendar by the keyboard alone: finding, marking, taking back, adding and withdrawing. */
class CalendarScreenTest {
    @TempDir
    Path folder;

    private Sitting sit(Language language, String login) {
        Sitting sitting = Night.sitting(folder, language, login);
        return sitting.goTo("schedule");
    }

    private static String focus(Sitting sitting) {
        Node focus = sitting.focus();
        return focus == null ? "" : String.valueOf(focus.getId());
    }

    private static CalendarDate chosen(Sitting sitting) {
        return (CalendarDate)
                sitting.get("calendar-list", ListView.class).getSelectionModel().getSelectedItem();
    }

    private static int rows(Sitting sitting) {
        return sitting.get("calendar-list", ListView.class).getItems().size();
    }

    /** What the workspace knows afterwards. */
    private Calendar known() {
        try (Office office = Office.open(Night.workspace(folder), Nights.CLOCK);
                Session chair = Nights.signIn(office, "chair")) {
            return office.calendar().list(chair);
        }
    }

    private CalendarDate known(String code) {
        return known().dates().stream()
                .filter(date -> date.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyDateStandsThereWithItsArticleAndTheFirstLateOneIsChosen() {
        try (Sitting sitting = sit(Language.EN, "chair")) {
            assertEquals("calendar-list", focus(sitting));
            assertEquals(known(sitting), rows(sitting));
            assertEquals("lists-handed", chosen(sitting).code());
            assertTrue(sitting.text().contains("Art. 24(5)"), sitting.text());
            assertTrue(sitting.text().contains("Local time of the precincts, UTC+05:00"), sitting.text());
            sitting.picture("calendar-list");
        }
    }

    private static int known(Sitting sitting) {
        return Integer.parseInt(sitting.get("chip-0", javafx.scene.control.ToggleButton.class)
                .getText()
                .replaceAll(".* ", "")
                .strip());
    }

    @Test
    void whatIsDoneIsMarkedWithItsDocumentAndNoteAndTheMarkIsTakenBackWithAReason() {
        try (Sitting sitting = sit(Language.RU, "chair")) {
            String code = chosen(sitting).code();
            sitting.press(KeyCode.ENTER).type("act 7").press(KeyCode.ENTER).type("by hand");
            sitting.press(KeyCode.ENTER, KeyCode.ENTER).picture("calendar-done");
            assertTrue(sitting.text().contains("отмечено как сделанное"), sitting.text());
            assertTrue(sitting.text().contains("документ act 7"), sitting.text());
            assertEquals("calendar-list", focus(sitting));
            assertEquals(code, chosen(sitting).code());
            assertNotNull(chosen(sitting).done());
            sitting.press(KeyCode.ENTER, KeyCode.ENTER, KeyCode.ENTER);
            assertTrue(sitting.text().contains("Нужна причина"), sitting.text());
            sitting.chord(KeyCode.D, KeyCode.CONTROL).type("a slip").press(KeyCode.ENTER, KeyCode.ENTER);
            assertTrue(sitting.text().contains("отметка снята"), sitting.text());
            sitting.press(KeyCode.ENTER, KeyCode.DOWN).type("n").press(KeyCode.ENTER, KeyCode.ENTER);
        }
        CalendarDate.Done done = Objects.requireNonNull(known("lists-handed").done());
        assertEquals("", done.document());
        assertEquals("n", done.note());
    }

    @Test
    void aDateOfTheCommissionsOwnIsAddedAndWithdrawn() {
        try (Sitting sitting = sit(Language.KK, "chair")) {
            sitting.chord(KeyCode.N, KeyCode.CONTROL).type("training").press(KeyCode.ENTER);
            sitting.type("31.2.2027").press(KeyCode.ENTER, KeyCode.ENTER, KeyCode.ENTER);
            assertTrue(sitting.text().contains("«31.2.2027» – күн емес"), sitting.text());
            sitting.picture("calendar-add").press(KeyCode.TAB, KeyCode.TAB);
            sitting.chord(KeyCode.N, KeyCode.CONTROL).press(KeyCode.DOWN).chord(KeyCode.A, KeyCode.CONTROL);
            sitting.type("12.1.2027").press(KeyCode.ENTER).type("9:30").press(KeyCode.ENTER, KeyCode.ENTER);
            assertTrue(sitting.text().contains("күнтізбеге қосылды"), sitting.text());
            CalendarDate added = chosen(sitting);
            assertEquals("own-1", added.code());
            assertEquals("09:30", String.valueOf(added.when().time()));
            sitting.picture("calendar-added").press(KeyCode.ENTER, KeyCode.ENTER, KeyCode.ENTER, KeyCode.TAB);
            assertEquals("date-withdraw", focus(sitting));
            sitting.press(KeyCode.ENTER).type("too early").press(KeyCode.ENTER, KeyCode.ENTER);
            assertTrue(sitting.text().contains("енді күнтізбеде жоқ"), sitting.text());
        }
        assertTrue(known().dates().stream().noneMatch(date -> date.origin() == CalendarDate.Origin.COMMISSION));
    }

    @Test
    void digitsNarrowTheListAndTheSearchFindsByArticle() {
        try (Sitting sitting = sit(Language.EN, "chair")) {
            int all = rows(sitting);
            sitting.press(KeyCode.DIGIT4);
            assertEquals(0, rows(sitting));
            assertTrue(sitting.text().contains("0 shows all"), sitting.text());
            sitting.press(KeyCode.DIGIT0);
            assertEquals(all, rows(sitting));
            sitting.press(KeyCode.SLASH).type("43").press(KeyCode.ENTER);
            assertTrue(rows(sitting) > 0 && rows(sitting) < all, "found " + rows(sitting) + " of " + all);
            sitting.press(KeyCode.SLASH, KeyCode.ESCAPE);
            assertEquals(all, rows(sitting));
            assertEquals("calendar-list", focus(sitting));
        }
    }

    @Test
    void whoeverOnlyReadsSeesTheDatesAndNoForm() {
        try (Sitting sitting = sit(Language.EN, "typist1")) {
            assertTrue(rows(sitting) > 20);
            assertFalse(sitting.find("date-done").isPresent());
            sitting.chord(KeyCode.N, KeyCode.CONTROL);
            assertFalse(sitting.find("date-add-now").isPresent());
            sitting.picture("calendar-typist");
        }
    }

    @Test
    void aDateIsFoundByItsNameFromAnywhere() {
        try (Sitting sitting = sit(Language.EN, "chair")) {
            sitting.chord(KeyCode.DIGIT1, KeyCode.ALT).chord(KeyCode.K, KeyCode.CONTROL);
            sitting.type("ballots are with").press(KeyCode.ENTER);
            assertEquals("ballots-delivered", chosen(sitting).code());
        }
    }

    private static String heading(Sitting sitting) {
        return sitting.get("date-heading", Label.class).getText();
    }

    private static String focused(Sitting sitting) {
        return Objects.requireNonNull(sitting.focus()).getAccessibleText();
    }

    @Test
    void theMonthIsWalkedByTheArrowsAndEnterOpensADay() {
        try (Sitting sitting = sit(Language.EN, "chair")) {
            sitting.press(KeyCode.F6).picture("calendar-month");
            assertEquals("December 2026", sitting.get("month", Label.class).getText());
            assertTrue(focused(sitting).startsWith("Sunday, 20.12.2026. Voter lists are handed"), focused(sitting));
            sitting.press(KeyCode.DOWN, KeyCode.LEFT);
            assertTrue(focused(sitting).startsWith("Saturday, 26.12.2026. "), focused(sitting));
            assertEquals("Issue of absentee certificates begins", heading(sitting));
            sitting.press(KeyCode.SPACE);
            assertEquals("Voter lists are open for inspection", heading(sitting));
            sitting.press(KeyCode.PAGE_DOWN, KeyCode.UP, KeyCode.UP, KeyCode.LEFT, KeyCode.UP);
            assertEquals("January 2027", sitting.get("month", Label.class).getText());
            assertTrue(focused(sitting).startsWith("Monday, 04.01.2027"), focused(sitting));
            sitting.press(KeyCode.DOWN, KeyCode.LEFT, KeyCode.ENTER).picture("calendar-month-voting");
            assertEquals("date-document", focus(sitting));
            sitting.press(KeyCode.ESCAPE);
            assertTrue(focused(sitting).startsWith("Sunday, 10.01.2027. "), focused(sitting));
        }
    }

    @Test
    void theTimelineIsWalkedFromDateToDateAndFromLaneToLane() {
        try (Sitting sitting = sit(Language.EN, "chair")) {
            sitting.press(KeyCode.F6, KeyCode.F6).picture("calendar-timeline");
            String first = focused(sitting);
            assertTrue(first.contains("Voter lists are handed"), first);
            sitting.press(KeyCode.RIGHT);
            assertEquals("Absentee certificates are with the rayon commissions", heading(sitting));
            sitting.press(KeyCode.LEFT);
            assertEquals(first, focused(sitting));
            sitting.press(KeyCode.DOWN);
            assertFalse(focused(sitting).contains("akim"), focused(sitting));
            sitting.press(KeyCode.ENTER);
            assertEquals("date-document", focus(sitting));
            sitting.press(KeyCode.ESCAPE, KeyCode.F6);
            assertEquals("calendar-list", focus(sitting));
        }
    }

    @Test
    void theCalendarIsTakenAlongForOtherCalendars() throws IOException {
        try (Sitting sitting = sit(Language.RU, "typist1")) {
            Path file = folder.resolve("calendar.ics");
            sitting.answer(file).chord(KeyCode.S, KeyCode.CONTROL);
            assertTrue(sitting.text().contains("calendar.ics"), sitting.text());
            assertEquals(32, Biweekly.parse(file.toFile()).first().getEvents().size());
        }
    }

    /** Nothing is cut off or out of sight, in each language, light and dark, with large text and in the smallest window. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void isWholeInEveryLook(Language language) {
        try (Sitting sitting = sit(language, "chair")) {
            sitting.press(KeyCode.ENTER)
                    .type("7")
                    .press(KeyCode.ENTER)
                    .type("n")
                    .press(KeyCode.ENTER, KeyCode.ENTER);
            looks(sitting, language, "done");
            sitting.press(KeyCode.DOWN);
            looks(sitting, language, "late");
            sitting.chord(KeyCode.N, KeyCode.CONTROL);
            looks(sitting, language, "add");
            sitting.press(KeyCode.ESCAPE, KeyCode.F6);
            looks(sitting, language, "month");
            sitting.press(KeyCode.F6);
            looks(sitting, language, "timeline");
        }
    }

    private static void looks(Sitting sitting, Language language, String name) {
        for (int percent : new int[] {100, 150}) {
            for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
                sitting.size(
                        percent == 100 && theme == Theme.DARK ? 1024 : 1280,
                        percent == 100 && theme == Theme.DARK ? 700 : 800);
                Hand.act(() -> sitting.settings().change(now -> now.in(theme).sized(percent)));
                sitting.idle().picture("calendar-" + name + "-" + language.code() + "-" + percent + "-" + theme);
                assertEquals(List.of(), sitting.problems(), language + " " + name + " " + percent + " " + theme);
            }
        }
    }
}
