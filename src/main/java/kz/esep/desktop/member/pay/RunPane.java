package kz.esep.desktop.member.pay;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kz.esep.desktop.form.Focus;
import kz.esep.desktop.form.Labels;
import kz.esep.desktop.form.LinedCell;
import kz.esep.desktop.form.Tables;
import kz.esep.desktop.form.Widths;
import kz.esep.desktop.shell.Speech;
import kz.esep.election.Body;
import kz.esep.pay.PaySheet;
import kz.esep.pay.Sum;
import kz.esep.text.Message;
import org.jspecify.annotations.Nullable;

/** The chosen run: who did what with it, its lines, and below them how the chosen one was computed. */
final class RunPane extends VBox {
    /** In letters of this pane. */
    private static final double ROOM_FOR_POSTS = 62;

    private static final double ROOM_FOR_WITHHELD = 48;
    private static final double ROOM_FOR_GROSS = 34;

    private final PayModel model;
    private final Speech.Voice voice;
    private final RunHead head;
    private final TextField search = new TextField();
    private final TableView<LineRow> table;
    private final TableColumn<LineRow, String> post;
    private final TableColumn<LineRow, String> gross;
    private final TableColumn<LineRow, String> withheld;
    private final ObservableList<Message> said = FXCollections.observableArrayList();
    private final ListView<Message> explained = new ListView<>(said);

    RunPane(PayModel model, Speech.Voice voice, RunActs acts) {
        super(8);
        this.model = model;
        this.voice = voice;
        head = new RunHead(model, voice);
        getStyleClass().add("run-pane");
        post = Widths.fixed(
                Tables.text(
                        voice.say("column.post"),
                        row -> voice.speech().say(row.line().payee().post().said())),
                9);
        gross = amount("gross", Sum::gross);
        withheld = amount("withheld", Sum::withheld);
        table = table();
        search.setId("pay-search");
        search.setPromptText(voice.say("search"));
        search.setAccessibleText(voice.say("search"));
        search.textProperty().addListener(seen -> model.search(search.getText()));
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::searchKey);
        explained.setId("explained");
        explained.setAccessibleText(voice.say("explained"));
        explained.setCellFactory(made -> new LinedCell<>() {
            @Override
            protected void updateItem(@Nullable Message line, boolean empty) {
                super.updateItem(line, empty);
                String text = empty || line == null ? "" : voice.speech().say(line);
                setGraphic(text.isEmpty() ? null : Labels.text(text));
                setAccessibleText(text);
            }
        });
        VBox.setVgrow(table, Priority.ALWAYS);
        Widths.inLetters(this, search.fontProperty(), this::fit);
        getChildren().addAll(head, search, table, explained, acts);
    }

    /** Shows as many columns as there is room for, in letters of this pane. */
    private void fit(double letters) {
        post.setVisible(letters >= ROOM_FOR_POSTS);
        withheld.setVisible(letters >= ROOM_FOR_WITHHELD);
        gross.setVisible(letters >= ROOM_FOR_GROSS);
    }

    private TableView<LineRow> table() {
        TableView<LineRow> made = Tables.table(voice.say("lines"), Labels.quiet(voice.say("nothing-found")));
        made.setId("pay-lines");
        made.getSelectionModel().setSelectionMode(SelectionMode.SINGLE);
        made.setItems(model.lines());
        made.getColumns()
                .add(Widths.fixed(
                        Tables.text(
                                voice.say("column.body"),
                                row -> row.line().payee().body().id()),
                        6));
        made.getColumns().add(Widths.atLeast(Tables.text(voice.say("column.name"), LineRow::name), 9));
        made.getColumns().add(post);
        made.getColumns().add(gross);
        made.getColumns().add(withheld);
        made.getColumns().add(amount("net", Sum::net));
        made.getColumns().forEach(column -> {
            column.setSortable(false);
            column.setReorderable(false);
        });
        made.getSelectionModel().selectedItemProperty().addListener((seen, was, is) -> explain());
        made.addEventFilter(KeyEvent.KEY_PRESSED, this::tableKey);
        return made;
    }

    private TableColumn<LineRow, String> amount(String key, Function<Sum, BigDecimal> what) {
        TableColumn<LineRow, String> column = Tables.text(
                voice.say("column." + key),
                row -> voice.say("amount", what.apply(row.line().paid())));
        column.getStyleClass().add("figures");
        return Widths.fixed(column, 8);
    }

    private void tableKey(KeyEvent event) {
        if (event.getCode() == KeyCode.SLASH || event.getCode() == KeyCode.DIVIDE) {
            search();
            event.consume();
        }
    }

    private void searchKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            search.clear();
        }
        if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ESCAPE) {
            focus();
            event.consume();
        }
    }

    /** Shows what is chosen now. */
    void draw() {
        head.draw();
        Label empty = Labels.quiet(voice.say(model.seen().run().isEmpty() ? "computing" : "nothing-found"));
        Message problem = model.seen().problem();
        table.setPlaceholder(
                problem == null ? empty : Labels.text(voice.speech().say(problem)));
        explain();
    }

    /** How the chosen line was computed; without one what is to be known about the whole sheet. */
    private void explain() {
        List<Message> lines = new ArrayList<>();
        LineRow row = table.getSelectionModel().getSelectedItem();
        PaySheet sheet = model.seen().sheet();
        if (row != null) {
            lines.add(PayModel.message("how", row.name()));
            lines.addAll(row.line().explained());
        } else if (sheet != null) {
            sheet.byBody()
                    .forEach((body, sum) ->
                            lines.add(PayModel.message("sum", body.said(), sum.gross(), sum.withheld(), sum.net())));
            lines.addAll(sheet.remarks());
        }
        if (!said.equals(lines)) {
            said.setAll(lines);
        }
    }

    /** The commission of the chosen line. */
    Optional<Body> body() {
        return Optional.ofNullable(table.getSelectionModel().getSelectedItem())
                .map(row -> row.line().payee().body());
    }

    void search() {
        Focus.on(search);
        search.selectAll();
    }

    /** The focus goes to the lines. */
    void focus() {
        if (table.getSelectionModel().isEmpty()) {
            table.getSelectionModel().selectFirst();
        }
        Focus.on(table);
    }
}
