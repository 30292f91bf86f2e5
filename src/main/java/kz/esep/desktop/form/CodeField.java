package kz.esep.desktop.form;

import java.util.Locale;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;

/**
 * A printed code, typed or pasted in any case, with or without its spaces and dashes: the field shows it in groups of
 * five, as it is printed.
 */
public final class CodeField extends TextField {
    private static final int GROUP = 5;

    private final int length;

    /**
     * A field for one code.
     *
     * @param name for a screen reader
     * @param length how many letters and digits the code has
     */
    public CodeField(String name, int length) {
        this.length = length;
        setAccessibleText(name);
        getStyleClass().add("code-field");
        getStylesheets().add("/kz/esep/desktop/form/codes.css");
        setTextFormatter(new TextFormatter<>(this::group));
    }

    private TextFormatter.Change group(TextFormatter.Change change) {
        if (change.isContentChange()) {
            String wanted = change.getControlNewText();
            int before = plain(wanted.substring(0, change.getCaretPosition())).length();
            String plain = plain(wanted);
            String kept = plain.substring(0, Math.min(plain.length(), length));
            change.setRange(0, change.getControlText().length());
            change.setText(grouped(kept));
            int caret =
                    grouped(kept.substring(0, Math.min(before, kept.length()))).length();
            change.selectRange(caret, caret);
        }
        return change;
    }

    private static String plain(CharSequence typed) {
        StringBuilder plain = new StringBuilder();
        typed.chars().filter(Character::isLetterOrDigit).forEach(c -> plain.append((char) c));
        return plain.toString().toUpperCase(Locale.ROOT);
    }

    private static String grouped(String plain) {
        StringBuilder grouped = new StringBuilder();
        for (int i = 0; i < plain.length(); i++) {
            if (i > 0 && i % GROUP == 0) {
                grouped.append('-');
            }
            grouped.append(plain.charAt(i));
        }
        return grouped.toString();
    }

    /** How many letters and digits are typed. */
    public int typed() {
        return plain(getText()).length();
    }

    /** How many letters and digits the code has. */
    public int wanted() {
        return length;
    }

    public boolean isComplete() {
        return typed() == length;
    }
}
