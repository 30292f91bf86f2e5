package kz.esep.observer;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import kz.esep.election.Election;
import kz.esep.table.Cells;
import kz.esep.text.Refused;
import org.jspecify.annotations.Nullable;

/** Times that people tell, at a precinct. */
record Times(Election election) {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    /** The time in a cell; null where it is empty. What cannot be read is added to the row's faults. */
    static @Nullable Told told(Cells cells, String column) {
        try {
            return Told.read(cells.text(column));
        } catch (Refused e) {
            cells.fault(column, e.reason());
            return null;
        }
    }

    /**
     * The moment that is meant; null where the machine's time counts.
     *
     * @throws Refused when it is still to come
     */
    @Nullable
    Instant moment(@Nullable Told told, String precinct, Instant now) {
        return told == null ? null : told.at(now, offset(precinct));
    }

    /**
     * The same of somebody who comes or goes.
     *
     * @throws Refused when it is before voting day or still to come
     */
    @Nullable
    Instant passing(@Nullable Told told, String precinct, Instant now) {
        Instant at = moment(told, precinct, now);
        LocalDate day = (at == null ? now : at).atOffset(offset(precinct)).toLocalDate();
        LocalDate voting = election.source().votingDay();
        if (day.isBefore(voting)) {
            throw new Refused("observer", "refused.before-voting-day", voting.toString());
        }
        return at;
    }

    /** A moment as the precinct's clock showed it. */
    String said(Instant at, String precinct) {
        return MINUTE.format(at.atOffset(offset(precinct)));
    }

    ZoneOffset offset(String precinct) {
        return election.precinct(precinct).utcOffset();
    }
}
