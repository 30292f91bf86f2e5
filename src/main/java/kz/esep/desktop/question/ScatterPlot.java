package kz.esep.desktop.question;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.shape.Circle;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import kz.esep.desktop.shell.Speech;
import kz.esep.forensics.Aspect;
import kz.esep.forensics.Polled;

/**
 * Every precinct as a dot over its turnout; those that are asked about are larger. Left and Right go from precinct to
 * precinct, Enter to its protocol; under the pointer stands the nearest one.
 */
final class ScatterPlot extends Plot {
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

    ScatterPlot(Speech speech, QuestionModel model, Consumer<Polled> open) {
        super("question-plot");
        this.speech = speech;
        this.model = model;
        this.open = open;
        voice = speech.voice("desktop.question");
        accessibleTextProperty().bind(words());
        setOnKeyPressed(this::enter);
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

    private void enter(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            model.chosen().ifPresent(open);
            event.consume();
        }
    }

    @Override
    int size() {
        return precincts.size();
    }

    @Override
    int chosen() {
        return model.chosen().map(precincts::indexOf).orElse(NONE);
    }

    @Override
    void choose(int which) {
        model.choose(precincts.get(which).precinct());
        draw();
    }

    @Override
    int at(Axes there, MouseEvent pointer) {
        double nearest = REACH;
        int found = NONE;
        for (int i = 0; i < precincts.size(); i++) {
            Polled one = precincts.get(i);
            double away = Math.hypot(x(there, one) - pointer.getX(), there.y(measure.percent(one)) - pointer.getY());
            if (away < nearest) {
                nearest = away;
                found = i;
            }
        }
        return found;
    }

    @Override
    void draw() {
        Axes there = begin(high(), "100 %");
        if (there == null) {
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
        say(chosen.map(this::words).orElseGet(() -> voice.say("plot.spoken", precincts.size())));
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
