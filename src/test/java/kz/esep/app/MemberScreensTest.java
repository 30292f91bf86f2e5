package kz.esep.app;

import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import kz.esep.desktop.member.Rolls;
import kz.esep.text.Language;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Looks at the place of members in every language, with and without anybody in it. */
class MemberScreensTest {
    private final Looks looks = new Looks();

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(Language.class)
    void areWholeInEveryLanguage(Language language) {
        try (Sitting sitting = Rolls.sit(folder, Rolls.workspace(folder), language, "registrar")) {
            sitting.press(KeyCode.DOWN);
            looks.at(sitting, language, "members-objections");
            sitting.chord(KeyCode.H, KeyCode.CONTROL);
            looks.at(sitting, language, "members-history");
            sitting.chord(KeyCode.H, KeyCode.CONTROL).press(KeyCode.ESCAPE, KeyCode.DIGIT3);
            looks.at(sitting, language, "members-none");
            sitting.chord(KeyCode.N, KeyCode.CONTROL).chord(KeyCode.ENTER, KeyCode.CONTROL);
            looks.at(sitting, language, "members-add");
            sitting.press(KeyCode.ESCAPE).chord(KeyCode.I, KeyCode.CONTROL);
            looks.at(sitting, language, "members-import");
        }
        looks.assertNoProblems();
    }
}
