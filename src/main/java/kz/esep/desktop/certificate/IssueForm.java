package kz.esep.desktop.certificate;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import kz.esep.certificate.Application;
import kz.esep.certificate.Voter;
import kz.esep.desktop.form.Days;
import org.jspecify.annotations.Nullable;

/** An application as far as it is typed. Its fields are named like the columns of a file of applications. */
final class IssueForm extends TextForm {
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

    final BooleanProperty marked = new SimpleBooleanProperty();

    IssueForm() {
        super(FIELDS);
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
                Days.day(typed(APPLIED)).orElse(LocalDate.EPOCH),
                typed(DESTINATION));
    }

    private Voter.@Nullable Representative representative() {
        return typed("representative").isEmpty() && typed("authority").isEmpty()
                ? null
                : new Voter.Representative(typed("representative"), typed("authority"));
    }

    /** Whether the date of the application is one. */
    boolean hasDay() {
        return Days.day(typed(APPLIED)).isPresent();
    }

    /** Of the next voter only the precinct and the day are the same. */
    void clear() {
        clear(Set.of(PRECINCT, APPLIED));
        marked.set(false);
    }
}
