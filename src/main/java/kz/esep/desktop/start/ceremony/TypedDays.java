package kz.esep.desktop.start.ceremony;

import java.time.Duration;
import kz.esep.text.Refused;

/** A number of days as it is typed. */
final class TypedDays {
    private static final int MOST = 3650;

    private TypedDays() {}

    /**
     * The days.
     *
     * @throws Refused when it is no number from 1 to ten years
     */
    static Duration of(String typed) {
        String digits = typed.strip();
        int days = digits.matches("[0-9]{1,4}") ? Integer.parseInt(digits) : 0;
        if (days < 1 || days > MOST) {
            throw new Refused("desktop.start.ceremony", "days.bad", MOST);
        }
        return Duration.ofDays(days);
    }
}
