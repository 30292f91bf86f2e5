package kz.esep.store;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A connection that keeps its prepared statements: preparing the same text again gives the same statement, and closing
 * it only puts it back. Preparing is most of the work of a small statement, and a replay runs the same few a hundred
 * thousand times. Refuses double quotes, which SQLite would take for a text where no such name exists.
 */
final class Prepared implements InvocationHandler {
    private static final int MOST = 500;

    private final Connection real;
    private final Map<String, Lent> statements = new HashMap<>();

    Prepared(Connection real) {
        this.real = real;
    }

    Connection connection() {
        return (Connection)
                Proxy.newProxyInstance(Prepared.class.getClassLoader(), new Class<?>[] {Connection.class}, this);
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, @Nullable Object @Nullable [] arguments)
            throws Throwable {
        if (method.getName().equals("prepareStatement")
                && arguments != null
                && arguments.length == 1
                && arguments[0] instanceof String sql) {
            return prepare(sql);
        }
        return call(real, method, arguments);
    }

    private PreparedStatement prepare(String sql) throws SQLException {
        Lent lent = statements.get(sql);
        if (lent == null) {
            if (sql.indexOf('"') >= 0) {
                throw new SQLException("no double quotes in a statement: " + sql);
            }
            lent = new Lent(real.prepareStatement(sql));
            if (statements.size() < MOST) {
                statements.put(sql, lent);
            }
        } else if (lent.out) {
            return real.prepareStatement(sql);
        }
        lent.out = true;
        return lent.face;
    }

    private static @Nullable Object call(Object target, Method method, @Nullable Object @Nullable [] arguments)
            throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getTargetException();
        }
    }

    /** One kept statement, as it is handed out. */
    private static final class Lent implements InvocationHandler {
        private final PreparedStatement real;
        private final PreparedStatement face;
        private boolean out;
        private @Nullable ResultSet rows;

        Lent(PreparedStatement real) {
            this.real = real;
            this.face = (PreparedStatement) Proxy.newProxyInstance(
                    Prepared.class.getClassLoader(), new Class<?>[] {PreparedStatement.class}, this);
        }

        @Override
        public @Nullable Object invoke(Object proxy, Method method, @Nullable Object @Nullable [] arguments)
                throws Throwable {
            if (method.getName().equals("close")) {
                putBack();
                return null;
            }
            Object result = call(real, method, arguments);
            if (result instanceof ResultSet set) {
                rows = set;
            }
            return result;
        }

        private void putBack() throws SQLException {
            if (rows != null) {
                rows.close();
                rows = null;
            }
            real.clearParameters();
            out = false;
        }
    }
}
