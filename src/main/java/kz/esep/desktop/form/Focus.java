package kz.esep.desktop.form;

import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;

/** The focus: for screens that are made anew, and where it is. */
public final class Focus {
    private Focus() {}

    /** Gives the focus to a node once it is on the screen: the content of a pane that scrolls comes there a frame later. */
    public static void on(Node node) {
        Platform.runLater(() -> {
            if (node.getScene() != null) {
                node.requestFocus();
            } else {
                node.sceneProperty().addListener(new ChangeListener<>() {
                    @Override
                    public void changed(ObservableValue<? extends Scene> seen, Scene was, Scene is) {
                        node.sceneProperty().removeListener(this);
                        Platform.runLater(node::requestFocus);
                    }
                });
            }
        });
    }

    /** Whether the focus is in that part of the screen. */
    public static boolean isIn(Node part) {
        Scene scene = part.getScene();
        return scene != null && isWithin(scene.getFocusOwner(), part);
    }

    /** Whether a node is that part of the screen or lies within it. */
    static boolean isWithin(@Nullable Node node, Node part) {
        Node at = node;
        while (at != null && !at.equals(part)) {
            at = at.getParent();
        }
        return at != null;
    }
}
