package kz.esep.app;

import java.nio.file.Path;
import java.time.Clock;
import javafx.scene.input.KeyCode;
import kz.esep.count.PollingPlace;
import kz.esep.text.Language;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The night of the count in every language and look. */
class CountScreensTest {
    private static final Clock NIGHT = Clock.fixed(PollingPlace.at("22:00"), PollingPlace.OFFSET);

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(Language.class)
    void isWholeInEveryLanguage(Language language) {
        Looks looks = new Looks();
        try (Sitting sitting = new Sitting(folder, NIGHT, language)) {
            sitting.open(PollingPlace.voted(folder))
                    .signIn("typist1", PollingPlace.made().passphrase("typist1"));
            sitting.goTo("count");
            sitting.type("4 5 6 7").chord(KeyCode.ENTER, KeyCode.CONTROL);
            sitting.type("12").chord(KeyCode.ENTER, KeyCode.CONTROL);
            looks.at(sitting, language, "count-box");
            sitting.type("13").press(KeyCode.ENTER).type("4 5");
            sitting.chord(KeyCode.ENTER, KeyCode.CONTROL);
            looks.at(sitting, language, "count-refused");
            sitting.press(KeyCode.F6, KeyCode.END);
            looks.at(sitting, language, "count-last");
        }
        looks.assertNoProblems();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void namesTheContestsThatAreCountedTogether(Language language) {
        Looks looks = new Looks();
        try (Sitting sitting = new Sitting(folder, NIGHT, language)) {
            PollingPlace joint = PollingPlace.joint();
            sitting.open(joint.closed(folder)).signIn("typist1", joint.passphrase("typist1"));
            sitting.goTo("count");
            sitting.type("4-7").press(KeyCode.ENTER);
            looks.at(sitting, language, "count-joint");
            sitting.type("12").press(KeyCode.ENTER).type("12").press(KeyCode.ENTER);
            sitting.press(KeyCode.F6, KeyCode.UP);
            looks.at(sitting, language, "count-joint-recorded");
        }
        looks.assertNoProblems();
    }
}
