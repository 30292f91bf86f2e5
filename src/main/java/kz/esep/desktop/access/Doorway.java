package kz.esep.desktop.access;

import java.time.Duration;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import kz.esep.access.Session;
import kz.esep.access.SignIn;
import kz.esep.desktop.shell.Door;
import kz.esep.desktop.shell.Notice;
import kz.esep.desktop.shell.Room;
import kz.esep.text.Refused;

/** The door of a workspace: signing in, and the way back in for whoever lost the password. */
public final class Doorway implements Door {
    static final String STYLE = "/kz/esep/desktop/access/access.css";

    private final Room room;
    private final SignInModel model;
    private final PasswordPlace password;
    private StackPane root = new StackPane();
    private String locked = "";
    private Consumer<Session> in = session -> {};
    private boolean recovering;

    /**
     * The door.
     *
     * @param password where somebody with a proposed password is led
     */
    public Doorway(Room room, SignIn signIn, PasswordPlace password) {
        this.room = room;
        this.model = new SignInModel(signIn, room.clock());
        this.password = password;
    }

    @Override
    public Parent screen(String login, Consumer<Session> arrived) {
        root = new StackPane();
        root.getStylesheets().add(STYLE);
        locked = login;
        in = arrived;
        draw();
        return root;
    }

    private void draw() {
        root.getChildren()
                .setAll(recovering ? new RecoverView(room, this, model) : new SignInView(room, this, model, locked));
    }

    /** The password was right. */
    void arrived(SignInModel.Arrival arrival) {
        boolean back = arrival.session().login().equals(locked);
        model.typeLogin("");
        in.accept(arrival.session());
        if (arrival.proposed() && !back) {
            room.frame().go(PasswordPlace.ID, "");
            password.propose(arrival.typed());
        } else {
            arrival.wipe();
        }
    }

    /** Another person comes although the window is locked for one. */
    void letAnotherCome() {
        locked = "";
        draw();
    }

    void recover() {
        recovering = true;
        draw();
    }

    /** Back from the recovery. */
    void back() {
        recovering = false;
        draw();
    }

    /** The recovery code was right and the new password stands. */
    void recovered(String login) {
        model.typeLogin(login);
        back();
        room.frame().tell(Notice.done(room.speech().voice("desktop.access").message("recovered", login)));
    }

    /** The seconds that a refusal asks to wait; zero for any other refusal. */
    static Duration wait(Refused refused) {
        return refused.reason().key().equals("sign-in-wait")
                ? Duration.ofSeconds(((Number) refused.reason().arguments().getFirst()).longValue())
                : Duration.ZERO;
    }
}
