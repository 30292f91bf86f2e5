package kz.esep.app;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.stage.Stage;
import kz.esep.desktop.Hand;
import kz.esep.desktop.shell.Settings;
import kz.esep.desktop.shell.SettingsFile;
import kz.esep.text.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The window is where somebody finds it, whatever screens there are today. */
class WhereaboutsTest {
    private static final Rectangle2D DESK = new Rectangle2D(0, 0, 1920, 1040);
    private static final Rectangle2D BESIDE = new Rectangle2D(1920, 0, 1920, 1080);
    /** A laptop of 1366 by 768 pixels that shows everything a quarter larger. */
    private static final Rectangle2D LAPTOP = new Rectangle2D(0, 0, 1093, 582);

    @TempDir
    private Path folder;

    private Stage restored(Settings.@Nullable Bounds kept, Rectangle2D main, Rectangle2D... screens) {
        return Hand.on(() -> {
            SettingsFile settings = new SettingsFile(folder.resolve("settings.json"), Settings.first(Language.KK));
            if (kept != null) {
                settings.change(now -> now.at(kept));
            }
            Stage stage = new Stage();
            new Whereabouts(stage, settings).restore(main, List.of(screens));
            return stage;
        });
    }

    @Test
    void hasItsUsualSizeWhereThereIsRoom() {
        Stage stage = restored(null, DESK, DESK);
        assertAll(
                () -> assertFalse(stage.isMaximized()),
                () -> assertEquals(1280, stage.getWidth()),
                () -> assertEquals(800, stage.getHeight()),
                () -> assertEquals(700, stage.getMinHeight()));
    }

    @Test
    void fillsAScreenThatIsTooSmall() {
        Stage stage = restored(null, LAPTOP, LAPTOP);
        assertAll(
                () -> assertTrue(stage.isMaximized()),
                () -> assertTrue(stage.getMinWidth() < LAPTOP.getWidth(), "no window fits with its frame"),
                () -> assertTrue(stage.getMinHeight() < LAPTOP.getHeight(), "no window fits with its title"));
    }

    @Test
    void comesBackWhereItStood() {
        Stage stage = restored(new Settings.Bounds(2_500, 40, 1_300, 900, false), DESK, DESK, BESIDE);
        assertAll(
                () -> assertEquals(2_500, stage.getX()),
                () -> assertEquals(40, stage.getY()),
                () -> assertEquals(900, stage.getHeight()),
                () -> assertFalse(stage.isMaximized()));
    }

    @Test
    void comesBackToTheMainScreenWhereItsOwnIsGone() {
        Stage stage = restored(new Settings.Bounds(2_500, 40, 1_300, 900, false), DESK, DESK);
        assertAll(
                () -> assertTrue(Double.isNaN(stage.getX()), "it would be where nobody sees it"),
                () -> assertEquals(900, stage.getHeight()),
                () -> assertFalse(stage.isMaximized()));
    }

    @Test
    void fillsTheLaptopAfterALargeScreen() {
        assertTrue(restored(new Settings.Bounds(2_500, 40, 1_300, 900, false), LAPTOP, LAPTOP)
                .isMaximized());
    }

    @Test
    void aFilledScreenIsFilledAgain() {
        Stage stage = restored(new Settings.Bounds(-8, -8, 1_936, 1_056, true), DESK, DESK);
        assertAll(() -> assertEquals(-8, stage.getX()), () -> assertTrue(stage.isMaximized()));
    }
}
