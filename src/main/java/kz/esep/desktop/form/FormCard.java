package kz.esep.desktop.form;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;

/** A card beside a list: facts about what is chosen, and a form. It scrolls, and the focus can go to its first field. */
public class FormCard extends ScrolledPage {
    private final VBox card = new VBox(8);

    /** An empty card. */
    @SuppressWarnings("this-escape") // a page takes its content, nothing of a subclass
    protected FormCard() {
        card.getStyleClass().add("card");
        setContent(card);
    }

    /** Puts these into it, one below the other. */
    protected final void fill(List<? extends Node> parts) {
        card.getChildren().setAll(parts);
    }

    /** Whether the focus is within it. */
    protected final boolean isUsed() {
        return Focus.isIn(card);
    }

    /** The focus goes to the first field, otherwise to the first button. */
    public final void focusFirst() {
        nodes(card)
                .filter(TextField.class::isInstance)
                .findFirst()
                .or(() -> nodes(card).filter(Button.class::isInstance).findFirst())
                .ifPresent(Focus::on);
    }

    private static Stream<Node> nodes(Pane parent) {
        return parent.getChildren().stream().flatMap(node -> node instanceof Pane pane ? nodes(pane) : Stream.of(node));
    }

    /** A heading that breaks its lines. */
    protected static Label heading(String id, String text) {
        Label heading = Labels.text(text);
        heading.getStyleClass().add("part-title");
        heading.setId(id);
        return heading;
    }

    /** A field with its label above it; Enter and Down go on, Up goes back. */
    protected static Node field(String id, String label, StringProperty typed) {
        TextField field = new TextField();
        field.setId(id);
        field.textProperty().bindBidirectional(typed);
        LineKeys.on(field);
        return Labels.over(label, field);
    }

    /** A button that can be found by its id. */
    protected static Button button(String id, Button button) {
        button.setId(id);
        return button;
    }
}
