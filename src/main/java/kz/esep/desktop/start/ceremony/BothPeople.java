package kz.esep.desktop.start.ceremony;

import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import kz.esep.desktop.form.Focus;
import kz.esep.desktop.form.Labels;
import kz.esep.desktop.form.SecretField;
import kz.esep.desktop.shell.Speech;
import kz.esep.signing.JointPassphrase;
import kz.esep.text.Refused;

/** Both people confirm: each types their part of the passphrase. The fields are empty once it is taken or the page is left. */
final class BothPeople extends VBox {
    private final Speech.Voice voice;
    private final CeremonyModel model;
    private final SecretField first;
    private final SecretField second;
    private final VBox fields = new VBox(12);

    /**
     * The fields.
     *
     * @param act is run by Enter in the last
     */
    BothPeople(Speech.Voice voice, CeremonyModel model, Runnable act) {
        super(12);
        this.voice = voice;
        this.model = model;
        first = new SecretField("");
        first.setId("ca-first");
        second = new SecretField(voice.say("part.second"));
        second.setId("ca-second");
        first.setOnAction(event -> {
            if (model.isAlone()) {
                act.run();
            } else {
                second.requestFocus();
            }
        });
        second.setOnAction(event -> act.run());
        CheckBox alone = new CheckBox(voice.say("part.alone"));
        alone.setId("ca-alone");
        alone.setSelected(model.isAlone());
        alone.setOnAction(event -> {
            model.alone(alone.isSelected());
            show();
        });
        getChildren().addAll(fields, alone);
        sceneProperty().addListener((seen, was, is) -> {
            if (is == null) {
                clear();
            }
        });
        show();
    }

    private void show() {
        clear();
        String name = voice.say(model.isAlone() ? "part.only" : "part.first");
        first.setAccessibleText(name);
        fields.getChildren().setAll(Labels.over(name, first));
        if (!model.isAlone()) {
            fields.getChildren().add(Labels.over(voice.say("part.second"), second));
        }
    }

    /**
     * The passphrase; the caller wipes it.
     *
     * @throws Refused when a part is missing or too short
     */
    char[] take() {
        if (!model.isAlone()) {
            return JointPassphrase.of(first.take(), second.take());
        }
        if (first.getLength() == 0) {
            throw new Refused("desktop.start.ceremony", "part.missing");
        }
        return first.take();
    }

    void clear() {
        first.clear();
        second.clear();
    }

    void focus() {
        Focus.on(first);
    }
}
