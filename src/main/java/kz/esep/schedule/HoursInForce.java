package kz.esep.schedule;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.esep.election.Election;
import kz.esep.election.Precinct;
import kz.esep.store.Workspace;
import org.jspecify.annotations.Nullable;

/** The hours of voting as other features need them: when voting ends at each precinct, so that the count may begin. */
public final class HoursInForce {
    private final Workspace workspace;
    private final Election election;

    public HoursInForce(Workspace workspace, Election election) {
        this.workspace = workspace;
        this.election = election;
    }

    /** Local date and time when voting ends at that precinct: as it really ended, as decided, else as the package says. */
    public LocalDateTime endOfVoting(String precinct) {
        return end(precinct, workspace.read(connection -> HoursActs.HOURS.load(connection, precinct)));
    }

    /** When voting ends in the last of the commission's precincts; empty where it has none. */
    public Optional<Instant> lastEnd() {
        Map<String, PrecinctHours> known = workspace.read(HoursActs.HOURS::all);
        return election.precinctsOf(workspace.founding().commission()).stream()
                .map(precinct -> end(precinct.id(), known.get(precinct.id())).toInstant(precinct.utcOffset()))
                .max(Comparator.naturalOrder());
    }

    private LocalDateTime end(String precinct, @Nullable PrecinctHours hours) {
        Hours standard = Hours.standard(election, precinct);
        return election.source().votingDay().atTime(hours == null ? standard.closes() : hours.end(standard));
    }

    /** The hours of every precinct of the commission, in the package's order. */
    public List<PrecinctHours> all() {
        Map<String, PrecinctHours> known = workspace.read(HoursActs.HOURS::all);
        return election.precinctsOf(workspace.founding().commission()).stream()
                .map(Precinct::id)
                .map(id -> known.getOrDefault(id, PrecinctHours.untouched(id)))
                .toList();
    }

    /** The same once any other hours were decided or voting ended early anywhere; none until then. */
    public List<PrecinctHours> kept() {
        List<PrecinctHours> all = all();
        boolean kept = all.stream().anyMatch(hours -> hours.decision() != null || hours.closing() != null);
        return kept ? all : List.of();
    }
}
