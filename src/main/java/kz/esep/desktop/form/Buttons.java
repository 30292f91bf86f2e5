package kz.esep.desktop.form;

import atlantafx.base.theme.Styles;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** Buttons. Each is pressed by Enter as well as by Space when it has the focus; none is a default button. */
public final class Buttons {
    private Buttons() {}

    /** The one main act of a screen. */
    public static Button primary(String text, Runnable act) {
        Button button = plain(text, act);
        button.getStyleClass().add(Styles.ACCENT);
        return button;
    }

    public static Button plain(String text, Runnable act) {
        Button button = new Button(text);
        button.setOnAction(event -> act.run());
        // A filter, and not a handler: on some systems Enter presses a button by itself, and it would act twice.
        button.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                button.fire();
                event.consume();
            }
        });
        button.setMinWidth(Button.USE_PREF_SIZE);
        return button;
    }

    /** An act that takes something away; what it does stands beside it. */
    public static Button danger(String text, Runnable act) {
        Button button = plain(text, act);
        button.getStyleClass().addAll(Styles.BUTTON_OUTLINED, Styles.DANGER);
        return button;
    }

    /** The last row of a form: its buttons at the right, the main one last. */
    public static HBox last(Button... buttons) {
        HBox row = new HBox(8, buttons);
        row.setAlignment(Pos.CENTER_RIGHT);
        return row;
    }

    /** A small button with a picture; its name is a tooltip and for screen readers. */
    public static Button icon(Ikon icon, String name, Runnable act) {
        Button button = plain("", act);
        button.setGraphic(new FontIcon(icon));
        button.setAccessibleText(name);
        button.setTooltip(Tips.tip(name));
        button.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT);
        return button;
    }
}
