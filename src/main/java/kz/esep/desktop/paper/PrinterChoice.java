package kz.esep.desktop.paper;

import java.util.List;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory.IntegerSpinnerValueFactory;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kz.esep.desktop.form.Labels;
import kz.esep.desktop.shell.PrinterModel;
import kz.esep.desktop.shell.Speech;

/** A printer and how often it prints. */
final class PrinterChoice extends HBox {
    private static final int MOST = 99;

    PrinterChoice(Speech.Voice voice, PrinterModel model) {
        super(8);
        ChoiceBox<String> printer = new ChoiceBox<>();
        printer.setId("printer");
        printer.setMaxWidth(Double.MAX_VALUE);
        List<String> names = model.names().get();
        printer.getItems().setAll(names == null ? List.of() : names);
        printer.valueProperty().bindBidirectional(model.chosen());
        Spinner<Integer> copies = new Spinner<>();
        copies.setId("copies");
        copies.setEditable(true);
        copies.setValueFactory(new IntegerSpinnerValueFactory(1, MOST));
        copies.getValueFactory().valueProperty().bindBidirectional(model.copies());
        copies.getEditor().setAccessibleText(voice.say("copies"));
        VBox left = Labels.over(voice.say("printer"), printer);
        HBox.setHgrow(left, Priority.ALWAYS);
        left.setMinWidth(0);
        VBox right = Labels.over(voice.say("copies"), copies);
        right.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(left, right);
    }
}
