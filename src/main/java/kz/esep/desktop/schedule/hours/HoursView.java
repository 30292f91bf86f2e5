package kz.esep.desktop.schedule.hours;

import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.css.PseudoClass;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import kz.esep.desktop.form.Chips;
import kz.esep.desktop.form.Focus;
import kz.esep.desktop.form.Labels;
import kz.esep.desktop.form.ScrolledPage;
import kz.esep.desktop.form.SearchField;
import kz.esep.desktop.form.Tables;
import kz.esep.desktop.form.Widths;
import kz.esep.desktop.shell.Room;
import kz.esep.desktop.shell.Shortcut;
import kz.esep.desktop.shell.Speech;
import kz.esep.election.RuleEdition;

/** Every precinct's hours on one axis, and beside them what is known of the chosen one or the form of an act. */
final class HoursView extends VBox {
    /** Width in letters below which the pane beside the table is narrow. */
    private static final double NARROW = 64;

    private static final PseudoClass NARROW_STATE = PseudoClass.getPseudoClass("narrow");
    private static final Shortcut ALL = Shortcut.ctrl(KeyCode.A);

    private final Room room;
    private final HoursModel model;
    private final HoursWork work;
    private final Speech.Voice voice;
    private final Chips<Filter> chips;
    private final SearchField search;
    private final Distinct distinct;
    private final TableView<HoursRow> table;
    private final DetailPane detail;
    private final Aside aside = new Aside();
    private final ToggleButton sorted;
    private final InvalidationListener turning = seen -> turn();

    HoursView(Room room, HoursModel model, HoursWork work, RuleEdition.Polling polling) {
        super(8);
        this.room = room;
        this.model = model;
        this.work = work;
        voice = room.speech().voice("desktop.schedule.hours");
        getStyleClass().add("hours");
        getStylesheets().add(String.valueOf(HoursView.class.getResource("hours.css")));
        table = Tables.table(voice.say("table"), Labels.quiet(voice.say("nothing-found")));
        table.setId("hours");
        search = new SearchField("search", voice.say("search"), model.search(), model::search, table);
        chips = new Chips<>(List.of(Filter.values()), one -> voice.say("Filter." + one), model::filter);
        table.setItems(model.shown());
        HoursColumns columns = new HoursColumns(voice, model, polling);
        columns.addTo(table);
        Widths.inLetters(this, search.fontProperty(), letters -> {
            columns.fit(letters);
            pseudoClassStateChanged(NARROW_STATE, letters < NARROW);
        });
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::tableKey);
        table.getSelectionModel().selectedItemProperty().addListener((seen, was, is) -> {
            if (is != null) {
                model.choose(is.id());
                drawAside();
            }
        });
        detail = new DetailPane(room, model, work);
        distinct = new Distinct(voice, model);
        sorted = new ToggleButton();
        build();
        work.form().addListener(new WeakInvalidationListener(turning));
        model.onChange(this::draw);
        draw();
        turn();
    }

    /** The pane beside the table; it scrolls where there is more to say than room. */
    private static final class Aside extends ScrolledPage {
        Aside() {
            getStyleClass().add("aside");
        }

        void show(Node node) {
            StackPane padded = new StackPane(node);
            padded.getStyleClass().add("card");
            setContent(padded);
        }
    }

    private void build() {
        sorted.setId("order");
        sorted.getStyleClass().add("chip");
        sorted.setOnAction(event -> sort());
        FlowPane top = new FlowPane(8, 4);
        top.setRowValignment(VPos.CENTER);
        top.getChildren().addAll(chips.buttons());
        top.getChildren().addAll(sorted, search);
        HBox.setHgrow(table, Priority.ALWAYS);
        table.setMinWidth(0);
        HBox middle = new HBox(16, table, aside);
        VBox.setVgrow(middle, Priority.ALWAYS);
        getChildren().addAll(top, distinct, middle, Labels.quiet(voice.say("keys")));
    }

    /** Says everything anew, but for what the table does by itself. */
    private void draw() {
        chips.show(model.filter(), model::count);
        distinct.draw();
        sorted.setText(voice.say("order." + model.order()));
        sorted.setSelected(false);
        table.refresh();
        if (!table.getItems().isEmpty()) {
            int at = model.chosen().map(table.getItems()::indexOf).orElse(-1);
            if (at < 0) {
                table.getSelectionModel().clearAndSelect(0);
            } else if (table.getSelectionModel().getSelectedIndex() != at) {
                table.getSelectionModel().clearAndSelect(at);
                table.scrollTo(Math.max(0, at - 3));
            }
        }
        drawAside();
    }

    private void drawAside() {
        if (work.form().get() == null) {
            detail.draw();
        }
    }

    /** From what is known to a form and back. */
    private void turn() {
        Act act = work.form().get();
        if (act == null) {
            detail.draw();
            aside.show(detail);
            Focus.on(table);
        } else {
            ActPane pane = new ActPane(room, model, work, act);
            aside.show(pane);
            pane.focusFirst();
        }
    }

    private void tableKey(KeyEvent event) {
        HoursRow row = table.getSelectionModel().getSelectedItem();
        if (ALL.matches(event)) {
            model.markShown();
            event.consume();
        } else if (event.isShortcutDown() || event.isAltDown() || event.isShiftDown()) {
            return;
        } else if (event.getCode() == KeyCode.SPACE && row != null) {
            model.mark(row);
            table.getSelectionModel()
                    .clearAndSelect(Math.min(
                            table.getItems().size() - 1, table.getItems().indexOf(row) + 1));
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && model.marked() > 0) {
            model.unmark();
            event.consume();
        } else if (event.getCode() == KeyCode.SLASH || event.getCode() == KeyCode.DIVIDE) {
            search();
            event.consume();
        } else {
            chips.key(event);
        }
    }

    void search() {
        search.begin();
    }

    void sort() {
        model.order(model.order().next());
        table.scrollTo(0);
        Focus.on(table);
    }
}
