package kz.esep.desktop.count;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kz.esep.count.Progress;
import kz.esep.desktop.form.Focus;
import kz.esep.desktop.form.Labels;
import kz.esep.desktop.form.Mark;
import kz.esep.desktop.shell.Room;
import kz.esep.desktop.shell.Speech;
import kz.esep.tally.Recount;

/** The steps with their times, the chosen one beside them, and above both how much of the twelve hours is left. */
final class CountView extends VBox {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final javafx.util.Duration TICK = javafx.util.Duration.seconds(20);

    private final Room room;
    private final CountModel model;
    private final Speech.Voice voice;
    private final Label clock = Labels.styled("", "count-clock");
    private final ListView<Progress.Row> steps = new ListView<>();
    private final StepPane pane;
    private final InvalidationListener drawing = seen -> draw();
    private final Label refusal = Labels.refusal();
    private final Label told = Mark.GOOD.with("");
    private final InvalidationListener telling = seen -> tell();
    private boolean drawn;
    private boolean choosing;

    CountView(Room room, CountModel model) {
        super(8);
        this.room = room;
        this.model = model;
        voice = room.speech().voice("desktop.count");
        getStyleClass().addAll("place", "night");
        getStylesheets().add(String.valueOf(CountView.class.getResource("count.css")));
        pane = new StepPane(model, voice, room);
        clock.setId("count-clock");
        clock.setWrapText(true);
        clock.setMinHeight(USE_PREF_SIZE);
        prepareSteps();
        told.setId("count-told");
        told.setWrapText(true);
        told.setMinHeight(USE_PREF_SIZE);
        told.managedProperty().bind(told.textProperty().isNotEmpty());
        told.visibleProperty().bind(told.textProperty().isNotEmpty());
        VBox step = new VBox(8, refusal, told, pane);
        VBox.setVgrow(pane, Priority.ALWAYS);
        HBox body = new HBox(16, steps, step);
        HBox.setHgrow(step, Priority.ALWAYS);
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().addAll(Labels.title(voice.say("title")), clock, body);
        model.shown().addListener(new WeakInvalidationListener(drawing));
        model.told().addListener(new WeakInvalidationListener(telling));
        tell();
        tickWhileShown();
    }

    private void prepareSteps() {
        steps.setId("count-steps");
        steps.setAccessibleText(voice.say("steps"));
        steps.setCellFactory(list -> new StepCell(voice, this::local));
        steps.getSelectionModel().selectedItemProperty().addListener((seen, was, is) -> {
            if (is != null && !choosing) {
                model.choose(is.stage());
                pane.draw();
            }
        });
        steps.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
                pane.focusFirst();
                event.consume();
            }
        });
    }

    /** The clock goes on by itself, and only while it is looked at. */
    private void tickWhileShown() {
        Timeline ticking = new Timeline(new KeyFrame(TICK, event -> drawClock()));
        ticking.setCycleCount(Timeline.INDEFINITE);
        sceneProperty().addListener((seen, was, is) -> {
            if (is == null) {
                ticking.stop();
            } else {
                ticking.play();
            }
        });
    }

    /** What came of the latest act stands above the form and never scrolls away. */
    private void tell() {
        CountModel.Told now = model.told().get();
        String text = now == null ? "" : voice.speech().say(now.text());
        refusal.setText(now != null && now.refused() ? text : "");
        told.setText(now != null && !now.refused() ? text : "");
    }

    private void draw() {
        Progress progress = model.shown().get();
        if (progress == null) {
            return;
        }
        choosing = true;
        steps.getItems().setAll(progress.rows());
        select(progress);
        choosing = false;
        drawClock();
        pane.draw();
        if (!drawn) {
            drawn = true;
            pane.focusFirst();
        }
    }

    private void select(Progress progress) {
        int at = progress.rows().stream().map(Progress.Row::stage).toList().indexOf(model.stage());
        steps.getSelectionModel().clearAndSelect(at);
        steps.scrollTo(Math.max(0, at - 4));
    }

    private void drawClock() {
        Progress progress = model.shown().get();
        clock.setText(progress == null ? "" : said(progress));
    }

    /** A recount that a commission above orders has another time than the twelve hours. */
    private String said(Progress progress) {
        Recount recount = progress.recount();
        if (recount == null) {
            return said(progress.clock());
        }
        String said = voice.speech().say(recount.said());
        return recount.kind() == Recount.Kind.ORDERED ? said : said + "\n" + said(progress.clock());
    }

    private String said(Progress.Clock hours) {
        Instant began = hours.began();
        Instant ends = hours.ends();
        if (began == null || ends == null) {
            return voice.say("clock.before");
        }
        Instant over = hours.over();
        if (over != null) {
            return voice.say("clock.over", local(began), local(over));
        }
        Duration left = Duration.between(room.clock().instant(), ends);
        return voice.say(
                left.isNegative() ? "clock.late" : "clock.left",
                local(began),
                local(ends),
                left.abs().toHours(),
                left.abs().toMinutesPart());
    }

    private String local(Instant at) {
        Progress progress = model.shown().get();
        return progress == null
                ? ""
                : MINUTE.format(at.atOffset(progress.day().precinct().utcOffset()));
    }

    /** Records what is typed. */
    void record() {
        pane.record();
    }

    /** Chooses the step to do now. */
    void now() {
        model.chooseNext();
        draw();
        pane.focusFirst();
    }

    /** From the steps to the form and back. */
    void turn() {
        if (Focus.isIn(steps)) {
            pane.focusFirst();
        } else {
            Focus.on(steps);
        }
    }
}
