package kz.esep.desktop.schedule.timetable;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import kz.esep.desktop.form.Tables;
import kz.esep.desktop.form.Widths;
import kz.esep.desktop.shell.Speech;
import org.jspecify.annotations.Nullable;

/** The columns of the list of precinct commissions. */
final class TimetableColumns {
    private final Speech.Voice voice;
    private final TimetableModel model;

    TimetableColumns(Speech.Voice voice, TimetableModel model) {
        this.voice = voice;
        this.model = model;
    }

    /** Gives the table its columns; the last is for tables that have room. */
    TableColumn<TimetableRow, Long> addTo(TableView<TimetableRow> table) {
        TableColumn<TimetableRow, String> number = Widths.fixed(
                Tables.text(voice.say("column.number"), row -> (model.isMarked(row) ? "\u2713 " : "") + row.id()), 5);
        number.getStyleClass().add("column-number");
        table.getColumns().add(number);
        table.getColumns().add(standing());
        TableColumn<TimetableRow, Long> clashes = Widths.fixed(
                Tables.count(voice.say("column.clashes"), row -> row.clashes() == 0 ? null : (long) row.clashes()), 4);
        table.getColumns().add(clashes);
        table.getColumns().forEach(column -> {
            column.setSortable(false);
            column.setReorderable(false);
        });
        return clashes;
    }

    private TableColumn<TimetableRow, TimetableRow> standing() {
        TableColumn<TimetableRow, TimetableRow> column = new TableColumn<>(voice.say("column.standing"));
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(made -> new StandingCell());
        Tables.says(column, this::said);
        return Widths.atLeast(column, 8);
    }

    private String said(TimetableRow row) {
        return voice.say("Standing." + row.standing());
    }

    private final class StandingCell extends TableCell<TimetableRow, TimetableRow> {
        @Override
        protected void updateItem(@Nullable TimetableRow row, boolean empty) {
            super.updateItem(row, empty);
            if (empty || row == null) {
                setGraphic(null);
                return;
            }
            String word = said(row);
            // Most rows of a screen stand alike: a cell that says so already is not drawn anew.
            if (!(getGraphic() instanceof Label said && said.getText().equals(word))) {
                setGraphic(row.standing().mark().with(word));
            }
        }
    }
}
