package kz.esep.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The rows of one table in the order of its primary key, read in parts. */
final class Rows {
    private final int part;
    private final String select;
    private final List<Integer> key;
    private final String after;
    private final String order;

    /**
     * The rows of a table that both files have.
     *
     * @param connection knows the table's structure
     * @param part how many rows to read at once
     */
    Rows(Connection connection, String table, int part) throws SQLException {
        this.part = part;
        TreeMap<Integer, Map.Entry<String, Integer>> columns = new TreeMap<>();
        try (PreparedStatement query =
                connection.prepareStatement("SELECT pk, name, cid FROM pragma_table_info(?) WHERE pk > 0")) {
            query.setString(1, table);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    columns.put(row.getInt(1), Map.entry(row.getString(2), row.getInt(3)));
                }
            }
        }
        if (columns.isEmpty()) {
            throw new IllegalStateException(table + " needs a primary key");
        }
        String names = String.join(
                ", ", columns.values().stream().map(Map.Entry::getKey).toList());
        key = columns.values().stream().map(Map.Entry::getValue).toList();
        select = "SELECT * FROM " + table;
        after = " WHERE (" + names + ") > (?" + ", ?".repeat(key.size() - 1) + ")";
        order = " ORDER BY " + names + " LIMIT " + part;
    }

    /** The rows that come after one, or the first ones; fewer than a part at the end. */
    List<@Nullable Object[]> after(Connection connection, @Nullable Object @Nullable [] last) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(select + (last == null ? "" : after) + order)) {
            if (last != null) {
                for (int i = 0; i < key.size(); i++) {
                    query.setObject(i + 1, Objects.requireNonNull(last[key.get(i)], "an empty key in " + select));
                }
            }
            try (ResultSet row = query.executeQuery()) {
                List<@Nullable Object[]> rows = new ArrayList<>();
                while (row.next()) {
                    rows.add(values(row));
                }
                return rows;
            }
        }
    }

    private static @Nullable Object[] values(ResultSet row) throws SQLException {
        @Nullable Object[] values = new Object[row.getMetaData().getColumnCount()];
        for (int i = 0; i < values.length; i++) {
            values[i] = row.getObject(i + 1);
        }
        return values;
    }

    boolean isWhole(List<@Nullable Object[]> rows) {
        return rows.size() == part;
    }

    static boolean same(List<@Nullable Object[]> some, List<@Nullable Object[]> others) {
        return Arrays.deepEquals(some.toArray(), others.toArray());
    }
}
