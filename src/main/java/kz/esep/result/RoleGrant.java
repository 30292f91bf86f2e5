package kz.esep.result;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import kz.esep.access.Grant;
import kz.esep.access.People;
import kz.esep.access.Role;
import kz.esep.access.Roles;
import kz.esep.access.Session;
import kz.esep.store.Workspace;
import org.jspecify.annotations.Nullable;

/**
 * A role with a say about figures (chair, secretary or typist), and who gave it. People are named by the id that stands
 * in the journal and by their login, never by name.
 *
 * @param confirmed by the second person; null while the grant waits, and then it gives no right
 * @param revoked when it was taken away, null while it stands
 */
public record RoleGrant(
        String person,
        String login,
        Role role,
        Act granted,
        @Nullable Act confirmed,
        @Nullable Instant revoked) {

    /** Who did it and when. */
    public record Act(String person, String login, Instant at) {}

    /** Every such grant there ever was in the workspace, in order. */
    static List<RoleGrant> all(Workspace workspace, Session session) {
        Map<String, String> logins = new HashMap<>();
        new People(workspace).list(session).forEach(person -> logins.put(person.id(), person.login()));
        return new Roles(workspace)
                .grants(session).stream()
                        .filter(grant -> grant.role().needsConfirmation())
                        .map(grant -> of(grant, logins))
                        .toList();
    }

    private static RoleGrant of(Grant grant, Map<String, String> logins) {
        String by = grant.confirmedBy();
        Instant at = grant.confirmedAt();
        return new RoleGrant(
                grant.person(),
                login(logins, grant.person()),
                grant.role(),
                new Act(grant.grantedBy(), login(logins, grant.grantedBy()), grant.grantedAt()),
                by == null || at == null ? null : new Act(by, login(logins, by), at),
                grant.revokedAt());
    }

    private static String login(Map<String, String> logins, String person) {
        return Objects.requireNonNull(logins.get(person), person);
    }

    /** The ids of those who were made chair by two people, neither of whom was themselves the second. */
    static Set<String> chairs(List<RoleGrant> grants) {
        return grants.stream()
                .filter(grant -> grant.role() == Role.CHAIR && grant.holds())
                .map(RoleGrant::person)
                .collect(Collectors.toSet());
    }

    private boolean holds() {
        return confirmed != null
                && !confirmed.person().equals(person)
                && !confirmed.person().equals(granted.person());
    }
}
