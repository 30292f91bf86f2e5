package kz.esep.app;

import javafx.stage.Stage;
import kz.esep.desktop.shell.Settings;
import kz.esep.desktop.shell.SettingsFile;

/** Where the window stands on the screen, from one use to the next. */
final class Whereabouts {
    private final Stage stage;
    private final SettingsFile settings;

    Whereabouts(Stage stage, SettingsFile settings) {
        this.stage = stage;
        this.settings = settings;
    }

    void restore() {
        Settings.Bounds bounds = settings.get().window();
        if (bounds != null) {
            stage.setX(bounds.x());
            stage.setY(bounds.y());
            stage.setWidth(bounds.width());
            stage.setHeight(bounds.height());
            stage.setMaximized(bounds.maximized());
        }
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
