package kz.esep.desktop.shell;

import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.VPos;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kz.esep.desktop.form.Labels;
import kz.esep.desktop.form.Widths;
import org.kordamp.ikonli.javafx.FontIcon;

/** The switch between the parts, and below it the part that is shown. */
final class PartedView extends VBox {
    /** Where there are fewer letters of the title's size for a part, the title gives it its room; the navigation has it too. */
    private static final double NARROW = 7;

    private static final PseudoClass NARROW_STATE = PseudoClass.getPseudoClass("narrow");

    PartedView(Speech speech, PartedPlace.Heading heading, List<Place> parts, Place here, Consumer<Place> go) {
        getStyleClass().addAll("place", "parted");
        Label title = Labels.title(speech.say(heading.title()));
        FlowPane head = new FlowPane(4, 4, title);
        head.setRowValignment(VPos.CENTER);
        FlowPane.setMargin(title, new Insets(0, 12, 0, 0));
        if (parts.size() > 1) {
            parts.forEach(part -> head.getChildren().add(button(speech, part, part.equals(here), go)));
            Widths.inLetters(this, title.fontProperty(), letters -> {
                boolean narrow = letters < NARROW * parts.size();
                title.setVisible(!narrow);
                title.setManaged(!narrow);
                pseudoClassStateChanged(NARROW_STATE, narrow);
            });
        }
        Parent shown = here.show();
        VBox.setVgrow(shown, Priority.ALWAYS);
        getChildren().addAll(head, shown);
    }

    private static ToggleButton button(Speech speech, Place part, boolean here, Consumer<Place> go) {
        ToggleButton button = new ToggleButton(speech.say(part.title()), new FontIcon(part.icon()));
        button.setId("part-" + part.id());
        button.getStyleClass().add("part");
        button.setSelected(here);
        button.setOnAction(event -> go.accept(part));
        return button;
    }
}
