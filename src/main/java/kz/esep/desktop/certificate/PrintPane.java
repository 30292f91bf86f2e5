package kz.esep.desktop.certificate;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.FlowPane;
import kz.esep.desktop.form.Buttons;
import kz.esep.desktop.shell.PrinterModel;
import kz.esep.desktop.shell.Speech;

/**
 * Prints one document or saves it as PDF; where none is chosen or there yet, that is said. Where there are several
 * printers, one is chosen here; it is the same one wherever documents are printed.
 */
final class PrintPane extends FlowPane {
    private final PrinterModel printer;
    private final ComboBox<String> choice = new ComboBox<>();
    private final InvalidationListener offering = seen -> offer();

    /**
     * Two buttons.
     *
     * @param what the document's word in the bundle and in the names of files
     * @param document what is chosen at the moment
     */
    PrintPane(Speech.Voice voice, PrintModel model, String what, Supplier<Optional<PrintModel.Printable>> document) {
        super(8, 8);
        printer = model.printer();
        Button print = Buttons.plain(voice.say("print." + what), () -> model.with(document, model::print));
        print.setId("print-" + what);
        Button save =
                Buttons.plain(voice.say("save"), () -> model.with(document, one -> model.save(what + ".pdf", one)));
        save.setAccessibleText(voice.say("save." + what));
        save.setId("save-" + what);
        choice.setId("printer-" + what);
        choice.setAccessibleText(voice.say("printer"));
        choice.valueProperty().bindBidirectional(printer.chosen());
        getChildren().addAll(print, choice, save);
        printer.names().addListener(new WeakInvalidationListener(offering));
        offer();
    }

    private void offer() {
        List<String> names = printer.names().get();
        List<String> offered = names == null ? List.of() : names;
        String chosen = printer.chosen().get();
        if (!choice.getItems().equals(offered)) {
            choice.getItems().setAll(offered);
            printer.chosen().set(chosen);
        }
        choice.setVisible(offered.size() > 1);
        choice.setManaged(offered.size() > 1);
    }
}
