package kz.esep.desktop.access;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import kz.esep.access.SignIn;
import kz.esep.desktop.form.Buttons;
import kz.esep.desktop.form.CodeField;
import kz.esep.desktop.form.Focus;
import kz.esep.desktop.form.Labels;
import kz.esep.desktop.form.ScrolledPage;
import kz.esep.desktop.shell.Room;
import kz.esep.desktop.shell.Speech;
import kz.esep.text.Refused;

/** For whoever lost the password: first ask an administrator; when nobody can sign in, the recovery code from the safe. */
final class RecoverView extends ScrolledPage {
    private final Room room;
    private final Doorway door;
    private final SignInModel model;
    private final Speech.Voice voice;
    private final TextField login;
    private final CodeField code;
    private final ChosenPassword chosen;
    private final Label refusal = Labels.refusal();

    RecoverView(Room room, Doorway door, SignInModel model) {
        this.room = room;
        this.door = door;
        this.model = model;
        voice = room.speech().voice("desktop.access");
        login = new TextField(model.login());
        login.setId("login");
        login.textProperty().addListener((seen, was, is) -> model.typeLogin(is));
        code = new CodeField(voice.say("recovery"), SignIn.RECOVERY_CODE);
        code.setId("recovery");
        chosen = new ChosenPassword(voice, login::getText, this::recover);
        login.setOnAction(event -> code.requestFocus());
        code.setOnAction(event -> chosen.focus());
        HBox last = Buttons.last(
                Buttons.plain(voice.say("back"), door::back), Buttons.primary(voice.say("recover"), this::recover));
        VBox box = new VBox(
                16,
                Labels.title(voice.say("lost")),
                Labels.text(voice.say("lost.ask")),
                Labels.text(voice.say("lost.code")),
                Labels.over(voice.say("login"), login),
                Labels.over(voice.say("recovery"), code),
                chosen,
                refusal,
                last);
        box.getStyleClass().addAll("door", "door-wide");
        VBox middle = new VBox(box);
        middle.setAlignment(Pos.TOP_CENTER);
        setContent(middle);
        Focus.on(login);
    }

    private void recover() {
        if (!chosen.isSame()) {
            refusal.setText(voice.say("not-same"));
            chosen.focusAgain();
            return;
        }
        String name = login.getText();
        char[] printed = code.getText().toCharArray();
        char[] password = chosen.typed();
        refusal.setText("");
        setDisable(true);
        room.work()
                .run(
                        voice.message("recovering"),
                        progress -> model.recover(name, printed, password),
                        done -> {
                            chosen.clear();
                            code.clear();
                            door.recovered(done);
                        },
                        this::refuse);
    }

    private void refuse(Exception failure) {
        setDisable(false);
        if (failure instanceof Refused refused) {
            refusal.setText(room.speech().say(refused.reason()));
        } else {
            room.frame().trouble(failure);
        }
        code.requestFocus();
    }
}
