package kz.esep.desktop.access;

import java.util.Arrays;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import kz.esep.access.Session;
import kz.esep.access.SignIn;
import kz.esep.desktop.form.Buttons;
import kz.esep.desktop.form.Labels;
import kz.esep.desktop.form.SecretField;
import kz.esep.desktop.shell.Room;
import kz.esep.desktop.shell.Speech;
import kz.esep.text.Refused;

/** The door: a name and a password, by keyboard alone. */
public final class SignInView extends StackPane {
    private final Room room;
    private final SignIn signIn;
    private final Consumer<Session> in;
    private final TextField login;
    private final SecretField password;
    private final Label refusal = Labels.text("");

    /**
     * The door.
     *
     * @param locked the login for which the window is locked; empty when anybody may come
     */
    public SignInView(Room room, SignIn signIn, String locked, Consumer<Session> in) {
        this.room = room;
        this.signIn = signIn;
        this.in = in;
        Speech.Voice voice = room.speech().voice("desktop.access");
        login = new TextField(locked);
        login.setId("login");
        password = new SecretField(voice.say("password"));
        password.setId("password");
        refusal.getStyleClass().add("field-error");
        refusal.setId("refusal");
        login.setOnAction(event -> password.requestFocus());
        password.setOnAction(event -> enter());
        VBox box = new VBox(
                16,
                Labels.title(voice.say(locked.isEmpty() ? "sign-in" : "locked")),
                Labels.quiet(voice.say(locked.isEmpty() ? "sign-in.hint" : "locked.hint")),
                Labels.over(voice.say("login"), login),
                Labels.over(voice.say("password"), password),
                refusal,
                Buttons.primary(voice.say("enter"), this::enter));
        box.getStyleClass().add("door");
        box.setAlignment(Pos.CENTER_LEFT);
        box.setMaxHeight(VBox.USE_PREF_SIZE);
        getChildren().add(box);
        Platform.runLater((locked.isEmpty() ? login : password)::requestFocus);
    }

    private void enter() {
        String name = login.getText();
        char[] typed = password.take();
        refusal.setText("");
        setDisable(true);
        room.work()
                .run(
                        room.speech().voice("desktop.access").message("signing-in"),
                        progress -> {
                            try {
                                return signIn.signIn(name, typed);
                            } finally {
                                Arrays.fill(typed, '\0');
                            }
                        },
                        in,
                        this::refuse);
    }

    private void refuse(Exception failure) {
        setDisable(false);
        if (failure instanceof Refused refused) {
            refusal.setText(room.speech().say(refused.reason()));
        } else {
            room.frame().trouble(failure);
        }
        password.requestFocus();
    }
}
