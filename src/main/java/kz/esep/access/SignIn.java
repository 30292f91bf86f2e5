package kz.esep.access;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import kz.esep.store.Entry;
import kz.esep.store.Workspace;
import kz.esep.text.Refused;
import org.jspecify.annotations.Nullable;

/** Signing in, and one's own password. Passwords are the caller's to wipe; every copy made here is wiped here. */
@UseCases
public final class SignIn {
    /** How many characters a password of one's own has at least. */
    public static final int SHORTEST_PASSWORD = Passphrase.SHORTEST;

    /** How many characters it has at most. */
    public static final int LONGEST_PASSWORD = Passphrase.LONGEST;

    /** How many letters and digits a recovery code has, without its dashes. */
    public static final int RECOVERY_CODE = Passphrase.RECOVERY_CODE;

    private final Workspace workspace;
    private final Keys keys;
    private final Argon argon;

    public SignIn(Workspace workspace) {
        this(workspace, Argon.in(workspace));
    }

    SignIn(Workspace workspace, Argon argon) {
        this.workspace = workspace;
        this.keys = new Keys(workspace);
        this.argon = argon;
    }

    /**
     * Signs a person in. After a failure the next attempt is refused for a time that doubles from one second to a
     * quarter of an hour; the failures are in the journal, so neither a restart nor a clock set back shortens it.
     *
     * @throws Refused when the login or the password is wrong, the same for both, or it is too early
     */
    @Open
    public Session signIn(String login, char[] password) {
        String known = known(login);
        AccessStore.@Nullable Row row = workspace.read(c -> new AccessStore(c)
                .byLogin(known)
                .filter(AccessStore.Row::active)
                .orElse(null));
        if (row == null) {
            Arrays.fill(argon.key(password, new byte[16]), (byte) 0);
            throw new Refused("access", "sign-in-wrong");
        }
        Instant now = workspace.clock().instant();
        if (row.gate().isAfter(now)) {
            throw early(Duration.between(now, row.gate()));
        }
        byte @Nullable [] privateKey = row.credential().open(password, keys.owner(row.id()));
        if (privateKey == null) {
            workspace.write(t -> t.append(Entry.PROGRAM, Acts.SIGN_IN_FAILED, new Acts.Subject(row.id())));
            throw new Refused("access", "sign-in-wrong");
        }
        workspace.write(t -> t.append(row.id(), Acts.SIGNED_IN, new Acts.Subject(row.id())));
        return new Session(new Admitted(row.id(), row.login(), privateKey), new Keyring(workspace.id()));
    }

    /** No delay is longer than the longest, unless the failure was dated by a clock that was set back since. */
    private static Refused early(Duration left) {
        return left.compareTo(AccessProjector.LONGEST_DELAY) > 0
                ? new Refused("access", "sign-in-clock")
                : new Refused("access", "sign-in-wait", left.toSeconds() + 1);
    }

    private static String known(String login) {
        try {
            return People.login(login);
        } catch (Refused e) {
            return "";
        }
    }

    /** Changes one's own password. */
    @Needs(Permission.OWN_PASSWORD)
    public void changePassword(Session session, char[] old, char[] chosen) {
        session.require(Permission.OWN_PASSWORD);
        Passphrase.require(chosen, session.login());
        String person = session.person();
        AccessStore.Row row = workspace.read(c -> People.active(new AccessStore(c), person));
        byte @Nullable [] privateKey = row.credential().open(old, keys.owner(person));
        if (privateKey == null) {
            throw new Refused("access", "sign-in-wrong");
        }
        Credential credential = Credential.of(chosen, argon, keys.owner(person), privateKey);
        Arrays.fill(privateKey, (byte) 0);
        workspace.write(t -> t.append(person, Acts.PASSWORD_SET, new Acts.PasswordSet(person, credential, false)));
    }

    /**
     * Sets a new password with the printed recovery code, for when nobody who could do it can sign in. It is journalled
     * as the recovery code's act.
     *
     * @param code as printed; case, spaces and dashes do not matter
     */
    @Open
    public void recover(char[] code, String login, char[] chosen) {
        String known = People.login(login);
        Passphrase.require(chosen, known);
        AccessStore.Row row = workspace.read(c -> new AccessStore(c)
                .byLogin(known)
                .filter(AccessStore.Row::active)
                .orElseThrow(() -> new Refused("access", "no-such-person", known)));
        Credential recovery =
                workspace.read(c -> new WrapStore(c).recovery().orElseThrow(() -> new Refused("access", "keys-gone")));
        char[] printed = Passphrase.asPrinted(code);
        byte @Nullable [] privateKey = recovery.open(printed, keys.owner(Acts.RECOVERY));
        Arrays.fill(printed, '\0');
        if (privateKey == null) {
            throw new Refused("access", "recovery-wrong");
        }
        Keyring ring = new Keyring(workspace.id());
        keys.load(Acts.RECOVERY, privateKey, ring);
        Credential credential = Credential.of(chosen, argon, keys.owner(row.id()));
        workspace.write(t -> {
            t.append(Acts.RECOVERY, Acts.PASSWORD_SET, new Acts.PasswordSet(row.id(), credential, false));
            if (Keys.needsKey(new AccessStore(t.connection()), row.id())) {
                keys.give(t, Acts.RECOVERY, ring, row.id());
            }
            return known;
        });
        ring.wipe();
        Arrays.fill(privateKey, (byte) 0);
    }

    /** What a session looks up in this workspace. */
    private final class Admitted implements Session.Admission {
        private final String person;
        private final String login;
        private final byte[] privateKey;

        Admitted(String person, String login, byte[] privateKey) {
            this.person = person;
            this.login = login;
            this.privateKey = privateKey;
        }

        @Override
        public String person() {
            return person;
        }

        @Override
        public String login() {
            return login;
        }

        @Override
        public Set<Role> roles() {
            return workspace.read(c -> new AccessStore(c).roles(person));
        }

        @Override
        public boolean passwordIsProposed() {
            return workspace.read(c -> People.active(new AccessStore(c), person).proposed());
        }

        @Override
        public void refresh(Keyring ring) {
            keys.load(person, privateKey, ring);
        }

        @Override
        public void wipe() {
            Arrays.fill(privateKey, (byte) 0);
        }
    }
}
