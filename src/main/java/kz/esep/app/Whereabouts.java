package kz.esep.app;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import kz.esep.desktop.shell.Settings;
import kz.esep.desktop.shell.SettingsFile;

/**
 * Where the window stands on the screen, from one use to the next. A screen that is too small for it is filled, and a
 * window that stood on a screen that is there no more comes back on the main one.
 */
final class Whereabouts {
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 800;
    private static final int LEAST_WIDTH = 1024;
    private static final int LEAST_HEIGHT = 700;
    /** Of a screen, in percent; the rest is for what the system draws around a window. */
    private static final int MOST = 75;
    /** How far below its upper edge a window can still be taken hold of. */
    private static final int TITLE = 16;

    private final Stage stage;
    private final SettingsFile settings;

    Whereabouts(Stage stage, SettingsFile settings) {
        this.stage = stage;
        this.settings = settings;
    }

    void restore() {
        restore(
                Screen.getPrimary().getVisualBounds(),
                Screen.getScreens().stream().map(Screen::getVisualBounds).toList());
    }

    /** The same where these are the screens, without what the system keeps for itself. */
    void restore(Rectangle2D main, List<Rectangle2D> screens) {
        Settings.Bounds kept = settings.get().window();
        Settings.Bounds bounds = kept == null ? new Settings.Bounds(0, 0, WIDTH, HEIGHT, false) : kept;
        Optional<Rectangle2D> before = Optional.ofNullable(kept).flatMap(place -> screen(place, screens));
        if (before.isPresent()) {
            stage.setX(bounds.x());
            stage.setY(bounds.y());
        }
        stage.setWidth(bounds.width());
        stage.setHeight(bounds.height());
        Rectangle2D screen = before.orElse(main);
        stage.setMinWidth(Math.min(LEAST_WIDTH, screen.getWidth() * MOST / 100));
        stage.setMinHeight(Math.min(LEAST_HEIGHT, screen.getHeight() * MOST / 100));
        stage.setMaximized(
                bounds.maximized() || bounds.width() > screen.getWidth() || bounds.height() > screen.getHeight());
    }

    /** The screen on which somebody finds the middle of its title. */
    private static Optional<Rectangle2D> screen(Settings.Bounds bounds, List<Rectangle2D> screens) {
        return screens.stream()
                .filter(screen -> screen.contains(bounds.x() + bounds.width() / 2.0, bounds.y() + TITLE))
                .findFirst();
    }

    void keep() {
        settings.change(now -> now.at(new Settings.Bounds(
                (int) stage.getX(),
                (int) stage.getY(),
                (int) stage.getWidth(),
                (int) stage.getHeight(),
                stage.isMaximized())));
    }
}
