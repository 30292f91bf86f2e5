package kz.esep.desktop.form;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Optional;
import javafx.scene.control.TextField;

/**
 * A time of day, typed from the number pad: {@code 7}, {@code 730}, {@code 0730}, {@code 7:30}; shown as 07:30 when the
 * field is left. Enter and Down go to the next field, Up goes back.
 */
public final class HourField extends TextField {

    /**
     * An empty field.
     *
     * @param name for a screen reader
     */
    public HourField(String name) {
        setAccessibleText(name);
        setPrefColumnCount(5);
        LineKeys.on(this);
        focusedProperty().addListener((seen, was, is) -> {
            if (is) {
                selectAll();
            } else {
                read(getText()).ifPresent(time -> setText(time.toString()));
            }
        });
    }

    /** The time that was typed; empty when it is none. */
    public static Optional<LocalTime> read(String typed) {
        String digits = typed.strip().replaceAll("[:. \\-]", "");
        if (!digits.matches("[0-9]{1,4}")) {
            return Optional.empty();
        }
        int number = Integer.parseInt(digits);
        try {
            return Optional.of(
                    digits.length() <= 2 ? LocalTime.of(number, 0) : LocalTime.of(number / 100, number % 100));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
