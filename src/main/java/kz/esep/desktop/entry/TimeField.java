package kz.esep.desktop.entry;

import java.time.LocalDate;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import kz.esep.desktop.form.LineKeys;

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
        LineKeys.on(this);
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

    /** Says in full what was typed, as far as it is a time. */
    void complete() {
        TimeText.read(getText(), votingDay).map(TimeText::said).ifPresent(this::setText);
    }
}
