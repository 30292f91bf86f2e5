package kz.esep.store;

import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Short looks at a file that others may use between two of them. */
interface Looks {
    <T extends @Nullable Object> T look(Query<T> query) throws SQLException;

    /** Whether SQLite finds every index in order, which no reading of rows shows; one table a look. */
    default boolean isSound() throws SQLException {
        for (String table : look(FileStore::tables)) {
            if (!look(c -> FileStore.isSound(c, table))) {
                return false;
            }
        }
        return true;
    }

    /** The same while nobody writes: the file's free pages are checked too. */
    default Looks still() {
        Looks looks = this;
        return new Looks() {
            @Override
            public <T extends @Nullable Object> T look(Query<T> query) throws SQLException {
                return looks.look(query);
            }

            @Override
            public boolean isSound() throws SQLException {
                return looks.look(FileStore::isSound);
            }
        };
    }

    /** Looks at a file that nobody else uses. */
    static Looks alone(Connection connection) {
        return new Looks() {
            @Override
            public <T extends @Nullable Object> T look(Query<T> query) throws SQLException {
                return query.from(connection);
            }
        }.still();
    }
}
