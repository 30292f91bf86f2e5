package kz.esep.central;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import kz.esep.result.ContestTotal;
import kz.esep.result.Sections;
import kz.esep.tally.ProtocolKey;
import kz.esep.text.Digest;
import kz.esep.text.Json;
import org.jspecify.annotations.Nullable;

/** Asks the centre's tables. Figures come one row at a time, so that a whole country never stands in memory. */
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

    /** The code of the latest refusal of each refused file. */
    static Map<Digest, String> refusals(Connection connection) throws SQLException {
        try (PreparedStatement query =
                        connection.prepareStatement("SELECT file, code, reason FROM central_refused ORDER BY seq");
                ResultSet row = query.executeQuery()) {
            Map<Digest, String> codes = new HashMap<>();
            while (row.next()) {
                codes.put(new Digest(row.getString(1)), row.getString(2) + " " + row.getString(3));
            }
            return codes;
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

    /** The totals of every counted file, by commission. */
    static void totals(Connection connection, TotalReader reader) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                        "SELECT f.commission, t.content FROM central_file f JOIN central_total t ON t.file = f.file"
                                + " WHERE f.standing = 'counted' ORDER BY f.commission, t.contest");
                ResultSet row = query.executeQuery()) {
            while (row.next()) {
                reader.read(row.getString(1), json(row.getString(2), ContestTotal.class));
            }
        }
    }

    /** Every counted protocol, by contest and precinct. */
    static void precincts(Connection connection, Consumer<PrecinctFigures> reader) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                        "SELECT p.content FROM central_file f JOIN central_protocol p ON p.file = f.file"
                                + " WHERE f.standing = 'counted' ORDER BY p.contest, p.precinct");
                ResultSet row = query.executeQuery()) {
            while (row.next()) {
                reader.accept(json(row.getString(1), PrecinctFigures.class));
            }
        }
    }

    /** One counted protocol with its file; null where none counts. */
    static Counting.@Nullable Counted precinct(Connection connection, ProtocolKey key) throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement("SELECT f.file, p.content FROM central_file f JOIN central_protocol p"
                        + " ON p.file = f.file WHERE f.standing = 'counted' AND p.contest = ? AND p.precinct = ?")) {
            query.setString(1, key.contest());
            query.setString(2, key.precinct());
            try (ResultSet row = query.executeQuery()) {
                if (!row.next()) {
                    return null;
                }
                PrecinctFigures figures = json(row.getString(2), PrecinctFigures.class);
                Taken file = file(connection, new Digest(row.getString(1)));
                return file == null ? null : new Counting.Counted(figures, file);
            }
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

    /** The certificates of the counted files that carry any, by commission. */
    static Map<String, Sections.Certificates> certificates(Connection connection) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("SELECT commission, certificates FROM central_file"
                        + " WHERE standing = 'counted' AND certificates IS NOT NULL");
                ResultSet row = query.executeQuery()) {
            Map<String, Sections.Certificates> certificates = new HashMap<>();
            while (row.next()) {
                certificates.put(row.getString(1), json(row.getString(2), Sections.Certificates.class));
            }
            return certificates;
        }
    }

    private static <T> T json(String content, Class<T> type) {
        try {
            return Json.read(content.getBytes(StandardCharsets.UTF_8), type);
        } catch (Json.BadJson e) {
            throw new IllegalStateException("the centre's tables are damaged", e);
        }
    }

    /** Takes a commission's total of one contest. */
    interface TotalReader {
        void read(String commission, ContestTotal total);
    }
}
