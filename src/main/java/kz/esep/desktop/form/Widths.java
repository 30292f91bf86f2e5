package kz.esep.desktop.form;

import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.util.Callback;

/** Columns as wide as so many letters, at any text size. */
public final class Widths {
    private static final double USUAL = 14;

    private Widths() {}

    /**
     * Keeps the column at that width; give it its cell factory first.
     *
     * @param ems in units of the cells' font size
     */
    public static <T, V> TableColumn<T, V> fixed(TableColumn<T, V> column, double ems) {
        Callback<TableColumn<T, V>, TableCell<T, V>> cells = column.getCellFactory();
        column.setCellFactory(made -> {
            TableCell<T, V> cell = cells.call(made);
            cell.fontProperty().addListener((seen, was, is) -> set(column, ems * is.getSize()));
            return cell;
        });
        set(column, ems * USUAL);
        return column;
    }

    /**
     * Lets the column be no narrower than that; give it its cell factory first.
     *
     * @param ems in units of the cells' font size
     */
    public static <T, V> TableColumn<T, V> atLeast(TableColumn<T, V> column, double ems) {
        Callback<TableColumn<T, V>, TableCell<T, V>> cells = column.getCellFactory();
        column.setCellFactory(made -> {
            TableCell<T, V> cell = cells.call(made);
            cell.fontProperty().addListener((seen, was, is) -> column.setMinWidth(ems * is.getSize()));
            return cell;
        });
        column.setMinWidth(ems * USUAL);
        return column;
    }

    private static void set(TableColumn<?, ?> column, double width) {
        if (column.getMinWidth() != width) {
            column.setMinWidth(width);
            column.setMaxWidth(width);
            column.setPrefWidth(width);
        }
    }
}
