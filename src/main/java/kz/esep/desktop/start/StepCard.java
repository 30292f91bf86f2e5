package kz.esep.desktop.start;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kz.esep.desktop.form.Labels;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** One step of a page that is read from top to bottom: done, under way, or still to come. */
public final class StepCard extends VBox {
    private static final PseudoClass NOW = PseudoClass.getPseudoClass("now");
    private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");

    private final HBox head;
    private final Label number;

    public StepCard(int number, String heading) {
        super(12);
        this.number = Labels.styled(Integer.toString(number), "step-number");
        Label name = Labels.heading(heading);
        name.setMinWidth(Label.USE_PREF_SIZE);
        head = new HBox(12, this.number, name);
        head.setAlignment(Pos.CENTER_LEFT);
        getStyleClass().addAll("card", "step");
        getChildren().add(head);
    }

    /** Still to come: the heading alone. */
    public StepCard later() {
        setDisable(true);
        return this;
    }

    /** Done: what was entered, and a way back to it. */
    public StepCard done(String summary, Node change) {
        pseudoClassStateChanged(DONE, true);
        number.setText("");
        number.setGraphic(new FontIcon(Feather.CHECK));
        Label said = Labels.quiet(summary);
        said.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(said, Priority.ALWAYS);
        head.getChildren().addAll(said, change);
        return this;
    }

    /** Under way. */
    public StepCard now(Node... content) {
        pseudoClassStateChanged(NOW, true);
        getChildren().addAll(content);
        return this;
    }
}
