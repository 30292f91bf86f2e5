package kz.esep.app;

import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import kz.esep.desktop.observer.Visitors;
import kz.esep.text.Language;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Looks at the registers of persons present in every language. */
class ObserverScreensTest {
    private final Looks looks = new Looks();

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(Language.class)
    void areWholeInEveryLanguage(Language language) {
        try (Sitting sitting = Visitors.sit(folder, Visitors.workspace(folder), language, "registrar")) {
            sitting.press(KeyCode.DOWN);
            looks.at(sitting, language, "observers-persons");
            sitting.chord(KeyCode.N, KeyCode.CONTROL).chord(KeyCode.ENTER, KeyCode.CONTROL);
            looks.at(sitting, language, "observers-register");
            sitting.press(KeyCode.ESCAPE).chord(KeyCode.D, KeyCode.CONTROL);
            looks.at(sitting, language, "observers-remove");
            sitting.press(KeyCode.ESCAPE, KeyCode.SLASH).type("zzz").press(KeyCode.ENTER);
            looks.at(sitting, language, "observers-nothing");
            sitting.chord(KeyCode.PAGE_DOWN, KeyCode.CONTROL).press(KeyCode.END, KeyCode.UP);
            looks.at(sitting, language, "observers-submissions");
        }
        looks.assertNoProblems();
    }
}
