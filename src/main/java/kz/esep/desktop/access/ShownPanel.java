package kz.esep.desktop.access;

import java.util.List;
import javafx.scene.layout.VBox;
import kz.esep.desktop.form.Labels;
import kz.esep.desktop.form.ShownOnce;
import kz.esep.desktop.shell.Speech;

/** A proposed password, shown once to whoever made it. */
final class ShownPanel extends VBox {
    private final ShownOnce once;

    ShownPanel(Speech.Voice voice, PeoplePlace place, PeopleModel.Shown shown) {
        super(12);
        once = new ShownOnce(
                List.of(new ShownOnce.Secret(
                        "proposed",
                        voice.say("proposed.of", shown.login()),
                        voice.say("proposed.hint"),
                        shown.passphrase())),
                voice.say("written"),
                voice.say("written.on"),
                place::written);
        getChildren().addAll(Labels.heading(voice.say("write-down")), once);
    }

    void focus() {
        once.focus();
    }
}
