package kz.esep.certificate;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.esep.election.Body;
import kz.esep.store.Entry;
import kz.esep.text.Refused;
import org.jspecify.annotations.Nullable;

/** What is closed: stocks by an act, arrivals by a count. */
final class ClosingStore {
    static final List<String> TABLES = List.of("certificate_closing", "certificate_count");
    static final String SCHEMA = """
            CREATE TABLE certificate_closing (
              keeper_kind TEXT NOT NULL,
              keeper TEXT NOT NULL,
              type TEXT NOT NULL,
              act TEXT NOT NULL,
              date TEXT NOT NULL,
              seq INTEGER NOT NULL,
              PRIMARY KEY (keeper_kind, keeper, type)
            ) STRICT;
            CREATE TABLE certificate_count (
              precinct TEXT NOT NULL,
              type TEXT NOT NULL,
              count INTEGER NOT NULL,
              PRIMARY KEY (precinct, type)
            ) STRICT;
            """;

    private ClosingStore() {}

    static void close(Connection connection, ArrivalActs.Closed closed, Entry entry) throws SQLException {
        for (Serials serials : closed.cancelled()) {
            StockStore.put(connection, serials, closed.keeper(), State.CANCELLED);
        }
        RowStore.change(
                connection,
                "INSERT INTO certificate_closing VALUES (?, ?, ?, ?, ?, ?)",
                closed.keeper().kind().name(),
                closed.keeper().id(),
                closed.type(),
                closed.number(),
                closed.date().toString(),
                entry.seq());
    }

    /** Every closing of a stock, in the order of its entry; what was cancelled stands in the stock's runs. */
    static List<Cancellation> closings(Connection connection) throws SQLException {
        List<Cancellation> closings = RowStore.rows(
                connection,
                row -> new Cancellation(
                        row.getLong("seq"),
                        new Body(Body.Kind.valueOf(row.getString("keeper_kind")), row.getString("keeper")),
                        row.getString("type"),
                        row.getString("act"),
                        LocalDate.parse(row.getString("date")),
                        List.of()),
                "SELECT * FROM certificate_closing ORDER BY seq");
        List<Cancellation> whole = new ArrayList<>();
        for (Cancellation one : closings) {
            Ledger ledger = StockStore.ledger(connection, one.type());
            whole.add(one.with(ledger.of(one.keeper(), State.CANCELLED)));
        }
        return whole;
    }

    static void count(Connection connection, ArrivalActs.Counted counted) throws SQLException {
        RowStore.change(
                connection,
                "INSERT INTO certificate_count VALUES (?, ?, ?)",
                counted.precinct(),
                counted.type(),
                counted.count());
    }

    /** The number of the act by which a keeper's stock of a type was closed; null while it is open. */
    static @Nullable String closedBy(Connection connection, Body keeper, String type) throws SQLException {
        List<String> acts = RowStore.rows(
                connection,
                row -> row.getString(1),
                "SELECT act FROM certificate_closing WHERE keeper_kind = ? AND keeper = ? AND type = ?",
                keeper.kind().name(),
                keeper.id(),
                type);
        return acts.isEmpty() ? null : acts.getFirst();
    }

    /**
     * Goes on only while a keeper's stock of a type is open.
     *
     * @throws Refused naming the act that closed it
     */
    static void requireOpen(Connection connection, Body keeper, String type) throws SQLException {
        String act = closedBy(connection, keeper, type);
        if (act != null) {
            throw new Refused("certificate", "refused.closed", keeper.said(), act);
        }
    }

    /** Whether a precinct's arrivals of a type were counted and closed. */
    static boolean isCounted(Connection connection, String precinct, String type) throws SQLException {
        return !RowStore.rows(
                        connection,
                        row -> row.getLong(1),
                        "SELECT count FROM certificate_count WHERE precinct = ? AND type = ?",
                        precinct,
                        type)
                .isEmpty();
    }
}
