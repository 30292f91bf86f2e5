package kz.esep.desktop.schedule.hours;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import kz.esep.desktop.form.Tables;
import kz.esep.desktop.form.Widths;
import kz.esep.desktop.shell.Speech;
import kz.esep.election.RuleEdition;
import org.jspecify.annotations.Nullable;

/** The columns of the precincts' hours. What a cell draws with is made once: a table that scrolls makes no new nodes. */
final class HoursColumns {
    private static final double HEAD_EDGE = 8;
    /** Room that a place's name gets at most, in pixels: the axis needs the rest more. */
    private static final double MOST_PLACE = 220;

    private static final double ROOM_FOR_PLACES = 78;
    private static final double ROOM_FOR_HOURS = 50;

    private final Speech.Voice voice;
    private final HoursModel model;
    private final RuleEdition.Polling polling;
    private final TableColumn<HoursRow, String> place;
    private final TableColumn<HoursRow, String> hours;

    HoursColumns(Speech.Voice voice, HoursModel model, RuleEdition.Polling polling) {
        this.voice = voice;
        this.model = model;
        this.polling = polling;
        place = Widths.atLeast(Tables.text(voice.say("column.place"), this::place), 8);
        hours = Widths.fixed(
                Tables.text(voice.say("column.hours"), row -> row.inForce().toString()), 7);
    }

    private String place(HoursRow row) {
        return row.precinct().settlement() + ", "
                + voice.speech().say(row.precinct().place());
    }

    void addTo(TableView<HoursRow> table) {
        TableColumn<HoursRow, String> number = Widths.fixed(
                Tables.text(voice.say("column.number"), row -> (model.isMarked(row) ? "\u2713 " : "") + row.id()), 5.5);
        number.getStyleClass().add("column-number");
        place.setMaxWidth(MOST_PLACE);
        table.getColumns().add(number);
        table.getColumns().add(place);
        table.getColumns().add(axis());
        table.getColumns().add(hours);
        table.getColumns().add(standing());
        table.getColumns().forEach(column -> {
            column.setSortable(false);
            column.setReorderable(false);
        });
    }

    /** Shows as many columns as there is room for, in letters of the whole view. */
    void fit(double letters) {
        place.setVisible(letters >= ROOM_FOR_PLACES);
        hours.setVisible(letters >= ROOM_FOR_HOURS);
    }

    private TableColumn<HoursRow, HoursRow> axis() {
        TableColumn<HoursRow, HoursRow> column = new TableColumn<>();
        AxisHead head = new AxisHead(polling);
        head.prefWidthProperty().bind(column.widthProperty().subtract(HEAD_EDGE));
        column.setGraphic(head);
        column.getStyleClass().add("axis");
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(made -> new BarCell());
        return Widths.atLeast(column, 8);
    }

    private TableColumn<HoursRow, HoursRow> standing() {
        TableColumn<HoursRow, HoursRow> column = new TableColumn<>(voice.say("column.standing"));
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(made -> new StandingCell());
        Tables.says(column, this::said);
        return Widths.fixed(column, 10);
    }

    private final class BarCell extends TableCell<HoursRow, HoursRow> {
        private final AxisBar bar = new AxisBar(polling);

        @Override
        protected void updateItem(@Nullable HoursRow row, boolean empty) {
            super.updateItem(row, empty);
            setGraphic(empty || row == null ? null : bar);
            if (row != null) {
                bar.show(row);
            }
        }
    }

    private String said(HoursRow row) {
        return row.ended() == null
                ? voice.say("Standing." + row.standing())
                : voice.say("standing.ended", String.valueOf(row.ended()));
    }

    private final class StandingCell extends TableCell<HoursRow, HoursRow> {
        @Override
        protected void updateItem(@Nullable HoursRow row, boolean empty) {
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
