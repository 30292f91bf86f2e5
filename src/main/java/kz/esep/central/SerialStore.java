package kz.esep.central;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import kz.esep.central.CertificateFinding.Use;
import kz.esep.result.Sections;
import kz.esep.store.Entry;
import kz.esep.text.Digest;
import org.jspecify.annotations.Nullable;

/** Certificate numbers of every file, as runs: numbers in a row of which a file says the same are one row. */
final class SerialStore {
    static final String SCHEMA = """
            CREATE TABLE central_serial (
              type TEXT NOT NULL,
              first INTEGER NOT NULL,
              last INTEGER NOT NULL,
              used TEXT NOT NULL,
              precinct TEXT NOT NULL,
              entry INTEGER NOT NULL,
              at TEXT,
              PRIMARY KEY (type, first, used, precinct, entry)
            ) STRICT, WITHOUT ROWID;
            CREATE INDEX central_serial_by_entry ON central_serial (entry, used, type, precinct);
            """;

    private SerialStore() {}

    static void add(Connection connection, Filed filed, Entry entry) throws SQLException {
        Sections.Certificates certificates = filed.certificates();
        if (certificates == null) {
            return;
        }
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO central_serial VALUES (?, ?, ?, ?, ?, ?, ?)")) {
            Adding adding = new Adding(insert, entry.seq());
            adding.ranges(certificates.stock(), Use.STOCK);
            adding.ranges(certificates.spoiled(), Use.SPOILED);
            adding.ranges(certificates.lost(), Use.LOST);
            for (Sections.Serials row : certificates.precincts()) {
                adding.numbers(row, row.issued(), Use.ISSUED);
                adding.numbers(row, row.spoiled(), Use.SPOILED);
                adding.numbers(row, row.lost(), Use.LOST);
                adding.arrivals(row);
            }
            insert.executeBatch();
        }
    }

    private record Adding(PreparedStatement insert, long entry) {
        private void add(String type, long first, long last, Use use, String precinct, @Nullable Instant at)
                throws SQLException {
            insert.setString(1, type);
            insert.setLong(2, first);
            insert.setLong(3, last);
            insert.setString(4, use.code());
            insert.setString(5, precinct);
            insert.setLong(6, entry);
            insert.setString(7, at == null ? null : at.toString());
            insert.addBatch();
        }

        void ranges(List<Sections.Range> ranges, Use use) throws SQLException {
            for (Sections.Range range : ranges) {
                add(range.type(), range.first(), range.last(), use, "", null);
            }
        }

        void numbers(Sections.Serials row, List<Long> numbers, Use use) throws SQLException {
            List<Long> sorted = numbers.stream().sorted().toList();
            int from = 0;
            for (int at = 1; at <= sorted.size(); at++) {
                if (at == sorted.size() || sorted.get(at) != sorted.get(at - 1) + 1) {
                    add(row.type(), sorted.get(from), sorted.get(at - 1), use, row.precinct(), null);
                    from = at;
                }
            }
        }

        void arrivals(Sections.Serials row) throws SQLException {
            for (int i = 0; i < row.accepted().size(); i++) {
                long number = row.accepted().get(i);
                add(
                        row.type(),
                        number,
                        number,
                        Use.ACCEPTED,
                        row.precinct(),
                        row.acceptedAt().get(i));
            }
        }
    }

    /**
     * Numbers of which a file says the same.
     *
     * @param entry of the journal that took the file in
     * @param at ISO-8601, where it is an arrival
     */
    record Row(
            String type,
            long first,
            long last,
            Use use,
            String precinct,
            long entry,
            @Nullable String at) {}

    interface Reader {
        void row(Row row);
    }

    /** Every run of every file, by type and first number, one after the other: they never stand in memory together. */
    static void read(Connection connection, Reader reader) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                        "SELECT * FROM central_serial ORDER BY type, first, used, precinct, entry");
                ResultSet row = query.executeQuery()) {
            while (row.next()) {
                reader.row(new Row(
                        row.getString("type"),
                        row.getLong("first"),
                        row.getLong("last"),
                        use(row),
                        row.getString("precinct"),
                        row.getLong("entry"),
                        row.getString("at")));
            }
        }
    }

    private static Use use(ResultSet row) throws SQLException {
        return Use.valueOf(row.getString("used").toUpperCase(Locale.ROOT));
    }

    /** How many numbers of a type a file names for a precinct in one use. */
    record Sum(String type, Use use, String precinct, long count) {}

    /** What that file issued and accepted, by type, use and precinct. */
    static List<Sum> sums(Connection connection, long entry) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("SELECT type, used, precinct, sum(last - first + 1)"
                + " FROM central_serial WHERE entry = ? AND used IN ('issued', 'accepted')"
                + " GROUP BY type, used, precinct ORDER BY type, used, precinct")) {
            query.setLong(1, entry);
            try (ResultSet row = query.executeQuery()) {
                List<Sum> sums = new ArrayList<>();
                while (row.next()) {
                    sums.add(new Sum(row.getString(1), use(row), row.getString(3), row.getLong(4)));
                }
                return sums;
            }
        }
    }

    /** A file that tells of a stock of a type. */
    record StockOf(String type, long entry) {}

    /** Every stock that was told. */
    static List<StockOf> stocks(Connection connection) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                        "SELECT DISTINCT type, entry FROM central_serial WHERE used = 'stock'");
                ResultSet row = query.executeQuery()) {
            List<StockOf> stocks = new ArrayList<>();
            while (row.next()) {
                stocks.add(new StockOf(row.getString(1), row.getLong(2)));
            }
            return stocks;
        }
    }

    /** The files that say anything of certificates, by the entry that took them in. */
    static SortedMap<Long, Digest> files(Connection connection) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("SELECT seq, file FROM central_file"
                        + " WHERE EXISTS (SELECT 1 FROM central_serial WHERE entry = seq)");
                ResultSet row = query.executeQuery()) {
            SortedMap<Long, Digest> files = new TreeMap<>();
            while (row.next()) {
                files.put(row.getLong(1), new Digest(row.getString(2)));
            }
            return files;
        }
    }
}
