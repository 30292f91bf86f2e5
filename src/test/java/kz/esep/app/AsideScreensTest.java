package kz.esep.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import kz.esep.demo.Practice;
import kz.esep.desktop.Hand;
import kz.esep.desktop.shell.Shell;
import kz.esep.text.Language;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What no place of the navigation shows at once, in every language and look: checks, copies, the palette, a result. */
class AsideScreensTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(Language.class)
    void areWholeInEveryLanguage(Language language) throws IOException {
        Looks looks = new Looks();
        Path stick = Files.createDirectory(folder.resolve("stick"));
        try (Sitting sitting = new Sitting(folder, Nights.CLOCK, language)) {
            sitting.chord(KeyCode.E, KeyCode.CONTROL);
            looks.at(sitting, language, "check");
            sitting.press(KeyCode.ESCAPE).chord(KeyCode.R, KeyCode.CONTROL);
            looks.at(sitting, language, "restore");
            sitting.open(Nights.half(Files.createDirectory(folder.resolve("half"))));
            sitting.signIn("chair", Nights.passphrase("chair")).chord(KeyCode.K, KeyCode.CONTROL);
            looks.at(sitting, language, "palette");
            sitting.press(KeyCode.ESCAPE);
            Shell shell = (Shell) sitting.stage().getScene().getRoot();
            Hand.act(() -> shell.go("backup", ""));
            sitting.idle().type(stick.toString()).press(KeyCode.ENTER);
            looks.at(sitting, language, "backup");
            sitting.goTo("export").press(KeyCode.SPACE, KeyCode.TAB);
            for (String role : new String[] {"chair", "secretary"}) {
                open(sitting, role);
            }
            sitting.type(stick.toString()).press(KeyCode.ENTER).chord(KeyCode.ENTER, KeyCode.CONTROL);
            sitting.get("sentence", Label.class);
            looks.at(sitting, language, "export-written");
        }
        looks.assertNoProblems();
    }

    private static void open(Sitting sitting, String role) {
        Practice.Key key = Nights.made().commission().keys().stream()
                .filter(one -> one.role().equals(role))
                .findFirst()
                .orElseThrow();
        sitting.type(key.file().toString()).press(KeyCode.ENTER);
        sitting.type(key.passphrase()).press(KeyCode.ENTER);
    }
}
