package kz.esep.desktop.overview;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.transformation.SortedList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kz.esep.desktop.form.Bars;
import kz.esep.desktop.form.Labels;
import kz.esep.desktop.form.Numerals;
import kz.esep.desktop.form.Tables;
import kz.esep.desktop.shell.Room;
import kz.esep.desktop.shell.Speech;
import kz.esep.tally.Figures;
import kz.esep.text.Message;
import org.jspecify.annotations.Nullable;

/** Four figures, a bar, the filters and the table of protocols. */
final class OverviewView extends VBox {
    private final Room room;
    private final Speech speech;
    private final Speech.Voice voice;
    private final OverviewModel model;
    private final Consumer<OverviewRow> act;
    private final HBox figures = new HBox(12);
    private final VBox bar = new VBox();
    private final Label late = Labels.quiet("");
    private final FlowPane chips = new FlowPane(8, 8);
    private final TextField search = new TextField();
    private final TableView<OverviewRow> table;

    OverviewView(Room room, OverviewModel model, Consumer<OverviewRow> act) {
        super(8);
        this.room = room;
        this.speech = room.speech();
        this.voice = speech.voice("desktop.overview");
        this.model = model;
        this.act = act;
        table = Tables.table(voice.say("table"), Labels.quiet(voice.say("nothing-found")));
        table.setId("precincts");
        columns();
        SortedList<OverviewRow> sorted = new SortedList<>(model.shown());
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setItems(sorted);
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::tableKey);
        table.getSelectionModel().selectedItemProperty().addListener((seen, was, is) -> {
            if (is != null) {
                model.choose(is.key());
            }
        });
        search.setId("search");
        search.setText(model.search());
        search.setPromptText(voice.say("search.prompt"));
        search.setAccessibleText(voice.say("search.prompt"));
        search.setFocusTraversable(true);
        search.textProperty().addListener(seen -> {
            model.search(search.getText());
            selectFirst();
        });
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::searchKey);
        search.getStyleClass().add("search");
        VBox.setVgrow(table, Priority.ALWAYS);
        figures.setId("figures");
        chips.setId("chips");
        late.setId("late");
        figures.getStyleClass().add("overview-figures");
        getStyleClass().addAll("place", "overview");
        getStylesheets().add("/kz/esep/desktop/overview/overview.css");
        update();
    }

    /** Says everything anew, but for what the table does by itself. */
    void update() {
        if (model.isEmpty()) {
            getChildren().setAll(Labels.title(voice.say("overview")));
            if (model.isKnown()) {
                getChildren().add(Labels.empty(voice.say("empty"), voice.say("empty.hint")));
            }
            return;
        }
        showFigures();
        showBar();
        showLate();
        showChips();
        if (!getChildren().contains(table)) {
            HBox head = new HBox(16, Labels.title(voice.say("overview")), gap(), search);
            head.setAlignment(Pos.CENTER_LEFT);
            Label keys = Labels.quiet(voice.say("keys"));
            getChildren().setAll(head, figures, bar, late, chips, table, keys);
            Platform.runLater(table::requestFocus);
        }
        choose();
    }

    private static Region gap() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }

    private void showFigures() {
        figures.getChildren()
                .setAll(
                        figure("received", model.received()),
                        figure("accepted", model.accepted()),
                        figure("waiting", model.waitingForChair()),
                        figure("missing", model.missing()));
    }

    private Node figure(String key, long count) {
        Label number = Labels.styled(Numerals.grouped(count), "figure-number");
        number.setId("figure-" + key);
        Label name = Labels.quiet(voice.say(key, model.total()));
        HBox card = new HBox(8, number, name);
        card.setAlignment(Pos.BASELINE_LEFT);
        card.getStyleClass().addAll("card", "figure");
        card.setMinWidth(0);
        number.setMinWidth(USE_PREF_SIZE);
        card.prefWidthProperty().bind(figures.widthProperty().subtract(36).divide(4));
        return card;
    }

    private void showBar() {
        List<Bars.Part> parts = new ArrayList<>();
        model.counts()
                .forEach((stage, count) ->
                        parts.add(new Bars.Part(count, stage.style(), voice.say("stage." + stage) + ": " + count)));
        bar.getChildren().setAll(Bars.stacked(parts));
    }

    /** What the core knows of lateness today: the end of voting, and what has stood longest. */
    private void showLate() {
        List<String> said = new ArrayList<>();
        model.endOfVoting().ifPresent(end -> said.add(afterVoting(end)));
        Stream.of(Stage.BEING_READ, Stage.DISPUTED, Stage.TO_EXPLAIN, Stage.READY)
                .flatMap(stage -> model.longest(stage).stream())
                .min(Comparator.comparing(OverviewView::since))
                .ifPresent(row -> said.add(
                        voice.say("longest." + row.stage(), row.precinct().id(), speech.time(since(row)))));
        late.setText(String.join("  ·  ", said));
    }

    private static Instant since(OverviewRow row) {
        Instant since = row.row().since();
        return since == null ? Instant.EPOCH : since;
    }

    private String afterVoting(Instant end) {
        Duration passed = Duration.between(end, room.clock().instant());
        return passed.isNegative()
                ? voice.say("voting.ends", speech.time(end))
                : voice.say("voting.ended", speech.time(end), passed.toHours(), passed.toMinutesPart());
    }

    private void showChips() {
        Map<Stage, Integer> counts = model.counts();
        chips.getChildren().setAll(chip(null, 0, model.total()));
        int number = 0;
        for (Stage stage : Stage.values()) {
            number++;
            chips.getChildren().add(chip(stage, number, counts.getOrDefault(stage, 0)));
        }
    }

    private Node chip(@Nullable Stage stage, int number, long count) {
        String name = voice.say(stage == null ? "all" : "stage." + stage);
        ToggleButton chip = new ToggleButton(number + "  " + name + "  " + Numerals.grouped(count));
        if (stage != null) {
            Region colour = new Region();
            colour.getStyleClass().addAll("chip-colour", "bar-part", stage.style());
            chip.setGraphic(colour);
        }
        chip.setId("chip-" + number);
        chip.setSelected(stage == model.stage());
        chip.setFocusTraversable(false);
        chip.setMinWidth(Region.USE_PREF_SIZE);
        chip.getStyleClass().add("chip");
        chip.setAccessibleText(name + ", " + count);
        chip.setOnAction(event -> filter(stage));
        return chip;
    }

    private void filter(@Nullable Stage stage) {
        model.filter(stage);
        showChips();
        selectFirst();
    }

    private void columns() {
        TableColumn<OverviewRow, String> number =
                Tables.text(voice.say("column.number"), row -> row.precinct().id());
        number.getStyleClass().add("column-number");
        TableColumn<OverviewRow, String> place = Tables.text(
                voice.say("column.place"),
                row -> row.precinct().settlement() + ", "
                        + speech.say(row.precinct().place()));
        TableColumn<OverviewRow, String> who = Tables.text(voice.say("column.who"), OverviewRow::who);
        TableColumn<OverviewRow, String> findings = Tables.text(voice.say("column.findings"), OverviewRow::findings);
        TableColumn<OverviewRow, String> since =
                Tables.text(voice.say("column.since"), row -> row.row().since() == null ? "" : speech.time(since(row)));
        since.setComparator(Comparator.comparing(OverviewView::sortable));
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
        table.getColumns().addAll(ems.keySet());
        late.fontProperty().addListener(seen -> widen(ems));
        table.widthProperty().addListener(seen -> widen(ems));
        widen(ems);
    }

    /** Columns as wide as the text is large, and wider where there is room; where there is not, the table scrolls. */
    private void widen(Map<TableColumn<OverviewRow, ?>, Integer> ems) {
        double em = late.getFont().getSize();
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

    /** {@code 21.03.2027 22:30} as {@code 2027032122:30}; what has not begun comes last. */
    private static String sortable(String time) {
        return time.length() < 16
                ? "9"
                : time.substring(6, 10) + time.substring(3, 5) + time.substring(0, 2) + time.substring(11);
    }

    /** Where each stands, as symbol and word; sorted in the order in which protocols go on. */
    private TableColumn<OverviewRow, Figures.Row> stage() {
        TableColumn<OverviewRow, Figures.Row> column = new TableColumn<>(voice.say("column.stage"));
        column.setCellValueFactory(
                row -> new ReadOnlyObjectWrapper<>(row.getValue().row()));
        column.setComparator(Comparator.comparing(Figures.Row::state));
        column.setCellFactory(made -> new StageCell());
        return column;
    }

    private final class StageCell extends TableCell<OverviewRow, Figures.Row> {
        @Override
        protected void updateItem(Figures.@Nullable Row row, boolean empty) {
            super.updateItem(row, empty);
            if (empty || row == null) {
                setGraphic(null);
                return;
            }
            String word = speech.say(Message.of("tally", "State." + row.state()));
            setGraphic(Stage.of(row.state())
                    .mark()
                    .with(row.underCorrection() ? word + " · " + voice.say("correction") : word));
        }
    }

    private void tableKey(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown() || event.isShiftDown()) {
            return;
        }
        OverviewRow row = table.getSelectionModel().getSelectedItem();
        if (event.getCode() == KeyCode.ENTER && row != null) {
            act.accept(row);
            event.consume();
        } else if (event.getCode().isDigitKey()) {
            int number = event.getCode().getChar().charAt(0) - '0';
            if (number <= Stage.values().length) {
                filter(number == 0 ? null : List.of(Stage.values()).get(number - 1));
            }
            event.consume();
        } else if (event.getCode() == KeyCode.SLASH || event.getCode() == KeyCode.DIVIDE) {
            focusSearch();
            event.consume();
        }
    }

    private void searchKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.DOWN) {
            table.requestFocus();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            search.clear();
            table.requestFocus();
            event.consume();
        }
    }

    void focusSearch() {
        search.requestFocus();
        search.selectAll();
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

    private void selectFirst() {
        if (!table.getItems().isEmpty()) {
            table.getSelectionModel().clearAndSelect(0);
            table.scrollTo(0);
        }
    }

    /** Shows the row that was gone to last, otherwise the first. */
    private void choose() {
        OverviewRow wanted = model.chosen().orElse(null);
        int at = wanted == null ? -1 : table.getItems().indexOf(wanted);
        if (at < 0) {
            if (table.getSelectionModel().isEmpty()) {
                selectFirst();
            }
        } else if (table.getSelectionModel().getSelectedIndex() != at) {
            table.getSelectionModel().clearAndSelect(at);
            table.scrollTo(Math.max(0, at - 3));
        }
    }
}
