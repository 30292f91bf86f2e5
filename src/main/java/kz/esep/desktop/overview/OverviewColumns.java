package kz.esep.desktop.overview;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import kz.esep.desktop.form.MarkCell;
import kz.esep.desktop.form.Tables;
import kz.esep.desktop.form.Widths;
import kz.esep.desktop.shell.Speech;
import kz.esep.tally.ProtocolRow;
import kz.esep.text.Message;
import org.jspecify.annotations.Nullable;

/** The columns of the table of protocols, as wide as the text is large. */
final class OverviewColumns {
    private final Speech speech;
    private final Speech.Voice voice;
    private final OverviewModel model;
    private final TableView<OverviewRow> table;
    private final Label measure;

    /**
     * Gives a table its columns.
     *
     * @param measure a label with the text size of the window
     */
    OverviewColumns(Speech speech, OverviewModel model, TableView<OverviewRow> table, Label measure) {
        this.speech = speech;
        this.voice = speech.voice("desktop.overview");
        this.model = model;
        this.table = table;
        this.measure = measure;
        add();
    }

    private void add() {
        TableColumn<OverviewRow, String> number =
                Tables.text(voice.say("column.number"), row -> row.precinct().id());
        number.getStyleClass().add("column-number");
        TableColumn<OverviewRow, String> place = Tables.text(
                voice.say("column.place"),
                row -> row.precinct().settlement() + ", "
                        + speech.say(row.precinct().place()));
        TableColumn<OverviewRow, String> who = Tables.text(voice.say("column.who"), OverviewRow::who);
        TableColumn<OverviewRow, String> findings = Tables.text(voice.say("column.findings"), OverviewRow::findings);
        TableColumn<OverviewRow, String> since = Tables.text(
                voice.say("column.since"), row -> row.row().since() == null ? "" : speech.time(row.began()));
        since.setComparator(Comparator.comparing(OverviewColumns::sortable));
        Map<TableColumn<OverviewRow, ?>, Integer> ems = new LinkedHashMap<>();
        ems.put(number, 6);
        if (model.isJoint()) {
            ems.put(Tables.text(voice.say("column.contest"), row -> speech.say(row.contest())), 9);
        }
        ems.put(place, 14);
        ems.put(stage(), 13);
        ems.put(who, 9);
        ems.put(findings, 8);
        ems.put(since, 11);
        Widths.scale(table, measure, ems);
    }

    /** {@code 21.03.2027 22:30} as {@code 2027032122:30}; what has not begun comes last. */
    private static String sortable(String time) {
        return time.length() < 16
                ? "9"
                : time.substring(6, 10) + time.substring(3, 5) + time.substring(0, 2) + time.substring(11);
    }

    /** Where each stands, as symbol and word; sorted in the order in which protocols go on. */
    private TableColumn<OverviewRow, ProtocolRow> stage() {
        TableColumn<OverviewRow, ProtocolRow> column = new TableColumn<>(voice.say("column.stage"));
        column.setCellValueFactory(
                row -> new ReadOnlyObjectWrapper<>(row.getValue().row()));
        column.setComparator(Comparator.comparing(ProtocolRow::state));
        column.setCellFactory(made -> new StageCell());
        Tables.says(column, this::said);
        return column;
    }

    private String said(ProtocolRow row) {
        String state = speech.say(Message.of("tally", "State." + row.state()));
        return row.underCorrection() ? state + " · " + voice.say("correction") : state;
    }

    private final class StageCell extends MarkCell<OverviewRow, ProtocolRow> {
        @Override
        protected void updateItem(@Nullable ProtocolRow row, boolean empty) {
            super.updateItem(row, empty);
            if (empty || row == null) {
                clear();
                return;
            }
            show(Stage.of(row.state()).mark(), said(row));
        }
    }

    /** Sorts by the next column; after the last one by the order of the numbers again. */
    void sortByNext() {
        List<TableColumn<OverviewRow, ?>> columns = table.getVisibleLeafColumns();
        int at = table.getSortOrder().isEmpty()
                ? -1
                : columns.indexOf(table.getSortOrder().getFirst());
        table.getSortOrder().clear();
        if (at + 1 < columns.size()) {
            table.getSortOrder().add(columns.get(at + 1));
        }
    }
}
