package kz.esep.tally;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.esep.election.Contest;
import kz.esep.election.Election;
import kz.esep.election.Precinct;
import kz.esep.table.CsvTable;
import kz.esep.text.Message;

/** Finds the protocol that a row of a file is about, by its columns {@code precinct} and {@code contest}. */
final class Keys {
    static final String PRECINCT = "precinct";
    static final String CONTEST = "contest";

    private final Election election;
    private final Set<String> own;
    private final int precinctColumn;
    private final int contestColumn;
    private final Map<String, List<String>> contestsOf = new HashMap<>();

    Keys(Election election, String commission, CsvTable table) {
        this.election = election;
        own = election.precinctsOf(commission).stream()
                .map(Precinct::id)
                .collect(Collectors.toCollection(HashSet::new));
        precinctColumn = table.needed(PRECINCT);
        contestColumn = table.column(CONTEST);
    }

    /** The row's protocol; empty, with the fault added, when there is none of this commission. */
    Optional<ProtocolKey> of(CsvTable.Row row, List<Message> faults) {
        String precinct = CsvTable.cell(row, precinctColumn);
        if (!own.contains(precinct)) {
            String key = precinct.isEmpty()
                    ? "file.empty-cell"
                    : election.findPrecinct(precinct).isEmpty() ? "file.unknown-precinct" : "file.foreign-precinct";
            faults.add(CsvTable.fault(row.number(), PRECINCT, Message.of("tally", key, precinct)));
            return Optional.empty();
        }
        List<String> contests = contestsOf.computeIfAbsent(
                precinct,
                id -> election.contestsOf(id).stream().map(Contest::id).toList());
        String contest = CsvTable.cell(row, contestColumn);
        if (contest.isEmpty() && contests.size() == 1) {
            return Optional.of(new ProtocolKey(contests.getFirst(), precinct));
        }
        if (!contests.contains(contest)) {
            String key = contest.isEmpty()
                    ? "file.contest-needed"
                    : election.findContest(contest).isEmpty() ? "file.unknown-contest" : "file.contest-elsewhere";
            faults.add(CsvTable.fault(row.number(), CONTEST, Message.of("tally", key, contest, precinct)));
            return Optional.empty();
        }
        return Optional.of(new ProtocolKey(contest, precinct));
    }
}
