package kz.esep.tally;

import java.time.Instant;
import java.util.Set;
import kz.esep.access.Role;
import kz.esep.election.ContestForm;

/**
 * Who takes a step, when, and on what paper.
 *
 * @param person id
 * @param checking makes the checks of the protocol as it would stand, which is settled whenever it is asked
 */
public record Context(String person, Set<Role> roles, Instant at, ContestForm form, Checking checking) {
    public Context {
        roles = Set.copyOf(roles);
    }

    /** The checks with all that they need from outside. */
    public interface Checking {
        /** What is known from outside about a settled protocol. */
        PrecinctContext known(Protocol settled);

        /** The report of a settled protocol. */
        CheckReport check(Protocol settled);
    }
}
