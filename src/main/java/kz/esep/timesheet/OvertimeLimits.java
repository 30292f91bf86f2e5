package kz.esep.timesheet;

import kz.esep.text.Resource;

/**
 * How much overtime there may be, as data of an edition: a file of the edition's id in {@code limits/}.
 *
 * @param day minutes in a day
 * @param month minutes in a calendar month
 * @param year minutes in a calendar year
 * @param source what says so, and how far that was read
 */
public record OvertimeLimits(int day, int month, int year, String source) {

    /** Those of an edition, by its id such as {@code 2023}. */
    public static OvertimeLimits of(String edition) {
        return Resource.read(OvertimeLimits.class, "limits/" + edition + ".json", OvertimeLimits.class);
    }
}
