package kz.esep.tally;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Recounts as the count of a precinct commission needs them: every protocol in its tables is of that precinct.
 *
 * @param underWay those whose protocol waits for the new paper to be read and accepted, by contest
 * @param opened number of the journal entry that opened the latest recount of a contest, by contest
 */
public record RecountRecord(List<UnderWay> underWay, SortedMap<String, Long> opened) {

    public RecountRecord {
        underWay = List.copyOf(underWay);
        opened = Collections.unmodifiableSortedMap(new TreeMap<>(opened));
    }

    /**
     * A recount that is under way.
     *
     * @param contest whose ballots are counted again
     */
    public record UnderWay(String contest, Recount recount) {}

    /** As the tables have them. */
    public static RecountRecord of(Connection connection) throws SQLException {
        SortedMap<String, Long> opened = RecountStore.latest(connection);
        return new RecountRecord(opened.isEmpty() ? List.of() : underWay(connection), opened);
    }

    private static List<UnderWay> underWay(Connection connection) throws SQLException {
        List<UnderWay> underWay = new ArrayList<>();
        for (Protocol protocol : TallyStore.all(connection, Protocol::underCorrection)) {
            Protocol.Correction correction = protocol.correction();
            Recount recount = correction == null ? null : correction.recount();
            if (recount != null) {
                underWay.add(new UnderWay(protocol.key().contest(), recount));
            }
        }
        return underWay;
    }

    /**
     * The journal entry since which what is done with the ballots counts; what was done before the latest recount is done
     * again. It is the journal's order and no clock that decides: a machine's clock can go back.
     *
     * @return 0 where nothing was counted again
     */
    public long since() {
        return opened.values().stream().mapToLong(Long::longValue).max().orElse(0);
    }

    /** The same of one contest. */
    public long since(String contest) {
        return opened.getOrDefault(contest, 0L);
    }
}
