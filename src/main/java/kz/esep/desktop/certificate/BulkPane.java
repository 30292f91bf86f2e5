package kz.esep.desktop.certificate;

import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import kz.esep.desktop.form.Buttons;
import kz.esep.desktop.form.Labels;
import kz.esep.desktop.shell.Speech;
import kz.esep.text.Message;

/** Takes a CSV file, and says under the button what is wrong in which row and column. */
final class BulkPane extends VBox {
    private final Speech.Voice voice;
    private final BulkModel model;
    private final Label fault = Labels.refusal();
    private final InvalidationListener complaining = seen -> complain();

    BulkPane(Speech.Voice voice, BulkModel model) {
        super(4);
        this.voice = voice;
        this.model = model;
        Button take = Buttons.plain(voice.say("bulk." + model.what()), model::ask);
        take.setId("bulk-" + model.what());
        fault.setId("bulk-fault-" + model.what());
        getChildren().addAll(take, fault, Labels.quiet(voice.say("bulk." + model.what() + ".hint")));
        model.fault().addListener(new WeakInvalidationListener(complaining));
        complain();
    }

    /** The pane that has the focus, so that its faults come in sight with its button; otherwise what has it. */
    static Node around(Node focused) {
        return focused.getParent() instanceof BulkPane pane ? pane : focused;
    }

    private void complain() {
        Message said = model.fault().get();
        fault.setText(said == null ? "" : voice.speech().say(said));
    }
}
