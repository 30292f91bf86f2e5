package kz.esep.certificate;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.esep.access.Sealed;
import kz.esep.election.Body;
import kz.esep.store.Entry;
import org.jspecify.annotations.Nullable;

/** The register of issue. What became of a certificate stands in the stock's runs. */
final class IssueStore {
    static final List<String> TABLES = List.of("certificate_issue");
    static final String SCHEMA = """
            CREATE TABLE certificate_issue (
              line INTEGER PRIMARY KEY,
              type TEXT NOT NULL,
              number INTEGER NOT NULL,
              precinct TEXT NOT NULL,
              list_line INTEGER NOT NULL,
              applied TEXT NOT NULL,
              destination TEXT NOT NULL,
              voter TEXT NOT NULL,
              digest TEXT NOT NULL,
              reason TEXT NOT NULL,
              person TEXT NOT NULL,
              at TEXT NOT NULL,
              UNIQUE (type, number)
            ) STRICT;
            CREATE INDEX certificate_issue_digest ON certificate_issue (digest);
            """;

    private IssueStore() {}

    static void issue(Connection connection, IssueActs.Issued issued, Entry entry) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO certificate_issue VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, '', ?, ?)")) {
            insert.setLong(1, issued.line());
            insert.setString(2, issued.serials().type());
            insert.setLong(3, issued.serials().first());
            insert.setString(4, issued.precinct());
            insert.setLong(5, issued.listLine());
            insert.setString(6, issued.applied().toString());
            insert.setString(7, issued.destination());
            insert.setString(8, issued.voter().text());
            insert.setString(9, issued.digest());
            insert.setString(10, entry.person());
            insert.setString(11, entry.time().toString());
            insert.executeUpdate();
        }
        StockStore.put(connection, issued.serials(), Body.precinct(issued.precinct()), State.ISSUED);
    }

    static void end(Connection connection, IssueActs.Ended ended, State state) throws SQLException {
        Row row = row(connection, ended.serials());
        if (row == null) {
            throw new IllegalStateException("never issued: " + ended.serials());
        }
        try (PreparedStatement update =
                connection.prepareStatement("UPDATE certificate_issue SET reason = ? WHERE line = ?")) {
            update.setString(1, ended.reason());
            update.setLong(2, row.line());
            update.executeUpdate();
        }
        StockStore.put(connection, ended.serials(), Body.precinct(row.precinct()), state);
    }

    /** A line as the table has it. */
    record Row(
            long line,
            Serials serials,
            String precinct,
            long listLine,
            LocalDate applied,
            String destination,
            Sealed sealed,
            String reason,
            String person,
            Instant at) {

        Issue with(@Nullable Voter voter, State state) {
            return new Issue(line, serials, precinct, listLine, applied, destination, voter, state, reason, person, at);
        }
    }

    /** The number of the last line, which is how many there are. */
    static long count(Connection connection) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("SELECT max(line) FROM certificate_issue");
                ResultSet row = query.executeQuery()) {
            return row.getLong(1);
        }
    }

    /** The line of a certificate; null when it was never issued. */
    static @Nullable Row row(Connection connection, Serials serials) throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement("SELECT * FROM certificate_issue WHERE type = ? AND number = ?")) {
            query.setString(1, serials.type());
            query.setLong(2, serials.first());
            List<Row> rows = rows(query);
            return rows.isEmpty() ? null : rows.getFirst();
        }
    }

    /** The lines of a voter, found by one of the digests that the IIN may be stored under. */
    static List<Row> of(Connection connection, List<String> digests) throws SQLException {
        List<Row> found = new ArrayList<>();
        for (String digest : digests) {
            try (PreparedStatement query =
                    connection.prepareStatement("SELECT * FROM certificate_issue WHERE digest = ? ORDER BY line")) {
                query.setString(1, digest);
                found.addAll(rows(query));
            }
        }
        return found;
    }

    /** At most so many lines after one, in their order. */
    static List<Row> after(Connection connection, long line, int most) throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement("SELECT * FROM certificate_issue WHERE line > ? ORDER BY line LIMIT ?")) {
            query.setLong(1, line);
            query.setInt(2, most);
            return rows(query);
        }
    }

    /** The lines of certificates that are not issued any more. */
    static List<Row> ended(Connection connection) throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement("SELECT * FROM certificate_issue WHERE reason <> '' ORDER BY line")) {
            return rows(query);
        }
    }

    private static List<Row> rows(PreparedStatement query) throws SQLException {
        List<Row> rows = new ArrayList<>();
        try (ResultSet row = query.executeQuery()) {
            while (row.next()) {
                long number = row.getLong("number");
                rows.add(new Row(
                        row.getLong("line"),
                        new Serials(row.getString("type"), number, number),
                        row.getString("precinct"),
                        row.getLong("list_line"),
                        LocalDate.parse(row.getString("applied")),
                        row.getString("destination"),
                        new Sealed(row.getString("voter")),
                        row.getString("reason"),
                        row.getString("person"),
                        Instant.parse(row.getString("at"))));
            }
        }
        return rows;
    }

    /** The stock of every type, to look up what became of many lines. */
    static Map<String, Ledger> ledgers(Connection connection, List<String> types) throws SQLException {
        Map<String, Ledger> ledgers = new HashMap<>();
        for (String type : types) {
            ledgers.put(type, StockStore.ledger(connection, type));
        }
        return ledgers;
    }
}
