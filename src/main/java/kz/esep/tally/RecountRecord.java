package kz.esep.tally;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Recounts as the count of a precinct commission needs them: every protocol in its tables is of that precinct. */
public final class RecountRecord {
    private RecountRecord() {}

    /**
     * A recount that is under way: its protocol waits for the new paper to be read and accepted.
     *
     * @param contest whose ballots are counted again
     */
    public record UnderWay(String contest, Recount recount) {}

    /** Those under way, by contest. */
    public static List<UnderWay> underWay(Connection connection) throws SQLException {
        return TallyStore.all(connection, Protocol::underCorrection).stream()
                .flatMap(protocol -> corrections(protocol)
                        .limit(1)
                        .flatMap(latest -> Stream.ofNullable(latest.recount()))
                        .map(recount -> new UnderWay(protocol.key().contest(), recount)))
                .toList();
    }

    /** When the latest one was opened; what was done before it with the ballots is done again. */
    public static Optional<Instant> latest(Connection connection) throws SQLException {
        return latestByContest(connection).values().stream().max(Comparator.naturalOrder());
    }

    /** The same of each contest whose ballots were ever counted again. */
    public static SortedMap<String, Instant> latestByContest(Connection connection) throws SQLException {
        SortedMap<String, Instant> latest = new TreeMap<>();
        for (Protocol protocol : TallyStore.all(connection, protocol -> protocol.version() > 1)) {
            corrections(protocol)
                    .filter(correction -> correction.recount() != null)
                    .map(Protocol.Correction::at)
                    .max(Comparator.naturalOrder())
                    .ifPresent(at -> latest.put(protocol.key().contest(), at));
        }
        return latest;
    }

    /** Every correction of a protocol, the one that holds first. */
    private static Stream<Protocol.Correction> corrections(Protocol protocol) {
        return Stream.concat(
                Stream.ofNullable(protocol.correction()),
                protocol.history().stream().flatMap(round -> Stream.ofNullable(round.correction())));
    }
}
