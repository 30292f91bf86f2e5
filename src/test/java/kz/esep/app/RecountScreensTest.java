package kz.esep.app;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import javafx.scene.input.KeyCode;
import kz.esep.count.PollingPlace;
import kz.esep.text.Language;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Ballots that are counted again, in every language and look: how the chair opens it, and how the count goes on. */
class RecountScreensTest {
    private static final Clock NIGHT =
            Clock.fixed(PollingPlace.at("01:30").plus(Duration.ofDays(1)), PollingPlace.OFFSET);

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(Language.class)
    void isOpenedByTheChair(Language language) {
        Looks looks = new Looks();
        try (Sitting sitting = new Sitting(folder, NIGHT, language)) {
            sitting.open(PollingPlace.accepted(folder))
                    .signIn("chair", PollingPlace.made().passphrase("chair"));
            sitting.goTo("review").chord(KeyCode.K, KeyCode.CONTROL).type(PollingPlace.PRECINCT);
            sitting.press(KeyCode.ENTER).press(KeyCode.F6, KeyCode.F6).chord(KeyCode.ENTER, KeyCode.CONTROL);
            sitting.chord(KeyCode.TAB, KeyCode.SHIFT).press(KeyCode.DOWN, KeyCode.ENTER);
            sitting.type("Apple").press(KeyCode.ENTER).type("3");
            looks.at(sitting, language, "recount-opened");
        }
        looks.assertNoProblems();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void goesOnFromTheStacks(Language language) {
        Looks looks = new Looks();
        try (Sitting sitting = new Sitting(folder, NIGHT, language)) {
            sitting.open(PollingPlace.recounting(folder))
                    .signIn("typist1", PollingPlace.made().passphrase("typist1"));
            sitting.goTo("count");
            looks.at(sitting, language, "recount-count");
        }
        looks.assertNoProblems();
    }
}
