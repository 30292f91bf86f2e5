package kz.esep.media;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import kz.esep.text.Json;
import org.jspecify.annotations.Nullable;

/** The table of all registers: a row for each revision of what is kept. */
final class MediaStore {
    static final String TABLE = "media_kept";
    static final String SCHEMA = """
            CREATE TABLE media_kept (
              register TEXT NOT NULL,
              number INTEGER NOT NULL,
              revision INTEGER NOT NULL,
              fact BLOB NOT NULL,
              recorded TEXT NOT NULL,
              reason TEXT,
              withdrawn INTEGER NOT NULL,
              PRIMARY KEY (register, number, revision)
            ) STRICT;
            """;

    private static final String SELECT =
            "SELECT number, revision, fact, recorded, reason, withdrawn FROM media_kept WHERE register = ?";
    private static final String ORDER = " ORDER BY number, revision";

    private MediaStore() {}

    /** The number of what is recorded next. */
    static long next(Connection connection, Register<?> register) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("SELECT coalesce(max(number), 0) + 1 FROM media_kept WHERE register = ?")) {
            select.setString(1, register.name());
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    /** What is kept, each in its latest revision, in the order of the numbers; withdrawn ones are among it. */
    static <T> List<Kept<T>> all(Connection connection, Register<T> register) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(SELECT + ORDER)) {
            select.setString(1, register.name());
            List<Kept<T>> latest = new ArrayList<>();
            for (Kept<T> kept : rows(select, register)) {
                if (!latest.isEmpty() && latest.getLast().number() == kept.number()) {
                    latest.removeLast();
                }
                latest.add(kept);
            }
            return latest;
        }
    }

    /** Every revision of one of them, the first one first; none where there is no such number. */
    static <T> List<Kept<T>> revisions(Connection connection, Register<T> register, long number) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(SELECT + " AND number = ?" + ORDER)) {
            select.setString(1, register.name());
            select.setLong(2, number);
            return rows(select, register);
        }
    }

    /** The latest revision of one of them; null where there is none. */
    static <T> @Nullable Kept<T> find(Connection connection, Register<T> register, long number) throws SQLException {
        List<Kept<T>> revisions = revisions(connection, register, number);
        return revisions.isEmpty() ? null : revisions.getLast();
    }

    static <T> void add(Connection connection, Register<T> register, Kept<T> kept) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO media_kept VALUES (?, ?, ?, ?, ?, ?, ?)")) {
            insert.setString(1, register.name());
            insert.setLong(2, kept.number());
            insert.setInt(3, kept.revision());
            insert.setBytes(4, Json.write(kept.fact()));
            insert.setString(5, kept.recorded().toString());
            insert.setString(6, kept.reason());
            insert.setBoolean(7, kept.withdrawn());
            insert.executeUpdate();
        }
    }

    private static <T> List<Kept<T>> rows(PreparedStatement select, Register<T> register) throws SQLException {
        List<Kept<T>> rows = new ArrayList<>();
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                rows.add(new Kept<>(
                        row.getLong(1),
                        row.getInt(2),
                        Json.read(row.getBytes(3), register.type()),
                        Instant.parse(row.getString(4)),
                        row.getString(5),
                        row.getBoolean(6)));
            }
            return rows;
        } catch (Json.BadJson e) {
            throw new IllegalStateException("a row of the register cannot be read: " + register.name(), e);
        }
    }
}
