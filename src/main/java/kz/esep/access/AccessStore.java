package kz.esep.access;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.esep.store.Entry;
import kz.esep.text.Json;
import org.jspecify.annotations.Nullable;

/** The tables of people and their roles. */
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
            """;

    private final StatementStore sql;

    AccessStore(Connection connection) {
        this.sql = new StatementStore(connection);
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

    void add(String person, String login, String name, String credential) throws SQLException {
        sql.change(
                "INSERT INTO access_person VALUES (?, ?, ?, ?, 1, 1, 0, ?)",
                person,
                login,
                name,
                credential,
                Instant.EPOCH.toString());
    }

    void setPassword(String person, String credential, boolean proposed) throws SQLException {
        sql.change(
                "UPDATE access_person SET credential = ?, proposed = ? WHERE id = ?",
                credential,
                proposed ? 1 : 0,
                person);
        clearFailures(person);
    }

    void clearFailures(String person) throws SQLException {
        sql.change("UPDATE access_person SET failures = 0, gate = ? WHERE id = ?", Instant.EPOCH.toString(), person);
    }

    void fail(String person, int failures, Instant gate) throws SQLException {
        sql.change("UPDATE access_person SET failures = ?, gate = ? WHERE id = ?", failures, gate.toString(), person);
    }

    int failures(String person) throws SQLException {
        return sql.rows(row -> row.getInt(1), "SELECT failures FROM access_person WHERE id = ?", person)
                .getFirst();
    }

    Instant gate(String person) throws SQLException {
        return sql.rows(row -> Instant.parse(row.getString(1)), "SELECT gate FROM access_person WHERE id = ?", person)
                .getFirst();
    }

    void grant(Acts.Granting granting, Entry entry) throws SQLException {
        sql.change(
                "INSERT INTO access_grant (seq, person, role, granted_by, granted_at, active) VALUES (?, ?, ?, ?, ?, ?)",
                entry.seq(),
                granting.person(),
                granting.role().name(),
                entry.person(),
                entry.time().toString(),
                granting.role().needsConfirmation() ? 0 : 1);
    }

    void confirm(Acts.Granting granting, Entry entry) throws SQLException {
        sql.change(
                "UPDATE access_grant SET active = 1, confirmed_by = ?, confirmed_at = ?"
                        + " WHERE person = ? AND role = ? AND revoked_at IS NULL",
                entry.person(),
                entry.time().toString(),
                granting.person(),
                granting.role().name());
    }

    void revoke(Acts.Granting granting, Entry entry) throws SQLException {
        sql.change(
                "UPDATE access_grant SET active = 0, revoked_at = ? WHERE person = ? AND role = ? AND revoked_at IS NULL",
                entry.time().toString(),
                granting.person(),
                granting.role().name());
    }

    void leave(String person, Entry entry) throws SQLException {
        sql.change("UPDATE access_person SET active = 0 WHERE id = ?", person);
        sql.change(
                "UPDATE access_grant SET active = 0, revoked_at = ? WHERE person = ? AND revoked_at IS NULL",
                entry.time().toString(),
                person);
    }

    List<Row> people() throws SQLException {
        return sql.rows(AccessStore::row, "SELECT * FROM access_person ORDER BY CAST(substr(id, 2) AS INTEGER)");
    }

    /** Logins by id, in the order people came. */
    Map<String, String> logins() throws SQLException {
        Map<String, String> logins = new LinkedHashMap<>();
        sql.rows(
                row -> logins.put(row.getString(1), row.getString(2)),
                "SELECT id, login FROM access_person ORDER BY CAST(substr(id, 2) AS INTEGER)");
        return logins;
    }

    Optional<Row> byLogin(String login) throws SQLException {
        return sql.rows(AccessStore::row, "SELECT * FROM access_person WHERE login = ?", login).stream()
                .findFirst();
    }

    Optional<Row> byId(String person) throws SQLException {
        return sql.rows(AccessStore::row, "SELECT * FROM access_person WHERE id = ?", person).stream()
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

    static Credential credential(String json) {
        try {
            return Json.read(json.getBytes(StandardCharsets.UTF_8), Credential.class);
        } catch (Json.BadJson e) {
            throw new IllegalStateException("not a credential", e);
        }
    }

    Set<Role> roles(String person) throws SQLException {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        roles.addAll(sql.rows(
                row -> Role.valueOf(row.getString(1)),
                "SELECT role FROM access_grant WHERE person = ? AND active = 1",
                person));
        return roles;
    }

    /** Grants that were not revoked, waiting ones too; of everybody and the revoked ones too when {@code all}. */
    List<Grant> grants(boolean all) throws SQLException {
        return sql.rows(
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
}
