package kz.esep.schedule;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import kz.esep.text.Language;

/**
 * A calendar as an iCalendar file (RFC 5545), which common calendars open. A day is an all-day event; a time of day is in
 * UTC, so that it is the same moment whatever the reader's zone. Equal calendars give equal bytes.
 */
public final class CalendarFile {
    /** Octets of a content line, its end not counted (section 3.1). */
    private static final int LONGEST_LINE = 75;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final StringBuilder text = new StringBuilder();
    private final Language language;

    private CalendarFile(Language language) {
        this.language = language;
    }

    /**
     * The whole file.
     *
     * @param scope of the events' identities: the same for every file of the same election and commission, so that a
     *     newer file brings the events in a calendar up to date
     * @param title as a calendar program shows it
     */
    public static byte[] bytes(Calendar calendar, String scope, String title, Language language) {
        CalendarFile file = new CalendarFile(language);
        file.line("BEGIN", "VCALENDAR");
        file.line("VERSION", "2.0");
        file.line("PRODID", "-//Esep//Calendar//EN");
        file.line("CALSCALE", "GREGORIAN");
        file.line("X-WR-CALNAME", escaped(title));
        calendar.dates().forEach(date -> file.event(calendar, date, scope));
        file.line("END", "VCALENDAR");
        return file.text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void event(Calendar calendar, CalendarDate date, String scope) {
        line("BEGIN", "VEVENT");
        line("UID", escaped(date.code() + "." + scope + "@esep"));
        line("DTSTAMP", MOMENT.format(calendar.now()));
        start(date.when());
        line("SUMMARY", escaped(date.name().in(language)));
        String law = DateTexts.law(date).in(language);
        String words = law + "; " + DateTexts.body(date).in(language) + "; "
                + DateTexts.origin(date).in(language);
        line("DESCRIPTION", escaped(words));
        line("CATEGORIES", escaped(DateTexts.state(calendar.state(date)).in(language)));
        line("TRANSP", "TRANSPARENT");
        line("END", "VEVENT");
    }

    private void start(When when) {
        LocalTime time = when.time();
        if (time == null) {
            line("DTSTART;VALUE=DATE", DAY.format(when.date()));
        } else {
            Instant moment = when.date().atTime(time).toInstant(when.offset());
            line("DTSTART", MOMENT.format(moment));
        }
    }

    /** A value of the type TEXT (section 3.3.11). */
    private static String escaped(String value) {
        return value.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n");
    }

    /** A content line, folded between characters where it is too long in UTF-8. */
    private void line(String name, String value) {
        int octets = 0;
        for (int character : (name + ":" + value).codePoints().toArray()) {
            String one = Character.toString(character);
            int size = one.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > LONGEST_LINE) {
                text.append("\r\n ");
                octets = 1;
            }
            text.append(one);
            octets += size;
        }
        text.append("\r\n");
    }
}
