package kz.esep.desktop.certificate;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import kz.esep.access.Session;
import kz.esep.desktop.form.Buttons;
import kz.esep.desktop.shell.Speech;
import kz.esep.paper.Paper;

/** Prints one document or saves it as PDF; where none is chosen or there yet, that is said. */
final class PrintPane extends FlowPane {

    /**
     * Two buttons.
     *
     * @param what the document's word in the bundle and in the names of files
     * @param paper what is chosen at the moment
     */
    PrintPane(Speech.Voice voice, PrintModel model, String what, Supplier<Optional<Function<Session, Paper>>> paper) {
        super(8, 8);
        Button print = Buttons.plain(
                voice.say("print." + what), () -> paper.get().ifPresentOrElse(model::print, model::refuse));
        print.setId("print-" + what);
        Button save = Buttons.plain(
                voice.say("save"),
                () -> paper.get().ifPresentOrElse(one -> model.save(what + ".pdf", one), model::refuse));
        save.setAccessibleText(voice.say("save." + what));
        save.setId("save-" + what);
        getChildren().addAll(print, save);
    }
}
