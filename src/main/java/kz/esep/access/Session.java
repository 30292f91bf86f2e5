package kz.esep.access;

import java.util.List;
import java.util.Set;
import kz.esep.text.Refused;

/**
 * A signed-in person. Roles are looked up every time, so that a revoked one ends at once. Ending the session wipes the
 * keys it held.
 */
public final class Session implements AutoCloseable {
    private final Admission admission;
    private final Keyring keyring;
    private boolean ended;

    Session(Admission admission, Keyring keyring) {
        this.admission = admission;
        this.keyring = keyring;
    }

    /** Where a session learns what its person may do now. */
    interface Admission {
        String person();

        String login();

        /** The active roles; none when the person has left. */
        Set<Role> roles();

        default boolean passwordIsProposed() {
            return false;
        }

        /** Brings the ring up to the keys that the person may have now. */
        default void refresh(Keyring ring) {}

        default void wipe() {}
    }

    /** The person's id, as journal entries carry it. */
    public String person() {
        return admission.person();
    }

    public String login() {
        return admission.login();
    }

    /** The active roles of this moment. */
    public Set<Role> roles() {
        return ended ? Set.of() : admission.roles();
    }

    public boolean may(Permission permission) {
        return roles().stream().anyMatch(role -> role.permissions().contains(permission));
    }

    /**
     * Lets the person go on only with this permission.
     *
     * @throws Refused when no active role has it, or the session has ended
     */
    public void require(Permission permission) {
        if (ended) {
            throw new Refused("access", "session-ended");
        }
        if (!may(permission)) {
            throw new Refused("access", "not-allowed", permission);
        }
    }

    /**
     * Seals personal data before it enters the journal.
     *
     * @throws Refused when this person does not have the key
     */
    public Sealed seal(Place place, String plain) {
        return keyring().seal(place, plain);
    }

    /**
     * Opens sealed data.
     *
     * @throws Refused when this person does not have the key, or the value was altered or belongs to another place
     */
    public String unseal(Place place, Sealed sealed) {
        return keyring().unseal(place, sealed);
    }

    /** Opens sealed values; what they are is asked once, so that many of them open quickly. */
    public interface Opener {
        /**
         * The plain value.
         *
         * @throws Refused when the value was altered or belongs to another place
         */
        String open(Place place, Sealed sealed);
    }

    /**
     * An opener with the keys of this moment, for a long list.
     *
     * @throws Refused when this person does not have the key
     */
    public Opener opener() {
        require(Permission.READ_PERSONAL);
        return keyring()::unseal;
    }

    /** Whether sealed data can be opened in this session. */
    public boolean hasKey() {
        if (ended) {
            return false;
        }
        admission.refresh(keyring);
        return keyring.isOpen();
    }

    /** The keyed digest to store beside a sealed value, for finding equal ones: 64 hexadecimal digits. */
    public String lookup(String field, String value) {
        return keyring().lookups(field, value).getFirst();
    }

    /** Every digest under which an equal value may be stored, the newest first: one for each generation of the key. */
    public List<String> lookups(String field, String value) {
        return keyring().lookups(field, value);
    }

    Keyring keyring() {
        if (ended) {
            throw new Refused("access", "session-ended");
        }
        admission.refresh(keyring);
        return keyring;
    }

    /** Whether the password is one that somebody else has seen, so that it should be changed. */
    public boolean passwordIsProposed() {
        return admission.passwordIsProposed();
    }

    /** Ends the session and wipes its keys. */
    @Override
    public void close() {
        ended = true;
        keyring.wipe();
        admission.wipe();
    }
}
