package kz.esep.access;

import static kz.esep.access.Permission.*;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * What a person is in this workspace. A person may have several roles; the one permission matrix is here, and the test
 * and the manual are made from it.
 */
public enum Role {
    @JsonProperty("chair")
    CHAIR(
            true,
            true,
            RETYPE,
            EXPLAIN,
            DECIDE,
            ACCEPT,
            OPEN_CORRECTION,
            CORRECT,
            EXPORT,
            DECIDE_SCHEDULE,
            ISSUE_PAPERS,
            COLLECT,
            RESOLVE_INTAKE,
            READ_FIGURES,
            READ_JOURNAL,
            SEE_PEOPLE,
            CONFIRM_ROLES,
            READ_SCHEDULE,
            KEEP_SCHEDULE,
            KEEP_DAY,
            KEEP_ATTENDANCE,
            KEEP_MEDIA,
            READ_MEDIA,
            SEE_REGISTERS,
            SIGN_ACTS,
            APPROVE_PAY,
            READ_PERSONAL,
            OWN_PASSWORD),
    @JsonProperty("secretary")
    SECRETARY(
            true,
            true,
            EXPLAIN,
            OPEN_CORRECTION,
            CORRECT,
            EXPORT,
            DECIDE_SCHEDULE,
            ISSUE_PAPERS,
            COLLECT,
            READ_FIGURES,
            READ_JOURNAL,
            SEE_PEOPLE,
            CONFIRM_ROLES,
            READ_SCHEDULE,
            KEEP_SCHEDULE,
            KEEP_DAY,
            KEEP_ATTENDANCE,
            KEEP_MEDIA,
            READ_MEDIA,
            SEE_REGISTERS,
            SIGN_ACTS,
            CHECK_PAY,
            READ_PERSONAL,
            OWN_PASSWORD),
    @JsonProperty("typist")
    TYPIST(
            true,
            false,
            ENTER,
            RETYPE,
            EXPLAIN,
            CORRECT,
            COLLECT,
            READ_FIGURES,
            READ_SCHEDULE,
            KEEP_DAY,
            READ_MEDIA,
            OWN_PASSWORD),
    @JsonProperty("registrar")
    REGISTRAR(
            false,
            true,
            KEEP_REGISTERS,
            KEEP_ATTENDANCE,
            KEEP_MEDIA,
            READ_MEDIA,
            SEE_REGISTERS,
            CHECK_PAY,
            READ_SCHEDULE,
            KEEP_SCHEDULE,
            READ_PERSONAL,
            OWN_PASSWORD),
    @JsonProperty("observer")
    OBSERVER(false, false, READ_FIGURES, READ_SCHEDULE, READ_MEDIA, OWN_PASSWORD),
    @JsonProperty("administrator")
    ADMINISTRATOR(
            false,
            true,
            READ_JOURNAL,
            SEE_PEOPLE,
            MANAGE_PEOPLE,
            CONFIRM_ROLES,
            MANAGE_SETTINGS,
            DESTROY_KEYS,
            READ_PERSONAL,
            OWN_PASSWORD);

    private final boolean confirmed;
    private final boolean keyed;

    @SuppressWarnings("ImmutableEnumChecker") // unmodifiable
    private final Set<Permission> permissions;

    Role(boolean confirmed, boolean keyed, Permission... permissions) {
        this.confirmed = confirmed;
        this.keyed = keyed;
        Set<Permission> set = EnumSet.noneOf(Permission.class);
        Collections.addAll(set, permissions);
        this.permissions = Collections.unmodifiableSet(set);
    }

    /** Whether the role is active only once a second person has confirmed it; those grants stand on the annex. */
    public boolean needsConfirmation() {
        return confirmed;
    }

    /** Whether the role works with personal data, so that its holder's password opens the workspace key. */
    public boolean needsKey() {
        return keyed;
    }

    public Set<Permission> permissions() {
        return permissions;
    }

    /** Whether one person may have both: the administrator takes no part in figures, and two different people sign. */
    public boolean goesWith(Role other) {
        return !(either(this, other, ADMINISTRATOR) && (confirmed || other.confirmed))
                && !(either(this, other, CHAIR) && either(this, other, SECRETARY));
    }

    private static boolean either(Role one, Role other, Role wanted) {
        return one == wanted || other == wanted;
    }
}
