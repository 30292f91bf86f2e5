package kz.esep.app;

import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import kz.esep.access.Session;
import kz.esep.desktop.member.Rolls;
import kz.esep.office.Office;
import kz.esep.office.Paydays;
import kz.esep.pay.Reach;
import kz.esep.text.Language;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Looks at the part of pay in every language, with and without anything in it. */
class PayScreensTest {
    private final Looks looks = new Looks();

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(Language.class)
    void areWholeInEveryLanguage(Language language) {
        Path file = Rolls.workspace(folder);
        try (Sitting sitting = Rolls.sit(folder, file, language, "registrar")) {
            sitting.chord(KeyCode.PAGE_UP, KeyCode.CONTROL);
            looks.at(sitting, language, "pay-empty");
            sitting.chord(KeyCode.R, KeyCode.CONTROL).chord(KeyCode.ENTER, KeyCode.CONTROL);
            looks.at(sitting, language, "pay-rate");
        }
        try (Office office = Office.open(file, Nights.CLOCK);
                Session registrar = Nights.signIn(office, "registrar")) {
            Paydays.ready(office, registrar);
            Paydays.worked(office, registrar, "m8", "m9", "m14");
            office.staff().payRuns().check(registrar, Paydays.draft(office, registrar, Reach.Purpose.PAY));
        }
        try (Sitting sitting = Rolls.sit(folder, file, language, "chair")) {
            sitting.chord(KeyCode.PAGE_UP, KeyCode.CONTROL).press(KeyCode.ENTER);
            looks.at(sitting, language, "pay-run");
            sitting.press(KeyCode.ESCAPE, KeyCode.UP);
            looks.at(sitting, language, "pay-basis");
        }
        looks.assertNoProblems();
    }
}
