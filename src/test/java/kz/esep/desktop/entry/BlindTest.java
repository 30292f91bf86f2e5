package kz.esep.desktop.entry;

import static kz.esep.desktop.entry.TypingNight.KEY;
import static kz.esep.desktop.entry.TypingNight.assertBlind;
import static kz.esep.desktop.entry.TypingNight.focused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.input.KeyCode;
import kz.esep.app.Sitting;
import kz.esep.desktop.Night;
import kz.esep.desktop.form.CountField;
import kz.esep.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nobody sees a figure that somebody else typed, until two people agree. */
class BlindTest {
    @TempDir
    private Path folder;

    private TypingNight night() {
        return new TypingNight(folder);
    }

    @Test
    void theSecondReaderSeesNoFigureOfTheFirst() {
        Set<String> figures = TypingNight.cells(KEY).stream()
                .map(TypingNight.Cell::digits)
                .filter(digits -> digits.length() > 2)
                .collect(Collectors.toSet());
        night().readFirst();
        try (Sitting sitting = Night.sitting(folder, Language.EN, "typist2")) {
            assertBlind(sitting, figures);
            sitting.chord(KeyCode.DIGIT2, KeyCode.ALT).type("106");
            assertTrue(sitting.text().contains("the first is hidden"), sitting.text());
            assertBlind(sitting, figures);
            sitting.press(KeyCode.ENTER);
            assertTrue(sitting.text().contains("second reading · the first is hidden"), sitting.text());
            for (int line = 0; line < 16; line++) {
                sitting.type("7").press(KeyCode.ENTER);
                assertBlind(sitting, figures);
            }
            sitting.type("*");
            assertBlind(sitting, figures);
        }
    }

    @Test
    void disputedCellsAreTypedAgainBlank() {
        Set<String> figures = Set.of("1234", "4321");
        try (Sitting sitting = night().typist("typist1")) {
            first(sitting, "1234");
            sitting.press(KeyCode.F2)
                    .signIn("typist2", Night.password("typist2"))
                    .chord(KeyCode.DIGIT2, KeyCode.ALT);
            first(sitting, "4321");
            assertTrue(sitting.text().contains("the two readings differ"), sitting.text());
            sitting.chord(KeyCode.DIGIT3, KeyCode.ALT);
            assertEquals("line-voters_listed", focused(sitting));
            assertTrue(sitting.text().contains("Voters of the precinct"), sitting.text());
            assertEquals("", sitting.get("line-voters_listed", CountField.class).digits());
            assertBlind(sitting, figures);
            sitting.chord(KeyCode.ENTER, KeyCode.CONTROL);
            assertTrue(sitting.text().contains("These cells are empty"), sitting.text());
            sitting.type("5678").chord(KeyCode.ENTER, KeyCode.CONTROL);
            assertTrue(sitting.text().contains("0106: still disputed"), sitting.text());
            assertBlind(sitting, Set.of("1234", "4321", "5678"));
            sitting.press(KeyCode.F2)
                    .signIn("typist1", Night.password("typist1"))
                    .chord(KeyCode.DIGIT3, KeyCode.ALT);
            assertBlind(sitting, Set.of("1234", "4321", "5678"));
            sitting.type("5678").chord(KeyCode.ENTER, KeyCode.CONTROL);
            assertTrue(sitting.text().contains("0106: settled"), sitting.text());
            assertBlind(sitting, Set.of("1234", "4321", "5678"));
        }
        assertTrue(night().row(KEY).disputed().isEmpty());
    }

    /** A reading of which only the first line is filled. */
    private void first(Sitting sitting, String voters) {
        sitting.type("106").press(KeyCode.ENTER).type(voters).press(KeyCode.ENTER);
        sitting.chord(KeyCode.ENTER, KeyCode.CONTROL).chord(KeyCode.ENTER, KeyCode.CONTROL);
        assertEquals("precinct", focused(sitting));
    }
}
