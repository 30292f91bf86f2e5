package kz.esep.desktop.start;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import kz.esep.access.SignIn;
import kz.esep.desktop.form.Buttons;
import kz.esep.desktop.form.CodeField;
import kz.esep.desktop.form.Focus;
import kz.esep.desktop.form.Labels;
import kz.esep.desktop.form.SecretField;
import kz.esep.desktop.shell.Speech;

/** Whose key opens a copy: a person's password, or the recovery code from the safe. */
final class RestoreKey extends VBox {
    private final Speech.Voice voice;
    private final RestoreModel model;
    private final Consumer<char[]> open;

    /**
     * The fields.
     *
     * @param open is given the password or code
     * @param again draws the page anew after the other kind of key was chosen
     */
    RestoreKey(Speech.Voice voice, RestoreModel model, Node refusal, Consumer<char[]> open, Runnable again) {
        super(12);
        this.voice = voice;
        this.model = model;
        this.open = open;
        getChildren().add(Labels.quiet(voice.say("restore.key.hint")));
        Runnable act = model.isByCode() ? code() : password();
        CheckBox byCode = new CheckBox(voice.say("restore.by-code"));
        byCode.setId("by-code");
        byCode.setSelected(model.isByCode());
        byCode.setOnAction(event -> {
            model.byCode(byCode.isSelected());
            again.run();
        });
        getChildren().addAll(byCode, refusal, Buttons.last(Buttons.primary(voice.say("restore.do"), act)));
    }

    private Runnable code() {
        CodeField code = new CodeField(voice.say("recovery"), SignIn.RECOVERY_CODE);
        code.setId("recovery");
        Runnable act = () -> open.accept(code.getText().toCharArray());
        code.setOnAction(event -> act.run());
        Focus.on(code);
        getChildren().add(Labels.over(voice.say("recovery"), code));
        return act;
    }

    private Runnable password() {
        TextField login = RestoreView.field("login", voice.say("login"), model.login());
        login.textProperty().addListener((seen, was, is) -> model.typeLogin(is));
        SecretField password = new SecretField(voice.say("restore.password"));
        password.setId("password");
        login.setOnAction(event -> password.requestFocus());
        Runnable act = () -> open.accept(password.take());
        password.setOnAction(event -> act.run());
        Focus.on(model.login().isEmpty() ? login : password);
        getChildren()
                .addAll(Labels.over(voice.say("login"), login), Labels.over(voice.say("restore.password"), password));
        return act;
    }
}
