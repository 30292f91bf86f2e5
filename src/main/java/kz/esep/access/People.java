package kz.esep.access;

import java.sql.SQLException;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import kz.esep.store.Transaction;
import kz.esep.store.Workspace;
import kz.esep.text.Refused;
import org.jspecify.annotations.Nullable;

/** The people of a workspace. */
@UseCases
public final class People {
    private final Workspace workspace;
    private final Keys keys;
    private final Argon argon;

    public People(Workspace workspace) {
        this(workspace, Argon.in(workspace));
    }

    People(Workspace workspace, Argon argon) {
        this.workspace = workspace;
        this.keys = new Keys(workspace);
        this.argon = argon;
    }

    /**
     * The first administrator, with what is shown once and never again. Wipe both arrays after use.
     *
     * @param passphrase proposed, to be changed at will
     * @param recoveryCode to print and put into the safe: it opens the personal data when every password is lost
     */
    @SuppressWarnings("ArrayRecordComponent") // to be wiped; never compared
    public record Founded(String person, char[] passphrase, char[] recoveryCode) {}

    /**
     * A new person and the proposed passphrase, shown once. Wipe the array after use.
     */
    @SuppressWarnings("ArrayRecordComponent") // to be wiped; never compared
    public record Added(String person, char[] passphrase) {}

    /**
     * A person as others see them.
     *
     * @param id as in the journal: p1, p2 ...
     * @param name the full name; null where the session does not have the key to personal data
     * @param roles that count now
     * @param waiting roles that wait for a second person
     * @param active false once the person has left
     */
    public record Person(
            String id, String login, @Nullable String name, Set<Role> roles, Set<Role> waiting, boolean active) {
        public Person {
            roles = Set.copyOf(roles);
            waiting = Set.copyOf(waiting);
        }
    }

    /**
     * Makes the first administrator of a new workspace and its key. There is no account before this one.
     *
     * @throws Refused when the workspace has people already, or the login is not one
     */
    @Open
    public Founded found(String login, String fullName) {
        String accepted = login(login);
        char[] passphrase = Passphrase.propose();
        char[] code = Passphrase.recoveryCode();
        Credential credential = Credential.of(passphrase, argon, keys.owner("p1"));
        Credential recovery = Credential.of(code, argon, keys.owner(Acts.RECOVERY));
        return workspace.write(t -> {
            if (!new AccessStore(t.connection()).people().isEmpty()) {
                throw new Refused("access", "already-founded");
            }
            Keyring keyring = keys.found(t, "p1", credential, recovery);
            Sealed name = keyring.seal(Acts.name("p1"), fullName);
            keyring.wipe();
            t.append("p1", Acts.ADDED, new Acts.Added("p1", accepted, name, credential));
            t.append("p1", Acts.GRANTED, new Acts.Granting("p1", Role.ADMINISTRATOR));
            return new Founded("p1", passphrase, code);
        });
    }

    /**
     * Adds a person, who has no role yet.
     *
     * @param login two to forty letters, digits, dots, dashes and underscores, kept in lower case; not taken
     */
    @Needs(Permission.MANAGE_PEOPLE)
    public Added add(Session session, String login, String fullName) {
        session.require(Permission.MANAGE_PEOPLE);
        String accepted = login(login);
        char[] passphrase = Passphrase.propose();
        return workspace.write(t -> {
            AccessStore store = new AccessStore(t.connection());
            if (store.byLogin(accepted).isPresent()) {
                throw new Refused("access", "login-taken", accepted);
            }
            String person = "p" + (store.people().size() + 1);
            Credential credential = Credential.of(passphrase, argon, keys.owner(person));
            Sealed name = session.seal(Acts.name(person), fullName);
            t.append(session.person(), Acts.ADDED, new Acts.Added(person, accepted, name, credential));
            return new Added(person, passphrase);
        });
    }

    /**
     * Proposes a new passphrase for somebody who lost theirs; their failed attempts are forgotten. Wipe it after use.
     */
    @Needs(Permission.MANAGE_PEOPLE)
    public char[] proposePassword(Session session, String person) {
        session.require(Permission.MANAGE_PEOPLE);
        char[] passphrase = Passphrase.propose();
        Credential credential = Credential.of(passphrase, argon, keys.owner(person));
        return workspace.write(t -> {
            AccessStore store = new AccessStore(t.connection());
            active(store, person);
            t.append(session.person(), Acts.PASSWORD_SET, new Acts.PasswordSet(person, credential, true));
            if (Keys.needsKey(store, person)) {
                keys.give(t, session.person(), session.keyring(), person);
            }
            return passphrase;
        });
    }

    /** Takes every role from a person who leaves; the key to personal data is replaced when they had it. */
    @Needs(Permission.MANAGE_PEOPLE)
    public void leave(Session session, String person) {
        session.require(Permission.MANAGE_PEOPLE);
        if (session.person().equals(person)) {
            throw new Refused("access", "not-oneself");
        }
        workspace.write(t -> {
            AccessStore store = new AccessStore(t.connection());
            active(store, person);
            boolean hadKey = Keys.needsKey(store, person);
            t.append(session.person(), Acts.LEFT, new Acts.Subject(person));
            return renewIf(hadKey, t, session);
        });
    }

    private boolean renewIf(boolean hadKey, Transaction transaction, Session session) throws SQLException {
        if (hadKey) {
            keys.renew(transaction, session.person(), session.keyring());
        }
        return hadKey;
    }

    /** Everybody who was ever here, in the order they came. */
    @Needs(Permission.SEE_PEOPLE)
    public List<Person> list(Session session) {
        session.require(Permission.SEE_PEOPLE);
        return workspace.read(c -> {
            AccessStore store = new AccessStore(c);
            List<Grant> grants = store.grants(false);
            return store.people().stream()
                    .map(row -> new Person(
                            row.id(),
                            row.login(),
                            session.hasKey() ? session.unseal(Acts.name(row.id()), row.name()) : null,
                            roles(grants, row.id(), true),
                            roles(grants, row.id(), false),
                            row.active()))
                    .toList();
        });
    }

    /** The login of everybody who was ever here, by id, to name people to people; logins are no secret. */
    @Needs(Permission.OWN_PASSWORD)
    public Map<String, String> logins(Session session) {
        session.require(Permission.OWN_PASSWORD);
        return workspace.read(c -> new AccessStore(c).logins());
    }

    private static Set<Role> roles(List<Grant> grants, String person, boolean active) {
        return Set.copyOf(grants.stream()
                .filter(grant -> grant.person().equals(person) && grant.active() == active)
                .map(Grant::role)
                .toList());
    }

    /**
     * Destroys the keys of all personal data, for ever, when the retention period has ended. Figures stay readable.
     * Backups and copies of the file are not reached: they are to be destroyed with it. It cannot be taken back, so the
     * commission is named once more: a wrong file is not destroyed by a slip.
     *
     * @param commission its id
     * @param reason such as the act's number
     * @throws Refused when another commission is named or there is no reason
     */
    @Needs(Permission.DESTROY_KEYS)
    public void destroyKeys(Session session, String commission, String reason) {
        session.require(Permission.DESTROY_KEYS);
        String own = workspace.founding().commission();
        if (!own.equals(commission.strip())) {
            throw new Refused("access", "destroy-other", own, commission.strip());
        }
        if (reason.isBlank()) {
            throw new Refused("access", "destroy-reason");
        }
        workspace.write(t -> {
            keys.destroy(t, session.person(), reason.strip());
            return own;
        });
    }

    static AccessStore.Row active(AccessStore store, String person) throws SQLException {
        return store.byId(person)
                .filter(AccessStore.Row::active)
                .orElseThrow(() -> new Refused("access", "no-such-person", person));
    }

    static String login(String typed) {
        String login = Normalizer.normalize(typed.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        if (!login.matches("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{1,39}")) {
            throw new Refused("access", "bad-login");
        }
        return login;
    }
}
