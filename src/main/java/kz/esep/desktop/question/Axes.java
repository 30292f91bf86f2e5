package kz.esep.desktop.question;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Line;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;

/**
 * The frame of a plot: where it lies, its lines and its words.
 *
 * @param high the value at the upper end, above 0
 * @param line how high a line of words is
 */
record Axes(Pane pane, double left, double top, double right, double bottom, double high, double line) {
    static final double GAP = 8;
    private static final int MOST_LINES = 6;
    private static final List<Integer> ROUND = List.of(1, 2, 5);

    /** The frame that there is room for. */
    static Axes in(Pane pane, double high, String widest) {
        Text label = new Text(widest);
        label.getStyleClass().add("plot-text");
        pane.getChildren().add(label);
        label.applyCss();
        pane.getChildren().remove(label);
        double line = label.getLayoutBounds().getHeight();
        return new Axes(
                pane,
                2 * GAP + label.getLayoutBounds().getWidth(),
                GAP + 2 * line,
                pane.getWidth() - 3 * GAP,
                pane.getHeight() - 2 * GAP - line,
                high,
                line);
    }

    boolean isTooSmall() {
        return right - left < 1 || bottom - top < 1;
    }

    double y(double value) {
        return bottom - Math.min(value, high) / high * (bottom - top);
    }

    /** The lines across at round values, with a unit behind each, as many as there is room for. */
    void across(String unit) {
        long step = step();
        for (long value = 0; value <= high; value += step) {
            double y = y((double) value);
            add(new Line(left, y, right, y), "plot-grid");
            Text label = text(value + unit, "plot-text");
            label.setX(left - GAP - label.getLayoutBounds().getWidth());
            label.setY(y - label.getLayoutBounds().getHeight() / 2);
        }
    }

    /** The smallest of 1, 2, 5, 10, 20 and so on that leaves few enough lines. */
    private long step() {
        double lines = Math.clamp((bottom - top) / (2 * line), 1, MOST_LINES);
        long tens = 1;
        while (true) {
            for (long step : ROUND) {
                if (high / (step * tens) <= lines) {
                    return step * tens;
                }
            }
            tens *= 10;
        }
    }

    /** A word under the frame, around that place. */
    void below(String word, double x) {
        Text label = text(word, "plot-text");
        label.setX(x - label.getLayoutBounds().getWidth() / 2);
        label.setY(bottom + GAP);
    }

    /** What the height stands for, above the frame at its left, and what the width, at its right. */
    void titles(String upwards, String sideways) {
        Text up = text(upwards, "plot-text");
        up.setX(GAP);
        up.setY(GAP / 2);
        Text side = text(sideways, "plot-text");
        side.setX(right - side.getLayoutBounds().getWidth());
        side.setY(GAP / 2);
    }

    Text text(String words, String style) {
        Text text = new Text(words);
        text.setTextOrigin(VPos.TOP);
        add(text, style);
        text.applyCss();
        return text;
    }

    <T extends Shape> T add(T shape, String style) {
        shape.getStyleClass().add(style);
        shape.setMouseTransparent(true);
        pane.getChildren().add(shape);
        return shape;
    }
}
