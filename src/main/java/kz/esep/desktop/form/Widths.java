package kz.esep.desktop.form;

import java.util.Map;
import java.util.function.DoubleConsumer;
import javafx.beans.InvalidationListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
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

    /**
     * Gives a table its columns, as wide as the text is large and wider where there is room; where there is not, the table
     * scrolls.
     *
     * @param measure a label that is shown with the text size of the window
     * @param ems least widths in units of that size, in the order of the columns
     */
    public static <T> void scale(TableView<T> table, Label measure, Map<TableColumn<T, ?>, Integer> ems) {
        table.getColumns().setAll(ems.keySet());
        Runnable widen = () -> widen(table, measure.getFont().getSize(), ems);
        measure.fontProperty().addListener(seen -> widen.run());
        table.widthProperty().addListener(seen -> widen.run());
        widen.run();
    }

    private static <T> void widen(TableView<T> table, double em, Map<TableColumn<T, ?>, Integer> ems) {
        ems.forEach((column, width) -> {
            column.setMinWidth(width * em);
            column.setPrefWidth(width * em);
        });
        double needed = ems.values().stream().mapToInt(Integer::intValue).sum() * em;
        table.setColumnResizePolicy(
                needed < table.getWidth() - em
                        ? TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS
                        : TableView.UNCONSTRAINED_RESIZE_POLICY);
    }

    /**
     * Tells how wide a part of the screen is, each time its width or the text size changes.
     *
     * @param font of a label or field in it
     * @param told in units of that font's size
     */
    public static void inLetters(Region part, ObservableValue<Font> font, DoubleConsumer told) {
        InvalidationListener measuring =
                seen -> told.accept(part.getWidth() / font.getValue().getSize());
        part.widthProperty().addListener(measuring);
        font.addListener(measuring);
    }

    private static void set(TableColumn<?, ?> column, double width) {
        if (column.getMinWidth() != width) {
            column.setMinWidth(width);
            column.setMaxWidth(width);
            column.setPrefWidth(width);
        }
    }
}
