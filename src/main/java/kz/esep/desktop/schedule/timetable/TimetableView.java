package kz.esep.desktop.schedule.timetable;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kz.esep.desktop.form.Buttons;
import kz.esep.desktop.form.Days;
import kz.esep.desktop.form.Focus;
import kz.esep.desktop.form.Labels;
import kz.esep.desktop.form.Tables;
import kz.esep.desktop.form.Widths;
import kz.esep.desktop.shell.Room;
import kz.esep.desktop.shell.Shortcut;
import kz.esep.desktop.shell.Speech;
import kz.esep.schedule.Timetable;

/** The precinct commissions, and the grid of the chosen one. */
final class TimetableView extends HBox {
    /** Width in letters below which the list is short. */
    private static final double NARROW = 52;

    private static final PseudoClass NARROW_STATE = PseudoClass.getPseudoClass("narrow");
    private static final Shortcut ALL = Shortcut.ctrl(KeyCode.A);

    private final Speech.Voice voice;
    private final TimetableModel model;
    private final TimetableWork work;
    private final TextField search = new TextField();
    private final TableView<TimetableRow> table;
    private final WeekGrid week;
    private final VBox head = new VBox(4);
    private final VBox below = new VBox(8);
    private final InvalidationListener turning = seen -> turn();

    TimetableView(Room room, TimetableModel model, TimetableWork work) {
        super(16);
        this.model = model;
        this.work = work;
        voice = room.speech().voice("desktop.schedule.timetable");
        getStyleClass().add("timetable");
        getStylesheets().add(String.valueOf(TimetableView.class.getResource("timetable.css")));
        table = Tables.table(voice.say("table"), Labels.quiet(voice.say("nothing-found")));
        table.setId("timetables");
        table.setItems(model.shown());
        TableColumn<TimetableRow, Long> last = new TimetableColumns(voice, model).addTo(table);
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::tableKey);
        table.getSelectionModel().selectedItemProperty().addListener((seen, was, is) -> {
            if (is != null) {
                model.choose(is.id());
                drawHead();
                drawWeek();
            }
        });
        week = new WeekGrid(voice, model, work.mayKeep());
        build();
        Widths.inLetters(this, search.fontProperty(), letters -> {
            last.setVisible(letters >= NARROW);
            pseudoClassStateChanged(NARROW_STATE, letters < NARROW);
        });
        work.form().addListener(new WeakInvalidationListener(turning));
        model.listen(this::draw, this::drawWeek);
        draw();
        turn();
        Focus.on(table);
    }

    private void build() {
        search.setId("search");
        search.setText(model.search());
        search.setPromptText(voice.say("search"));
        search.setAccessibleText(voice.say("search"));
        search.textProperty().addListener(seen -> model.search(search.getText()));
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::searchKey);
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox left = new VBox(8, search, table);
        left.getStyleClass().add("commissions");
        VBox.setVgrow(week, Priority.ALWAYS);
        week.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                Focus.on(table);
                event.consume();
            }
        });
        VBox right = new VBox(8, head, week, below);
        right.setMinWidth(0);
        HBox.setHgrow(right, Priority.ALWAYS);
        getChildren().addAll(left, right);
    }

    /** Says everything anew, but for what the table does by itself. */
    private void draw() {
        table.refresh();
        int at = model.chosen().map(table.getItems()::indexOf).orElse(-1);
        if (at >= 0 && table.getSelectionModel().getSelectedIndex() != at) {
            table.getSelectionModel().clearAndSelect(at);
            table.scrollTo(Math.max(0, at - 3));
        }
        drawHead();
        if (work.form().get() == null) {
            drawActs();
        }
    }

    private void drawWeek() {
        week.draw();
    }

    private void drawHead() {
        head.getChildren().clear();
        model.chosen().ifPresent(row -> {
            Label title = Labels.heading(voice.say("precinct", row.id()));
            title.setMinWidth(USE_PREF_SIZE);
            FlowPane first = new FlowPane(12, 4, title, row.standing().mark().with(standing(row)));
            Label place = Labels.quiet(row.precinct().settlement() + ", "
                    + voice.speech().say(row.precinct().place()));
            head.getChildren().addAll(first, place);
        });
    }

    private String standing(TimetableRow row) {
        if (model.isTyped()) {
            return voice.say("typed");
        }
        Timetable.Decided decided = row.timetable().decided();
        return row.standing() == TimetableRow.Standing.DECIDED && decided != null
                ? voice.say(
                        "decided",
                        decided.act().number(),
                        Days.said(decided.act().date()))
                : voice.say("Standing." + row.standing());
    }

    /** From the acts to a form and back. */
    private void turn() {
        TimetableWork.Form form = work.form().get();
        if (form == null) {
            drawActs();
            Focus.on(table);
        } else {
            below.getChildren().setAll(new FormPane(voice, model, work, form));
        }
    }

    private void drawActs() {
        List<Node> acts = new ArrayList<>();
        if (work.mayKeep() && model.isTyped()) {
            Button draft = Buttons.primary(voice.say("draft"), this::draft);
            draft.setId("draft");
            acts.add(draft);
        }
        for (TimetableWork.Form form : TimetableWork.Form.values()) {
            if (work.may(form) && fits(form)) {
                Button button = Buttons.plain(voice.say("form." + form), () -> work.open(form));
                button.setId("form-" + form);
                acts.add(button);
            }
        }
        FlowPane row = new FlowPane(8, 8);
        row.getChildren().addAll(acts);
        String marked = model.marked() == 0 ? "" : " " + voice.say("marked", model.marked());
        below.getChildren().setAll(Labels.quiet(voice.say("keys") + marked), row);
    }

    private boolean fits(TimetableWork.Form form) {
        return form == TimetableWork.Form.COPY
                || model.meant().stream().anyMatch(row -> row.timetable().draft() != null);
    }

    void draft() {
        week.take();
        work.draft();
    }

    private void tableKey(KeyEvent event) {
        TimetableRow row = table.getSelectionModel().getSelectedItem();
        if (ALL.matches(event)) {
            model.markShown();
        } else if (event.isShortcutDown() || event.isAltDown() || event.isShiftDown()) {
            return;
        } else if (event.getCode() == KeyCode.SPACE && row != null) {
            int next = Math.min(table.getItems().size() - 1, table.getItems().indexOf(row) + 1);
            model.mark(row);
            table.getSelectionModel().clearAndSelect(next);
        } else if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.RIGHT) {
            week.focusFirst();
        } else if (event.getCode() == KeyCode.ESCAPE && model.marked() > 0) {
            model.unmark();
        } else if (event.getCode() == KeyCode.SLASH || event.getCode() == KeyCode.DIVIDE) {
            search();
        } else {
            return;
        }
        event.consume();
    }

    private void searchKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            search.clear();
        }
        if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ESCAPE) {
            table.requestFocus();
            event.consume();
        }
    }

    void search() {
        search.requestFocus();
        search.selectAll();
    }
}
