package kz.esep.desktop.schedule.hours;

import kz.esep.desktop.form.Mark;
import kz.esep.schedule.PrecinctHours;

/** How far the hours of a precinct are; what somebody has to see to comes first. */
enum Standing {
    /** Other hours wait for the decision of the territorial commission. */
    PROPOSED(Mark.BUSY),
    /** Decided, and voters have not been told. */
    UNTOLD(Mark.WARNING),
    REFUSED(Mark.BAD),
    TOLD(Mark.GOOD),
    STANDARD(Mark.NEUTRAL);

    private final Mark mark;

    Standing(Mark mark) {
        this.mark = mark;
    }

    static Standing of(PrecinctHours hours) {
        if (hours.proposal() != null) {
            return PROPOSED;
        }
        if (hours.waitsForNotice()) {
            return UNTOLD;
        }
        if (hours.refusal() != null) {
            return REFUSED;
        }
        return hours.decision() == null ? STANDARD : TOLD;
    }

    Mark mark() {
        return mark;
    }
}
