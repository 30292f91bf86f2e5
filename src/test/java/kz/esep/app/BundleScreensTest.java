package kz.esep.app;

import java.nio.file.Path;
import java.time.Clock;
import javafx.scene.input.KeyCode;
import kz.esep.count.PollingPlace;
import kz.esep.text.Language;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The counting table in every language and look. */
class BundleScreensTest {
    private static final Clock NIGHT = Clock.fixed(PollingPlace.at("22:30"), PollingPlace.OFFSET);

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(Language.class)
    void isWholeInEveryLanguage(Language language) {
        Looks looks = new Looks();
        try (Sitting sitting = new Sitting(folder, NIGHT, language)) {
            sitting.open(PollingPlace.sorting(folder))
                    .signIn("typist1", PollingPlace.made().passphrase("typist1"));
            sitting.goTo("bundles");
            looks.at(sitting, language, "bundles-begin");
            sitting.type("50").press(KeyCode.ENTER).press(KeyCode.ENTER, KeyCode.ENTER);
            sitting.type("100").press(KeyCode.ENTER);
            looks.at(sitting, language, "bundles-counting");
            sitting.chord(KeyCode.A, KeyCode.CONTROL);
            sitting.type("0").press(KeyCode.ENTER);
            sitting.press(KeyCode.F2).signIn("typist2", PollingPlace.made().passphrase("typist2"));
            sitting.goTo("bundles");
            sitting.press(KeyCode.ENTER).type("0").press(KeyCode.ENTER);
            sitting.press(KeyCode.F6, KeyCode.HOME);
            looks.at(sitting, language, "bundles-differ");
            sitting.press(KeyCode.ENTER).type("50").press(KeyCode.ENTER);
            sitting.press(KeyCode.F2).signIn("typist1", PollingPlace.made().passphrase("typist1"));
            sitting.goTo("bundles").press(KeyCode.F6, KeyCode.HOME);
            looks.at(sitting, language, "bundles-stands");
        }
        looks.assertNoProblems();
    }
}
