package kz.esep.access;

import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kz.esep.store.Creation;
import kz.esep.store.Founding;
import kz.esep.store.Workspace;
import kz.esep.text.Refused;
import kz.esep.text.TurningClock;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.function.Executable;

/** A workspace with people, a clock that can be turned, and passwords that are quick to check. */
final class House implements AutoCloseable {
    static final Argon QUICK = new Argon(16, 1, 1);
    private static final byte[] PACKAGE = {'p'};

    final TurningClock clock = new TurningClock(Instant.parse("2027-01-10T01:00:00Z"));
    final Path file;
    final Workspace workspace;
    final People people;
    final Roles roles;
    final SignIn signIn;
    final Map<String, char[]> passwords = new HashMap<>();
    final char[] recoveryCode;

    House(Path folder) {
        this.file = folder.resolve("a.esep");
        Founding founding = Founding.of("mazhilis-2027", "tc-17", "territorial", "live", PACKAGE);
        this.workspace =
                Workspace.create(file, new Creation(founding, PACKAGE, List.of(new AccessProjector()), clock), w -> {});
        this.people = new People(workspace, QUICK);
        this.roles = new Roles(workspace);
        this.signIn = new SignIn(workspace, QUICK);
        People.Founded founded = people.found("admin", "Айгүл Омарова");
        passwords.put("admin", founded.passphrase());
        this.recoveryCode = founded.recoveryCode();
    }

    char[] password(String login) {
        return Objects.requireNonNull(passwords.get(login));
    }

    Session session(String login) {
        return signIn.signIn(login, password(login));
    }

    /** Adds a person with these roles, confirmed by a second administrator. */
    String add(String login, Role... given) {
        try (Session admin = session("admin")) {
            People.Added added = people.add(admin, login, "Full Name of " + login);
            passwords.put(login, added.passphrase());
            for (Role role : given) {
                if (roles.grant(admin, added.person(), role)) {
                    if (!passwords.containsKey("second")) {
                        add("second", Role.ADMINISTRATOR);
                    }
                    try (Session second = session("second")) {
                        roles.confirm(second, added.person(), role);
                    }
                }
            }
            return added.person();
        }
    }

    static String refusal(Executable work) {
        return Assertions.assertThrows(Refused.class, work).reason().key();
    }

    @Override
    public void close() {
        workspace.compare();
        workspace.close();
    }
}
