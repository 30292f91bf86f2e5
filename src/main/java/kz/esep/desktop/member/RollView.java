package kz.esep.desktop.member;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kz.esep.desktop.form.Chips;
import kz.esep.desktop.form.Focus;
import kz.esep.desktop.form.Labels;
import kz.esep.desktop.form.SearchField;
import kz.esep.desktop.form.Tables;
import kz.esep.desktop.form.Widths;
import kz.esep.desktop.shell.Room;
import kz.esep.desktop.shell.Speech;

/** The commissions, and the chosen one beside them; where there is but one, it alone. */
final class RollView extends VBox {
    private final RollModel model;
    private final Speech.Voice voice;
    private final Chips<Filter> chips;
    private final SearchField search;
    private final TableView<RollRow> table;
    private final RollPane pane;
    private final RollColumns columns;
    private final HBox top;
    private final HBox body = new HBox(16);
    private final VBox list;
    private boolean begun;

    RollView(Room room, RollModel model, MemberWork work, MemberOut out) {
        super(8);
        this.model = model;
        voice = room.speech().voice("desktop.member");
        getStyleClass().add("rolls");
        getStylesheets().add(String.valueOf(RollView.class.getResource("member.css")));
        columns = new RollColumns(voice);
        table = table();
        pane = new RollPane(room, model, work, out);
        search = new SearchField("member-search", voice.say("search"), model.search(), model::search, table);
        chips = new Chips<>(List.of(Filter.values()), one -> voice.say("Filter." + one), model::filter);
        FlowPane row = new FlowPane(8, 4);
        row.getChildren().addAll(chips.buttons());
        top = new HBox(8, row, search);
        HBox.setHgrow(row, Priority.ALWAYS);
        row.prefWrapLengthProperty()
                .bind(top.widthProperty().subtract(search.widthProperty()).subtract(8));
        top.setAlignment(Pos.TOP_LEFT);
        list = new VBox(8, table, Labels.quiet(voice.say("keys")));
        VBox.setVgrow(table, Priority.ALWAYS);
        HBox.setHgrow(list, Priority.SOMETIMES);
        HBox.setHgrow(pane, Priority.ALWAYS);
        VBox.setVgrow(body, Priority.ALWAYS);
        Widths.inLetters(this, search.fontProperty(), columns::fit);
        pane.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE
                    && !model.isAlone()
                    && work.act().get() == null) {
                Focus.on(table);
                event.consume();
            }
        });
        model.onChange(this::draw);
        draw();
    }

    private TableView<RollRow> table() {
        TableView<RollRow> made = Tables.table(voice.say("commissions"), Labels.quiet(voice.say("nothing-found")));
        made.setId("commissions");
        made.getSelectionModel().setSelectionMode(SelectionMode.SINGLE);
        made.setItems(model.shown());
        columns.addTo(made);
        made.addEventFilter(KeyEvent.KEY_PRESSED, this::tableKey);
        made.getSelectionModel().selectedItemProperty().addListener((seen, was, is) -> {
            if (is != null) {
                model.choose(is.body().id());
                pane.draw();
            }
        });
        return made;
    }

    private void draw() {
        chips.show(model.filter(), model::count);
        if (model.isAlone()) {
            body.getChildren().setAll(pane);
            getChildren().setAll(body);
        } else if (!getChildren().contains(top)) {
            body.getChildren().setAll(list, pane);
            getChildren().setAll(top, body);
        }
        table.setPlaceholder(Labels.quiet(voice.say(model.isKnown() ? "nothing-found" : "looking")));
        model.chosen().ifPresent(row -> {
            int at = table.getItems().indexOf(row);
            if (table.getSelectionModel().getSelectedIndex() != at) {
                table.getSelectionModel().clearAndSelect(at);
                table.scrollTo(Math.max(0, at - 3));
            }
        });
        pane.draw();
        if (!begun && model.isKnown()) {
            begun = true;
            begin();
        }
    }

    private void begin() {
        if (model.isAlone() || model.pointed().isPresent()) {
            pane.focus();
        } else {
            Focus.on(table);
        }
    }

    private void tableKey(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown() || event.isShiftDown()) {
            return;
        }
        if (event.getCode() == KeyCode.ENTER) {
            pane.focus();
            event.consume();
        } else if (event.getCode() == KeyCode.SLASH || event.getCode() == KeyCode.DIVIDE) {
            search();
            event.consume();
        } else {
            chips.key(event);
        }
    }

    void search() {
        if (!model.isAlone()) {
            search.begin();
        }
    }

    /** Turns to what changed in the commission, and back. */
    void history() {
        pane.turn();
    }
}
