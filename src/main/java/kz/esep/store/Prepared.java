package kz.esep.store;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A connection that keeps its prepared statements: preparing the same text again gives the same statement, and closing
 * it only puts it back. Preparing is most of the work of a small statement, and a replay runs the same few a hundred
 * thousand times. Refuses double quotes, which SQLite would take for a text where no such name exists.
 */
final class Prepared implements InvocationHandler {
    private static final int MOST = 500;
    private static final Set<String> USING_PARAMETERS = Set.of("executeQuery", "executeUpdate", "execute", "addBatch");

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
        if (lent == null || lent.failed) {
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

    /**
     * One kept statement, as it is handed out. What it is put back with stays bound, but for contents, which may be large or
     * a secret: SQLite prepares some statements again once their parameters are cleared. So it is not executed before
     * each has been set anew.
     */
    private static final class Lent implements InvocationHandler {
        private final PreparedStatement real;
        private final PreparedStatement face;
        private final int parameters;
        private final BitSet bound = new BitSet();
        private boolean content;
        private boolean out;
        /** Over a damaged page, say; the driver has closed it then. */
        private boolean failed;

        private @Nullable ResultSet rows;

        Lent(PreparedStatement real) throws SQLException {
            this.real = real;
            this.parameters = real.getParameterMetaData().getParameterCount();
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
            watch(method.getName(), arguments);
            Object result = result(method, arguments);
            if (result instanceof ResultSet set) {
                rows = set;
            }
            return result;
        }

        /** Sees what is bound, and refuses to go on while something is not. */
        private void watch(String called, @Nullable Object @Nullable [] arguments) throws SQLException {
            if (called.startsWith("set")
                    && arguments != null
                    && arguments.length > 1
                    && arguments[0] instanceof Integer parameter) {
                bound.set(parameter);
                content |= arguments[1] instanceof byte[];
            } else if (bound.cardinality() < parameters && USING_PARAMETERS.contains(called)) {
                throw new SQLException("parameter " + bound.nextClearBit(1) + " of " + parameters + " is not set");
            }
        }

        private @Nullable Object result(Method method, @Nullable Object @Nullable [] arguments) throws Throwable {
            try {
                return call(real, method, arguments);
            } catch (SQLException e) {
                failed = true;
                throw e;
            }
        }

        private void putBack() throws SQLException {
            if (rows != null) {
                rows.close();
                rows = null;
            }
            if (failed) {
                real.close();
            } else if (content) {
                real.clearParameters();
                content = false;
            }
            bound.clear();
            out = false;
        }
    }
}
