package kz.esep.desktop.form;

import java.util.OptionalLong;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import kz.esep.text.Grouped;

/**
 * A count from the paper: up to nine digits, grouped when the field is left. Enter and Down go to the next field, Up goes
 * back. An empty field is missing, never zero.
 */
public final class CountField extends TextField {
    private static final int DIGITS = 9;

    /**
     * A field for one line.
     *
     * @param name the line's name for a screen reader
     */
    public CountField(String name) {
        setAccessibleText(name);
        getStyleClass().add("count-field");
        setTextFormatter(new TextFormatter<>(CountField::digitsOnly));
        LineKeys.on(this);
        focusedProperty().addListener((seen, was, is) -> {
            setText(is ? digits() : grouped());
            if (is) {
                selectAll();
            }
        });
    }

    private static TextFormatter.Change digitsOnly(TextFormatter.Change change) {
        String typed = change.getText();
        if (!typed.chars().allMatch(c -> (c >= '0' && c <= '9') || c == Grouped.GAP)) {
            change.setText(Numerals.digits(typed));
            change.setCaretPosition(change.getRangeStart() + change.getText().length());
            change.setAnchor(change.getCaretPosition());
        }
        if (Numerals.digits(change.getControlNewText()).length() > DIGITS) {
            undo(change);
        }
        return change;
    }

    /** Lets a change that is one too many change nothing, such as a tenth digit. */
    public static void undo(TextFormatter.Change change) {
        change.setText("");
        change.setRange(change.getControlCaretPosition(), change.getControlCaretPosition());
        change.selectRange(change.getControlAnchor(), change.getControlCaretPosition());
    }

    /** The digits typed, without the gaps; empty when nothing is typed. */
    public String digits() {
        return Numerals.digits(getText());
    }

    /** The count typed, empty when the field is empty. */
    public OptionalLong count() {
        String digits = digits();
        return digits.isEmpty() ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(digits));
    }

    /** Shows a count, or nothing. */
    public void show(String digits) {
        setText(digits);
        if (!isFocused()) {
            setText(grouped());
        }
    }

    private String grouped() {
        OptionalLong count = count();
        return count.isEmpty() ? "" : Numerals.grouped(count.getAsLong());
    }
}
