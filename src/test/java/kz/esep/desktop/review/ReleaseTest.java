package kz.esep.desktop.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import kz.esep.app.Sitting;
import kz.esep.desktop.Night;
import kz.esep.desktop.form.CountField;
import kz.esep.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A typist goes home in the middle of a paper, and the chair lets somebody else read it. */
class ReleaseTest {
    @TempDir
    Path folder;

    private static void change(Sitting sitting, String login) {
        sitting.press(KeyCode.F2).signIn(login, Night.password(login));
    }

    @Test
    void aReadingLeftOpenIsReleasedWithAReasonAndItsTypistFindsTheDraft() {
        try (Sitting sitting = Night.sitting(folder, Language.EN, "typist1")) {
            sitting.chord(KeyCode.DIGIT2, KeyCode.ALT).type("106").press(KeyCode.ENTER);
            sitting.type("4321").press(KeyCode.ENTER);
            change(sitting, "chair");
            sitting.goTo("review");
            sitting.chord(KeyCode.K, KeyCode.CONTROL).type("0106").press(KeyCode.ENTER);
            assertTrue(sitting.text().contains("typist1 has reading 1 open since"), sitting.text());
            assertFalse(sitting.text().replace("\u202F", "").contains("4321"), sitting.text());
            sitting.press(KeyCode.F6, KeyCode.F6).press(KeyCode.ENTER);
            assertTrue(sitting.text().contains("Give the reason why the reading is released"), sitting.text());
            sitting.type("went home").picture("review-release").press(KeyCode.ENTER);
            assertTrue(sitting.text().contains("0106: the reading is released"), sitting.text());
            assertTrue(sitting.text().contains("kept as a draft for typist1 only"), sitting.text());
            change(sitting, "typist1");
            sitting.chord(KeyCode.DIGIT2, KeyCode.ALT);
            assertTrue(sitting.text().contains("the chair released your reading"), sitting.text());
            assertTrue(sitting.text().contains("You were at precinct 0106"), sitting.text());
            sitting.press(KeyCode.ENTER);
            assertEquals(
                    "4321", sitting.get("line-voters_listed", CountField.class).digits());
        }
    }
}
