package kz.esep.desktop.review;

import javafx.scene.Node;
import javafx.scene.control.Label;
import kz.esep.desktop.form.Labels;
import kz.esep.desktop.shell.Speech;
import kz.esep.text.Refused;

/** The place beside the fields where it is said why something was not done. */
final class Refusals {
    private final Label said = Labels.text("");
    private final Speech speech;

    Refusals(Speech speech) {
        this.speech = speech;
        said.getStyleClass().add("field-error");
        said.setId("review-refusal");
        hide(true);
    }

    Label node() {
        return said;
    }

    void say(String words, Node field) {
        said.setText(words);
        hide(words.isEmpty());
        if (!words.isEmpty()) {
            field.requestFocus();
        }
    }

    void say(Refused refused, Node field) {
        say(speech.say(refused.reason()), field);
    }

    private void hide(boolean hidden) {
        said.setVisible(!hidden);
        said.setManaged(!hidden);
    }
}
