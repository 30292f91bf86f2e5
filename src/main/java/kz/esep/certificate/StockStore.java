package kz.esep.certificate;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import kz.esep.election.Body;
import kz.esep.store.Entry;

/** The tables of the stock: runs of numbers, and the acts that moved them. */
final class StockStore {
    static final List<String> TABLES = List.of("certificate_run", "certificate_act");
    static final String SCHEMA = """
            CREATE TABLE certificate_run (
              type TEXT NOT NULL,
              first INTEGER NOT NULL,
              last INTEGER NOT NULL,
              keeper_kind TEXT NOT NULL,
              keeper TEXT NOT NULL,
              state TEXT NOT NULL,
              PRIMARY KEY (type, first)
            ) STRICT;
            CREATE TABLE certificate_act (
              seq INTEGER PRIMARY KEY,
              kind TEXT NOT NULL,
              number TEXT NOT NULL,
              date TEXT NOT NULL,
              type TEXT NOT NULL,
              first INTEGER NOT NULL,
              last INTEGER NOT NULL,
              from_kind TEXT NOT NULL,
              from_id TEXT NOT NULL,
              to_kind TEXT NOT NULL,
              to_id TEXT NOT NULL,
              reason TEXT NOT NULL
            ) STRICT;
            """;

    private StockStore() {}

    /** Where every number of a type is. */
    static Ledger ledger(Connection connection, String type) throws SQLException {
        return around(connection, new Serials(type, 1, Serials.LARGEST));
    }

    /** The runs that a range touches, and those beside it. */
    static Ledger around(Connection connection, Serials serials) throws SQLException {
        List<Run> runs = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(
                "SELECT * FROM certificate_run WHERE type = ? AND last >= ? AND first <= ? ORDER BY first")) {
            query.setString(1, serials.type());
            query.setLong(2, serials.first() - 1);
            query.setLong(3, serials.last() + 1);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    runs.add(new Run(
                            serials(row),
                            new Body(Body.Kind.valueOf(row.getString("keeper_kind")), row.getString("keeper")),
                            State.valueOf(row.getString("state"))));
                }
            }
        }
        return new Ledger(runs);
    }

    /** The lowest number of a type that a keeper has and that is not issued; 0 when there is none. */
    static long next(Connection connection, String type, Body keeper) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                "SELECT min(first) FROM certificate_run WHERE type = ? AND keeper_kind = ? AND keeper = ? AND state = ?")) {
            query.setString(1, type);
            query.setString(2, keeper.kind().name());
            query.setString(3, keeper.id());
            query.setString(4, State.UNISSUED.name());
            try (ResultSet row = query.executeQuery()) {
                return row.getLong(1);
            }
        }
    }

    private static Serials serials(ResultSet row) throws SQLException {
        return new Serials(row.getString("type"), row.getLong("first"), row.getLong("last"));
    }

    /** Puts a range with one keeper into one state; only the runs around it are read and written. */
    static void put(Connection connection, Serials serials, Body keeper, State state) throws SQLException {
        Ledger ledger = around(connection, serials);
        Set<Run> before = new HashSet<>(ledger.runs());
        ledger.put(serials, keeper, state);
        Set<Run> after = new HashSet<>(ledger.runs());
        for (Run run : before) {
            if (!after.contains(run)) {
                RowStore.change(
                        connection,
                        "DELETE FROM certificate_run WHERE type = ? AND first = ?",
                        run.serials().type(),
                        run.serials().first());
            }
        }
        for (Run run : ledger.runs()) {
            if (!before.contains(run)) {
                insert(connection, run);
            }
        }
    }

    private static void insert(Connection connection, Run run) throws SQLException {
        RowStore.change(
                connection,
                "INSERT INTO certificate_run VALUES (?, ?, ?, ?, ?, ?)",
                run.serials().type(),
                run.serials().first(),
                run.serials().last(),
                run.keeper().kind().name(),
                run.keeper().id(),
                run.state().name());
    }

    static void act(Connection connection, Act act, Entry entry) throws SQLException {
        put(connection, act.serials(), act.to(), act.kind().state());
        RowStore.change(
                connection,
                "INSERT INTO certificate_act VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                entry.seq(),
                act.kind().name(),
                act.number(),
                act.date().toString(),
                act.serials().type(),
                act.serials().first(),
                act.serials().last(),
                act.from().kind().name(),
                act.from().id(),
                act.to().kind().name(),
                act.to().id(),
                act.reason());
    }

    /** Every act, in the order of its entry, with the number of that entry. */
    static SequencedMap<Long, Act> acts(Connection connection) throws SQLException {
        SequencedMap<Long, Act> acts = new LinkedHashMap<>();
        try (PreparedStatement query = connection.prepareStatement("SELECT * FROM certificate_act ORDER BY seq");
                ResultSet row = query.executeQuery()) {
            while (row.next()) {
                acts.put(row.getLong("seq"), act(row));
            }
        }
        return acts;
    }

    private static Act act(ResultSet row) throws SQLException {
        return new Act(
                Act.Kind.valueOf(row.getString("kind")),
                row.getString("number"),
                LocalDate.parse(row.getString("date")),
                serials(row),
                new Body(Body.Kind.valueOf(row.getString("from_kind")), row.getString("from_id")),
                new Body(Body.Kind.valueOf(row.getString("to_kind")), row.getString("to_id")),
                row.getString("reason"));
    }
}
