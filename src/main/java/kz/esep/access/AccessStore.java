package kz.esep.access;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.esep.store.Entry;
import kz.esep.text.Json;
import org.jspecify.annotations.Nullable;

/** The tables of people, roles and wrapped keys. */
final class AccessStore {
    static final String SCHEMA = """
            CREATE TABLE access_person (
              id TEXT PRIMARY KEY,
              login TEXT NOT NULL UNIQUE,
              name TEXT NOT NULL,
              credential TEXT NOT NULL,
              proposed INTEGER NOT NULL,
              active INTEGER NOT NULL,
              failures INTEGER NOT NULL,
              gate TEXT NOT NULL
            ) STRICT;
            CREATE TABLE access_grant (
              seq INTEGER PRIMARY KEY,
              person TEXT NOT NULL REFERENCES access_person,
              role TEXT NOT NULL,
              granted_by TEXT NOT NULL,
              granted_at TEXT NOT NULL,
              confirmed_by TEXT,
              confirmed_at TEXT,
              active INTEGER NOT NULL,
              revoked_at TEXT
            ) STRICT;
            CREATE INDEX access_grant_person ON access_grant (person);
            CREATE TABLE access_root (
              digest TEXT PRIMARY KEY,
              recovery TEXT NOT NULL
            ) STRICT;
            CREATE TABLE access_key (
              generation INTEGER PRIMARY KEY,
              previous TEXT
            ) STRICT;
            CREATE TABLE access_wrap (
              person TEXT NOT NULL,
              generation INTEGER NOT NULL REFERENCES access_key,
              wrap TEXT NOT NULL,
              PRIMARY KEY (person, generation)
            ) STRICT;
            """;

    private final Connection connection;

    AccessStore(Connection connection) {
        this.connection = connection;
    }

    /** A row of the table of people. */
    record Row(
            String id,
            String login,
            Sealed name,
            Credential credential,
            boolean proposed,
            boolean active,
            Instant gate) {}

    private void change(String sql, @Nullable Object... values) throws SQLException {
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

    private <T> List<T> rows(Reading<T> reading, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            try (ResultSet row = statement.executeQuery()) {
                List<T> rows = new ArrayList<>();
                while (row.next()) {
                    rows.add(reading.of(row));
                }
                return rows;
            }
        }
    }

    void add(String person, String login, String name, String credential) throws SQLException {
        change(
                "INSERT INTO access_person VALUES (?, ?, ?, ?, 1, 1, 0, ?)",
                person,
                login,
                name,
                credential,
                Instant.EPOCH.toString());
    }

    void setPassword(String person, String credential, boolean proposed) throws SQLException {
        change(
                "UPDATE access_person SET credential = ?, proposed = ? WHERE id = ?",
                credential,
                proposed ? 1 : 0,
                person);
        clearFailures(person);
    }

    void clearFailures(String person) throws SQLException {
        change("UPDATE access_person SET failures = 0, gate = ? WHERE id = ?", Instant.EPOCH.toString(), person);
    }

    void fail(String person, int failures, Instant gate) throws SQLException {
        change("UPDATE access_person SET failures = ?, gate = ? WHERE id = ?", failures, gate.toString(), person);
    }

    int failures(String person) throws SQLException {
        return rows(row -> row.getInt(1), "SELECT failures FROM access_person WHERE id = ?", person)
                .getFirst();
    }

    Instant gate(String person) throws SQLException {
        return rows(row -> Instant.parse(row.getString(1)), "SELECT gate FROM access_person WHERE id = ?", person)
                .getFirst();
    }

    void grant(Acts.Granting granting, Entry entry) throws SQLException {
        change(
                "INSERT INTO access_grant (seq, person, role, granted_by, granted_at, active) VALUES (?, ?, ?, ?, ?, ?)",
                entry.seq(),
                granting.person(),
                granting.role().name(),
                entry.person(),
                entry.time().toString(),
                granting.role().needsConfirmation() ? 0 : 1);
    }

    void confirm(Acts.Granting granting, Entry entry) throws SQLException {
        change(
                "UPDATE access_grant SET active = 1, confirmed_by = ?, confirmed_at = ?"
                        + " WHERE person = ? AND role = ? AND revoked_at IS NULL",
                entry.person(),
                entry.time().toString(),
                granting.person(),
                granting.role().name());
    }

    void revoke(Acts.Granting granting, Entry entry) throws SQLException {
        change(
                "UPDATE access_grant SET active = 0, revoked_at = ? WHERE person = ? AND role = ? AND revoked_at IS NULL",
                entry.time().toString(),
                granting.person(),
                granting.role().name());
    }

    void leave(String person, Entry entry) throws SQLException {
        change("UPDATE access_person SET active = 0 WHERE id = ?", person);
        change(
                "UPDATE access_grant SET active = 0, revoked_at = ? WHERE person = ? AND revoked_at IS NULL",
                entry.time().toString(),
                person);
    }

    void root(String digest, String recovery) throws SQLException {
        change("INSERT INTO access_root VALUES (?, ?)", digest, recovery);
    }

    void key(int generation, @Nullable Sealed previous) throws SQLException {
        change("INSERT INTO access_key VALUES (?, ?)", generation, previous == null ? null : previous.text());
    }

    void wrap(String person, int generation, String wrap) throws SQLException {
        change("INSERT OR REPLACE INTO access_wrap VALUES (?, ?, ?)", person, generation, wrap);
    }

    void forgetKeys() throws SQLException {
        change("DELETE FROM access_wrap");
        change("DELETE FROM access_key");
        change("DELETE FROM access_root");
    }

    List<Row> people() throws SQLException {
        return rows(AccessStore::row, "SELECT * FROM access_person ORDER BY CAST(substr(id, 2) AS INTEGER)");
    }

    /** Logins by id, in the order people came. */
    Map<String, String> logins() throws SQLException {
        Map<String, String> logins = new LinkedHashMap<>();
        rows(
                row -> logins.put(row.getString(1), row.getString(2)),
                "SELECT id, login FROM access_person ORDER BY CAST(substr(id, 2) AS INTEGER)");
        return logins;
    }

    Optional<Row> byLogin(String login) throws SQLException {
        return rows(AccessStore::row, "SELECT * FROM access_person WHERE login = ?", login).stream()
                .findFirst();
    }

    Optional<Row> byId(String person) throws SQLException {
        return rows(AccessStore::row, "SELECT * FROM access_person WHERE id = ?", person).stream()
                .findFirst();
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getString("id"),
                row.getString("login"),
                new Sealed(row.getString("name")),
                credential(row.getString("credential")),
                row.getInt("proposed") == 1,
                row.getInt("active") == 1,
                Instant.parse(row.getString("gate")));
    }

    private static Credential credential(String json) {
        try {
            return Json.read(json.getBytes(StandardCharsets.UTF_8), Credential.class);
        } catch (Json.BadJson e) {
            throw new IllegalStateException("not a credential", e);
        }
    }

    Set<Role> roles(String person) throws SQLException {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        roles.addAll(rows(
                row -> Role.valueOf(row.getString(1)),
                "SELECT role FROM access_grant WHERE person = ? AND active = 1",
                person));
        return roles;
    }

    /** Grants that were not revoked, waiting ones too; of everybody and the revoked ones too when {@code all}. */
    List<Grant> grants(boolean all) throws SQLException {
        return rows(
                AccessStore::grant,
                "SELECT * FROM access_grant WHERE ? OR revoked_at IS NULL ORDER BY seq",
                all ? 1 : 0);
    }

    private static Grant grant(ResultSet row) throws SQLException {
        return new Grant(
                row.getString("person"),
                Role.valueOf(row.getString("role")),
                row.getString("granted_by"),
                Instant.parse(row.getString("granted_at")),
                row.getString("confirmed_by"),
                instant(row.getString("confirmed_at")),
                row.getInt("active") == 1,
                instant(row.getString("revoked_at")));
    }

    private static @Nullable Instant instant(@Nullable String text) {
        return text == null ? null : Instant.parse(text);
    }

    /** Digest of the root secret; empty once the keys are destroyed, or before the first. */
    Optional<String> root() throws SQLException {
        return rows(row -> row.getString(1), "SELECT digest FROM access_root").stream()
                .findFirst();
    }

    Optional<Credential> recovery() throws SQLException {
        return rows(row -> credential(row.getString(1)), "SELECT recovery FROM access_root").stream()
                .findFirst();
    }

    /** A key with its generation and, sealed under it, the one before. */
    record Key(int generation, Optional<Sealed> previous) {}

    /** The newest first. */
    List<Key> keys() throws SQLException {
        return rows(
                row -> new Key(
                        row.getInt(1), Optional.ofNullable(row.getString(2)).map(Sealed::new)),
                "SELECT generation, previous FROM access_key ORDER BY generation DESC");
    }

    Optional<String> wrapOf(String person, int generation) throws SQLException {
        return rows(
                        row -> row.getString(1),
                        "SELECT wrap FROM access_wrap WHERE person = ? AND generation = ?",
                        person,
                        generation)
                .stream()
                .findFirst();
    }
}
