package kz.esep.desktop.schedule.day;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import kz.esep.day.PrecinctProgress;
import kz.esep.day.PrecinctProgress.State;
import kz.esep.day.VotingDay;
import kz.esep.desktop.form.Labels;
import kz.esep.desktop.form.Numerals;
import kz.esep.desktop.shell.Room;
import kz.esep.desktop.shell.Speech;

/** The stages of the day, the precincts as a list or as a plot, and the chosen one beside them. */
final class DayView extends VBox {
    private static final List<DayModel.Filter> FILTERS = List.of(DayModel.Filter.values());

    private final DayModel model;
    private final DayWork work;
    private final Speech.Voice voice;
    private final DayLooks looks;
    private final FlowPane stages = new FlowPane(4, 4);
    private final FlowPane chips = new FlowPane(8, 8);
    private final StackPane stage = new StackPane();
    private final DayPane pane;
    private final Label remark = Labels.quiet("");
    private final InvalidationListener drawing = seen -> draw();
    private Spread spread;
    private boolean placed;

    DayView(Room room, DayModel model, DayWork work) {
        super(8);
        this.model = model;
        this.work = work;
        voice = room.speech().voice("desktop.schedule.day");
        looks = new DayLooks(voice);
        pane = new DayPane(model, work, voice, this::draw);
        spread = spread();
        getStyleClass().add("voting-day");
        getStylesheets().add(String.valueOf(DayView.class.getResource("day.css")));
        chips.setRowValignment(VPos.CENTER);
        stage.getStyleClass().add("day-stage");
        stage.addEventFilter(KeyEvent.KEY_PRESSED, this::spreadKey);
        pane.addEventFilter(KeyEvent.KEY_PRESSED, this::paneKey);
        HBox.setHgrow(stage, Priority.ALWAYS);
        HBox body = new HBox(16, stage, pane);
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().addAll(stages, chips, body, remark);
        model.shown().addListener(new WeakInvalidationListener(drawing));
        draw();
    }

    private Spread spread() {
        if (model.isDrawn()) {
            TurnoutPlot plot = new TurnoutPlot(model, voice, this::select);
            stage.getChildren().setAll(plot);
            return plot;
        }
        PrecinctList list = new PrecinctList(model, voice, this::select);
        stage.getChildren().setAll(list);
        return list;
    }

    /** Shows what the model has now. */
    private void draw() {
        VotingDay day = model.shown().get();
        if (day == null) {
            return;
        }
        stages.getChildren()
                .setAll(model.stages().stream().map(one -> button(one, day)).toList());
        chips.getChildren().setAll(chips());
        spread.draw();
        pane.draw();
        remark.setText(remark(day));
        if (!placed) {
            placed = true;
            focusFirst();
        }
    }

    private void focusFirst() {
        if (model.mayKeep()) {
            pane.focusNumber();
        } else {
            spread.focusChosen();
        }
    }

    private String remark(VotingDay day) {
        List<String> said = new ArrayList<>();
        if (day.times().isEmpty()) {
            said.add(voice.say("no-times"));
        }
        said.add(voice.say("keys"));
        if (model.mayKeep()) {
            said.add(voice.say("keys.keep"));
        }
        return String.join(" \u00b7 ", said);
    }

    private ToggleButton button(Stage one, VotingDay day) {
        long there = day.precincts().stream()
                .filter(precinct -> one.state(precinct, day.now()).isThere())
                .count();
        long asked = day.precincts().stream()
                .filter(precinct -> one.state(precinct, day.now()) != State.NOT_ASKED)
                .count();
        String name = looks.name(one);
        ToggleButton button = new ToggleButton(name + "  " + Numerals.grouped(there) + "/" + Numerals.grouped(asked));
        button.setId("stage-" + one.id());
        button.setSelected(one.equals(model.stage()));
        button.setFocusTraversable(false);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.getStyleClass().add("stage");
        button.setAccessibleText(voice.say("stage.spoken", name, there, asked));
        button.setOnAction(event -> {
            model.choose(one);
            turned();
        });
        return button;
    }

    private List<ToggleButton> chips() {
        Map<State, Long> counts = model.counts();
        List<ToggleButton> made = new ArrayList<>();
        for (DayModel.Filter filter : FILTERS) {
            long count = counts.entrySet().stream()
                    .filter(one -> filter.takes(one.getKey()))
                    .mapToLong(Map.Entry::getValue)
                    .sum();
            String name = voice.say("filter." + filter.name());
            ToggleButton chip = new ToggleButton(made.size() + "  " + name + "  " + Numerals.grouped(count));
            chip.setId("chip-" + made.size());
            chip.setSelected(filter == model.filter());
            chip.setFocusTraversable(false);
            chip.setMinWidth(Region.USE_PREF_SIZE);
            chip.getStyleClass().add("chip");
            chip.setAccessibleText(name + ", " + count);
            chip.setOnAction(event -> filter(filter));
            made.add(chip);
        }
        made.add(way(false));
        made.add(way(true));
        return made;
    }

    private ToggleButton way(boolean drawn) {
        ToggleButton button = new ToggleButton(voice.say(drawn ? "way.plot" : "way.list"));
        button.setId(drawn ? "way-plot" : "way-list");
        button.setSelected(drawn == model.isDrawn());
        button.setFocusTraversable(false);
        button.getStyleClass().add("chip");
        button.setOnAction(event -> layOut(drawn));
        return button;
    }

    private void layOut(boolean drawn) {
        model.draw(drawn);
        spread = spread();
        draw();
        spread.focusChosen();
    }

    /** Lays out the precincts in the other way. */
    void turn() {
        layOut(!model.isDrawn());
    }

    private void filter(DayModel.Filter filter) {
        model.filter(filter);
        draw();
    }

    private void turned() {
        work.hush();
        draw();
        focusFirst();
    }

    /** Goes to another stage of the day. */
    void turn(int by) {
        model.turn(by);
        turned();
    }

    private void select(PrecinctProgress precinct) {
        model.choose(precinct.precinct().id());
        work.hush();
        pane.draw();
    }

    private void spreadKey(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown() || event.isShiftDown()) {
            return;
        }
        if (event.getCode() == KeyCode.ENTER && model.mayKeep()) {
            pane.focusForm();
            event.consume();
        } else if (event.getCode().isDigitKey()) {
            int number = event.getCode().getChar().charAt(0) - '0';
            if (number < FILTERS.size()) {
                filter(FILTERS.get(number));
            }
            event.consume();
        }
    }

    /** Escape goes back to the precincts. */
    private void paneKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            spread.focusChosen();
            event.consume();
        }
    }

    /** Records what is typed. */
    void record() {
        pane.record();
    }

    /** Goes to where a precinct's number is typed. */
    void number() {
        focusFirst();
    }
}
