package kz.esep.access;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The tables of the workspace keys, wrapped for those who need them. */
final class WrapStore {
    static final String SCHEMA = """
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

    private final StatementStore sql;

    WrapStore(Connection connection) {
        this.sql = new StatementStore(connection);
    }

    void root(String digest, String recovery) throws SQLException {
        sql.change("INSERT INTO access_root VALUES (?, ?)", digest, recovery);
    }

    void key(int generation, @Nullable Sealed previous) throws SQLException {
        sql.change("INSERT INTO access_key VALUES (?, ?)", generation, previous == null ? null : previous.text());
    }

    void wrap(String person, int generation, String wrap) throws SQLException {
        sql.change("INSERT OR REPLACE INTO access_wrap VALUES (?, ?, ?)", person, generation, wrap);
    }

    void forgetKeys() throws SQLException {
        sql.change("DELETE FROM access_wrap");
        sql.change("DELETE FROM access_key");
        sql.change("DELETE FROM access_root");
    }

    /** Digest of the root secret; empty once the keys are destroyed, or before the first. */
    Optional<String> root() throws SQLException {
        return sql.rows(row -> row.getString(1), "SELECT digest FROM access_root").stream()
                .findFirst();
    }

    Optional<Credential> recovery() throws SQLException {
        return sql.rows(row -> AccessStore.credential(row.getString(1)), "SELECT recovery FROM access_root").stream()
                .findFirst();
    }

    /** A key with its generation and, sealed under it, the one before. */
    record Key(int generation, Optional<Sealed> previous) {}

    /** The newest first. */
    List<Key> keys() throws SQLException {
        return sql.rows(
                row -> new Key(
                        row.getInt(1), Optional.ofNullable(row.getString(2)).map(Sealed::new)),
                "SELECT generation, previous FROM access_key ORDER BY generation DESC");
    }

    Optional<String> wrapOf(String person, int generation) throws SQLException {
        return sql
                .rows(
                        row -> row.getString(1),
                        "SELECT wrap FROM access_wrap WHERE person = ? AND generation = ?",
                        person,
                        generation)
                .stream()
                .findFirst();
    }
}
