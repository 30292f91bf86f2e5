package kz.esep.schedule;

import java.time.Instant;
import java.time.LocalTime;
import kz.esep.election.Mode;
import kz.esep.text.Language;

/**
 * A calendar as an iCalendar file (RFC 5545), which common calendars open. A day is an all-day event; a time of day is in
 * UTC, so that it is the same moment whatever the reader's zone. Equal calendars give equal bytes.
 */
public final class CalendarFile {
    private final ContentLines lines;
    private final Language language;

    private CalendarFile(Mode mode, Language language) {
        lines = new ContentLines(mode, language);
        this.language = language;
    }

    /**
     * The whole file.
     *
     * @param mode of the election; a practice's is marked
     * @param scope of the events' identities: the same for every file of the same election and commission, so that a
     *     newer file brings the events in a calendar up to date
     * @param title as a calendar program shows it
     */
    public static byte[] bytes(Calendar calendar, Mode mode, String scope, String title, Language language) {
        CalendarFile file = new CalendarFile(mode, language);
        file.lines.begin(title);
        calendar.dates().forEach(date -> file.event(calendar, date, scope));
        return file.lines.end();
    }

    private void event(Calendar calendar, CalendarDate date, String scope) {
        lines.line("BEGIN", "VEVENT");
        lines.text("UID", date.code() + "." + scope + "@esep");
        lines.moment("DTSTAMP", calendar.now());
        start(date.when());
        lines.summary(date.name().in(language));
        String law = DateTexts.law(date).in(language);
        String words = law + "; " + DateTexts.body(date).in(language) + "; "
                + DateTexts.origin(date).in(language);
        lines.text("DESCRIPTION", words);
        lines.text("CATEGORIES", DateTexts.state(calendar.state(date)).in(language));
        lines.line("TRANSP", "TRANSPARENT");
        lines.line("END", "VEVENT");
    }

    private void start(When when) {
        LocalTime time = when.time();
        if (time == null) {
            lines.day("DTSTART", when.date());
        } else {
            Instant moment = when.date().atTime(time).toInstant(when.offset());
            lines.moment("DTSTART", moment);
        }
    }
}
