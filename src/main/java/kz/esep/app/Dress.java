package kz.esep.app;

import java.io.InputStream;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.scene.Parent;
import javafx.scene.image.Image;
import javafx.scene.text.Font;
import javafx.stage.Stage;
import kz.esep.desktop.shell.Settings;
import kz.esep.desktop.shell.SettingsFile;

/** How a window looks: its icons and fonts, and colours and text size as the settings and the system say at any moment. */
final class Dress {
    static final String STYLE = "/kz/esep/desktop/shell/esep.css";
    private static final String FONTS = "/kz/esep/document/fonts/";
    private static final int FONT_SIZE = 14;
    private static final int[] ICONS = {16, 32, 48, 128, 256};

    private final Stage stage;
    private final Parent content;
    private final SettingsFile settings;
    private final InvalidationListener changing = seen -> change();

    Dress(Stage stage, Parent content, SettingsFile settings) {
        this.stage = stage;
        this.content = content;
        this.settings = settings;
    }

    /** From now on; the window has its scene already. */
    void on() {
        for (String font : new String[] {"NotoSans-Regular.ttf", "NotoSans-Bold.ttf"}) {
            Font.loadFont(Dress.class.getResourceAsStream(FONTS + font), FONT_SIZE);
        }
        for (int size : ICONS) {
            InputStream icon = Dress.class.getResourceAsStream("icons/esep-" + size + ".png");
            if (icon != null) {
                stage.getIcons().add(new Image(icon));
            }
        }
        stage.getScene().getStylesheets().add(STYLE);
        settings.property().addListener(changing);
        Platform.getPreferences().colorSchemeProperty().addListener(changing);
        change();
    }

    /** The window has closed. */
    void off() {
        settings.property().removeListener(changing);
        Platform.getPreferences().colorSchemeProperty().removeListener(changing);
    }

    private void change() {
        Settings now = settings.get();
        now.theme().apply();
        content.setStyle("-fx-font-size: " + FONT_SIZE * now.textSize() / 100 + "px;");
    }
}
