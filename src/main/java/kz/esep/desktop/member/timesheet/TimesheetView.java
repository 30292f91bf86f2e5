package kz.esep.desktop.member.timesheet;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kz.esep.commission.Member;
import kz.esep.desktop.form.Buttons;
import kz.esep.desktop.form.Days;
import kz.esep.desktop.form.Focus;
import kz.esep.desktop.form.Labels;
import kz.esep.desktop.form.Tables;
import kz.esep.desktop.form.Widths;
import kz.esep.desktop.shell.Room;
import kz.esep.desktop.shell.Speech;
import kz.esep.timesheet.WorkedDay;

/** The commissions, and the timesheet of the chosen one; where there is but one, it alone. */
final class TimesheetView extends HBox {
    /** Width in letters below which the list and the timesheet take turns. */
    private static final double NARROW = 60;

    private static final PseudoClass NARROW_STATE = PseudoClass.getPseudoClass("narrow");

    private final Speech.Voice voice;
    private final TimesheetModel model;
    private final TimesheetWork work;
    private final TextField search = new TextField();
    private final TableView<TimesheetRow> table;
    private final VBox list;
    private final VBox sheet;
    private final SheetHead head;
    private final HourGrid grid;
    private final NoteList notes;
    private final VBox below = new VBox(8);
    private final InvalidationListener turning = seen -> turn();
    private boolean begun;
    private boolean narrow;
    private boolean inSheet;

    TimesheetView(Room room, TimesheetModel model, TimesheetWork work) {
        super(16);
        this.model = model;
        this.work = work;
        voice = room.speech().voice("desktop.member.timesheet");
        getStyleClass().add("timesheets");
        getStylesheets().add(String.valueOf(TimesheetView.class.getResource("timesheet.css")));
        table = table();
        head = new SheetHead(voice, model);
        grid = new HourGrid(voice, model);
        notes = new NoteList(voice, model, grid::focus);
        list = new VBox(8, search, table);
        list.getStyleClass().add("commissions");
        sheet = new VBox(8, head, grid, notes, below);
        sheet.setMinWidth(0);
        build();
        Widths.inLetters(this, search.fontProperty(), letters -> {
            boolean is = letters < NARROW;
            if (is != narrow) {
                narrow = is;
                pseudoClassStateChanged(NARROW_STATE, is);
                draw();
            }
        });
        work.form().addListener(new WeakInvalidationListener(turning));
        model.onChange(this::draw);
        draw();
    }

    private TableView<TimesheetRow> table() {
        TableView<TimesheetRow> made = Tables.table(voice.say("table"), Labels.quiet(voice.say("nothing-found")));
        made.setId("timesheets");
        made.getSelectionModel().setSelectionMode(SelectionMode.SINGLE);
        made.setItems(model.shown());
        made.getColumns()
                .add(Widths.fixed(
                        Tables.text(
                                voice.say("column.number"), row -> row.body().id()),
                        6.5));
        made.getColumns()
                .add(Tables.text(
                        voice.say("column.standing"),
                        row -> voice.say(
                                "recorded.short", row.recorded(), row.members().size())));
        made.getColumns().forEach(column -> {
            column.setSortable(false);
            column.setReorderable(false);
        });
        made.addEventFilter(KeyEvent.KEY_PRESSED, this::tableKey);
        made.getSelectionModel().selectedItemProperty().addListener((seen, was, is) -> {
            if (is != null) {
                model.choose(is.body());
                draw();
            }
        });
        return made;
    }

    private void build() {
        search.setId("search");
        search.setText(model.search());
        search.setPromptText(voice.say("search"));
        search.setAccessibleText(voice.say("search"));
        search.textProperty().addListener(seen -> model.search(search.getText()));
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::searchKey);
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox.setVgrow(grid, Priority.ALWAYS);
        HBox.setHgrow(sheet, Priority.ALWAYS);
        grid.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && !model.isAlone()) {
                turn(false);
                event.consume();
            }
        });
        turn();
    }

    /** Says everything anew, but for what the table does by itself. */
    private void draw() {
        if (!model.isKnown()) {
            getChildren().setAll(Labels.quiet(voice.say("looking")));
        } else if (model.chosen().isEmpty()) {
            getChildren().setAll(Labels.empty(voice.say("empty"), voice.say("empty.to-do")));
        } else {
            drawSheet();
        }
    }

    private void drawSheet() {
        List<Node> wanted = wanted();
        if (!getChildren().equals(wanted)) {
            getChildren().setAll(wanted);
        }
        int at = model.chosen().map(table.getItems()::indexOf).orElse(-1);
        if (at >= 0 && table.getSelectionModel().getSelectedIndex() != at) {
            table.getSelectionModel().clearAndSelect(at);
            table.scrollTo(Math.max(0, at - 3));
        }
        table.refresh();
        grid.draw();
        notes.draw();
        model.chosen().ifPresent(head::draw);
        if (!begun) {
            begun = true;
            if (model.isAlone()) {
                grid.focusAgain();
            } else {
                Focus.on(table);
            }
        }
    }

    private List<Node> wanted() {
        if (model.isAlone()) {
            return List.of(sheet);
        }
        return narrow ? List.of(inSheet ? sheet : list) : List.of(list, sheet);
    }

    /** From the list to the timesheet and back. */
    private void turn(boolean toSheet) {
        inSheet = toSheet;
        drawSheet();
        if (toSheet) {
            grid.focusAgain();
        } else {
            Focus.on(table);
        }
    }

    /** From the acts to a form and back. */
    private void turn() {
        TimesheetWork.Form form = work.form().get();
        if (form == null) {
            below.getChildren().setAll(acts());
            if (begun) {
                grid.focusAgain();
            }
        } else {
            below.getChildren()
                    .setAll(new FormPane(voice, work, form, model.sheet().calendar()));
        }
    }

    private String keys() {
        String keys = voice.say("keys");
        return model.isAlone() ? keys : keys + " " + voice.say("keys.back");
    }

    private List<Node> acts() {
        List<Node> parts = new ArrayList<>(List.of(Labels.quiet(keys())));
        if (model.mayKeep()) {
            Button record = Buttons.primary(voice.say("record"), this::record);
            record.setId("record");
            Button fill = Buttons.plain(voice.say("form.FILL"), () -> open(TimesheetWork.Form.FILL));
            fill.setId("fill");
            parts.add(new FlowPane(8, 8, fill, record));
        }
        return parts;
    }

    /** Records what is typed. */
    void record() {
        grid.take();
        work.record();
    }

    /** Opens a form; that of a day for the day with the focus. */
    void open(TimesheetWork.Form form) {
        if (form == TimesheetWork.Form.DAY) {
            grid.focused().ifPresent(cell -> work.day.set(Days.said(cell.key().day())));
        }
        grid.take();
        inSheet = true;
        draw();
        work.open(form);
    }

    /** Copies the row with the focus to the member below it, or to all others. */
    void copy(boolean toAll) {
        grid.focused().ifPresent(cell -> {
            cell.take();
            List<Member> members = model.members();
            String from = cell.key().member();
            int at = members.stream().map(Member::id).toList().indexOf(from);
            if (toAll) {
                model.copy(
                        from,
                        members.stream().filter(one -> !one.id().equals(from)).toList());
            } else if (at + 1 < members.size()) {
                Member next = members.get(at + 1);
                model.copy(from, List.of(next));
                grid.focus(new WorkedDay.Key(next.id(), cell.key().day()));
            }
        });
    }

    private void tableKey(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown() || event.isShiftDown()) {
            return;
        }
        if ((event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.RIGHT)
                && model.chosen().isPresent()) {
            turn(true);
            event.consume();
        } else if (event.getCode() == KeyCode.SLASH || event.getCode() == KeyCode.DIVIDE) {
            search();
            event.consume();
        }
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
        if (!model.isAlone() && model.isKnown()) {
            inSheet = false;
            draw();
            Focus.on(search);
            search.selectAll();
        }
    }

    /** What is typed in the cell with the focus is kept. */
    void take() {
        grid.take();
    }
}
