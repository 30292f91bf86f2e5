package kz.esep.schedule;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import kz.esep.election.Mode;
import kz.esep.text.Language;
import kz.esep.text.Message;

/**
 * The content lines of an iCalendar file (RFC 5545, section 3.1). The calendar of a practice says so in its name and in
 * every event's, which is all that a telephone shows.
 */
final class ContentLines {
    /** Octets of a content line, its end not counted. */
    private static final int LONGEST_LINE = 75;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final StringBuilder text = new StringBuilder();
    private final Mode mode;
    private final Language language;

    ContentLines(Mode mode, Language language) {
        this.mode = mode;
        this.language = language;
    }

    /** What every file begins with. */
    void begin(String title) {
        line("BEGIN", "VCALENDAR");
        line("VERSION", "2.0");
        line("PRODID", "-//Esep//Calendar//EN");
        line("CALSCALE", "GREGORIAN");
        text("X-WR-CALNAME", marked(title));
    }

    /** The whole file. */
    byte[] end() {
        line("END", "VCALENDAR");
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The name of an event. */
    void summary(String name) {
        text("SUMMARY", marked(name));
    }

    private String marked(String name) {
        return mode == Mode.PRACTICE
                ? Message.of("schedule", "practice.named", name).in(language)
                : name;
    }

    void day(String name, LocalDate day) {
        line(name + ";VALUE=DATE", DAY.format(day));
    }

    /** A moment in UTC, the same whatever the reader's zone. */
    void moment(String name, Instant moment) {
        line(name, MOMENT.format(moment));
    }

    /** A value of the type TEXT (section 3.3.11). */
    void text(String name, String value) {
        line(
                name,
                value.replace("\\", "\\\\")
                        .replace(";", "\\;")
                        .replace(",", "\\,")
                        .replace("\n", "\\n"));
    }

    /** A content line, folded between characters where it is too long in UTF-8. */
    void line(String name, String value) {
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
