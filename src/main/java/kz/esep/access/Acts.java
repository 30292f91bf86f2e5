package kz.esep.access;

import java.util.List;
import kz.esep.store.EntryType;
import kz.esep.text.Digest;
import org.jspecify.annotations.Nullable;

/** The journal entries of this feature. Names are sealed; passwords and keys are never in them as such. */
final class Acts {
    static final String RECOVERY = "recovery";

    static final EntryType<Added> ADDED = EntryType.first("access.person-added", Added.class);
    static final EntryType<PasswordSet> PASSWORD_SET = EntryType.first("access.password-set", PasswordSet.class);
    static final EntryType<Granting> GRANTED = EntryType.first("access.role-granted", Granting.class);
    static final EntryType<Granting> CONFIRMED = EntryType.first("access.role-confirmed", Granting.class);
    static final EntryType<Granting> REVOKED = EntryType.first("access.role-revoked", Granting.class);
    static final EntryType<Subject> LEFT = EntryType.first("access.person-left", Subject.class);
    static final EntryType<Subject> SIGNED_IN = EntryType.first("access.signed-in", Subject.class);
    static final EntryType<Subject> SIGN_IN_FAILED = EntryType.first("access.sign-in-failed", Subject.class);
    static final EntryType<Rooted> ROOTED = EntryType.first("access.key-rooted", Rooted.class);
    static final EntryType<KeyMade> KEY_MADE = EntryType.first("access.key-made", KeyMade.class);
    static final EntryType<KeyGiven> KEY_GIVEN = EntryType.first("access.key-given", KeyGiven.class);
    static final EntryType<Destroyed> DESTROYED = EntryType.first("access.keys-destroyed", Destroyed.class);

    static final List<EntryType<?>> ALL = List.of(
            ADDED,
            PASSWORD_SET,
            GRANTED,
            CONFIRMED,
            REVOKED,
            LEFT,
            SIGNED_IN,
            SIGN_IN_FAILED,
            ROOTED,
            KEY_MADE,
            KEY_GIVEN,
            DESTROYED);

    private Acts() {}

    /**
     * @param name full name, sealed at {@link #name}
     */
    record Added(String person, String login, Sealed name, Credential credential) {}

    /**
     * @param proposed whether the program proposed the password, so that the one who set it may have read it
     */
    record PasswordSet(String person, Credential credential, boolean proposed) {}

    record Granting(String person, Role role) {}

    record Subject(String person) {}

    /**
     * @param root digest of the entrusted root secret
     * @param recovery key pair that the printed recovery code opens
     */
    record Rooted(Digest root, Credential recovery) {}

    /**
     * @param previous the key before, sealed under this one; null for the first
     * @param wraps one for each person who needs the key, and one for {@link #RECOVERY}
     */
    record KeyMade(int generation, @Nullable Sealed previous, List<Wrap> wraps) {
        KeyMade {
            wraps = List.copyOf(wraps);
        }
    }

    record Wrap(String person, String wrap) {}

    record KeyGiven(int generation, String person, String wrap) {}

    /**
     * @param reason why, such as the number of the act that ended the retention period
     */
    record Destroyed(Digest root, String reason) {}

    static Place name(String person) {
        return new Place(person, ADDED.name(), "name");
    }
}
