package kz.esep.desktop.form;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Texts on a screen. */
public final class Labels {
    private Labels() {}

    /** The title of a place. */
    public static Label title(String text) {
        return styled(text, "place-title");
    }

    /** The title of a part of a screen. */
    public static Label heading(String text) {
        return styled(text, "part-title");
    }

    /** A text that breaks its lines. */
    public static Label text(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        return label;
    }

    /** A quieter text that breaks its lines. */
    public static Label quiet(String text) {
        Label label = text(text);
        label.getStyleClass().add("quiet");
        return label;
    }

    /** Why something was not done; it takes no room while it is empty. */
    public static Label refusal() {
        Label label = Mark.BAD.with("");
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        label.getStyleClass().add("field-error");
        label.setId("refusal");
        label.managedProperty().bind(label.textProperty().isNotEmpty());
        label.visibleProperty().bind(label.textProperty().isNotEmpty());
        return label;
    }

    public static Label styled(String text, String... styles) {
        Label label = new Label(text);
        label.getStyleClass().addAll(styles);
        return label;
    }

    /** A control with its label above it; a click on the label or its letter goes to the control. */
    public static VBox over(String text, Node control) {
        Label label = styled(text, "field-label");
        label.setLabelFor(control);
        if (control.getAccessibleText() == null) {
            control.setAccessibleText(text);
        }
        VBox box = new VBox(4, label, control);
        box.setAlignment(Pos.TOP_LEFT);
        return box;
    }

    /** What an empty place says: what it is for and what to do first. */
    public static VBox empty(String what, String toDo, Node... actions) {
        VBox box = new VBox(8, styled(what, "part-title"), quiet(toDo));
        box.getChildren().addAll(actions);
        box.getStyleClass().add("empty-state");
        box.setAlignment(Pos.CENTER);
        return box;
    }
}
