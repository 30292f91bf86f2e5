package kz.esep.central;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kz.esep.result.ContestTotal;
import kz.esep.result.Sections;
import kz.esep.store.Entry;
import kz.esep.text.Digest;
import kz.esep.text.Json;
import org.jspecify.annotations.Nullable;

/** Writes the centre's tables. */
final class CentralStore {
    static final String SCHEMA = """
            CREATE TABLE central_file (
              file TEXT PRIMARY KEY,
              commission TEXT NOT NULL,
              revision INTEGER NOT NULL,
              previous TEXT,
              record TEXT NOT NULL,
              size INTEGER NOT NULL,
              missing INTEGER NOT NULL,
              received_at TEXT NOT NULL,
              seq INTEGER NOT NULL,
              standing TEXT
            ) STRICT;
            CREATE INDEX central_file_by_commission ON central_file (commission, revision);
            CREATE TABLE central_total (
              file TEXT NOT NULL,
              contest TEXT NOT NULL,
              content TEXT NOT NULL,
              PRIMARY KEY (file, contest)
            ) STRICT;
            CREATE TABLE central_protocol (
              file TEXT NOT NULL,
              contest TEXT NOT NULL,
              precinct TEXT NOT NULL,
              content TEXT NOT NULL,
              PRIMARY KEY (file, contest, precinct)
            ) STRICT;
            CREATE TABLE central_step (
              file TEXT NOT NULL,
              precinct TEXT NOT NULL,
              position INTEGER NOT NULL,
              content TEXT NOT NULL,
              PRIMARY KEY (file, precinct, position)
            ) STRICT;
            CREATE TABLE central_pay (
              file TEXT NOT NULL,
              role TEXT NOT NULL,
              content TEXT NOT NULL,
              PRIMARY KEY (file, role)
            ) STRICT;
            CREATE TABLE central_present (
              file TEXT NOT NULL,
              position INTEGER NOT NULL,
              content TEXT NOT NULL,
              PRIMARY KEY (file, position)
            ) STRICT;
            CREATE TABLE central_refused (
              seq INTEGER PRIMARY KEY,
              file TEXT NOT NULL,
              size INTEGER NOT NULL,
              code TEXT NOT NULL,
              reason TEXT NOT NULL,
              at TEXT NOT NULL
            ) STRICT;
            CREATE INDEX central_refused_by_file ON central_refused (file);
            CREATE TABLE central_receipt (
              seq INTEGER PRIMARY KEY,
              file TEXT NOT NULL UNIQUE,
              receipt TEXT NOT NULL,
              name TEXT NOT NULL
            ) STRICT;
            CREATE TABLE central_ruling (
              seq INTEGER PRIMARY KEY,
              commission TEXT NOT NULL,
              file TEXT NOT NULL,
              kind TEXT NOT NULL,
              reason TEXT NOT NULL,
              person TEXT NOT NULL
            ) STRICT;
            CREATE TABLE central_roster (
              number INTEGER PRIMARY KEY,
              file TEXT NOT NULL,
              seq INTEGER NOT NULL
            ) STRICT;
            """;

    private CentralStore() {}

    static void add(Connection connection, Filed filed, Entry entry) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO central_file VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, NULL)")) {
            insert.setString(1, filed.file().hex());
            insert.setString(2, filed.commission());
            insert.setInt(3, filed.revision());
            text(insert, 4, filed.previous() == null ? null : filed.previous().hex());
            insert.setString(5, filed.record().hex());
            insert.setLong(6, filed.size());
            insert.setInt(7, filed.missing().size());
            insert.setString(8, entry.time().toString());
            insert.setLong(9, entry.seq());
            insert.executeUpdate();
        }
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO central_total VALUES (?, ?, ?)")) {
            for (ContestTotal total : filed.totals()) {
                insert.setString(1, filed.file().hex());
                insert.setString(2, total.contest());
                insert.setString(3, json(total));
                insert.executeUpdate();
            }
        }
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO central_protocol VALUES (?, ?, ?, ?)")) {
            for (PrecinctFigures precinct : filed.precincts()) {
                insert.setString(1, filed.file().hex());
                insert.setString(2, precinct.contest());
                insert.setString(3, precinct.precinct());
                insert.setString(4, json(precinct));
                insert.executeUpdate();
            }
        }
        addPay(connection, filed);
        addDay(connection, filed);
        addPresent(connection, filed);
    }

    private static void addPresent(Connection connection, Filed filed) throws SQLException {
        List<Sections.Observers> present = filed.observers();
        if (present == null) {
            return;
        }
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO central_present VALUES (?, ?, ?)")) {
            for (int position = 0; position < present.size(); position++) {
                insert.setString(1, filed.file().hex());
                insert.setInt(2, position);
                insert.setString(3, json(present.get(position)));
                insert.executeUpdate();
            }
        }
    }

    private static void addPay(Connection connection, Filed filed) throws SQLException {
        List<Sections.Pay> pay = filed.pay();
        if (pay == null) {
            return;
        }
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO central_pay VALUES (?, ?, ?)")) {
            for (Sections.Pay one : pay) {
                insert.setString(1, filed.file().hex());
                insert.setString(2, one.role());
                insert.setString(3, json(one));
                insert.executeUpdate();
            }
        }
    }

    private static void addDay(Connection connection, Filed filed) throws SQLException {
        List<Sections.Step> day = filed.day();
        if (day == null) {
            return;
        }
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO central_step VALUES (?, ?, ?, ?)")) {
            for (int position = 0; position < day.size(); position++) {
                insert.setString(1, filed.file().hex());
                insert.setString(2, day.get(position).precinct());
                insert.setInt(3, position);
                insert.setString(4, json(day.get(position)));
                insert.executeUpdate();
            }
        }
    }

    private static void text(PreparedStatement insert, int at, @Nullable String value) throws SQLException {
        if (value == null) {
            insert.setNull(at, Types.VARCHAR);
        } else {
            insert.setString(at, value);
        }
    }

    private static String json(Object value) {
        return new String(Json.write(value), StandardCharsets.UTF_8);
    }

    static void refuse(Connection connection, Turned turned, Entry entry) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO central_refused VALUES (?, ?, ?, ?, ?, ?)")) {
            insert.setLong(1, entry.seq());
            insert.setString(2, turned.file().hex());
            insert.setLong(3, turned.size());
            insert.setString(4, turned.code());
            insert.setString(5, turned.reason());
            insert.setString(6, entry.time().toString());
            insert.executeUpdate();
        }
    }

    static void receipt(Connection connection, Receipted receipted, Entry entry) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO central_receipt VALUES (?, ?, ?, ?)")) {
            insert.setLong(1, entry.seq());
            insert.setString(2, receipted.file().hex());
            insert.setString(3, receipted.receipt().hex());
            insert.setString(4, receipted.name());
            insert.executeUpdate();
        }
    }

    static void rule(Connection connection, Ruling ruling, Entry entry) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO central_ruling VALUES (?, ?, ?, ?, ?, ?)")) {
            insert.setLong(1, entry.seq());
            insert.setString(2, ruling.commission());
            insert.setString(3, ruling.file().hex());
            insert.setString(4, ruling.kind().name().toLowerCase(Locale.ROOT));
            insert.setString(5, ruling.reason());
            insert.setString(6, entry.person());
            insert.executeUpdate();
        }
    }

    static void roster(Connection connection, RosterTaken roster, Entry entry) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO central_roster VALUES (?, ?, ?)")) {
            insert.setLong(1, roster.number());
            insert.setString(2, roster.file().hex());
            insert.setLong(3, entry.seq());
            insert.executeUpdate();
        }
    }

    static void stand(Connection connection, Map<Digest, Standing> standings) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement("UPDATE central_file SET standing = ? WHERE file = ?")) {
            for (Map.Entry<Digest, Standing> standing : standings.entrySet()) {
                update.setString(1, standing.getValue().name().toLowerCase(Locale.ROOT));
                update.setString(2, standing.getKey().hex());
                update.executeUpdate();
            }
        }
    }

    static List<Chain.Link> links(Connection connection, String commission) throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement("SELECT file, revision, previous FROM central_file WHERE commission = ?")) {
            query.setString(1, commission);
            try (ResultSet row = query.executeQuery()) {
                List<Chain.Link> links = new ArrayList<>();
                while (row.next()) {
                    String previous = row.getString(3);
                    links.add(new Chain.Link(
                            new Digest(row.getString(1)),
                            row.getInt(2),
                            previous == null ? null : new Digest(previous)));
                }
                return links;
            }
        }
    }

    /** The latest ruling on each file of the commission. */
    static Map<Digest, Ruling.Kind> rulings(Connection connection, String commission) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                "SELECT file, kind FROM central_ruling WHERE commission = ? AND kind <> 'confirmed' ORDER BY seq")) {
            query.setString(1, commission);
            try (ResultSet row = query.executeQuery()) {
                Map<Digest, Ruling.Kind> rulings = new HashMap<>();
                while (row.next()) {
                    Ruling.Kind kind = Ruling.Kind.valueOf(row.getString(2).toUpperCase(Locale.ROOT));
                    rulings.put(new Digest(row.getString(1)), kind);
                }
                return rulings;
            }
        }
    }
}
