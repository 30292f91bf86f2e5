package kz.esep.desktop.form;

import javafx.scene.control.Label;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** How something stands, as a symbol, a word and a colour: never by the colour alone. */
public enum Mark {
    NEUTRAL(Feather.CIRCLE, "mark-neutral"),
    BUSY(Feather.EDIT_2, "mark-busy"),
    GOOD(Feather.CHECK_CIRCLE, "mark-good"),
    WARNING(Feather.ALERT_TRIANGLE, "mark-warning"),
    BAD(Feather.X_OCTAGON, "mark-bad");

    @SuppressWarnings("ImmutableEnumChecker") // a constant of an enum
    private final Ikon icon;

    private final String style;

    Mark(Ikon icon, String style) {
        this.icon = icon;
        this.style = style;
    }

    public Label with(String word) {
        Label label = new Label(word, new FontIcon(icon));
        label.getStyleClass().addAll("mark", style);
        return label;
    }

    public Ikon icon() {
        return icon;
    }

    /** The class under which the style sheet has the colour. */
    public String style() {
        return style;
    }
}
