package kz.esep.desktop.form;

import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A screen that is read from top to bottom. It is as wide as there is room, scrolls, and follows the focus. */
public class ScrolledPage extends Scrolled {
    private static final double GAP = 16;

    private final ChangeListener<@Nullable Node> follow = (seen, was, is) -> follow(is);

    /** An empty page. */
    @SuppressWarnings("this-escape") // the default skin looks at what a scroll pane has, nothing of a subclass
    protected ScrolledPage() {
        // Made now and not in the first frame, so that the content can take the focus at once.
        setSkin(createDefaultSkin());
        setFitToWidth(true);
        setFocusTraversable(false);
        getStyleClass().add("page");
        viewportBoundsProperty().addListener((seen, was, is) -> {
            if (was.getHeight() != is.getHeight()) {
                Platform.runLater(this::followAgain);
            }
        });
        sceneProperty().addListener((seen, was, is) -> {
            if (was != null) {
                was.focusOwnerProperty().removeListener(follow);
            }
            if (is != null) {
                is.focusOwnerProperty().addListener(follow);
            }
        });
    }

    /** Shows a column that is no wider than a text is read, in the middle. */
    protected final void setNarrow(VBox column) {
        column.getStyleClass().add("start-narrow");
        VBox middle = new VBox(column);
        middle.setAlignment(Pos.TOP_CENTER);
        setContent(middle);
    }

    /** The window is smaller, or something has come above it: what has the focus stays in sight. */
    private void followAgain() {
        if (getScene() != null) {
            follow(getScene().getFocusOwner());
        }
    }

    private void follow(@Nullable Node node) {
        if (node != null) {
            reveal(whole(node));
        }
    }

    /** What is to be in sight when a node has the focus: itself, or more of what it belongs to. */
    protected Node whole(Node focused) {
        return focused;
    }

    /** Brings into sight what has just come, as soon as it has its style and its place. */
    protected final void revealSoon(Supplier<? extends Node> node) {
        Platform.runLater(() -> {
            applyCss();
            layout();
            reveal(node.get());
        });
    }

    /** Scrolls as little as needed for a node to be seen; of one that is higher than the window, the top. */
    protected final void reveal(Node node) {
        if (!(getContent() instanceof Region content) || !Focus.isWithin(node, content)) {
            return;
        }
        Bounds at = content.sceneToLocal(node.localToScene(node.getBoundsInLocal()));
        double room = content.getHeight() - getViewportBounds().getHeight();
        double top = getVvalue() * room;
        double bottom = top + getViewportBounds().getHeight();
        boolean fits = at.getHeight() + GAP < getViewportBounds().getHeight();
        if (room > 0 && fits && at.getMaxY() + GAP > bottom) {
            setVvalue(Math.min(1, (at.getMaxY() + GAP - getViewportBounds().getHeight()) / room));
        } else if (room > 0 && (at.getMinY() - GAP < top || at.getMinY() > bottom)) {
            setVvalue(Math.max(0, (at.getMinY() - GAP) / room));
        }
    }
}
