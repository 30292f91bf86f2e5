package kz.esep.desktop.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.javafx.application.PlatformImpl;
import com.sun.javafx.application.preferences.PreferenceMapping;
import java.nio.file.Path;
import java.util.Map;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import kz.esep.app.Nights;
import kz.esep.app.Sitting;
import kz.esep.desktop.Hand;
import kz.esep.text.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The window follows the system's colours while it is open, unless the person chose some. */
class ThemeTest {
    /** As the system names its colours. */
    private static final String PAPER = "Test.background";

    private static final String INK = "Test.foreground";

    @TempDir
    Path folder;

    /** The toolkit has no system to listen to where it has no display: it is given the names of one. */
    @BeforeAll
    static void hasASystem() {
        Hand.act(() -> PlatformImpl.initPreferences(
                Map.of(PAPER, Color.class, INK, Color.class),
                Map.of(
                        PAPER, new PreferenceMapping<>("backgroundColor", Color.class),
                        INK, new PreferenceMapping<>("foregroundColor", Color.class)),
                Map.of(PAPER, Color.WHITE, INK, Color.BLACK)));
    }

    @BeforeEach
    @AfterEach
    void isLight() {
        system(Color.WHITE, Color.BLACK);
        assertEquals(ColorScheme.LIGHT, Hand.on(() -> Platform.getPreferences().getColorScheme()));
    }

    private static void isDark() {
        system(Color.BLACK, Color.WHITE);
        assertEquals(ColorScheme.DARK, Hand.on(() -> Platform.getPreferences().getColorScheme()));
    }

    /** The person changes the system's colours. */
    private static void system(Color paper, Color ink) {
        Hand.act(() -> PlatformImpl.updatePreferences(Map.of(PAPER, paper, INK, ink)));
    }

    /** Whether the window is dark. */
    private static boolean isDark(Sitting sitting) {
        sitting.idle();
        Hand.dress();
        return Hand.on(() -> {
            Region root = (Region) sitting.stage().getScene().getRoot();
            Color paper = (Color) root.getBackground().getFills().getFirst().getFill();
            return paper.getBrightness() < 0.5;
        });
    }

    private Sitting in(Theme theme) {
        Sitting sitting = new Sitting(folder, Nights.CLOCK, Language.EN);
        Hand.act(() -> sitting.settings().change(now -> now.in(theme)));
        return sitting;
    }

    @Test
    void theWindowFollowsTheSystemWithoutARestart() {
        try (Sitting sitting = in(Theme.SYSTEM)) {
            assertFalse(isDark(sitting));
            isDark();
            assertTrue(isDark(sitting));
            sitting.picture("theme-followed");
            isLight();
            assertFalse(isDark(sitting));
        }
    }

    @Test
    void whatThePersonChoseStays() {
        try (Sitting sitting = in(Theme.LIGHT)) {
            isDark();
            assertFalse(isDark(sitting));
            Hand.act(() -> sitting.settings().change(now -> now.in(Theme.SYSTEM)));
            assertTrue(isDark(sitting));
            Hand.act(() -> sitting.settings().change(now -> now.in(Theme.DARK)));
            isLight();
            assertTrue(isDark(sitting));
        }
    }

    /** Nothing of a window that is closed listens any more. */
    @Test
    void aClosedWindowChangesNothing() {
        in(Theme.SYSTEM).close();
        String before = Hand.on(Application::getUserAgentStylesheet);
        isDark();
        assertEquals(before, Hand.on(Application::getUserAgentStylesheet));
    }
}
