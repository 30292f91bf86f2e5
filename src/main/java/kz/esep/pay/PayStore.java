package kz.esep.pay;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.esep.text.Json;

/** The table of what is kept for pay: rates, periods, deductions, funds and runs, each under its key. */
final class PayStore {
    static final List<String> TABLES = List.of("pay_kept");
    static final String SCHEMA = """
            CREATE TABLE pay_kept (
              kind TEXT NOT NULL,
              key TEXT NOT NULL,
              body BLOB NOT NULL,
              PRIMARY KEY (kind, key)
            ) STRICT;
            """;

    private PayStore() {}

    /** Keeps a fact in the place of the one with its key. */
    static <T extends Record> void save(Connection connection, T fact) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT OR REPLACE INTO pay_kept VALUES (?, ?, ?)")) {
            insert.setString(1, kind(fact.getClass()));
            insert.setString(2, key(fact));
            insert.setBytes(3, Json.write(fact));
            insert.executeUpdate();
        }
    }

    private static String kind(Class<?> type) {
        return type.getSimpleName();
    }

    private static String key(Record fact) {
        return switch (fact) {
            case Rate rate -> rate.name() + " " + rate.from();
            case Period period -> period.id();
            case Deduction deduction -> deduction.name() + " " + deduction.from();
            case Fund fund -> fund.id();
            case PayRun run -> run.id();
            default -> throw new IllegalArgumentException("not kept: " + fact);
        };
    }

    /** Everything of a type, in the order of the keys: 2 before 10. */
    static <T extends Record> List<T> all(Connection connection, Class<T> type) throws SQLException {
        List<T> all = new ArrayList<>();
        try (PreparedStatement select =
                connection.prepareStatement("SELECT body FROM pay_kept WHERE kind = ? ORDER BY length(key), key")) {
            select.setString(1, kind(type));
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    all.add(read(row.getBytes(1), type));
                }
            }
        }
        return all;
    }

    /** The one of that key. */
    static <T extends Record> Optional<T> find(Connection connection, Class<T> type, String key) throws SQLException {
        return all(connection, type).stream()
                .filter(one -> key(one).equals(key))
                .findFirst();
    }

    private static <T> T read(byte[] body, Class<T> type) {
        try {
            return Json.read(body, type);
        } catch (Json.BadJson e) {
            throw new IllegalStateException("a row of pay cannot be read", e);
        }
    }
}
