package kz.esep.document;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.OptionalLong;
import kz.esep.text.Digest;
import kz.esep.text.Language;
import kz.esep.text.Messages;

/** Words, figures and dates as they are printed. */
final class Say {
    /** Between groups of three digits: a narrow space that does not break a line. */
    static final char GROUPING = '\u202F';
    /** What stands in an empty cell. */
    static final String EMPTY = "\u2013";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("dd.MM.uuuu HH:mm");
    private static final int GROUP = 3;

    private Say() {}

    static String text(Language language, String key, Object... arguments) {
        return Messages.of("document").text(language, key, arguments);
    }

    static String figure(OptionalLong count) {
        return count.isEmpty() ? EMPTY : figure(count.getAsLong());
    }

    static String figure(long count) {
        StringBuilder digits = new StringBuilder(Long.toString(count));
        for (int place = digits.length() - GROUP; place > 0; place -= GROUP) {
            digits.insert(place, GROUPING);
        }
        return digits.toString();
    }

    static String day(LocalDate day) {
        return day.format(DAY);
    }

    static String minute(LocalDateTime time) {
        return time.format(MINUTE);
    }

    /** What tells two documents apart: the record, or the journal's head while there is none. */
    static Digest identity(ProtocolPages.Heading heading) {
        Digest record = heading.record();
        return record == null ? heading.journalHead() : record;
    }
}
