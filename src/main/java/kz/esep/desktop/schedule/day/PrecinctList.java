package kz.esep.desktop.schedule.day;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kz.esep.day.PrecinctProgress;
import kz.esep.day.PrecinctProgress.State;
import kz.esep.day.TurnoutReport;
import kz.esep.desktop.form.Focus;
import kz.esep.desktop.form.Labels;
import kz.esep.desktop.form.Numerals;
import kz.esep.desktop.form.Tables;
import kz.esep.desktop.form.Widths;
import kz.esep.desktop.shell.Speech;
import org.jspecify.annotations.Nullable;

/** The precincts with where they stand in the chosen stage and what they told. */
final class PrecinctList extends VBox implements Spread {
    private final DayModel model;
    private final Speech.Voice voice;
    private final DayLooks looks;
    private final Label measure = new Label();
    private final TableView<PrecinctProgress> table;
    private boolean drawing;

    PrecinctList(DayModel model, Speech.Voice voice, Consumer<PrecinctProgress> select) {
        this.model = model;
        this.voice = voice;
        looks = new DayLooks(voice);
        table = Tables.table(voice.say("list"), Labels.quiet(voice.say("list.empty")));
        table.setId("day-list");
        table.getSelectionModel().setSelectionMode(SelectionMode.SINGLE);
        measure.setManaged(false);
        measure.setVisible(false);
        columns();
        table.getSelectionModel().selectedItemProperty().addListener((seen, was, is) -> {
            if (is != null && !drawing) {
                select.accept(is);
            }
        });
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(table, measure);
    }

    private void columns() {
        Map<TableColumn<PrecinctProgress, ?>, Integer> ems = new LinkedHashMap<>();
        ems.put(Tables.text(voice.say("column.number"), one -> one.precinct().id()), 7);
        ems.put(
                Tables.text(
                        voice.say("column.place"),
                        one -> one.precinct().settlement() + ", "
                                + voice.speech().say(one.precinct().place())),
                11);
        ems.put(state(), 11);
        TableColumn<PrecinctProgress, String> told = Tables.text(voice.say("column.told"), this::told);
        told.getStyleClass().add("figures");
        ems.put(told, 9);
        TableColumn<PrecinctProgress, String> percent = Tables.text(voice.say("column.percent"), this::percent);
        percent.getStyleClass().add("figures");
        ems.put(percent, 7);
        Widths.scale(table, measure, ems);
    }

    private String told(PrecinctProgress one) {
        TurnoutReport report = model.stage().report(one);
        return report == null ? model.stage().told(one) : Numerals.grouped(report.voted());
    }

    private String percent(PrecinctProgress one) {
        TurnoutReport report = model.stage().report(one);
        return report == null ? "" : DayLooks.percent(report.share());
    }

    private TableColumn<PrecinctProgress, State> state() {
        TableColumn<PrecinctProgress, State> column = new TableColumn<>(voice.say("column.state"));
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(model.state(row.getValue())));
        column.setCellFactory(made -> new TableCell<>() {
            @Override
            protected void updateItem(@Nullable State state, boolean empty) {
                super.updateItem(state, empty);
                setGraphic(empty || state == null ? null : looks.mark(state));
            }
        });
        Tables.says(column, state -> looks.mark(state).getText());
        return column;
    }

    @Override
    public void draw() {
        drawing = true;
        table.getItems().setAll(model.rows());
        model.chosen().ifPresent(one -> {
            int at = table.getItems().indexOf(one);
            if (at >= 0) {
                table.getSelectionModel().clearAndSelect(at);
                table.scrollTo(Math.max(0, at - 3));
            }
        });
        drawing = false;
    }

    @Override
    public void focusChosen() {
        Focus.on(table);
    }
}
