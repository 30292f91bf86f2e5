package kz.esep.desktop.access;

import atlantafx.base.theme.Styles;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import kz.esep.desktop.form.Buttons;
import kz.esep.desktop.form.Focus;
import kz.esep.desktop.form.Labels;
import kz.esep.desktop.form.SecretField;
import kz.esep.desktop.shell.Room;
import kz.esep.desktop.shell.Speech;
import kz.esep.text.Refused;

/** The door: a name and a password, by keyboard alone. */
final class SignInView extends StackPane {
    private final Room room;
    private final Doorway door;
    private final SignInModel model;
    private final Speech.Voice voice;
    private final String locked;
    private final TextField login;
    private final SecretField password;
    private final Label refusal = Labels.refusal();
    private final Timeline countdown = new Timeline(new KeyFrame(Duration.millis(500), event -> count()));

    /**
     * The door.
     *
     * @param locked the login for which the window is locked; empty when anybody may come
     */
    SignInView(Room room, Doorway door, SignInModel model, String locked) {
        this.room = room;
        this.door = door;
        this.model = model;
        this.locked = locked;
        voice = room.speech().voice("desktop.access");
        login = new TextField(locked.isEmpty() ? model.login() : locked);
        login.setId("login");
        login.textProperty().addListener((seen, was, is) -> model.typeLogin(is));
        login.setOnAction(event -> go());
        password = new SecretField(voice.say("password"));
        password.setId("password");
        password.setOnAction(event -> enter());
        countdown.setCycleCount(Animation.INDEFINITE);
        sceneProperty().addListener((seen, was, is) -> countdown.stop());
        getChildren().add(box());
        Focus.on(login.getText().isEmpty() ? login : password);
    }

    private void go() {
        password.requestFocus();
    }

    private VBox box() {
        boolean open = locked.isEmpty();
        Button enter = Buttons.primary(voice.say("enter"), this::enter);
        HBox last = Buttons.last(enter);
        VBox box = new VBox(
                16,
                Labels.title(voice.say(open ? "sign-in" : "locked")),
                Labels.quiet(voice.say(open ? "sign-in.hint" : "locked.hint")),
                open ? Labels.over(voice.say("login"), login) : fixed(),
                new VBox(4, Labels.over(voice.say("password"), password), new PasswordHint(voice, password)),
                refusal,
                last);
        if (!open) {
            box.getChildren().add(link("another", "another", door::letAnotherCome));
        }
        box.getChildren().add(link("lost", "lost", door::recover));
        box.getStyleClass().add("door");
        box.setAlignment(Pos.CENTER_LEFT);
        box.setMaxHeight(VBox.USE_PREF_SIZE);
        return box;
    }

    private Node fixed() {
        Label name = Labels.styled(locked, "locked-name");
        name.setId("locked-login");
        return new VBox(4, Labels.styled(voice.say("login"), "field-label"), name);
    }

    private Button link(String id, String key, Runnable act) {
        Button button = Buttons.plain(voice.say(key), act);
        button.setId(id);
        button.getStyleClass().addAll(Styles.FLAT, "door-link");
        return button;
    }

    /** The password stays in its field while an attempt is only too early. */
    private void enter() {
        String name = login.getText();
        char[] typed = password.typed();
        countdown.stop();
        refusal.setText("");
        setDisable(true);
        room.frame().hush();
        room.work()
                .run(
                        voice.message("signing-in"),
                        progress -> model.signIn(name, typed),
                        arrival -> {
                            password.clear();
                            door.arrived(arrival);
                        },
                        this::refuse);
    }

    private void refuse(Exception failure) {
        setDisable(false);
        password.requestFocus();
        if (!(failure instanceof Refused refused)) {
            password.clear();
            room.frame().trouble(failure);
        } else if (Doorway.wait(refused).isPositive()) {
            model.waitFor(Doorway.wait(refused));
            countdown.play();
            count();
            password.end();
        } else {
            password.clear();
            refusal.setText(room.speech().say(refused.reason()));
        }
    }

    private void count() {
        long seconds = model.secondsToWait();
        refusal.setText(seconds > 0 ? voice.say("wait", seconds) : voice.say("wait.over"));
        if (seconds == 0) {
            countdown.stop();
        }
    }
}
