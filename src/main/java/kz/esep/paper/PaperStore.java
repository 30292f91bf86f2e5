package kz.esep.paper;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.esep.access.Sealed;
import kz.esep.store.Entry;
import kz.esep.text.Digest;
import kz.esep.text.Language;
import org.jspecify.annotations.Nullable;

/** What was printed, the log of copies and the postings. */
final class PaperStore {
    static final String SCHEMA = """
            CREATE TABLE paper_print (
              seq INTEGER PRIMARY KEY,
              kind TEXT NOT NULL,
              contest TEXT NOT NULL,
              precinct TEXT NOT NULL,
              version INTEGER NOT NULL,
              digest TEXT NOT NULL,
              copies INTEGER NOT NULL,
              printer TEXT,
              person TEXT NOT NULL,
              at TEXT NOT NULL
            ) STRICT;
            CREATE TABLE paper_copy (
              number INTEGER PRIMARY KEY,
              kind TEXT NOT NULL,
              contest TEXT NOT NULL,
              precinct TEXT NOT NULL,
              version INTEGER NOT NULL,
              language TEXT NOT NULL,
              original TEXT NOT NULL,
              copy TEXT NOT NULL,
              holder TEXT NOT NULL,
              name TEXT NOT NULL,
              observer TEXT NOT NULL,
              person TEXT NOT NULL,
              at TEXT NOT NULL,
              zone TEXT NOT NULL,
              seq INTEGER NOT NULL
            ) STRICT;
            CREATE TABLE paper_posting (
              number INTEGER PRIMARY KEY,
              kind TEXT NOT NULL,
              contest TEXT NOT NULL,
              precinct TEXT NOT NULL,
              version INTEGER NOT NULL,
              digest TEXT NOT NULL,
              place TEXT NOT NULL,
              posted TEXT NOT NULL,
              person TEXT NOT NULL,
              taken_down TEXT,
              reason TEXT NOT NULL,
              seq INTEGER NOT NULL
            ) STRICT;
            """;

    private PaperStore() {}

    private static void change(Connection connection, String sql, @Nullable Object... values) throws SQLException {
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

    private static <T> List<T> rows(Connection connection, String sql, Reading<T> reading) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            return rows(query, reading);
        }
    }

    /** Rows of a query that asks for those after an entry of the journal. */
    private static <T> List<T> rows(Connection connection, String sql, long entry, Reading<T> reading)
            throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            query.setLong(1, entry);
            return rows(query, reading);
        }
    }

    private static <T> List<T> rows(PreparedStatement query, Reading<T> reading) throws SQLException {
        try (ResultSet row = query.executeQuery()) {
            List<T> rows = new ArrayList<>();
            while (row.next()) {
                rows.add(reading.of(row));
            }
            return rows;
        }
    }

    static void print(Connection connection, Acts.Printed printed, Entry entry) throws SQLException {
        Paper paper = printed.paper();
        change(
                connection,
                "INSERT INTO paper_print VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                entry.seq(),
                paper.kind().name(),
                paper.contest(),
                paper.precinct(),
                paper.version(),
                printed.digest().hex(),
                printed.copies(),
                printed.printer(),
                entry.person(),
                entry.time().toString());
    }

    static void handOut(Connection connection, Acts.HandedOut copy, Entry entry) throws SQLException {
        Paper paper = copy.paper();
        change(
                connection,
                "INSERT INTO paper_copy VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                copy.number(),
                paper.kind().name(),
                paper.contest(),
                paper.precinct(),
                paper.version(),
                copy.language().name(),
                copy.original().hex(),
                copy.copy().hex(),
                copy.holder().name(),
                copy.name().text(),
                copy.observer() == null ? "" : copy.observer(),
                entry.person(),
                entry.time().toString(),
                copy.offset().getId(),
                entry.seq());
    }

    static void post(Connection connection, Acts.Posted posted, Entry entry) throws SQLException {
        Paper paper = posted.paper();
        change(
                connection,
                "INSERT INTO paper_posting VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, NULL, '', ?)",
                posted.number(),
                paper.kind().name(),
                paper.contest(),
                paper.precinct(),
                paper.version(),
                posted.digest().hex(),
                posted.place(),
                posted.at().toString(),
                entry.person(),
                entry.seq());
    }

    static void takeDown(Connection connection, Acts.TakenDown taken) throws SQLException {
        change(
                connection,
                "UPDATE paper_posting SET taken_down = ?, reason = ? WHERE number = ?",
                taken.at().toString(),
                taken.reason(),
                taken.number());
    }

    static List<Print> prints(Connection connection) throws SQLException {
        return rows(
                connection,
                "SELECT * FROM paper_print ORDER BY seq",
                row -> new Print(
                        paper(row),
                        new Digest(row.getString("digest")),
                        row.getInt("copies"),
                        row.getString("printer"),
                        row.getString("person"),
                        Instant.parse(row.getString("at"))));
    }

    /** How many copies were handed out: their numbers have no gaps. */
    static long copies(Connection connection) throws SQLException {
        return rows(connection, "SELECT count(*) FROM paper_copy", row -> row.getLong(1))
                .getFirst();
    }

    /** Opens the name on a line of the log; null where it cannot be opened. */
    interface Names {
        @Nullable
        String open(long number, Sealed name);
    }

    static List<Copy> copies(Connection connection, Names names) throws SQLException {
        return rows(
                connection,
                "SELECT * FROM paper_copy ORDER BY number",
                row -> new Copy(
                        row.getLong("number"),
                        paper(row),
                        Language.valueOf(row.getString("language")),
                        new Digest(row.getString("original")),
                        new Digest(row.getString("copy")),
                        Holder.valueOf(row.getString("holder")),
                        names.open(row.getLong("number"), new Sealed(row.getString("name"))),
                        row.getString("observer"),
                        row.getString("person"),
                        Instant.parse(row.getString("at")),
                        ZoneOffset.of(row.getString("zone"))));
    }

    /** When the first copy was handed out of which the journal says so after that entry. */
    static Optional<Instant> handedOut(Connection connection, long entry) throws SQLException {
        return rows(
                        connection,
                        "SELECT at FROM paper_copy WHERE seq > ? ORDER BY number LIMIT 1",
                        entry,
                        row -> Instant.parse(row.getString(1)))
                .stream()
                .findFirst();
    }

    static List<Posting> postings(Connection connection) throws SQLException {
        return postings(connection, 0);
    }

    /** Those that the journal has after that entry. */
    static List<Posting> postings(Connection connection, long entry) throws SQLException {
        return rows(connection, "SELECT * FROM paper_posting WHERE seq > ? ORDER BY number", entry, row -> {
            String down = row.getString("taken_down");
            return new Posting(
                    row.getLong("number"),
                    paper(row),
                    new Digest(row.getString("digest")),
                    row.getString("place"),
                    Instant.parse(row.getString("posted")),
                    row.getString("person"),
                    down == null ? null : Instant.parse(down),
                    row.getString("reason"));
        });
    }

    private static Paper paper(ResultSet row) throws SQLException {
        return new Paper(
                Kind.valueOf(row.getString("kind")),
                row.getString("contest"),
                row.getString("precinct"),
                row.getInt("version"));
    }
}
