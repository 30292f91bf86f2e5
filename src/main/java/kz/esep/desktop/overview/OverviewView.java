package kz.esep.desktop.overview;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.collections.transformation.SortedList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
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
import kz.esep.desktop.form.Focus;
import kz.esep.desktop.form.Labels;
import kz.esep.desktop.form.Numerals;
import kz.esep.desktop.form.Tables;
import kz.esep.desktop.shell.Room;
import kz.esep.desktop.shell.Speech;
import org.jspecify.annotations.Nullable;

/** How far the night has come, the filters and the table of protocols. */
final class OverviewView extends VBox {
    private final Speech.Voice voice;
    private final OverviewModel model;
    private final Consumer<OverviewRow> act;
    private final OverviewFigures figures;
    private final Deadlines deadlines;
    private final FlowPane chips = new FlowPane(8, 8);
    private final TextField search = new TextField();
    private final TableView<OverviewRow> table;
    private final OverviewColumns columns;

    OverviewView(Room room, OverviewModel model, Consumer<OverviewRow> act) {
        super(8);
        this.voice = room.speech().voice("desktop.overview");
        this.model = model;
        this.act = act;
        table = Tables.table(voice.say("table"), Labels.quiet(voice.say("nothing-found")));
        table.setId("precincts");
        figures = new OverviewFigures(room, model);
        deadlines = new Deadlines(room);
        columns = new OverviewColumns(room.speech(), model, table, figures.measure());
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
        chips.setId("chips");
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
        figures.update();
        deadlines.show(model.deadlines(), model.certificates(), model.unanswered());
        showChips();
        if (!getChildren().contains(table)) {
            HBox head = new HBox(16, Labels.title(voice.say("overview")), gap(), search);
            head.setAlignment(Pos.CENTER_LEFT);
            Label keys = Labels.quiet(voice.say("keys"));
            getChildren().setAll(head, figures, deadlines, chips, table, keys);
            Platform.runLater(table::requestFocus);
        }
        choose();
    }

    private static Region gap() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
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

    /** A frame later, so that the key that leads here is not typed into it. */
    void focusSearch() {
        Focus.on(search);
        search.selectAll();
    }

    void focusDeadlines() {
        deadlines.focusFirst();
    }

    /** Sorts by the next column. */
    void sortByNext() {
        columns.sortByNext();
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
