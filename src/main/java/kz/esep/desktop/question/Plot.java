package kz.esep.desktop.question;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;

/**
 * A plot with one thing chosen in it, which is said in words. Left, Right, Home and End go through its things in their order,
 * and the pointer to the one it is at.
 */
abstract class Plot extends Pane {
    /** Where none of the things is. */
    static final int NONE = -1;

    private final ReadOnlyStringWrapper words = new ReadOnlyStringWrapper("");
    private @Nullable Axes axes;

    Plot(String id) {
        setId(id);
        getStyleClass().add("question-plot");
        setFocusTraversable(true);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        setOnMouseMoved(this::point);
        setOnMouseClicked(event -> requestFocus());
        widthProperty().addListener(seen -> draw());
        heightProperty().addListener(seen -> draw());
    }

    /** How many things there are. */
    abstract int size();

    /** Which one is chosen, or {@link #NONE}. */
    abstract int chosen();

    abstract void choose(int which);

    /** Which one the pointer is at, or {@link #NONE}. */
    abstract int at(Axes there, MouseEvent pointer);

    /** Draws everything anew, and says with {@link #say} what is chosen. */
    abstract void draw();

    /** What is chosen in words, to be read beside the plot. */
    final ReadOnlyStringProperty words() {
        return words.getReadOnlyProperty();
    }

    final void say(String what) {
        words.set(what);
    }

    /** Begins a drawing; null where there is no room or nothing to draw. */
    final @Nullable Axes begin(double high, String highest) {
        getChildren().clear();
        Axes there = Axes.in(this, high, highest);
        axes = there.isTooSmall() || size() == 0 ? null : there;
        return axes;
    }

    private void key(KeyEvent event) {
        int by = switch (event.getCode()) {
            case RIGHT -> 1;
            case LEFT -> -1;
            case HOME -> -size();
            case END -> size();
            default -> 0;
        };
        if (by != 0 && size() > 0) {
            choose(Math.clamp((long) chosen() + by, 0, size() - 1));
            event.consume();
        }
    }

    private void point(MouseEvent event) {
        Axes there = axes;
        int which = there == null ? NONE : at(there, event);
        if (which != NONE && which != chosen()) {
            choose(which);
        }
    }
}
