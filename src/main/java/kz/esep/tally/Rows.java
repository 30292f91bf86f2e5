package kz.esep.tally;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a list, kept from one question to the next. A row is made anew when the protocol has a newer journal entry
 * or when what its checks are given from around it is not what it was: an equal protocol elsewhere, a register. So what
 * is kept is always what would be made. To be asked within {@code Workspace.read}, where threads take turns, and never
 * within a transaction, whose entries may yet be rolled back.
 */
final class Rows {
    private final Desk desk;
    private final Map<ProtocolKey, Seen> seen = new HashMap<>();

    Rows(Desk desk) {
        this.desk = desk;
    }

    /**
     * A row as it was made.
     *
     * @param around what the checks were given; null where they were not made
     */
    private record Seen(long seq, @Nullable PrecinctContext around, ProtocolRow row) {}

    /** Every protocol of the commission, begun or not, by contest and precinct. */
    List<ProtocolRow> all(Connection connection) throws SQLException {
        Map<ProtocolKey, TallyStore.Mark> marks = new HashMap<>();
        for (TallyStore.Mark mark : TallyStore.marks(connection)) {
            marks.put(mark.key(), mark);
        }
        List<ProtocolRow> rows = new ArrayList<>();
        for (ProtocolKey key : desk.keys()) {
            rows.add(row(connection, key, marks.get(key)));
        }
        return rows;
    }

    ProtocolRow one(Connection connection, ProtocolKey key) throws SQLException {
        Optional<TallyStore.Mark> mark = TallyStore.mark(connection, key);
        return row(connection, key, mark.orElse(null));
    }

    private ProtocolRow row(Connection connection, ProtocolKey key, TallyStore.@Nullable Mark mark)
            throws SQLException {
        if (mark == null) {
            return ProtocolRow.of(Protocol.notStarted(key), null, List.of(), List.of());
        }
        Seen before = seen.get(key);
        if (before == null || before.seq() != mark.seq() || !Objects.equals(before.around(), again(before, mark))) {
            before = look(TallyStore.load(connection, key), mark);
            seen.put(key, before);
        }
        return isSecondDue(before.row()) ? before.row().counted(desk.counted(key)) : before.row();
    }

    private static boolean isSecondDue(ProtocolRow row) {
        return row.state() == State.FIRST_DONE || row.state() == State.SECOND_READING;
    }

    private @Nullable PrecinctContext again(Seen before, TallyStore.Mark mark) {
        return before.around() == null
                ? null
                : desk.around(mark.key(), before.around().takenBack(), mark.sameAs());
    }

    /** Nothing is open on an accepted protocol, and its surroundings stay as they were. */
    private Seen look(Protocol protocol, TallyStore.Mark mark) {
        boolean judged = protocol.settled() != null && protocol.acceptance() == null;
        @Nullable PrecinctContext around = judged ? desk.around(mark.key(), protocol.takenBack(), mark.sameAs()) : null;
        List<Finding> open =
                around == null ? List.of() : desk.report(protocol, around).unexplained(protocol.decisions());
        List<String> disputed = new ArrayList<>(protocol.disputed());
        disputed.sort(desk.election().form(mark.key().contest()).order());
        return new Seen(mark.seq(), around, ProtocolRow.of(protocol, mark.since(), disputed, open));
    }
}
