package kz.esep.desktop.entry;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import kz.esep.desktop.form.ScrolledPage;

/** The lines of a paper, which scroll and follow the focus. */
final class Lines extends ScrolledPage {
    private final Region content;

    Lines(Region content) {
        this.content = content;
        setContent(content);
        getStyleClass().add("bare-scroll");
    }

    /** The whole line, with what is said under its name. */
    @Override
    protected Node whole(Node focused) {
        return focused.getParent() instanceof LineRow line ? line : focused;
    }

    /** How far a line stands below the window's upper edge, in pixels, so that {@link #hold} can keep it there. */
    double offset(Node line) {
        return line.getBoundsInParent().getMinY() - top();
    }

    /** Keeps a line where the eye left it, although something has come or gone above it. */
    void hold(Node line, double offset) {
        // A label that has just come has no height before it has its style.
        content.applyCss();
        layout();
        scrollTo(line.getBoundsInParent().getMinY() - offset);
    }

    /** Scrolls so far that the line and the ones around it are seen. */
    void revealAround(Region line) {
        Bounds bounds = line.getBoundsInParent();
        double view = getViewportBounds().getHeight();
        double margin = line.getHeight() * 2;
        if (view <= 0) {
            return;
        }
        if (bounds.getMinY() - margin < top()) {
            scrollTo(bounds.getMinY() - margin);
        } else if (bounds.getMaxY() + margin > top() + view) {
            scrollTo(bounds.getMaxY() + margin - view);
        }
    }

    private double top() {
        return getVvalue() * Math.max(0, room());
    }

    private void scrollTo(double y) {
        setVvalue(room() <= 0 ? 0 : Math.clamp(y / room(), 0, 1));
    }

    private double room() {
        return content.getHeight() - getViewportBounds().getHeight();
    }
}
