package kz.esep.schedule;

import java.util.Optional;
import kz.esep.election.Election;

/** The calendar of a commission as other features need it. */
public final class CalendarRecord {
    private final Reckoning reckoning;

    public CalendarRecord(Election election, String commission) {
        reckoning = new Reckoning(election, Reckoning.offset(election, commission), Hours.standard(election));
    }

    /** One date by its code, the centre's where it set another; empty where this election has none. */
    public Optional<CalendarDate> find(String code) {
        return reckoning.find(code);
    }
}
