package kz.esep.desktop.form;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import kz.esep.desktop.shell.Shortcut;
import org.jspecify.annotations.Nullable;

/** Tables of one look: rows of one height, and what is selected can be copied into a spreadsheet. */
public final class Tables {
    private static final Shortcut COPY = Shortcut.ctrl(KeyCode.C);

    private Tables() {}

    /**
     * An empty table.
     *
     * @param name for screen readers
     * @param empty what stands in its place while there is no row
     */
    public static <T> TableView<T> table(String name, Node empty) {
        TableView<T> table = new TableView<>();
        table.setAccessibleText(name);
        table.setPlaceholder(empty);
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setOnKeyPressed(event -> {
            if (COPY.matches(event)) {
                copy(table);
                event.consume();
            }
        });
        return table;
    }

    /** A column of texts. */
    public static <T> TableColumn<T, String> text(String heading, Function<T, @Nullable String> value) {
        TableColumn<T, String> column = new TableColumn<>(heading);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(orEmpty(value.apply(row.getValue()))));
        return column;
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** A column of counts, to the right and grouped; null is shown empty. */
    public static <T> TableColumn<T, Long> count(String heading, Function<T, @Nullable Long> value) {
        TableColumn<T, Long> column = new TableColumn<>(heading);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(value.apply(row.getValue())));
        column.getStyleClass().add("figures");
        column.setCellFactory(made -> new TableCell<>() {
            @Override
            protected void updateItem(@Nullable Long count, boolean empty) {
                super.updateItem(count, empty);
                setText(empty || count == null ? "" : Numerals.grouped(count));
            }
        });
        return column;
    }

    /** What a column of drawn cells says of a value where the table is copied. */
    private record Words<V>(Function<V, String> said) {
        @SuppressWarnings("unchecked") // it is kept at the column of these values
        String of(Object value) {
            return said.apply((V) value);
        }
    }

    /** Lets a column whose cells are drawn be copied in words. */
    public static <T, V> void says(TableColumn<T, V> column, Function<V, String> words) {
        column.setUserData(new Words<>(words));
    }

    /** Copies the selected rows, or all when none is selected, with the headings, parted by tabs. */
    static <T> void copy(TableView<T> table) {
        ClipboardContent content = new ClipboardContent();
        content.putString(asText(table));
        Clipboard.getSystemClipboard().setContent(content);
    }

    /** The selected rows, or all when none is selected, as a spreadsheet takes them. */
    public static <T> String asText(TableView<T> table) {
        List<TableColumn<T, ?>> columns = table.getVisibleLeafColumns().stream()
                .filter(column -> !column.getText().isEmpty())
                .toList();
        List<Integer> rows = new ArrayList<>(table.getSelectionModel().getSelectedIndices());
        if (rows.isEmpty()) {
            for (int i = 0; i < table.getItems().size(); i++) {
                rows.add(i);
            }
        }
        StringBuilder text = new StringBuilder(
                columns.stream().map(TableColumn::getText).collect(Collectors.joining("\t", "", "\n")));
        for (int row : rows) {
            text.append(columns.stream()
                    .map(column -> cell(column, column.getCellData(row)))
                    .collect(Collectors.joining("\t", "", "\n")));
        }
        return text.toString();
    }

    private static String cell(TableColumn<?, ?> column, @Nullable Object value) {
        if (value == null) {
            return "";
        }
        String said = column.getUserData() instanceof Words<?> words ? words.of(value) : value.toString();
        return said.replaceAll("[\\t\\n\\r]+", " ");
    }
}
