package kz.esep.central;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import kz.esep.tally.ProtocolKey;
import kz.esep.text.Digest;
import org.jspecify.annotations.Nullable;

/** Asks the centre's tables for the figures of one taken file, as JSON: reading them takes longer than finding them. */
final class FiguresStore {
    private FiguresStore() {}

    /** The totals of that file, one for each contest. */
    static List<String> totals(Connection connection, Digest file) throws SQLException {
        return texts(connection, "SELECT content FROM central_total WHERE file = ? ORDER BY contest", file.hex());
    }

    /** Which protocols that file has. */
    static List<ProtocolKey> protocols(Connection connection, Digest file) throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement("SELECT contest, precinct FROM central_protocol WHERE file = ?")) {
            query.setString(1, file.hex());
            try (ResultSet row = query.executeQuery()) {
                List<ProtocolKey> keys = new ArrayList<>();
                while (row.next()) {
                    keys.add(new ProtocolKey(row.getString(1), row.getString(2)));
                }
                return keys;
            }
        }
    }

    /** The protocol at that place in that file; null where it has none. */
    static @Nullable String protocol(Connection connection, Digest file, ProtocolKey key) throws SQLException {
        List<String> found = texts(
                connection,
                "SELECT content FROM central_protocol WHERE file = ? AND contest = ? AND precinct = ?",
                file.hex(),
                key.contest(),
                key.precinct());
        return found.isEmpty() ? null : found.getFirst();
    }

    /** What that file says was paid to each post. */
    static List<String> pay(Connection connection, Digest file) throws SQLException {
        return texts(connection, "SELECT content FROM central_pay WHERE file = ? ORDER BY role", file.hex());
    }

    /** How many persons were present, by precinct and body, as that file says. */
    static List<String> present(Connection connection, Digest file) throws SQLException {
        return texts(connection, "SELECT content FROM central_present WHERE file = ? ORDER BY position", file.hex());
    }

    /** The steps of voting day that file carries, by precinct. */
    static List<String> steps(Connection connection, Digest file) throws SQLException {
        return texts(
                connection, "SELECT content FROM central_step WHERE file = ? ORDER BY precinct, position", file.hex());
    }

    /** Those of one precinct. */
    static List<String> steps(Connection connection, Digest file, String precinct) throws SQLException {
        return texts(
                connection,
                "SELECT content FROM central_step WHERE file = ? AND precinct = ? ORDER BY position",
                file.hex(),
                precinct);
    }

    private static List<String> texts(Connection connection, String sql, String... values) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                query.setString(i + 1, values[i]);
            }
            try (ResultSet row = query.executeQuery()) {
                List<String> texts = new ArrayList<>();
                while (row.next()) {
                    texts.add(row.getString(1));
                }
                return texts;
            }
        }
    }
}
