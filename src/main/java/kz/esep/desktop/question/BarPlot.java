package kz.esep.desktop.question;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.input.MouseEvent;
import javafx.scene.shape.Rectangle;
import kz.esep.desktop.shell.Speech;
import kz.esep.forensics.Aspect;
import kz.esep.forensics.Seen;

/**
 * How often each digit or percentage occurs; those that the aspect is about are filled. Left and Right go from one to the
 * next, as does the pointer; the chosen one is said in words with the first precincts where it occurs.
 */
final class BarPlot extends Plot {
    private final Speech speech;
    private final Speech.Voice voice;
    private List<Seen.Bar> bars = List.of();
    private Aspect aspect = Aspect.LAST_DIGITS;
    private int chosen = NONE;

    BarPlot(Speech speech) {
        super("question-bars");
        this.speech = speech;
        voice = speech.voice("desktop.question");
    }

    /** Shows the bars of an aspect as they are now. */
    void show(Aspect other, List<Seen.Bar> now) {
        if (other != aspect || now.size() != bars.size()) {
            chosen = NONE;
        }
        aspect = other;
        bars = now;
        draw();
    }

    @Override
    int size() {
        return bars.size();
    }

    @Override
    int chosen() {
        return chosen;
    }

    @Override
    void choose(int bar) {
        chosen = bar;
        draw();
    }

    @Override
    int at(Axes there, MouseEvent pointer) {
        boolean within = pointer.getX() >= there.left() && pointer.getX() < there.right();
        return within ? (int) Math.min(bars.size() - 1, (pointer.getX() - there.left()) / each(there)) : NONE;
    }

    private double each(Axes there) {
        return (there.right() - there.left()) / bars.size();
    }

    @Override
    void draw() {
        say();
        long most = Math.max(5, bars.stream().mapToLong(Seen.Bar::count).max().orElse(0));
        Axes there = begin((double) most, String.valueOf(most));
        if (there == null) {
            return;
        }
        there.across("");
        there.titles(voice.say("axis.count"), speech.say(aspect.title()));
        double each = each(there);
        for (int i = 0; i < bars.size(); i++) {
            Seen.Bar bar = bars.get(i);
            double y = there.y((double) bar.count());
            double gap = Math.min(1, each / 4);
            there.add(
                    new Rectangle(there.left() + i * each + gap, y, each - 2 * gap, there.bottom() - y),
                    bar.marked() ? "plot-bar-marked" : "plot-bar");
            if (bars.size() <= 10 || i % 10 == 0) {
                there.below(bar.label(), there.left() + (i + 0.5) * each);
            }
        }
        if (chosen != NONE) {
            there.add(
                    new Rectangle(there.left() + chosen * each, there.top(), each, there.bottom() - there.top()),
                    "plot-ring");
        }
    }

    private void say() {
        String spoken = voice.say("bars.spoken");
        say(chosen == NONE ? spoken : words(bars.get(chosen)));
        setAccessibleText(chosen == NONE ? spoken + " " + all() : words().get());
    }

    private String all() {
        return bars.stream()
                .filter(bar -> bar.count() > 0)
                .map(bar -> bar.label() + ": " + bar.count())
                .collect(Collectors.joining(", "));
    }

    private String words(Seen.Bar bar) {
        String what = aspect == Aspect.LAST_DIGITS ? "bar.digit" : "bar.percent";
        if (bar.count() == 0) {
            return voice.say(what + ".none", bar.label());
        }
        String more = bar.count() > bar.first().size() ? " \u2026" : "";
        return voice.say(what, bar.label(), bar.count(), String.join(", ", bar.first()) + more);
    }
}
