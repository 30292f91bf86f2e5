package kz.esep.desktop.form;

import javafx.scene.TraversalDirection;
import javafx.scene.control.Control;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The keys of a form that is typed from paper: Enter and Down go to the next field, Up back. */
public final class LineKeys {
    private LineKeys() {}

    public static void on(TextField field) {
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> move(field, event));
    }

    /** Enter goes on from a control in which Up and Down choose. */
    public static void enter(Control control) {
        control.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown() && !event.isAltDown()) {
                control.requestFocusTraversal(TraversalDirection.NEXT);
                event.consume();
            }
        });
    }

    private static void move(TextField field, KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown() || event.isShiftDown()) {
            return;
        }
        TraversalDirection direction = switch (event.getCode()) {
            case ENTER, DOWN -> TraversalDirection.NEXT;
            case UP -> TraversalDirection.PREVIOUS;
            default -> null;
        };
        if (direction != null) {
            field.requestFocusTraversal(direction);
            event.consume();
        }
    }
}
