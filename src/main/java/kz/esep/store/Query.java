package kz.esep.store;

import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** A question to the workspace's tables. It changes nothing. */
@FunctionalInterface
public interface Query<T extends @Nullable Object> {

    T from(Connection connection) throws SQLException;
}
