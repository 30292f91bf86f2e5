package kz.esep.desktop.question;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import kz.esep.desktop.shell.Speech;
import kz.esep.forensics.Aspect;
import kz.esep.forensics.Polled;
import org.jspecify.annotations.Nullable;

/**
 * Every precinct as a dot over its turnout; those that are asked about are larger. Left and Right go from precinct to
 * precinct, Enter to its protocol; under the pointer stands the nearest one.
 */
final class ScatterPlot extends Pane {
    private static final double REACH = 14;
    private static final double RING = 8;
    private static final double HUNDRED = 100;
    /** More precincts than this get smaller dots. */
    private static final int CROWD = 300;
    /** A line so short is drawn as a dot by its round ends. */
    private static final double DOT = 0.01;

    private final QuestionModel model;
    private final Speech speech;
    private final Speech.Voice voice;
    private final Consumer<Polled> open;
    private List<Polled> precincts = List.of();
    private Measure measure = new Measure(Aspect.TURNOUT, "");
    private Set<String> asked = Set.of();
    private final ReadOnlyStringWrapper words = new ReadOnlyStringWrapper("");
    private @Nullable Axes axes;

    ScatterPlot(Speech speech, QuestionModel model, Consumer<Polled> open) {
        this.speech = speech;
        this.model = model;
        this.open = open;
        voice = speech.voice("desktop.question");
        setId("question-plot");
        getStyleClass().add("question-plot");
        setFocusTraversable(true);
        accessibleTextProperty().bind(words);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        setOnMouseMoved(this::point);
        setOnMouseClicked(event -> requestFocus());
        widthProperty().addListener(seen -> draw());
        heightProperty().addListener(seen -> draw());
    }

    /** The chosen precinct in words, to be read beside the plot. */
    ReadOnlyStringProperty words() {
        return words.getReadOnlyProperty();
    }

    /** Shows the precincts as they are now. */
    void show(Measure other) {
        measure = other;
        precincts = model.precincts();
        asked = model.answer().stream()
                .flatMap(seen -> seen.questions().stream())
                .flatMap(question -> question.precincts().stream())
                .collect(Collectors.toSet());
        draw();
    }

    private void key(KeyEvent event) {
        int by = switch (event.getCode()) {
            case RIGHT -> 1;
            case LEFT -> -1;
            case HOME -> -precincts.size();
            case END -> precincts.size();
            default -> 0;
        };
        if (by != 0 && !precincts.isEmpty()) {
            int at = model.chosen().map(precincts::indexOf).orElse(by > 0 ? -1 : 1);
            choose(precincts.get(Math.clamp((long) at + by, 0, precincts.size() - 1)));
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            model.chosen().ifPresent(open);
            event.consume();
        }
    }

    private void point(MouseEvent event) {
        Axes there = axes;
        if (there == null) {
            return;
        }
        double nearest = REACH;
        Polled found = null;
        for (Polled one : precincts) {
            double away = Math.hypot(x(there, one) - event.getX(), there.y(measure.percent(one)) - event.getY());
            if (away < nearest) {
                nearest = away;
                found = one;
            }
        }
        if (found != null) {
            choose(found);
        }
    }

    private void choose(Polled one) {
        model.choose(one.precinct());
        draw();
    }

    void draw() {
        getChildren().clear();
        Axes there = Axes.in(this, high(), "100 %");
        axes = there;
        if (there.isTooSmall() || precincts.isEmpty()) {
            return;
        }
        there.across(" %");
        for (int percent = 0; percent <= HUNDRED; percent += 20) {
            there.below(percent + " %", there.left() + percent / HUNDRED * (there.right() - there.left()));
        }
        there.titles(upwards(), voice.say("axis.turnout"));
        dots(there, "plot-dots", false);
        dots(there, "plot-asked", true);
        Optional<Polled> chosen = model.chosen();
        chosen.ifPresent(one -> there.add(new Circle(x(there, one), there.y(measure.percent(one)), RING), "plot-ring"));
        words.set(chosen.map(this::words).orElseGet(() -> voice.say("plot.spoken", precincts.size())));
    }

    /** The next five, ten or twenty above the highest share. */
    private double high() {
        double most = precincts.stream().mapToDouble(measure::percent).max().orElse(HUNDRED);
        double step = most > 50 ? 20 : most > 20 ? 10 : 5;
        return Math.clamp(Math.ceil(most / step) * step, step, HUNDRED);
    }

    private static double x(Axes axes, Polled one) {
        return axes.left() + Math.min(HUNDRED, Measure.turnout(one)) / HUNDRED * (axes.right() - axes.left());
    }

    /** All dots of a kind as one path: thousands of nodes would be slow. */
    private void dots(Axes there, String style, boolean which) {
        Path path = new Path();
        for (Polled one : precincts) {
            if (asked.contains(one.precinct()) == which) {
                double x = x(there, one);
                double y = there.y(measure.percent(one));
                path.getElements().addAll(new MoveTo(x, y), new LineTo(x + DOT, y));
            }
        }
        there.add(path, style).getStyleClass().add(precincts.size() > CROWD ? "plot-crowd" : "plot-few");
    }

    private String upwards() {
        return voice.say(measure.key(), speech.say(model.leader()));
    }

    private String words(Polled one) {
        return voice.say(
                "plot.precinct",
                one.precinct(),
                speech.say(model.election().precinct(one.precinct()).place()),
                Math.round(10 * Measure.turnout(one)) / 10.0,
                upwards(),
                Math.round(10 * measure.percent(one)) / 10.0);
    }
}
