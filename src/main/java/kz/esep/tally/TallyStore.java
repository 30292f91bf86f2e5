package kz.esep.tally;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import kz.esep.text.Digest;
import kz.esep.text.Json;
import org.jspecify.annotations.Nullable;

/** The tally's one table: a row per protocol that was ever begun, as JSON beside the columns that are looked for. */
final class TallyStore {
    static final String TABLE = "tally_protocol";
    /**
     * {@code seq} is the number of the protocol's latest journal entry and {@code since} its time in milliseconds since
     * 1970; {@code settled} is the number of the entry that settled the figures: W05 is raised on the later one.
     */
    static final String SCHEMA = """
            CREATE TABLE tally_protocol (
              contest TEXT NOT NULL,
              precinct TEXT NOT NULL,
              state TEXT NOT NULL,
              seq INTEGER NOT NULL,
              since INTEGER NOT NULL,
              fingerprint TEXT,
              settled INTEGER,
              body BLOB NOT NULL,
              PRIMARY KEY (contest, precinct)
            ) STRICT;
            CREATE INDEX tally_fingerprint ON tally_protocol (contest, fingerprint, settled) WHERE fingerprint IS NOT NULL;
            """;

    private static final String LOAD =
            "SELECT body, fingerprint, settled, seq, since FROM tally_protocol WHERE contest = ? AND precinct = ?";
    private static final String SAVE = """
            INSERT INTO tally_protocol (contest, precinct, state, fingerprint, settled, body, seq, since)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (contest, precinct) DO UPDATE SET state = excluded.state, body = excluded.body,
              seq = excluded.seq, since = excluded.since, settled = excluded.settled, fingerprint = excluded.fingerprint""";
    private static final String SAME = """
            SELECT precinct FROM tally_protocol WHERE contest = ?1 AND fingerprint = ?3 AND precinct <> ?2 AND settled <
              ifnull((SELECT settled FROM tally_protocol WHERE contest = ?1 AND precinct = ?2 AND fingerprint = ?3),
                9223372036854775807)
            ORDER BY settled LIMIT 1""";

    private static final String MARKS = """
            SELECT contest, precinct, seq, since, CASE WHEN state IN ('MATCHED', 'EXPLAINED') THEN
                (SELECT precinct FROM tally_protocol AS other
                WHERE other.contest = one.contest AND other.fingerprint = one.fingerprint
                  AND other.precinct <> one.precinct AND other.settled < one.settled
                ORDER BY other.settled LIMIT 1) END
            FROM tally_protocol AS one""";

    private TallyStore() {}

    /**
     * What a list needs to know whether a protocol is as it was.
     *
     * @param seq number of its latest journal entry
     * @param since the time of that entry
     * @param sameAs as {@link #sameAs} says, where the protocol is settled and not accepted
     */
    record Mark(
            ProtocolKey key,
            long seq,
            Instant since,
            @Nullable String sameAs) {}

    /** The mark of every begun protocol. */
    static List<Mark> marks(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(MARKS)) {
            return marks(statement);
        }
    }

    /** The mark of one protocol; empty while nobody has begun it. */
    static Optional<Mark> mark(Connection connection, ProtocolKey key) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(MARKS + " WHERE contest = ? AND precinct = ?")) {
            statement.setString(1, key.contest());
            statement.setString(2, key.precinct());
            return marks(statement).stream().findFirst();
        }
    }

    private static List<Mark> marks(PreparedStatement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery()) {
            List<Mark> marks = new ArrayList<>();
            while (row.next()) {
                marks.add(new Mark(
                        new ProtocolKey(row.getString(1), row.getString(2)),
                        row.getLong(3),
                        Instant.ofEpochMilli(row.getLong(4)),
                        row.getString(5)));
            }
            return marks;
        }
    }

    /**
     * A protocol with what else its row says.
     *
     * @param fingerprint of its settled figures, as {@link #fingerprint} says
     * @param settled number of the entry that settled them; null without a fingerprint
     * @param seq number of its latest entry
     * @param since the time of that entry
     */
    record Standing(
            Protocol protocol,
            @Nullable String fingerprint,
            @Nullable Long settled,
            long seq,
            Instant since) {

        /** The same protocol after one more entry. */
        Standing turned(Protocol after, long entry, Instant time) {
            String now = Objects.equals(after.settled(), protocol.settled())
                    ? fingerprint
                    : TallyStore.fingerprint(after.settled()).orElse(null);
            Long from = Objects.equals(now, fingerprint) ? settled : Long.valueOf(entry);
            return new Standing(after, now, now == null ? null : from, entry, time);
        }
    }

    /** The protocol as it stands; one that nobody has begun is not in the table. */
    static Protocol load(Connection connection, ProtocolKey key) throws SQLException {
        return standing(connection, key).protocol();
    }

    /** The protocol and what else its row says. */
    static Standing standing(Connection connection, ProtocolKey key) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(LOAD)) {
            statement.setString(1, key.contest());
            statement.setString(2, key.precinct());
            try (ResultSet row = statement.executeQuery()) {
                if (!row.next()) {
                    return new Standing(Protocol.notStarted(key), null, null, 0, Instant.EPOCH);
                }
                @Nullable String fingerprint = row.getString(2);
                return new Standing(
                        protocol(row.getBytes(1)),
                        fingerprint,
                        fingerprint == null ? null : row.getLong(3),
                        row.getLong(4),
                        Instant.ofEpochMilli(row.getLong(5)));
            }
        }
    }

    /** Every begun protocol that is wanted, by contest and precinct. */
    static List<Protocol> all(Connection connection, Predicate<Protocol> wanted) throws SQLException {
        List<Protocol> found = new ArrayList<>();
        try (PreparedStatement statement =
                        connection.prepareStatement("SELECT body FROM tally_protocol ORDER BY contest, precinct");
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                Protocol protocol = protocol(rows.getBytes(1));
                if (wanted.test(protocol)) {
                    found.add(protocol);
                }
            }
        }
        return found;
    }

    static void save(Connection connection, Standing standing) throws SQLException {
        Protocol protocol = standing.protocol();
        try (PreparedStatement statement = connection.prepareStatement(SAVE)) {
            statement.setString(1, protocol.key().contest());
            statement.setString(2, protocol.key().precinct());
            statement.setString(3, protocol.state().name());
            statement.setString(4, standing.fingerprint());
            statement.setObject(5, standing.settled());
            statement.setBytes(6, Json.write(protocol));
            statement.setLong(7, standing.seq());
            statement.setLong(8, standing.since().toEpochMilli());
            statement.executeUpdate();
        }
    }

    /** The precinct that was the first to have these figures, when it is not this one. */
    static @Nullable String sameAs(Connection connection, Protocol protocol) throws SQLException {
        Optional<String> fingerprint = fingerprint(protocol.settled());
        if (fingerprint.isEmpty()) {
            return null;
        }
        try (PreparedStatement statement = connection.prepareStatement(SAME)) {
            statement.setString(1, protocol.key().contest());
            statement.setString(2, protocol.key().precinct());
            statement.setString(3, fingerprint.get());
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? row.getString(1) : null;
            }
        }
    }

    /**
     * SHA-256 over every figure with its code; equal for equal protocols. Empty for a sheet that has nothing but empty
     * cells and zeros: precincts where nobody was are all alike.
     */
    static Optional<String> fingerprint(@Nullable Sheet sheet) {
        if (sheet == null || sheet.figures().values().stream().allMatch(count -> count == 0)) {
            return Optional.empty();
        }
        StringBuilder text = new StringBuilder();
        for (Map.Entry<String, Long> figure : sheet.figures().entrySet()) {
            text.append(figure.getKey()).append('=').append(figure.getValue()).append('\n');
        }
        return Optional.of(
                Digest.of(text.toString().getBytes(StandardCharsets.UTF_8)).hex());
    }

    private static Protocol protocol(byte[] body) {
        try {
            return Json.read(body, Protocol.class);
        } catch (Json.BadJson e) {
            throw new IllegalStateException("a protocol's row cannot be read", e);
        }
    }
}
