package kz.esep.tally;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kz.esep.election.Contest;
import kz.esep.election.Election;
import kz.esep.store.Workspace;

/** When counts ended, as other features need it: from accepted protocols only, so that it tells nothing of a reading. */
public final class ProtocolTimes {
    private final Workspace workspace;
    private final Election election;

    public ProtocolTimes(Workspace workspace, Election election) {
        this.workspace = workspace;
        this.election = election;
    }

    /** Local date and time of a precinct's last protocol; empty until each of its protocols is accepted with a time. */
    public Optional<LocalDateTime> last(String precinct) {
        List<LocalDateTime> times = new ArrayList<>();
        for (Contest contest : election.contestsOf(precinct)) {
            Optional<LocalDateTime> time = workspace
                    .read(connection -> TallyStore.load(connection, new ProtocolKey(contest.id(), precinct)))
                    .valid()
                    .map(Sheet::time);
            if (time.isEmpty()) {
                return Optional.empty();
            }
            times.add(time.get());
        }
        return times.stream().max(Comparator.naturalOrder());
    }
}
