package kz.esep.desktop.bundle;

import javafx.scene.control.Button;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import kz.esep.desktop.form.Buttons;
import kz.esep.desktop.shell.Speech;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Big keys for a finger or a mouse, at least 48 pixels each way. They take no focus, so typing goes on beside them. */
final class Pad extends GridPane {
    private static final int COLUMNS = 3;

    /** A pad with digits, one back and enter. */
    Pad(BundleModel model, Speech.Voice voice) {
        super(8, 8);
        getStyleClass().add("pad");
        for (int digit = 1; digit <= 9; digit++) {
            int pressed = digit;
            Button key = key("pad-" + digit, Integer.toString(digit), () -> model.press(pressed));
            add(key, (digit - 1) % COLUMNS, 2 - (digit - 1) / COLUMNS);
        }
        add(icon("pad-back", Feather.DELETE, voice.say("back"), model::back), 0, COLUMNS);
        add(key("pad-0", "0", () -> model.press(0)), 1, COLUMNS);
        add(icon("pad-enter", Feather.CORNER_DOWN_LEFT, voice.say("enter"), model::enter), 2, COLUMNS);
    }

    private static Button icon(String id, Ikon icon, String name, Runnable act) {
        Button key = key(id, "", act);
        key.setGraphic(new FontIcon(icon));
        key.setAccessibleText(name);
        return key;
    }

    /** A key under a finger. */
    static Button key(String id, String text, Runnable act) {
        Button key = Buttons.plain(text, act);
        key.setId(id);
        key.setFocusTraversable(false);
        key.getStyleClass().add("touch");
        key.setMaxWidth(Double.MAX_VALUE);
        key.setMinWidth(Region.USE_COMPUTED_SIZE);
        GridPane.setHgrow(key, Priority.ALWAYS);
        return key;
    }
}
