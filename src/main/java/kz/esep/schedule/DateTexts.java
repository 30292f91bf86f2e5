package kz.esep.schedule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Locale;
import kz.esep.election.StatutoryDate;
import kz.esep.text.Message;
import org.jspecify.annotations.Nullable;

/** The words about a date, the same on screens, in tables and in calendar files. */
public final class DateTexts {
    private static final String OWN = "own-";

    private DateTexts() {}

    /** What a date of the law is called; one of the commission's own by its code, as the name is its own words. */
    public static Message name(String code) {
        return code.isEmpty() || code.startsWith(OWN)
                ? Message.of("schedule", "date.own", code)
                : Message.of("schedule", "date." + code);
    }

    /** Where the law says it, such as "Art. 26(1)"; the commission's own decision where it is its own date. */
    public static Message law(CalendarDate date) {
        StatutoryDate rule = date.rule();
        return rule == null
                ? Message.of("schedule", "law.own")
                : Message.of("schedule", "law." + rule.law().name().toLowerCase(Locale.ROOT), rule.article());
    }

    /** Who does it. */
    public static Message body(CalendarDate date) {
        StatutoryDate rule = date.rule();
        return Message.of(
                "schedule", rule == null ? "body.own" : "body." + rule.body().name());
    }

    /** Where it stands, in a word. */
    public static Message state(CalendarDate.State state) {
        return Message.of("schedule", "state." + state.name());
    }

    /** Who set the day, and which day the law has, where that is another one. */
    public static Message origin(CalendarDate date) {
        LocalDate lawful = date.lawful();
        return lawful == null || lawful.equals(date.when().date())
                ? Message.of("schedule", "origin." + date.origin().name())
                : Message.of("schedule", "origin.other", lawful.toString());
    }

    /** A day of the week in two or three letters. */
    public static Message weekday(DayOfWeek day) {
        return Message.of("schedule", "DayOfWeek." + day.name());
    }

    /** A day of the week in full. */
    public static Message wholeWeekday(DayOfWeek day) {
        return Message.of("schedule", "weekday." + day.name());
    }

    /** A time of day as 07:00, empty for none. */
    public static String time(@Nullable LocalTime time) {
        return time == null ? "" : time.toString().substring(0, 5);
    }

    /** An offset as UTC+05:00. */
    public static String offset(ZoneOffset offset) {
        return "UTC" + (offset.equals(ZoneOffset.UTC) ? "" : offset.getId());
    }
}
