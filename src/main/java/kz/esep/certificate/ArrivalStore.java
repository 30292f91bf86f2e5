package kz.esep.certificate;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import kz.esep.access.Sealed;
import kz.esep.store.Entry;
import org.jspecify.annotations.Nullable;

/** The register of arrivals, and losses that were told. */
final class ArrivalStore {
    static final List<String> TABLES = List.of("certificate_arrival", "certificate_loss");
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
            """;

    private ArrivalStore() {}

    static void arrive(Connection connection, ArrivalActs.Came came, Entry entry) throws SQLException {
        RowStore.change(
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
        RowStore.change(
                connection,
                "UPDATE certificate_arrival SET withdrawn = ? WHERE type = ? AND number = ? AND withdrawn = ''",
                ended.reason(),
                ended.serials().type(),
                ended.serials().first());
    }

    static void report(Connection connection, IssueActs.Ended loss, Entry entry) throws SQLException {
        RowStore.change(
                connection,
                "INSERT INTO certificate_loss VALUES (?, ?, ?, ?, ?)",
                entry.seq(),
                loss.serials().type(),
                loss.serials().first(),
                loss.serials().last(),
                loss.reason());
    }

    /** Why a number is reported lost; null when nobody did. */
    static @Nullable String loss(Connection connection, Serials serials) throws SQLException {
        List<String> reasons = RowStore.rows(
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
        return RowStore.rows(connection, row -> row.getLong(1), "SELECT max(line) FROM certificate_arrival")
                .getFirst();
    }

    /** How many lines count. */
    static long counting(Connection connection) throws SQLException {
        return RowStore.rows(
                        connection,
                        row -> row.getLong(1),
                        "SELECT count(*) FROM certificate_arrival WHERE withdrawn = ''")
                .getFirst();
    }

    static List<Row> all(Connection connection) throws SQLException {
        return RowStore.rows(connection, ArrivalStore::row, ALL + "ORDER BY line");
    }

    /** The line of a number that counts; null when there is none. */
    static @Nullable Row of(Connection connection, Serials serials) throws SQLException {
        List<Row> found = RowStore.rows(
                connection,
                ArrivalStore::row,
                ALL + "WHERE type = ? AND number = ? AND withdrawn = ''",
                serials.type(),
                serials.first());
        return found.isEmpty() ? null : found.getFirst();
    }

    /** The lines of a range of numbers that count. */
    static List<Arrived> among(Connection connection, Serials serials) throws SQLException {
        return RowStore.rows(
                connection,
                row -> row(row).arrived(),
                ALL + "WHERE type = ? AND number BETWEEN ? AND ? AND withdrawn = '' ORDER BY number",
                serials.type(),
                serials.first(),
                serials.last());
    }

    /** The lines of a precinct that count. */
    static List<Arrived> at(Connection connection, String precinct) throws SQLException {
        return RowStore.rows(
                connection, row -> row(row).arrived(), ALL + "WHERE precinct = ? AND withdrawn = ''", precinct);
    }

    /** The numbers of a type that arrived at a precinct and count, in their order. */
    static List<Statement.Arrival> numbers(Connection connection, String precinct, String type) throws SQLException {
        return RowStore.rows(
                connection,
                row -> new Statement.Arrival(row.getLong(1), Instant.parse(row.getString(2))),
                "SELECT number, at FROM certificate_arrival WHERE precinct = ? AND type = ? AND withdrawn = ''"
                        + " ORDER BY number",
                precinct,
                type);
    }

    /** The lines of a voter that count, by one digest of the IIN. */
    static List<Arrived> by(Connection connection, String digest) throws SQLException {
        return RowStore.rows(
                connection, row -> row(row).arrived(), ALL + "WHERE digest = ? AND withdrawn = ''", digest);
    }
}
