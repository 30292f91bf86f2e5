package kz.esep.tally;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kz.esep.store.Entry;
import kz.esep.store.EntryType;
import kz.esep.text.Digest;
import kz.esep.text.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeldProtocolsTest {
    private static final int PRECINCTS = 7;
    private static final Instant BEGUN = Instant.parse("2027-01-10T15:00:00Z");

    private final List<Entry> journal = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 6, 7, 1_000})
    void rowsAreTheSameHoweverManyAreHeld(int most) throws SQLException {
        aNight();
        try (Connection one = tables();
                Connection held = tables()) {
            TallyProjector projector = new TallyProjector();
            HeldProtocols protocols = new HeldProtocols(held, most);
            for (Entry entry : journal) {
                projector.apply(one, entry);
                protocols.read(entry).apply();
            }
            protocols.write();
            assertEquals(rows(one), rows(held));
        }
    }

    @Test
    void theEntryThatSettledTheFiguresStaysThroughTheAcceptance() throws SQLException {
        aNight();
        try (Connection connection = tables()) {
            HeldProtocols protocols = new HeldProtocols(connection);
            for (Entry entry : journal) {
                protocols.read(entry).apply();
            }
            assertEquals(List.of(), rows(connection));
            protocols.write();
            TallyStore.Standing first = TallyStore.standing(connection, key(1));
            assertEquals(State.ACCEPTED, first.protocol().state());
            assertEquals(3L * PRECINCTS + 1, first.settled());
            assertEquals(4L * PRECINCTS + 1, first.seq());
        }
    }

    /** Every precinct takes one step before any takes the next one. */
    private void aNight() {
        for (int reading = 1; reading <= 2; reading++) {
            for (int precinct = 1; precinct <= PRECINCTS; precinct++) {
                add("typist" + reading, TallyProjector.STARTED, new Event.ReadingStarted(key(precinct), reading));
            }
            for (int precinct = 1; precinct <= PRECINCTS; precinct++) {
                State state = reading == 1 ? State.FIRST_DONE : State.MATCHED;
                add(
                        "typist" + reading,
                        TallyProjector.FINISHED,
                        new Event.ReadingFinished(key(precinct), reading, sheet(precinct), null, state));
            }
        }
        LocalDateTime end = LocalDateTime.parse("2027-01-10T20:00:00");
        for (int precinct = 1; precinct <= PRECINCTS; precinct++) {
            add("chair", TallyProjector.ACCEPTED, new Event.Accepted(key(precinct), context(end)));
        }
    }

    private static PrecinctContext context(LocalDateTime end) {
        return new PrecinctContext(end, null, null, 0, null);
    }

    private static ProtocolKey key(int precinct) {
        return new ProtocolKey("lists", "000" + precinct);
    }

    private static Sheet sheet(int precinct) {
        return new Sheet(new TreeMap<>(Map.of("voters", 100L + precinct % 3, "issued", 90L)), null);
    }

    private <T> void add(String person, EntryType<T> type, T body) {
        Digest none = Digest.of(new byte[0]);
        long seq = journal.size() + 1L;
        journal.add(new Entry(
                seq, BEGUN.plusSeconds(seq), person, type.name(), type.version(), Json.write(body), none, none));
    }

    private static Connection tables() throws SQLException {
        Connection connection = DriverManager.getConnection("jdbc:sqlite::memory:");
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(new TallyProjector().schema());
        }
        return connection;
    }

    private static List<String> rows(Connection connection) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("""
                        SELECT concat_ws('|', contest, precinct, state, seq, since, fingerprint, settled, hex(body))
                        FROM tally_protocol ORDER BY rowid""")) {
            while (row.next()) {
                rows.add(row.getString(1));
            }
        }
        return rows;
    }
}
