package kz.esep.central;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import kz.esep.text.Digest;
import org.jspecify.annotations.Nullable;

/** Asks the centre's tables what came in: files, refusals, receipts and rosters. */
final class TakenStore {

    private static final String FILES =
            "SELECT file, commission, revision, missing, received_at, standing FROM central_file";

    private TakenStore() {}

    static List<Taken> files(Connection connection) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(FILES + " ORDER BY commission, revision, file")) {
            return files(query);
        }
    }

    private static List<Taken> files(PreparedStatement query) throws SQLException {
        try (ResultSet row = query.executeQuery()) {
            List<Taken> files = new ArrayList<>();
            while (row.next()) {
                files.add(new Taken(
                        new Digest(row.getString(1)),
                        row.getString(2),
                        row.getInt(3),
                        row.getInt(4),
                        Instant.parse(row.getString(5)),
                        Standing.valueOf(row.getString(6).toUpperCase(Locale.ROOT))));
            }
            return files;
        }
    }

    static Set<Digest> digests(Connection connection) throws SQLException {
        Set<Digest> digests = new HashSet<>();
        files(connection).forEach(file -> digests.add(file.file()));
        return digests;
    }

    static @Nullable Taken file(Connection connection, Digest digest) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(FILES + " WHERE file = ?")) {
            query.setString(1, digest.hex());
            List<Taken> files = files(query);
            return files.isEmpty() ? null : files.getFirst();
        }
    }

    /** The latest refusal of a file; null when it never was refused. */
    static @Nullable Turned turned(Connection connection, Digest file) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                "SELECT size, code, reason FROM central_refused WHERE file = ? ORDER BY seq DESC LIMIT 1")) {
            query.setString(1, file.hex());
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? new Turned(file, row.getLong(1), row.getString(2), row.getString(3)) : null;
            }
        }
    }

    /** Every signed receipt in order: the name and digest of its container. */
    static List<Receipted> receipts(Connection connection) throws SQLException {
        try (PreparedStatement query =
                        connection.prepareStatement("SELECT file, receipt, name FROM central_receipt ORDER BY seq");
                ResultSet row = query.executeQuery()) {
            List<Receipted> receipts = new ArrayList<>();
            while (row.next()) {
                receipts.add(
                        new Receipted(new Digest(row.getString(1)), new Digest(row.getString(2)), row.getString(3)));
            }
            return receipts;
        }
    }

    static @Nullable Digest latestReceipt(Connection connection) throws SQLException {
        try (PreparedStatement query =
                        connection.prepareStatement("SELECT receipt FROM central_receipt ORDER BY seq DESC LIMIT 1");
                ResultSet row = query.executeQuery()) {
            return row.next() ? new Digest(row.getString(1)) : null;
        }
    }

    static long highestRoster(Connection connection) throws SQLException {
        try (PreparedStatement query =
                        connection.prepareStatement("SELECT coalesce(max(number), 0) FROM central_roster");
                ResultSet row = query.executeQuery()) {
            return row.next() ? row.getLong(1) : 0;
        }
    }

    static @Nullable Digest newestRoster(Connection connection) throws SQLException {
        try (PreparedStatement query =
                        connection.prepareStatement("SELECT file FROM central_roster ORDER BY number DESC LIMIT 1");
                ResultSet row = query.executeQuery()) {
            return row.next() ? new Digest(row.getString(1)) : null;
        }
    }

    /** The refusals in order, the latest last. */
    static List<Register.Refusal> turned(Connection connection) throws SQLException {
        try (PreparedStatement query =
                        connection.prepareStatement("SELECT file, size, code, at FROM central_refused ORDER BY seq");
                ResultSet row = query.executeQuery()) {
            List<Register.Refusal> refusals = new ArrayList<>();
            while (row.next()) {
                refusals.add(new Register.Refusal(
                        new Digest(row.getString(1)),
                        row.getLong(2),
                        row.getString(3),
                        Instant.parse(row.getString(4))));
            }
            return refusals;
        }
    }

    /** The signed receipts in order. */
    static List<Register.Signed> signed(Connection connection) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("SELECT r.seq, r.name, r.receipt, f.commission,"
                        + " f.revision, f.file, f.received_at FROM central_receipt r"
                        + " JOIN central_file f ON f.file = r.file ORDER BY r.seq");
                ResultSet row = query.executeQuery()) {
            List<Register.Signed> receipts = new ArrayList<>();
            while (row.next()) {
                receipts.add(new Register.Signed(
                        row.getLong(1),
                        row.getString(2),
                        new Digest(row.getString(3)),
                        row.getString(4),
                        row.getInt(5),
                        new Digest(row.getString(6)),
                        Instant.parse(row.getString(7))));
            }
            return receipts;
        }
    }
}
