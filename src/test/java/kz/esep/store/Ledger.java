package kz.esep.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/** A small feature to test the store with: figures by precinct, the newest of each. */
final class Ledger extends OneTable {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2027-01-10T17:04:05.678Z"), ZoneOffset.UTC);
    static final byte[] PACKAGE = {'p', 'a', 'c', 'k', 'a', 'g', 'e'};
    static final EntryType<Figure> COUNTED = EntryType.first("ledger.counted", Figure.class);

    record Figure(String precinct, long votes) {}

    Ledger() {
        super(COUNTED, "ledger_figure", """
               CREATE TABLE ledger_figure (
                 precinct TEXT PRIMARY KEY,
                 votes INTEGER NOT NULL
               ) STRICT;
               """);
    }

    @Override
    public void apply(Connection connection, Entry entry) throws SQLException {
        Figure figure = entry.read(COUNTED);
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO ledger_figure (precinct, votes) VALUES (?, ?)"
                        + " ON CONFLICT (precinct) DO UPDATE SET votes = excluded.votes")) {
            insert.setString(1, figure.precinct());
            insert.setLong(2, figure.votes());
            insert.executeUpdate();
        }
    }

    static Founding founding() {
        return Founding.of("mazhilis-2027", "tc-17", "territorial", "live", PACKAGE);
    }

    static Creation creation() {
        return new Creation(founding(), PACKAGE, List.of(new Ledger()), CLOCK);
    }

    static Workspace create(java.nio.file.Path file) {
        return Workspace.create(file, creation(), workspace -> {});
    }

    /** A new one with twenty counts, open. */
    static Workspace counted(java.nio.file.Path file) {
        Workspace workspace = create(file);
        for (int i = 0; i < 20; i++) {
            count(workspace, "000" + i, 100 + i);
        }
        return workspace;
    }

    static Workspace open(java.nio.file.Path file) {
        return Workspace.open(file, List.of(new Ledger()), CLOCK);
    }

    static Entry count(Workspace workspace, String precinct, long votes) {
        return workspace.write(t -> t.append("p1", COUNTED, new Figure(precinct, votes)));
    }

    static long votes(Workspace workspace, String precinct) {
        return workspace.read(c -> {
            try (PreparedStatement query = c.prepareStatement("SELECT votes FROM ledger_figure WHERE precinct = ?")) {
                query.setString(1, precinct);
                try (ResultSet row = query.executeQuery()) {
                    return row.next() ? row.getLong(1) : -1L;
                }
            }
        });
    }
}
