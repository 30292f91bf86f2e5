package kz.esep.desktop.count;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/**
 * What Enter does in the form of a step: it goes on to the next needed field that is empty, and records after the last
 * one, and after a reason. Time, act and reason are reached by Down, as they are the exception.
 */
final class EnterKeys {
    private final List<TextField> needed = new ArrayList<>();
    private final Runnable record;
    private @Nullable TextField reason;

    EnterKeys(Runnable record) {
        this.record = record;
    }

    /** Another form: none of its fields is known yet. */
    void clear() {
        needed.clear();
        reason = null;
    }

    /** The next field without which the step cannot be recorded. */
    void need(TextField field) {
        needed.add(field);
    }

    /** The field after which nothing is left to type. */
    void end(TextField field) {
        reason = field;
    }

    void press(KeyEvent event) {
        boolean plain = event.getCode() == KeyCode.ENTER
                && !event.isShortcutDown()
                && !event.isAltDown()
                && !event.isShiftDown();
        int at = needed.indexOf(event.getTarget());
        if (!plain || (at < 0 && !event.getTarget().equals(reason))) {
            return;
        }
        event.consume();
        needed.stream()
                .skip(at < 0 ? needed.size() : at + 1L)
                .filter(field -> field.getText().isBlank())
                .findFirst()
                .ifPresentOrElse(TextField::requestFocus, record);
    }
}
