package kz.esep.store;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** What is to be done in one transaction. Anything it throws rolls the transaction back. */
@FunctionalInterface
public interface Work<T extends @Nullable Object> {

    T in(Transaction transaction) throws SQLException;
}
