package kz.esep.desktop.review;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import kz.esep.desktop.form.Numerals;
import kz.esep.tally.ProtocolKey;
import kz.esep.tally.RetypeFile;
import kz.esep.tally.Sheet;

/** A disputed cell as it is typed again from the paper. */
final class Cell {
    /** As a time stands on paper. */
    static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("dd.MM.uuuu HH:mm").withResolverStyle(ResolverStyle.STRICT);

    private final String code;
    private final StringProperty typed = new SimpleStringProperty("");
    private final BooleanProperty empty = new SimpleBooleanProperty();

    Cell(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }

    boolean isTime() {
        return code.equals(Sheet.TIME);
    }

    StringProperty typed() {
        return typed;
    }

    /** Takes what was typed before, unless something is typed already. */
    void restore(String text) {
        if (typed.get().isEmpty()) {
            typed.set(text);
        }
    }

    /** Whether the cell is empty on paper. */
    BooleanProperty blank() {
        return empty;
    }

    /** What is handed in; empty while nothing, or no time, is typed. */
    Optional<RetypeFile.Cell> value(ProtocolKey key) {
        if (empty.get()) {
            return Optional.of(new RetypeFile.Cell(key, code, null));
        }
        if (!isTime()) {
            String digits = Numerals.digits(typed.get());
            return digits.isEmpty() ? Optional.empty() : Optional.of(new RetypeFile.Cell(key, code, digits));
        }
        try {
            LocalDateTime time = LocalDateTime.parse(typed.get().strip(), TIME);
            return Optional.of(new RetypeFile.Cell(key, code, time.toString()));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
