package kz.esep.timesheet;

import java.time.LocalDateTime;
import java.util.List;
import kz.esep.election.Body;

/**
 * Voting day and the night of the count at one commission, as what is known of it says. It is nothing recorded.
 *
 * @param from when the opening began, by the commission's clock
 * @param to when the count ended; when voting ended where no end of the count is known
 * @param counted whether {@code to} is the end of the count
 * @param days of members for whom nothing is recorded on those days
 */
public record Proposal(Body body, LocalDateTime from, LocalDateTime to, boolean counted, List<WorkedDay> days) {
    public Proposal {
        days = List.copyOf(days);
    }
}
