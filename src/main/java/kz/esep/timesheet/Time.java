package kz.esep.timesheet;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lengths of time as people write them: {@code 8:30}; whole hours also {@code 8}. */
public final class Time {
    private static final Pattern WRITTEN = Pattern.compile("([0-9]{1,2})(?::([0-5][0-9]))?");
    private static final int HOUR = 60;

    private Time() {}

    /** Minutes as {@code 8:30}. */
    public static String said(long minutes) {
        long rest = minutes % HOUR;
        return minutes / HOUR + (rest < 10 ? ":0" : ":") + rest;
    }

    /** The minutes that {@code 8:30} or {@code 8} says; empty where it says none or more than 24 hours. */
    public static OptionalInt minutes(String written) {
        Matcher matcher = WRITTEN.matcher(written);
        if (!matcher.matches()) {
            return OptionalInt.empty();
        }
        String rest = matcher.group(2);
        int minutes = Integer.parseInt(matcher.group(1)) * HOUR + (rest == null ? 0 : Integer.parseInt(rest));
        return minutes > DayRules.DAY ? OptionalInt.empty() : OptionalInt.of(minutes);
    }
}
