package kz.esep.desktop.shell;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import kz.esep.access.Permission;
import kz.esep.access.Session;
import kz.esep.text.Refused;
import org.jspecify.annotations.Nullable;

/** Who sits at the laptop: one person, or nobody. */
public final class Seat {
    private final ReadOnlyObjectWrapper<@Nullable Session> session = new ReadOnlyObjectWrapper<>();

    public ReadOnlyObjectProperty<@Nullable Session> sessionProperty() {
        return session.getReadOnlyProperty();
    }

    public boolean isTaken() {
        return session.get() != null;
    }

    /**
     * The person's session.
     *
     * @throws Refused when nobody is signed in
     */
    public Session session() {
        Session taken = session.get();
        if (taken == null) {
            throw new Refused("desktop.shell", "nobody");
        }
        return taken;
    }

    public boolean may(Permission permission) {
        Session taken = session.get();
        return taken != null && taken.may(permission);
    }

    /** Somebody sits down; the session of whoever sat there ends. */
    public void take(Session next) {
        end();
        session.set(next);
    }

    /** The person leaves. */
    public void leave() {
        end();
        session.set(null);
    }

    private void end() {
        Session taken = session.get();
        if (taken != null) {
            taken.close();
        }
    }
}
