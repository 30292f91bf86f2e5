package kz.esep.count;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import kz.esep.count.Departure.Kind;
import kz.esep.tally.Recount;
import kz.esep.text.Refused;

/** When steps can be, and whether the time of the count is over. */
record Moments(Count count, Premises premises) {

    /** When it was done, as far as said. */
    private Instant at(Done wanted) {
        return Objects.requireNonNullElse(wanted.at(), premises.now());
    }

    /** Goes on only with a step that can have been done at its time. */
    void require(Done wanted) {
        Stage stage = wanted.stage();
        if (stage.isOfDay()) {
            throw new Refused("count", "refused.of-day", stage.said());
        }
        Instant at = at(wanted);
        if (at.isAfter(premises.now())) {
            throw new Refused("count", "refused.future");
        }
        requireNotEarly(stage, at);
        if (stage == Stage.OPENING && premises.day().day().opening() == null) {
            throw new Refused("count", "refused.no-opening");
        }
        if (stage.hasFigures()) {
            requireNotHandedIn();
        }
    }

    /** Goes on only when such a step can be done at that time. */
    void requireNotEarly(Stage stage, Instant at) {
        if (at.isBefore(earliest(stage))) {
            throw new Refused("count", "refused.early", stage.said(), local(earliest(stage)));
        }
    }

    /** Goes on only while the figures are not handed in as a reading. */
    void requireNotHandedIn() {
        if (count.latest(Stage.PROTOCOL).isPresent() && !premises.handIn()) {
            throw new Refused("count", "refused.handed-in");
        }
    }

    private Instant earliest(Stage stage) {
        if (stage == Stage.APPLICATIONS) {
            return premises.day().moment(Premises.NOON);
        }
        return stage.isOfCount() ? premises.endOfVoting() : premises.day().moment(LocalTime.MIN);
    }

    private String local(Instant at) {
        LocalTime time = at.atOffset(premises.day().precinct().utcOffset()).toLocalTime();
        return time.toString();
    }

    List<Departure> departures(Done wanted) {
        Recount recount = premises.recount();
        boolean ordered = recount != null && recount.kind() == Recount.Kind.ORDERED;
        boolean late = wanted.stage() == Stage.PROTOCOL
                && !ordered
                && premises.closed()
                        .filter(began -> at(wanted).isAfter(began.plus(Premises.LONGEST)))
                        .isPresent();
        return late ? List.of(Departure.of(Kind.LATE)) : List.of();
    }
}
