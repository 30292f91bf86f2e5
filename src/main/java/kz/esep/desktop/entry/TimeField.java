package kz.esep.desktop.entry;

import java.time.LocalDate;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * The date and time of the protocol, typed from the number pad; shown in full when the field is left. Enter and Down go to
 * the next field, Up goes back.
 */
final class TimeField extends TextField {
    private static final int LONGEST = 20;

    private final LocalDate votingDay;

    TimeField(String name, LocalDate votingDay) {
        this.votingDay = votingDay;
        setAccessibleText(name);
        getStyleClass().addAll("count-field", "time-field");
        setTextFormatter(new TextFormatter<>(TimeField::asFarAsItFits));
        addEventFilter(KeyEvent.KEY_PRESSED, this::move);
        focusedProperty().addListener((seen, was, is) -> {
            if (is) {
                selectAll();
            } else {
                complete();
            }
        });
    }

    private static TextFormatter.Change asFarAsItFits(TextFormatter.Change change) {
        if (change.isContentChange()) {
            int typed = change.getText().length();
            int room = Math.max(0, LONGEST - (change.getControlNewText().length() - typed));
            String allowed = change.getText().replaceAll("[^0-9.,: -]", "");
            change.setText(allowed.substring(0, Math.min(room, allowed.length())));
            int end = change.getRangeStart() + change.getText().length();
            change.selectRange(end, end);
        }
        return change;
    }

    private void move(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown() || event.isShiftDown()) {
            return;
        }
        if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.DOWN) {
            requestFocusTraversal(TraversalDirection.NEXT);
            event.consume();
        } else if (event.getCode() == KeyCode.UP) {
            requestFocusTraversal(TraversalDirection.PREVIOUS);
            event.consume();
        }
    }

    /** Says in full what was typed, as far as it is a time. */
    void complete() {
        TimeText.read(getText(), votingDay).map(TimeText::said).ifPresent(this::setText);
    }
}
