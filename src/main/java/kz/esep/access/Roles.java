package kz.esep.access;

import java.sql.SQLException;
import java.util.List;
import kz.esep.store.Workspace;
import kz.esep.text.Refused;

/** Roles given and taken. Typist, secretary and chair count only once a second person has confirmed the grant. */
@UseCases
public final class Roles {
    private final Workspace workspace;
    private final Keys keys;

    public Roles(Workspace workspace) {
        this.workspace = workspace;
        this.keys = new Keys(workspace);
    }

    /**
     * Grants a role.
     *
     * @return whether a second person must still confirm it
     * @throws Refused when the person has it, or has one that does not go with it
     */
    @Needs(Permission.MANAGE_PEOPLE)
    public boolean grant(Session session, String person, Role role) {
        session.require(Permission.MANAGE_PEOPLE);
        return workspace.write(t -> {
            AccessStore store = new AccessStore(t.connection());
            People.active(store, person);
            for (Grant held : standing(store, person)) {
                if (held.role() == role) {
                    throw new Refused("access", "role-held", role);
                }
                if (!held.role().goesWith(role)) {
                    throw new Refused("access", "role-clash", role, held.role());
                }
            }
            boolean hadKey = Keys.needsKey(store, person);
            t.append(session.person(), Acts.GRANTED, new Acts.Granting(person, role));
            if (!role.needsConfirmation() && role.needsKey() && !hadKey) {
                keys.give(t, session.person(), session.keyring(), person);
            }
            return role.needsConfirmation();
        });
    }

    /**
     * Confirms a grant as the second person, who neither granted it nor receives it.
     */
    @Needs(Permission.CONFIRM_ROLES)
    public void confirm(Session session, String person, Role role) {
        session.require(Permission.CONFIRM_ROLES);
        workspace.write(t -> {
            AccessStore store = new AccessStore(t.connection());
            Grant waiting = standing(store, person).stream()
                    .filter(grant -> grant.role() == role && grant.waits())
                    .findFirst()
                    .orElseThrow(() -> new Refused("access", "nothing-waits", role));
            if (List.of(waiting.grantedBy(), person).contains(session.person())) {
                throw new Refused("access", "second-person");
            }
            boolean hadKey = Keys.needsKey(store, person);
            t.append(session.person(), Acts.CONFIRMED, new Acts.Granting(person, role));
            if (role.needsKey() && !hadKey) {
                keys.give(t, session.person(), session.keyring(), person);
            }
            return person;
        });
    }

    /** Takes a role away, at once; the key to personal data is replaced when the person no longer needs it. */
    @Needs(Permission.MANAGE_PEOPLE)
    public void revoke(Session session, String person, Role role) {
        session.require(Permission.MANAGE_PEOPLE);
        workspace.write(t -> {
            AccessStore store = new AccessStore(t.connection());
            if (standing(store, person).stream().noneMatch(grant -> grant.role() == role)) {
                throw new Refused("access", "role-not-held", role);
            }
            if (role == Role.ADMINISTRATOR && session.person().equals(person)) {
                throw new Refused("access", "not-oneself");
            }
            boolean hadKey = Keys.needsKey(store, person);
            t.append(session.person(), Acts.REVOKED, new Acts.Granting(person, role));
            if (hadKey && !Keys.needsKey(store, person)) {
                keys.renew(t, session.person(), session.keyring());
            }
            return person;
        });
    }

    /** Every grant there ever was, in order: for the annex, those of typist, secretary and chair. */
    @Needs(Permission.SEE_PEOPLE)
    public List<Grant> grants(Session session) {
        session.require(Permission.SEE_PEOPLE);
        return workspace.read(c -> new AccessStore(c).grants(true));
    }

    private static List<Grant> standing(AccessStore store, String person) throws SQLException {
        return store.grants(false).stream()
                .filter(grant -> grant.person().equals(person))
                .toList();
    }
}
