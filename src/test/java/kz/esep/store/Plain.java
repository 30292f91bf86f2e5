package kz.esep.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import kz.esep.text.Refused;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.function.Executable;

/** The file in the hands of somebody with another SQLite program; and what a refusal was. */
final class Plain {
    private Plain() {}

    static void edit(Path file, String... statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    static String refusal(Executable work) {
        return Assertions.assertThrows(Refused.class, work).reason().key();
    }
}
