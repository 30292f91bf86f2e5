package kz.esep.desktop.form;

import javafx.beans.property.StringProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/**
 * A field of a form that is typed from paper: its name above, and below what is known of what was typed or what is wrong
 * with it. Enter and Down go to the next field, Up back.
 */
public final class TypedField extends VBox {
    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");

    private final TextField field = new TextField();
    private final Label below = Labels.quiet("");
    private String hint = "";
    private String fault = "";

    /**
     * A field.
     *
     * @param id of the text field
     * @param name of the field, for a screen reader too
     * @param typed what was typed, kept by a model
     */
    public TypedField(String id, String name, StringProperty typed) {
        super(4);
        field.setId(id);
        field.setAccessibleText(name);
        field.textProperty().bindBidirectional(typed);
        LineKeys.on(field);
        Label label = Labels.styled(name, "field-label");
        label.setLabelFor(field);
        label.setMinHeight(USE_PREF_SIZE);
        label.setWrapText(true);
        below.setId(id + "-below");
        below.managedProperty().bind(below.textProperty().isNotEmpty());
        below.visibleProperty().bind(below.textProperty().isNotEmpty());
        getChildren().addAll(label, field, below);
    }

    public TextField field() {
        return field;
    }

    /** Is told whenever the person leaves the field. */
    public TypedField onLeave(Runnable listener) {
        field.focusedProperty().addListener((seen, was, is) -> {
            if (!is) {
                listener.run();
            }
        });
        return this;
    }

    /** What is known of what was typed, such as the name of a precinct; may be empty. */
    public void explain(String what) {
        hint = what;
        show();
    }

    /** What is wrong; empty where nothing is. */
    public void complain(String what) {
        fault = what;
        show();
    }

    private void show() {
        boolean wrong = !fault.isEmpty();
        below.setText(wrong ? fault : hint);
        below.getStyleClass().setAll("label", wrong ? "field-error" : "quiet");
        field.pseudoClassStateChanged(INVALID, wrong);
        field.setAccessibleHelp(below.getText());
    }
}
