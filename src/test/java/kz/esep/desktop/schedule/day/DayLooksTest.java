package kz.esep.desktop.schedule.day;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import kz.esep.app.Sitting;
import kz.esep.desktop.Hand;
import kz.esep.desktop.shell.Theme;
import kz.esep.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Voting day as it looks, on the screen and on paper. */
class DayLooksTest {
    @TempDir
    Path folder;

    @Test
    void theOpeningIsPrintedToBeFilledInByHandBeforeAnythingIsRecorded() {
        Morning morning = Morning.untold(folder);
        try (Sitting sitting = morning.sit(Language.KK, "chair")) {
            sitting.press(KeyCode.F7).chord(KeyCode.P, KeyCode.CONTROL);
            assertTrue(sitting.text().contains("басып шығаратын ештеңе жоқ"), sitting.text());
            for (int back = 0; back < 4; back++) {
                sitting.chord(KeyCode.F7, KeyCode.SHIFT);
            }
            sitting.chord(KeyCode.P, KeyCode.CONTROL);
            assertTrue(paper(sitting).contains("OPENING") && paper(sitting).contains("0101"), paper(sitting));
        }
    }

    @Test
    void turnoutThroughTheDayIsPrinted() {
        Morning morning = Morning.told(folder);
        try (Sitting sitting = morning.sit(Language.RU, "chair")) {
            sitting.picture("day-before-print")
                    .chord(KeyCode.P, KeyCode.CONTROL)
                    .picture("day-printed");
            assertTrue(paper(sitting).contains("TURNOUT"), paper(sitting));
        }
    }

    private static String paper(Sitting sitting) {
        return String.valueOf(
                sitting.get("papers", ListView.class).getSelectionModel().getSelectedItem());
    }

    /** Nothing is cut off or out of sight, in each language, light and dark, with large text and in the smallest window. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void isWholeInEveryLook(Language language) {
        Morning morning = Morning.told(folder);
        try (Sitting sitting = morning.sit(language, "chair")) {
            looks(sitting, language, "turnout");
            sitting.chord(KeyCode.F7, KeyCode.SHIFT).type("103").press(KeyCode.ENTER);
            looks(sitting, language, "correct");
            sitting.press(KeyCode.F6);
            looks(sitting, language, "plot");
            sitting.press(KeyCode.F6).chord(KeyCode.F7, KeyCode.SHIFT).chord(KeyCode.F7, KeyCode.SHIFT);
            sitting.type("101").press(KeyCode.ENTER);
            looks(sitting, language, "opening");
        }
    }

    private static void looks(Sitting sitting, Language language, String name) {
        for (int percent : new int[] {100, 150}) {
            for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
                boolean small = percent == 100 && theme == Theme.DARK;
                sitting.size(small ? 1024 : 1280, small ? 700 : 800);
                Hand.act(() -> sitting.settings().change(now -> now.in(theme).sized(percent)));
                sitting.idle().picture("day-" + name + "-" + language.code() + "-" + percent + "-" + theme);
                assertEquals(List.of(), sitting.problems(), language + " " + name + " " + percent + " " + theme);
            }
        }
    }
}
