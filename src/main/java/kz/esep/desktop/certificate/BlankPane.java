package kz.esep.desktop.certificate;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import kz.esep.desktop.form.Choice;
import kz.esep.desktop.form.Labels;
import kz.esep.desktop.form.TypedField;
import kz.esep.desktop.shell.Speech;

/** Whether certificates are printed on plain paper or onto the numbered blank; where there is no choice, why. */
final class BlankPane extends VBox {
    private static final int DIGITS = 5;

    private BlankPane(Speech.Voice voice, BlankModel model) {
        super(12);
        if (model.isKnown()) {
            Choice<BlankModel.Stock> choice = new Choice<>(
                    "blank-stock",
                    List.of(BlankModel.Stock.values()),
                    one -> voice.say("Stock." + one.name()),
                    model.stock());
            choice.setAccessibleText(voice.say("blank"));
            Label name = Labels.styled(voice.say("blank"), "field-label");
            name.setLabelFor(choice);
            getChildren().add(new FlowPane(12, 8, name, choice));
        } else {
            getChildren().add(Labels.quiet(voice.say("blank.unknown")));
        }
    }

    /** The choice alone. */
    static BlankPane choice(Speech.Voice voice, PrintModel printing) {
        return new BlankPane(voice, printing.blank());
    }

    /** The choice, and how the printer is adjusted to the blank when that is chosen. */
    static BlankPane whole(Speech.Voice voice, PrintModel printing) {
        BlankModel model = printing.blank();
        BlankPane pane = new BlankPane(voice, model);
        VBox adjusting = adjusting(voice, printing);
        adjusting.visibleProperty().bind(model.stock().isEqualTo(BlankModel.Stock.BLANK));
        adjusting.managedProperty().bind(adjusting.visibleProperty());
        pane.getChildren().add(adjusting);
        return pane;
    }

    private static VBox adjusting(Speech.Voice voice, PrintModel printing) {
        TypedField right = new TypedField(
                "blank-right", voice.say("blank.right"), printing.blank().right());
        TypedField down = new TypedField(
                "blank-down", voice.say("blank.down"), printing.blank().down());
        right.field().setPrefColumnCount(DIGITS);
        down.field().setPrefColumnCount(DIGITS);
        PrintPane test = new PrintPane(voice, printing, "blank", () -> Optional.of(printing.testPage()));
        test.setAlignment(Pos.BOTTOM_LEFT);
        FlowPane row = new FlowPane(12, 8, right, down, test);
        row.setRowValignment(VPos.BOTTOM);
        return new VBox(8, row, Labels.quiet(voice.say("blank.hint")));
    }
}
