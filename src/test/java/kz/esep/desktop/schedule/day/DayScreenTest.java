package kz.esep.desktop.schedule.day;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import kz.esep.app.Sitting;
import kz.esep.day.Opening;
import kz.esep.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Voting day by the keyboard alone: typing what precincts tell, correcting it, and looking at turnout. */
class DayScreenTest {
    @TempDir
    Path folder;

    private static String focus(Sitting sitting) {
        Node focus = sitting.focus();
        return focus == null ? "" : String.valueOf(focus.getId());
    }

    private static String stage(Sitting sitting) {
        return sitting.get("day-stage", Label.class).getText();
    }

    private static int rows(Sitting sitting) {
        return sitting.get("day-list", TableView.class).getItems().size();
    }

    @Test
    void turnoutIsTypedPrecinctAfterPrecinctWithTheNextProposed() {
        Morning morning = Morning.told(folder);
        try (Sitting sitting = morning.sit(Language.EN, "typist1")) {
            assertEquals("day-number", focus(sitting));
            assertEquals("14:00", stage(sitting));
            sitting.press(KeyCode.ENTER).type("401").press(KeyCode.ENTER);
            assertEquals("day-record", focus(sitting));
            sitting.press(KeyCode.ENTER);
            assertTrue(sitting.text().contains("Precinct 0101 is recorded"), sitting.text());
            assertEquals("day-number", focus(sitting));
            sitting.press(KeyCode.ENTER).type("12").chord(KeyCode.ENTER, KeyCode.CONTROL);
            assertTrue(sitting.text().contains("turnout cannot fall to 12: by 10:00 it was"), sitting.text());
            sitting.picture("day-refused");
            sitting.chord(KeyCode.A, KeyCode.CONTROL).type("430").chord(KeyCode.ENTER, KeyCode.CONTROL);
            assertTrue(sitting.text().contains("Precinct 0102 is recorded"), sitting.text());
            sitting.type("106").press(KeyCode.ENTER).type("499").press(KeyCode.ENTER, KeyCode.ENTER);
            assertTrue(sitting.text().contains("Precinct 0106 is recorded"), sitting.text());
            sitting.type("999").press(KeyCode.ENTER);
            assertTrue(sitting.text().contains("999 is not a precinct of this commission"), sitting.text());
            sitting.picture("day-turnout");
        }
        assertEquals(401, morning.known("0101").day().last().orElseThrow().voted());
        assertEquals(430, morning.known("0102").day().last().orElseThrow().voted());
        assertEquals(499, morning.known("0106").day().last().orElseThrow().voted());
    }

    @Test
    void whatIsRecordedIsCorrectedWithAReasonAndTheListMayGrow() {
        Morning morning = Morning.told(folder);
        try (Sitting sitting = morning.sit(Language.RU, "typist1")) {
            sitting.chord(KeyCode.F7, KeyCode.SHIFT).type("103").press(KeyCode.ENTER);
            assertEquals("12:00", stage(sitting));
            sitting.type("620").press(KeyCode.ENTER, KeyCode.ENTER, KeyCode.ENTER, KeyCode.ENTER);
            assertTrue(sitting.text().contains("Нужна причина"), sitting.text());
            sitting.press(KeyCode.UP).type("a slip").press(KeyCode.ENTER, KeyCode.ENTER);
            assertTrue(sitting.text().contains("Участок 0103 исправлен"), sitting.text());
            sitting.type("103").press(KeyCode.ENTER).picture("day-corrected");
            assertTrue(sitting.text().contains("a slip"), sitting.text());
        }
        assertEquals(1, morning.known("0103").day().corrections().size());
        assertEquals(620, morning.known("0103").day().last().orElseThrow().voted());
    }

    @Test
    void anOpeningIsTypedFromItsPaper() {
        Morning morning = Morning.told(folder);
        try (Sitting sitting = morning.sit(Language.KK, "chair")) {
            for (int back = 0; back < 3; back++) {
                sitting.chord(KeyCode.F7, KeyCode.SHIFT);
            }
            assertEquals("Ашылуы", stage(sitting));
            sitting.press(KeyCode.ENTER);
            for (String typed : List.of("600", "6:30", "2", "x", "1840", "1858", "5", "3")) {
                sitting.type(typed).press(KeyCode.ENTER);
            }
            sitting.chord(KeyCode.ENTER, KeyCode.CONTROL);
            assertTrue(sitting.text().contains("бүтін сан емес"), sitting.text());
            sitting.picture("day-opening");
            for (int up = 0; up < 5; up++) {
                sitting.press(KeyCode.UP);
            }
            sitting.chord(KeyCode.A, KeyCode.CONTROL).type("1").chord(KeyCode.ENTER, KeyCode.CONTROL);
            assertTrue(sitting.text().contains("0101 учаскесі жазылды"), sitting.text());
        }
        Opening opening = Objects.requireNonNull(morning.known("0101").day().opening());
        assertEquals(LocalTime.of(6, 0), opening.begun());
        assertEquals(1, opening.boxes().mobile());
        assertEquals(3, opening.present().observers());
    }

    @Test
    void theListIsNarrowedAndThePlotIsWalked() {
        Morning morning = Morning.told(folder);
        try (Sitting sitting = morning.sit(Language.EN, "typist1")) {
            sitting.chord(KeyCode.F7, KeyCode.SHIFT).press(KeyCode.ESCAPE);
            assertEquals("day-list", focus(sitting));
            int all = rows(sitting);
            sitting.press(KeyCode.DIGIT1);
            assertEquals(2, rows(sitting));
            sitting.press(KeyCode.DIGIT3);
            assertEquals(all - 2, rows(sitting));
            sitting.press(KeyCode.DIGIT0, KeyCode.F6).picture("day-plot");
            assertEquals("day-plot", focus(sitting));
            String first = Objects.requireNonNull(sitting.focus()).getAccessibleText();
            sitting.press(KeyCode.DOWN, KeyCode.DOWN);
            String next = Objects.requireNonNull(sitting.focus()).getAccessibleText();
            assertFalse(first.equals(next), next);
            assertTrue(next.contains("All together: 12:00"), next);
            sitting.press(KeyCode.F6);
            assertEquals("day-list", focus(sitting));
        }
    }

    @Test
    void whoeverOnlyReadsSeesTheDayAndTakesItAlong() throws IOException {
        Morning morning = Morning.untold(folder);
        try (Sitting sitting = morning.sit(Language.RU, "chair")) {
            sitting.press(KeyCode.F6).picture("day-plot-empty");
            assertTrue(
                    Objects.requireNonNull(sitting.focus()).getAccessibleText().contains("Явки ещё нет"));
            Path out = folder.resolve("out");
            sitting.answer(out).chord(KeyCode.S, KeyCode.CONTROL);
            try (Stream<Path> files = Files.list(out)) {
                assertEquals(1, files.count(), sitting.text());
            }
        }
    }

    @Test
    void aPrecinctIsFoundFromAnywhere() {
        Morning morning = Morning.told(folder);
        try (Sitting sitting = morning.sit(Language.EN, "typist1")) {
            sitting.chord(KeyCode.DIGIT1, KeyCode.ALT).chord(KeyCode.K, KeyCode.CONTROL);
            sitting.type("voting day: 0107").press(KeyCode.ENTER);
            assertTrue(sitting.find("day-list").isPresent(), sitting.text());
            assertEquals("day-number", focus(sitting));
        }
    }
}
