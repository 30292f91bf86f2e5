package kz.esep.app;

import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import kz.esep.desktop.member.Rolls;
import kz.esep.text.Language;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Looks at timesheets in every language: filled in, with something to look at, and with a form. */
class TimesheetScreensTest {
    private final Looks looks = new Looks();

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(Language.class)
    void areWholeInEveryLanguage(Language language) {
        try (Sitting sitting = Rolls.sit(folder, Rolls.workspace(folder), language, "registrar")) {
            sitting.chord(KeyCode.PAGE_DOWN, KeyCode.CONTROL).press(KeyCode.DOWN, KeyCode.ENTER);
            sitting.chord(KeyCode.E, KeyCode.CONTROL).type("6");
            looks.at(sitting, language, "timesheet-fill");
            sitting.press(KeyCode.ENTER, KeyCode.ENTER).press(KeyCode.DOWN);
            sitting.type("8:30 12:30x").press(KeyCode.RIGHT).type("9-8").press(KeyCode.DOWN);
            looks.at(sitting, language, "timesheet-warned");
        }
        looks.assertNoProblems();
    }
}
