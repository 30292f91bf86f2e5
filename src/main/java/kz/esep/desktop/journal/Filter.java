package kz.esep.desktop.journal;

import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Which acts are shown; an empty or null part lets everything through.
 *
 * @param person id
 * @param type name of an entry type
 * @param precinct the beginning of a precinct's number
 * @param text in the sentence, the person's name, the number or the hash
 */
record Filter(
        String person,
        String type,
        String precinct,
        @Nullable LocalDate day,
        String text) implements Predicate<JournalRow> {
    static final Filter NONE = new Filter("", "", "", null, "");

    Filter {
        text = text.strip().toLowerCase(Locale.ROOT);
        precinct = precinct.strip();
    }

    @Override
    public boolean test(JournalRow row) {
        return (person.isEmpty() || row.person().equals(person))
                && (type.isEmpty() || row.type().equals(type))
                && row.precinct().startsWith(precinct)
                && (day == null || row.day().equals(day))
                && (text.isEmpty() || row.search().contains(text));
    }
}
