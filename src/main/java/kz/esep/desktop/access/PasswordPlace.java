package kz.esep.desktop.access;

import java.util.Arrays;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Parent;
import kz.esep.access.Permission;
import kz.esep.access.SignIn;
import kz.esep.desktop.shell.Notice;
import kz.esep.desktop.shell.Place;
import kz.esep.desktop.shell.Room;
import kz.esep.text.Message;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** One's own password: changed from the menu, or chosen right after signing in with a proposed one. */
public final class PasswordPlace implements Place {
    static final String ID = "password";

    private final Room room;
    private final SignIn signIn;
    private char @Nullable [] proposed;

    public PasswordPlace(Room room, SignIn signIn) {
        this.room = room;
        this.signIn = signIn;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Message title() {
        return Message.of("desktop.access", "own-password");
    }

    @Override
    public Ikon icon() {
        return Feather.KEY;
    }

    @Override
    public Set<Permission> needs() {
        return Set.of(Permission.OWN_PASSWORD);
    }

    @Override
    public boolean listed() {
        return false;
    }

    /** Somebody has come here with a proposed password, which is asked to be replaced; it is wiped here. */
    void propose(char[] typed) {
        forget();
        proposed = typed;
        room.frame().show();
    }

    /** Whether the old password is known, because it was typed a moment ago. */
    boolean knowsOld() {
        return proposed != null;
    }

    @Override
    public Parent show() {
        return new PasswordView(room, this);
    }

    /**
     * Changes the password. Takes some seconds; both arrays are wiped.
     *
     * @param typed the old password; not looked at when it is known
     */
    void change(char[] typed, char[] chosen, Consumer<Exception> refused) {
        char[] old = proposed == null ? typed : proposed.clone();
        room.work()
                .run(
                        Message.of("desktop.access", "changing"),
                        progress -> {
                            try {
                                signIn.changePassword(room.seat().session(), old, chosen);
                                return true;
                            } finally {
                                Arrays.fill(old, '\0');
                                Arrays.fill(typed, '\0');
                                Arrays.fill(chosen, '\0');
                            }
                        },
                        done -> {
                            later();
                            room.frame().tell(Notice.done(Message.of("desktop.access", "changed")));
                        },
                        refused);
    }

    /** On to the work; the password stays as it is. */
    void later() {
        forget();
        room.frame().go("", "");
    }

    @Override
    public void leave() {
        forget();
    }

    private void forget() {
        if (proposed != null) {
            Arrays.fill(proposed, '\0');
            proposed = null;
        }
    }
}
