package kz.esep.desktop.certificate;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import kz.esep.certificate.Application;
import kz.esep.certificate.Voter;
import kz.esep.desktop.form.DayText;
import kz.esep.desktop.form.Numerals;
import org.jspecify.annotations.Nullable;

/** An application as far as it is typed. Its fields are named like the columns of a file of applications. */
final class IssueForm {
    static final String PRECINCT = "precinct";
    static final String NUMBER = "number";
    static final String APPLIED = "applied";
    static final String DESTINATION = "destination";
    static final String MARK = "list_mark";
    static final String IIN = "iin";
    /** The fields in the order of the form. */
    static final List<String> FIELDS = List.of(
            PRECINCT,
            NUMBER,
            APPLIED,
            IIN,
            "name",
            "document",
            "address",
            "list_line",
            MARK,
            DESTINATION,
            "representative",
            "authority");

    private final Map<String, StringProperty> texts = new TreeMap<>();
    final BooleanProperty marked = new SimpleBooleanProperty();

    IssueForm() {
        FIELDS.forEach(field -> texts.put(field, new SimpleStringProperty("")));
    }

    /** What is typed in a field. */
    StringProperty text(String field) {
        return Objects.requireNonNull(texts.get(field), field);
    }

    private String typed(String field) {
        return text(field).get().strip();
    }

    /**
     * What is asked for.
     *
     * @param type id of the type of certificates
     */
    Application application(String type) {
        return new Application(
                type,
                count(NUMBER),
                typed(PRECINCT),
                new Voter(typed("name"), typed(IIN), typed("document"), typed("address"), representative()),
                count("list_line"),
                marked.get(),
                DayText.read(typed(APPLIED)).orElse(LocalDate.EPOCH),
                typed(DESTINATION));
    }

    private long count(String field) {
        String digits = Numerals.digits(typed(field));
        return digits.isEmpty() ? 0 : Long.parseLong(digits);
    }

    private Voter.@Nullable Representative representative() {
        return typed("representative").isEmpty() && typed("authority").isEmpty()
                ? null
                : new Voter.Representative(typed("representative"), typed("authority"));
    }

    /** Whether the date of the application is one. */
    boolean hasDay() {
        return DayText.read(typed(APPLIED)).isPresent();
    }

    /** Of the next voter only the precinct and the day are the same. */
    void clear() {
        texts.forEach((field, text) -> {
            if (!field.equals(PRECINCT) && !field.equals(APPLIED)) {
                text.set("");
            }
        });
        marked.set(false);
    }
}
