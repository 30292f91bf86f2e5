package kz.esep.certificate;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.esep.access.Sealed;
import kz.esep.store.Entry;
import org.jspecify.annotations.Nullable;

/** The register of arrivals, losses that were told, and what is closed. */
final class ArrivalStore {
    static final List<String> TABLES =
            List.of("certificate_arrival", "certificate_loss", "certificate_closing", "certificate_count");
    static final String SCHEMA = """
            CREATE TABLE certificate_arrival (
              line INTEGER PRIMARY KEY,
              precinct TEXT NOT NULL,
              type TEXT NOT NULL,
              number INTEGER NOT NULL,
              issued_at TEXT NOT NULL,
              list_line INTEGER NOT NULL,
              voter TEXT NOT NULL,
              digest TEXT NOT NULL,
              withdrawn TEXT NOT NULL,
              person TEXT NOT NULL,
              at TEXT NOT NULL
            ) STRICT;
            CREATE INDEX certificate_arrival_number ON certificate_arrival (type, number);
            CREATE INDEX certificate_arrival_precinct ON certificate_arrival (precinct);
            CREATE INDEX certificate_arrival_digest ON certificate_arrival (digest);
            CREATE TABLE certificate_loss (
              seq INTEGER PRIMARY KEY,
              type TEXT NOT NULL,
              first INTEGER NOT NULL,
              last INTEGER NOT NULL,
              reason TEXT NOT NULL
            ) STRICT;
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

    private ArrivalStore() {}

    private static void change(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }

    private interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    private static <T> List<T> rows(Connection connection, Reading<T> reading, String sql, Object... values)
            throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                query.setObject(i + 1, values[i]);
            }
            try (ResultSet row = query.executeQuery()) {
                List<T> rows = new ArrayList<>();
                while (row.next()) {
                    rows.add(reading.of(row));
                }
                return rows;
            }
        }
    }

    static void arrive(Connection connection, ArrivalActs.Came came, Entry entry) throws SQLException {
        change(
                connection,
                "INSERT INTO certificate_arrival VALUES (?, ?, ?, ?, ?, ?, ?, ?, '', ?, ?)",
                came.line(),
                came.precinct(),
                came.serials().type(),
                came.serials().first(),
                came.from(),
                came.listLine(),
                came.voter().text(),
                came.digest(),
                entry.person(),
                entry.time().toString());
    }

    static void withdraw(Connection connection, IssueActs.Ended ended) throws SQLException {
        change(
                connection,
                "UPDATE certificate_arrival SET withdrawn = ? WHERE type = ? AND number = ? AND withdrawn = ''",
                ended.reason(),
                ended.serials().type(),
                ended.serials().first());
    }

    static void report(Connection connection, IssueActs.Ended loss, Entry entry) throws SQLException {
        change(
                connection,
                "INSERT INTO certificate_loss VALUES (?, ?, ?, ?, ?)",
                entry.seq(),
                loss.serials().type(),
                loss.serials().first(),
                loss.serials().last(),
                loss.reason());
    }

    static void close(Connection connection, ArrivalActs.Closed closed, Entry entry) throws SQLException {
        for (Serials serials : closed.cancelled()) {
            StockStore.put(connection, serials, closed.keeper(), State.CANCELLED);
        }
        change(
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
        List<Cancellation> closings = rows(
                connection,
                row -> new Cancellation(
                        row.getLong("seq"),
                        new Keeper(Keeper.Kind.valueOf(row.getString("keeper_kind")), row.getString("keeper")),
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
        change(
                connection,
                "INSERT INTO certificate_count VALUES (?, ?, ?)",
                counted.precinct(),
                counted.type(),
                counted.count());
    }

    /** The number of the act by which a keeper's stock of a type was closed; null while it is open. */
    static @Nullable String closedBy(Connection connection, Keeper keeper, String type) throws SQLException {
        List<String> acts = rows(
                connection,
                row -> row.getString(1),
                "SELECT act FROM certificate_closing WHERE keeper_kind = ? AND keeper = ? AND type = ?",
                keeper.kind().name(),
                keeper.id(),
                type);
        return acts.isEmpty() ? null : acts.getFirst();
    }

    /** Whether a precinct's arrivals of a type were counted and closed. */
    static boolean isCounted(Connection connection, String precinct, String type) throws SQLException {
        return !rows(
                        connection,
                        row -> row.getLong(1),
                        "SELECT count FROM certificate_count WHERE precinct = ? AND type = ?",
                        precinct,
                        type)
                .isEmpty();
    }

    /** Why a number is reported lost; null when nobody did. */
    static @Nullable String loss(Connection connection, Serials serials) throws SQLException {
        List<String> reasons = rows(
                connection,
                row -> row.getString(1),
                "SELECT reason FROM certificate_loss WHERE type = ? AND first <= ? AND last >= ? ORDER BY seq",
                serials.type(),
                serials.first(),
                serials.first());
        return reasons.isEmpty() ? null : reasons.getFirst();
    }

    /** A line as the table has it. */
    record Row(Arrived arrived, Sealed voter) {
        Arrived with(@Nullable Voter plain) {
            return new Arrived(
                    arrived.line(),
                    arrived.precinct(),
                    arrived.serials(),
                    arrived.from(),
                    arrived.listLine(),
                    plain,
                    arrived.withdrawn(),
                    arrived.person(),
                    arrived.at());
        }

        boolean counts() {
            return arrived.withdrawn().isEmpty();
        }
    }

    private static final String ALL = "SELECT * FROM certificate_arrival ";

    private static Row row(ResultSet row) throws SQLException {
        long number = row.getLong("number");
        Arrived arrived = new Arrived(
                row.getLong("line"),
                row.getString("precinct"),
                new Serials(row.getString("type"), number, number),
                row.getString("issued_at"),
                row.getLong("list_line"),
                null,
                row.getString("withdrawn"),
                row.getString("person"),
                Instant.parse(row.getString("at")));
        return new Row(arrived, new Sealed(row.getString("voter")));
    }

    static long lines(Connection connection) throws SQLException {
        return rows(connection, row -> row.getLong(1), "SELECT max(line) FROM certificate_arrival")
                .getFirst();
    }

    /** How many lines count. */
    static long counting(Connection connection) throws SQLException {
        return rows(connection, row -> row.getLong(1), "SELECT count(*) FROM certificate_arrival WHERE withdrawn = ''")
                .getFirst();
    }

    static List<Row> all(Connection connection) throws SQLException {
        return rows(connection, ArrivalStore::row, ALL + "ORDER BY line");
    }

    /** The line of a number that counts; null when there is none. */
    static @Nullable Row of(Connection connection, Serials serials) throws SQLException {
        List<Row> found = rows(
                connection,
                ArrivalStore::row,
                ALL + "WHERE type = ? AND number = ? AND withdrawn = ''",
                serials.type(),
                serials.first());
        return found.isEmpty() ? null : found.getFirst();
    }

    /** The lines of a precinct that count. */
    static List<Arrived> at(Connection connection, String precinct) throws SQLException {
        return rows(connection, row -> row(row).arrived(), ALL + "WHERE precinct = ? AND withdrawn = ''", precinct);
    }

    /** The numbers of a type that arrived at a precinct and count, in their order. */
    static List<Statement.Arrival> numbers(Connection connection, String precinct, String type) throws SQLException {
        return rows(
                connection,
                row -> new Statement.Arrival(row.getLong(1), Instant.parse(row.getString(2))),
                "SELECT number, at FROM certificate_arrival WHERE precinct = ? AND type = ? AND withdrawn = ''"
                        + " ORDER BY number",
                precinct,
                type);
    }

    /** The lines of a voter that count, by one digest of the IIN. */
    static List<Arrived> by(Connection connection, String digest) throws SQLException {
        return rows(connection, row -> row(row).arrived(), ALL + "WHERE digest = ? AND withdrawn = ''", digest);
    }
}
