package kz.esep.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PreparedTest {
    private static final String ADD = "INSERT INTO votes (precinct, body) VALUES (?, ?)";
    private static final String FIND = "SELECT length(body) FROM votes WHERE precinct = ?";

    private Connection connection;

    @BeforeEach
    void open() throws SQLException {
        connection = FileStore.scratch();
        FileStore.run(connection, "CREATE TABLE votes (precinct TEXT PRIMARY KEY, body BLOB) STRICT;");
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
    }

    private void add(String precinct, byte[] body) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(ADD)) {
            insert.setString(1, precinct);
            insert.setBytes(2, body);
            insert.executeUpdate();
        }
    }

    /** What was bound the time before is not taken for what somebody forgot. */
    @Test
    void refusesAStatementWithAParameterThatWasNotSetAnew() throws SQLException {
        add("1", new byte[1]);
        try (PreparedStatement insert = connection.prepareStatement(ADD)) {
            insert.setString(1, "2");
            SQLException refused = assertThrows(SQLException.class, insert::executeUpdate);
            assertEquals("parameter 2 of 2 is not set", refused.getMessage());
            assertThrows(SQLException.class, insert::addBatch);
        }
        add("2", new byte[1]);
    }

    @Test
    void refusesWordsThatWereNotSetAnew() throws SQLException {
        for (int i = 0; i < 2; i++) {
            try (PreparedStatement query = connection.prepareStatement(FIND)) {
                if (i == 1) {
                    assertThrows(SQLException.class, query::executeQuery);
                }
                query.setString(1, "1");
                query.executeQuery();
            }
        }
    }

    @Test
    void givesTheSameStatementAgainAndAnotherWhileItIsOut() throws SQLException {
        add("1", new byte[3]);
        try (PreparedStatement first = connection.prepareStatement(FIND);
                PreparedStatement second = connection.prepareStatement(FIND)) {
            first.setString(1, "1");
            second.setString(1, "2");
            try (ResultSet one = first.executeQuery();
                    ResultSet other = second.executeQuery()) {
                assertTrue(one.next());
                assertEquals(3, one.getInt(1));
                assertFalse(other.next());
            }
        }
    }

    @Test
    void worksAgainAfterAFailure() throws SQLException {
        add("1", new byte[1]);
        assertThrows(SQLException.class, () -> add("1", new byte[1]));
        add("2", new byte[1]);
    }

    @Test
    void refusesDoubleQuotes() {
        assertThrows(SQLException.class, () -> connection.prepareStatement("SELECT \"precinct\" FROM votes"));
    }
}
