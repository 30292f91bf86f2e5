package kz.esep.desktop.question;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import kz.esep.desktop.shell.Speech;
import kz.esep.forensics.Seen;

/** How often each digit or percentage occurs; those that the aspect is about are filled. */
final class BarPlot extends Pane {
    private final Speech.Voice voice;
    private List<Seen.Bar> bars = List.of();
    private String sideways = "";

    BarPlot(Speech speech) {
        voice = speech.voice("desktop.question");
        setId("question-bars");
        getStyleClass().add("question-plot");
        setFocusTraversable(true);
        setOnMouseClicked(event -> requestFocus());
        widthProperty().addListener(seen -> draw());
        heightProperty().addListener(seen -> draw());
    }

    void show(List<Seen.Bar> other, String what) {
        bars = other;
        sideways = what;
        draw();
    }

    private void draw() {
        getChildren().clear();
        long most = Math.max(5, bars.stream().mapToLong(Seen.Bar::count).max().orElse(0));
        Axes axes = Axes.in(this, (double) most, String.valueOf(most));
        if (axes.isTooSmall() || bars.isEmpty()) {
            return;
        }
        axes.across("");
        axes.titles(voice.say("axis.count"), sideways);
        double each = (axes.right() - axes.left()) / bars.size();
        for (int i = 0; i < bars.size(); i++) {
            Seen.Bar bar = bars.get(i);
            double y = axes.y((double) bar.count());
            double gap = Math.min(1, each / 4);
            axes.add(
                    new Rectangle(axes.left() + i * each + gap, y, each - 2 * gap, axes.bottom() - y),
                    bar.marked() ? "plot-bar-marked" : "plot-bar");
            if (bars.size() <= 10 || i % 10 == 0) {
                axes.below(bar.label(), axes.left() + (i + 0.5) * each);
            }
        }
        setAccessibleText(bars.stream()
                .filter(bar -> bar.count() > 0)
                .map(bar -> bar.label() + ": " + bar.count())
                .collect(Collectors.joining(", ")));
    }
}
