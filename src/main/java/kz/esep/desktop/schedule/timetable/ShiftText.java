package kz.esep.desktop.schedule.timetable;

import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.esep.desktop.form.HourField;
import kz.esep.schedule.Hours;
import kz.esep.schedule.Timetable;

/**
 * A shift as people type it: {@code 9-18}, {@code 0930-18}, with the number of the member on duty behind a slash
 * ({@code 9-18/3}), a dash alone for closed.
 */
final class ShiftText {
    private static final Pattern SHIFT =
            Pattern.compile("([0-9:.]{1,5})\\s*[-\u2013]\\s*([0-9:.]{1,5})\\s*(?:/\\s*([1-9][0-9]?))?");

    private ShiftText() {}

    /** The shift of a cell; empty when what is typed is none. */
    static Optional<Timetable.Shift> read(String typed, Spot at) {
        String text = typed.strip();
        if (text.matches("[-\u2013]")) {
            return Optional.of(new Timetable.Shift(at.weekday(), at.date(), null, null, at.task()));
        }
        Matcher found = SHIFT.matcher(text);
        if (!found.matches()) {
            return Optional.empty();
        }
        Optional<LocalTime> opens = HourField.read(found.group(1));
        Optional<LocalTime> closes = HourField.read(found.group(2));
        if (opens.isEmpty() || closes.isEmpty() || !opens.get().isBefore(closes.get())) {
            return Optional.empty();
        }
        return Optional.of(new Timetable.Shift(
                at.weekday(),
                at.date(),
                new Hours(opens.get(), closes.get()),
                found.group(3) == null ? null : Integer.valueOf(found.group(3)),
                at.task()));
    }

    /** The shift as short as it can be typed. */
    static String said(Timetable.Shift shift) {
        Hours hours = shift.hours();
        if (hours == null) {
            return "-";
        }
        String text = said(hours.opens()) + "-" + said(hours.closes());
        return shift.member() == null ? text : text + "/" + shift.member();
    }

    private static String said(LocalTime time) {
        String hour = Integer.toString(time.getHour());
        return time.getMinute() == 0 ? hour : hour + time.toString().substring(2, 5);
    }
}
