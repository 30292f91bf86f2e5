package kz.esep.desktop.shell;

import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import kz.esep.access.Permission;
import kz.esep.access.Session;
import kz.esep.text.Refused;
import org.jspecify.annotations.Nullable;

/** Who sits at the laptop: one person, or nobody. */
public final class Seat {
    private final ReadOnlyObjectWrapper<@Nullable Session> session = new ReadOnlyObjectWrapper<>();
    private Set<Permission> allowed = Set.of();

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

    /** What the person may do, as it was when somebody last looked: a key never waits for the disk. */
    public boolean may(Permission permission) {
        return allowed.contains(permission);
    }

    /** Looks again what the person may do, because the journal has grown. What is done is judged anew in any case. */
    public void look() {
        Session taken = session.get();
        allowed = taken == null ? Set.of() : permissions(taken);
    }

    private static Set<Permission> permissions(Session taken) {
        return taken.roles().stream()
                .flatMap(role -> role.permissions().stream())
                .collect(Collectors.toSet());
    }

    /** Somebody sits down; the session of whoever sat there ends. */
    public void take(Session next) {
        end();
        allowed = permissions(next);
        session.set(next);
    }

    /** The person leaves. */
    public void leave() {
        end();
        allowed = Set.of();
        session.set(null);
    }

    private void end() {
        Session taken = session.get();
        if (taken != null) {
            taken.close();
        }
    }
}
