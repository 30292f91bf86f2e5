package kz.esep.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import kz.esep.desktop.Hand;
import kz.esep.desktop.Rehearsal;
import kz.esep.desktop.shell.Shell;
import kz.esep.text.Language;
import kz.esep.text.Refused;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Opens every screen in every language, light and dark, with small and large text and in the smallest window, keeps its
 * picture in {@code target/screens}, and finds nothing cut off, nameless or out of sight.
 */
class ScreensTest {
    @TempDir
    Path folder;

    private final Looks looks = new Looks();

    @ParameterizedTest
    @EnumSource(Language.class)
    void areWholeInEveryLanguage(Language language) throws Exception {
        try (Sitting sitting = new Sitting(folder, Nights.CLOCK, language)) {
            look(sitting, language, "start");
            aNewWorkspace(sitting, language);
            Path half = Nights.half(Files.createDirectory(folder.resolve("half")));
            sitting.open(half);
            look(sitting, language, "sign-in");
            sitting.press(KeyCode.TAB, KeyCode.TAB, KeyCode.TAB, KeyCode.ENTER);
            look(sitting, language, "lost-password");
            sitting.press(KeyCode.TAB, KeyCode.TAB, KeyCode.TAB, KeyCode.TAB, KeyCode.ENTER);
            for (String login : List.of("chair", "typist1", "admin")) {
                sitting.signIn(login, Nights.passphrase(login));
                if (login.equals("chair")) {
                    look(sitting, language, "password");
                }
                everyPlace(sitting, language, login);
                sitting.press(KeyCode.F2);
            }
            aReadingLeftOpen(sitting, language);
            documents(sitting, language);
            sitting.open(Nights.centre(Files.createDirectory(folder.resolve("centre"))));
            sitting.signIn("intake", Nights.made().centre().person("intake").passphrase());
            everyPlace(sitting, language, "centre");
        }
        looks.assertNoProblems();
    }

    private void aNewWorkspace(Sitting sitting, Language language) {
        sitting.chord(KeyCode.N, KeyCode.CONTROL);
        sitting.type(Nights.made().packageFile().toString());
        look(sitting, language, "new-package");
        sitting.press(KeyCode.ENTER).type("0000").press(KeyCode.ENTER);
        look(sitting, language, "new-code");
        sitting.chord(KeyCode.A, KeyCode.CONTROL).type(Nights.made().code()).press(KeyCode.ENTER);
        look(sitting, language, "new-commission");
        sitting.press(KeyCode.DOWN, KeyCode.ENTER)
                .type("aigul")
                .press(KeyCode.ENTER)
                .type("Aigul")
                .press(KeyCode.ENTER, KeyCode.ENTER);
        look(sitting, language, "new-secrets");
        sitting.press(KeyCode.SPACE, KeyCode.TAB, KeyCode.ENTER).chord(KeyCode.W, KeyCode.CONTROL);
        look(sitting, language, "start-one");
    }

    private void documents(Sitting sitting, Language language) throws IOException {
        sitting.open(Rehearsal.get().signed(Files.createDirectory(folder.resolve("signed"))));
        sitting.signIn("chair", Nights.passphrase("chair"));
        sitting.goTo("documents");
        look(sitting, language, "documents-signed");
        sitting.chord(KeyCode.H, KeyCode.CONTROL);
        look(sitting, language, "documents-copy");
        sitting.press(KeyCode.TAB).type("dana").answer(folder.resolve("copy-" + language + ".pdf"));
        sitting.press(KeyCode.TAB, KeyCode.ENTER).chord(KeyCode.T, KeyCode.CONTROL);
        look(sitting, language, "documents-post");
        sitting.press(KeyCode.ENTER, KeyCode.ENTER, KeyCode.ENTER).chord(KeyCode.R, KeyCode.CONTROL);
        look(sitting, language, "documents-log");
    }

    /** A paper with findings, the loudest message above it, and what the chair sees of it. */
    private void aReadingLeftOpen(Sitting sitting, Language language) {
        sitting.signIn("typist1", Nights.passphrase("typist1"));
        sitting.chord(KeyCode.DIGIT2, KeyCode.ALT).chord(KeyCode.N, KeyCode.CONTROL);
        String precinct = sitting.get("precinct", TextField.class).getText();
        sitting.press(KeyCode.ENTER);
        for (String figure : List.of("100", "200", "150")) {
            sitting.type(figure).press(KeyCode.ENTER);
        }
        look(sitting, language, "sheet");
        Shell shell = (Shell) sitting.stage().getScene().getRoot();
        change(sitting, window -> shell.unkept(new Refused("store", "disk-full")));
        look(sitting, language, "unkept");
        sitting.press(KeyCode.F2).signIn("chair", Nights.passphrase("chair"));
        sitting.goTo("review");
        sitting.chord(KeyCode.K, KeyCode.CONTROL).type(precinct).press(KeyCode.ENTER);
        sitting.press(KeyCode.F6, KeyCode.F6, KeyCode.ENTER);
        look(sitting, language, "release");
    }

    private void everyPlace(Sitting sitting, Language language, String who) {
        for (String place : sitting.places()) {
            sitting.goTo(place);
            look(sitting, language, who + "-" + place);
        }
    }

    private void look(Sitting sitting, Language language, String name) {
        looks.at(sitting, language, name);
    }

    private static void change(Sitting sitting, Consumer<Sitting> change) {
        Hand.act(() -> change.accept(sitting));
        sitting.idle();
    }
}
