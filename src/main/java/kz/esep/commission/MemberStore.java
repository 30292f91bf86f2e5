package kz.esep.commission;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import kz.esep.access.Sealed;
import kz.esep.text.Json;
import org.jspecify.annotations.Nullable;

/** The table of members: what is known of each, with the particulars sealed. */
final class MemberStore {
    static final List<String> TABLES = List.of("commission_member");
    static final String SCHEMA = """
            CREATE TABLE commission_member (
              number INTEGER PRIMARY KEY,
              kind TEXT NOT NULL,
              body TEXT NOT NULL,
              digest TEXT NOT NULL,
              particulars TEXT NOT NULL,
              member BLOB NOT NULL
            ) STRICT;
            CREATE INDEX commission_member_digest ON commission_member (digest);
            """;

    private static final String SELECT = "SELECT digest, particulars, member FROM commission_member";

    private MemberStore() {}

    /**
     * A member as the table has it.
     *
     * @param member without the particulars
     */
    record Row(Member member, Sealed particulars, String digest) {}

    /** The id of whoever joins next. */
    static String nextId(Connection connection) throws SQLException {
        try (PreparedStatement select =
                        connection.prepareStatement("SELECT coalesce(max(number), 0) FROM commission_member");
                ResultSet row = select.executeQuery()) {
            row.next();
            return "m" + (row.getLong(1) + 1);
        }
    }

    /** Everybody who ever was a member, in the order they joined. */
    static List<Row> all(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(SELECT + " ORDER BY number")) {
            return rows(select);
        }
    }

    /** The one of that id; null when there is none. */
    static @Nullable Row find(Connection connection, String id) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(SELECT + " WHERE number = ?")) {
            select.setLong(1, number(id));
            List<Row> rows = rows(select);
            return rows.isEmpty() ? null : rows.getFirst();
        }
    }

    /** Those whose IIN has that digest. */
    static List<Row> of(Connection connection, String digest) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(SELECT + " WHERE digest = ? ORDER BY number")) {
            select.setString(1, digest);
            return rows(select);
        }
    }

    static void save(Connection connection, Row row) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT OR REPLACE INTO commission_member VALUES (?, ?, ?, ?, ?, ?)")) {
            insert.setLong(1, number(row.member().id()));
            insert.setString(2, row.member().body().kind().name());
            insert.setString(3, row.member().body().id());
            insert.setString(4, row.digest());
            insert.setString(5, row.particulars().text());
            insert.setBytes(6, Json.write(row.member()));
            insert.executeUpdate();
        }
    }

    /** The number in an id; 0, which nobody has, where it is not one. */
    private static long number(String id) {
        return id.matches("m[1-9][0-9]{0,8}") ? Long.parseLong(id.substring(1)) : 0;
    }

    private static List<Row> rows(PreparedStatement select) throws SQLException {
        List<Row> rows = new ArrayList<>();
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                rows.add(new Row(read(row.getBytes(3)), new Sealed(row.getString(2)), row.getString(1)));
            }
        }
        return rows;
    }

    private static Member read(byte[] member) {
        try {
            return Json.read(member, Member.class);
        } catch (Json.BadJson e) {
            throw new IllegalStateException("a member's row cannot be read", e);
        }
    }
}
