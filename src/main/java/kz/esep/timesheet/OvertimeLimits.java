package kz.esep.timesheet;

import kz.esep.text.Message;
import kz.esep.text.Resource;

/**
 * How much overtime there may be, as data of an edition: a file of the edition's id in {@code limits/}.
 *
 * @param day minutes in a day
 * @param month minutes in a calendar month
 * @param year minutes in a calendar year
 * @param source what says so, and how far that was read: the word for it in the bundle
 */
public record OvertimeLimits(int day, int month, int year, String source) {
    /** What says so, as people read it. */
    Message cited() {
        return Message.of("timesheet", "source." + source);
    }

    /** Those of an edition, by its id such as {@code 2023}. */
    public static OvertimeLimits of(String edition) {
        return Resource.read(OvertimeLimits.class, "limits/" + edition + ".json", OvertimeLimits.class);
    }
}
