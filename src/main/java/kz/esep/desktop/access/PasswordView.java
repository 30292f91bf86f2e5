package kz.esep.desktop.access;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import kz.esep.desktop.form.Buttons;
import kz.esep.desktop.form.Focus;
import kz.esep.desktop.form.Labels;
import kz.esep.desktop.form.ScrolledPage;
import kz.esep.desktop.form.SecretField;
import kz.esep.desktop.shell.Room;
import kz.esep.desktop.shell.Speech;
import kz.esep.text.Refused;

/** A new password of one's own. */
final class PasswordView extends ScrolledPage {
    private final Room room;
    private final PasswordPlace place;
    private final Speech.Voice voice;
    private final SecretField old;
    private final ChosenPassword chosen;
    private final Label refusal = Labels.refusal();

    PasswordView(Room room, PasswordPlace place) {
        this.room = room;
        this.place = place;
        voice = room.speech().voice("desktop.access");
        old = new SecretField(voice.say("old"));
        old.setId("old");
        String login = room.seat().session().login();
        chosen = new ChosenPassword(voice, () -> login, this::change);
        old.setOnAction(event -> chosen.focus());
        boolean first = place.knowsOld();
        VBox box = new VBox(
                16,
                Labels.title(voice.say(first ? "choose-own" : "own-password")),
                Labels.text(voice.say(first ? "choose-own.why" : "own-password.hint")));
        box.getStyleClass().addAll("place", "place-narrow");
        if (!first) {
            box.getChildren().add(new VBox(4, Labels.over(voice.say("old"), old), new PasswordHint(voice, old)));
        }
        HBox last = Buttons.last();
        if (first) {
            last.getChildren().add(Buttons.plain(voice.say("later"), place::later));
        }
        last.getChildren().add(Buttons.primary(voice.say("change-password"), this::change));
        box.getChildren().addAll(chosen, refusal, last);
        getStylesheets().add(Doorway.STYLE);
        setContent(box);
        if (first) {
            chosen.focus();
        } else {
            Focus.on(old);
        }
    }

    private void change() {
        if (!chosen.isSame()) {
            refusal.setText(voice.say("not-same"));
            chosen.focusAgain();
            return;
        }
        refusal.setText("");
        setDisable(true);
        place.change(old.typed(), chosen.typed(), this::refuse);
    }

    private void refuse(Exception failure) {
        setDisable(false);
        if (failure instanceof Refused refused) {
            boolean wrong = refused.reason().key().equals("sign-in-wrong");
            refusal.setText(wrong ? voice.say("old.wrong") : room.speech().say(refused.reason()));
            (wrong ? old : chosen).requestFocus();
            if (!wrong) {
                chosen.focus();
            }
        } else {
            room.frame().trouble(failure);
        }
    }
}
