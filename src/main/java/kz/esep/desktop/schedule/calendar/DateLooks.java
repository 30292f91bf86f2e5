package kz.esep.desktop.schedule.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Label;
import kz.esep.desktop.form.Days;
import kz.esep.desktop.form.Mark;
import kz.esep.desktop.shell.Speech;
import kz.esep.schedule.CalendarDate;
import kz.esep.schedule.DateTexts;
import kz.esep.text.Message;

/** How dates look and what is said of them, the same in every view of the calendar. */
final class DateLooks {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("dd.MM.uuuu HH:mm", Locale.ROOT);

    private final Speech speech;

    DateLooks(Speech speech) {
        this.speech = speech;
    }

    /** Where a date stands, as symbol, word and colour. */
    Label mark(CalendarDate.State state) {
        return markOf(state).with(word(state));
    }

    /** The same without the word, where that is said elsewhere. */
    Label symbol(CalendarDate.State state) {
        return markOf(state).with("");
    }

    String word(CalendarDate.State state) {
        return speech.say(DateTexts.state(state));
    }

    static Mark markOf(CalendarDate.State state) {
        return switch (state) {
            case LATE -> Mark.BAD;
            case TODAY -> Mark.WARNING;
            case DONE -> Mark.GOOD;
            case AHEAD, PASSED -> Mark.NEUTRAL;
        };
    }

    /** The day of the week, shortened. */
    String weekday(LocalDate day) {
        return in("EEE", day);
    }

    /** The day in full: {@code Sunday, 10 January 2027}. */
    String whole(LocalDate day) {
        return in("EEEE", day) + ", " + Days.said(day);
    }

    /** The month with its year, beginning with a capital letter. */
    String month(LocalDate day) {
        String month = in("LLLL uuuu", day);
        return month.substring(0, 1).toUpperCase(speech.language().locale()) + month.substring(1);
    }

    /** The month in short, without its year. */
    String shortMonth(LocalDate day) {
        return in("LLL", day);
    }

    private String in(String pattern, LocalDate day) {
        Locale locale = speech.language().locale();
        return DateTimeFormatter.ofPattern(pattern, locale).format(day);
    }

    /** When it is, on the precincts' clocks: {@code Sunday, 10.01.2027, 20:00 (UTC+05:00)}. */
    String when(CalendarDate date) {
        LocalTime time = date.when().time();
        String day = whole(date.when().date());
        return (time == null ? day : day + ", " + DateTexts.time(time)) + " ("
                + DateTexts.offset(date.when().offset()) + ")";
    }

    /** Where the law has it and who does it. */
    String law(CalendarDate date) {
        return speech.say(DateTexts.law(date)) + " \u00b7 " + speech.say(DateTexts.body(date));
    }

    /** Who set the day, and which one the law has. */
    String origin(CalendarDate date) {
        LocalDate lawful = date.lawful();
        return speech.say(
                lawful == null || lawful.equals(date.when().date())
                        ? DateTexts.origin(date)
                        : Message.of("schedule", "origin.other", Days.said(lawful)));
    }

    /** Who said when that it is done, by the precincts' clocks, and what shows it. */
    String done(CalendarDate.Done done, CalendarModel.Shown shown) {
        List<String> said = new ArrayList<>();
        said.add(shown.login(done.person()) + ", "
                + MINUTE.format(done.at().atOffset(shown.calendar().offset())));
        if (!done.document().isEmpty()) {
            said.add(speech.voice("desktop.schedule.calendar").say("by-document", done.document()));
        }
        if (!done.note().isEmpty()) {
            said.add(done.note());
        }
        return String.join(" \u00b7 ", said);
    }
}
