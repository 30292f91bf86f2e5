package kz.esep.desktop.schedule.calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import kz.esep.desktop.form.Focus;
import kz.esep.desktop.form.Labels;
import kz.esep.desktop.form.Numerals;
import kz.esep.desktop.shell.Room;
import kz.esep.desktop.shell.Speech;
import kz.esep.schedule.Calendar;
import kz.esep.schedule.CalendarDate;
import kz.esep.schedule.DateTexts;
import org.jspecify.annotations.Nullable;

/** Every date with how it stands, what narrows them down, and the chosen one beside them. */
final class CalendarView extends VBox {
    private static final List<CalendarDate.State> STATES = List.of(CalendarDate.State.values());

    private final CalendarModel model;
    private final DateWork work;
    private final Speech.Voice voice;
    private final DateLooks looks;
    private final FlowPane chips = new FlowPane(8, 8);
    private final TextField search = new TextField();
    private final StackPane stage = new StackPane();
    private final DatePane pane;
    private final Label remark = Labels.quiet("");
    private final InvalidationListener drawing = seen -> draw();
    private Spread spread;
    private boolean placed;

    CalendarView(Room room, CalendarModel model, DateWork work) {
        super(8);
        this.model = model;
        this.work = work;
        voice = room.speech().voice("desktop.schedule.calendar");
        looks = new DateLooks(room.speech());
        spread = spread();
        pane = new DatePane(model, work, voice, () -> spread.focusChosen());
        getStyleClass().add("calendar");
        getStylesheets().add(String.valueOf(CalendarView.class.getResource("calendar.css")));
        prepareSearch();
        chips.getChildren().add(search);
        chips.setRowValignment(VPos.CENTER);
        stage.getStyleClass().add("calendar-stage");
        stage.getChildren().add(spread);
        stage.addEventFilter(KeyEvent.KEY_PRESSED, this::datesKey);
        pane.addEventFilter(KeyEvent.KEY_PRESSED, this::paneKey);
        HBox.setHgrow(stage, Priority.ALWAYS);
        HBox body = new HBox(16, stage, pane);
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().addAll(chips, body, remark);
        model.shown().addListener(new WeakInvalidationListener(drawing));
        draw();
    }

    private void prepareSearch() {
        search.setId("calendar-search");
        search.setText(model.search());
        search.setPromptText(voice.say("search.prompt"));
        search.setAccessibleText(voice.say("search.prompt"));
        search.textProperty().addListener(seen -> {
            model.search(search.getText());
            draw();
        });
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::searchKey);
    }

    private Spread spread() {
        return switch (model.way()) {
            case LIST -> new DateList(model, voice, this::select);
            case MONTH -> new MonthGrid(model, voice, this::select);
            case TIMELINE -> new Timeline(model, voice, this::select);
        };
    }

    /** Shows what the model has now. */
    private void draw() {
        CalendarModel.Shown shown = model.shown().get();
        if (shown != null) {
            showChips();
            spread.draw();
            pane.draw();
            tell(shown.calendar());
            if (!placed) {
                placed = true;
                spread.focusChosen();
            }
        }
    }

    private void tell(Calendar calendar) {
        List<String> said =
                new ArrayList<>(List.of(voice.say("clock", DateTexts.offset(calendar.offset())), voice.say("keys")));
        if (model.way() == Way.MONTH) {
            said.add(voice.say("keys.month"));
        }
        if (model.mayKeep()) {
            said.add(voice.say("keys.keep"));
        }
        if (!calendar.undated().isEmpty()) {
            said.add(voice.say("undated", calendar.undated().size()));
        }
        remark.setText(String.join(" \u00b7 ", said));
    }

    private void showChips() {
        Map<CalendarDate.State, Long> counts = model.counts();
        List<ToggleButton> made = new ArrayList<>();
        made.add(chip(null, 0, counts.values().stream().mapToLong(n -> n).sum()));
        for (CalendarDate.State state : STATES) {
            made.add(chip(state, made.size(), counts.getOrDefault(state, 0L)));
        }
        for (Way way : Way.values()) {
            made.add(button(way));
        }
        chips.getChildren().removeIf(ToggleButton.class::isInstance);
        chips.getChildren().addAll(0, made);
    }

    private ToggleButton chip(CalendarDate.@Nullable State state, int number, long count) {
        String name = state == null ? voice.say("all") : looks.word(state);
        ToggleButton chip = new ToggleButton(number + "  " + name + "  " + Numerals.grouped(count));
        chip.setId("chip-" + number);
        chip.setSelected(state == model.state());
        chip.setFocusTraversable(false);
        chip.setMinWidth(Region.USE_PREF_SIZE);
        chip.getStyleClass().add("chip");
        chip.setAccessibleText(name + ", " + count);
        chip.setOnAction(event -> filter(state));
        return chip;
    }

    private ToggleButton button(Way way) {
        ToggleButton button = new ToggleButton(voice.say("way." + way));
        button.setId("way-" + way);
        button.setSelected(way == model.way());
        button.setFocusTraversable(false);
        button.getStyleClass().add("way");
        button.setOnAction(event -> turn(way));
        return button;
    }

    private void turn(Way way) {
        model.turn(way);
        spread = spread();
        stage.getChildren().setAll(spread);
        draw();
        spread.focusChosen();
    }

    /** Lays out the dates in the next way. */
    void turn() {
        turn(model.way().next());
    }

    private void filter(CalendarDate.@Nullable State state) {
        model.filter(state);
        draw();
    }

    private void select(CalendarDate date) {
        work.choose(date.code());
        pane.draw();
    }

    private void datesKey(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown() || event.isShiftDown()) {
            return;
        }
        if (event.getCode() == KeyCode.ENTER) {
            pane.focusFirst();
            event.consume();
        } else if (event.getCode().isDigitKey()) {
            int number = event.getCode().getChar().charAt(0) - '0';
            if (number <= STATES.size()) {
                filter(number == 0 ? null : STATES.get(number - 1));
            }
            event.consume();
        } else if (event.getCode() == KeyCode.SLASH || event.getCode() == KeyCode.DIVIDE) {
            search();
            event.consume();
        }
    }

    /** Escape leaves a form as it is and goes back to the dates. */
    private void paneKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            work.turnTo(DateWork.Panel.DATE);
            spread.focusChosen();
            event.consume();
        }
    }

    private void searchKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            search.clear();
        }
        if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ESCAPE) {
            spread.focusChosen();
            event.consume();
        }
    }

    void search() {
        Focus.on(search);
    }

    /** Goes to where the chosen date is marked as done. */
    void mark() {
        pane.turnTo(DateWork.Panel.DATE);
    }

    /** Goes to the form of a new date. */
    void add() {
        pane.turnTo(DateWork.Panel.ADD);
    }
}
