package kz.esep.tally;

import java.time.Instant;
import java.util.Set;
import kz.esep.access.Role;
import kz.esep.election.ContestForm;

/**
 * Who takes a step, when, and on what paper.
 *
 * @param person id
 * @param counted who saw the first reading's figures before it was made, as they counted: they do not read second
 * @param checking makes the checks of the protocol as it would stand, which is settled whenever it is asked
 */
public record Context(
        String person, Set<Role> roles, Instant at, ContestForm form, Set<String> counted, Checking checking) {
    public Context {
        counted = Set.copyOf(counted);
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
