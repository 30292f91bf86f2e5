package kz.esep.desktop.review;

import java.util.Optional;
import kz.esep.desktop.form.Mark;
import kz.esep.tally.Grade;
import kz.esep.tally.ProtocolKey;
import kz.esep.tally.ProtocolRow;
import kz.esep.tally.State;

/** A protocol that lies on the desk, and why. */
record Case(ProtocolRow row, Kind kind) {

    /** Why it lies there; what is most pressing counts. */
    enum Kind {
        DISPUTED(Mark.BUSY),
        ERROR(Mark.BAD),
        WARNING(Mark.WARNING),
        READY(Mark.NEUTRAL),
        CORRECTION(Mark.BUSY),
        READING(Mark.BUSY),
        ACCEPTED(Mark.GOOD);

        private final Mark mark;

        Kind(Mark mark) {
            this.mark = mark;
        }

        Mark mark() {
            return mark;
        }
    }

    /** The case of a protocol; empty while it waits for a reader and nothing is to be done here. */
    static Optional<Case> of(ProtocolRow row) {
        return kind(row).map(kind -> new Case(row, kind));
    }

    private static Optional<Kind> kind(ProtocolRow row) {
        return switch (row.state()) {
            case DISPUTED -> Optional.of(Kind.DISPUTED);
            case MATCHED, EXPLAINED -> Optional.of(judged(row));
            case ACCEPTED, SIGNED -> Optional.of(Kind.ACCEPTED);
            case FIRST_READING, SECOND_READING -> Optional.of(Kind.READING);
            case NOT_STARTED, FIRST_DONE -> row.underCorrection() ? Optional.of(Kind.CORRECTION) : Optional.empty();
        };
    }

    private static Kind judged(ProtocolRow row) {
        if (row.unexplained().isEmpty()) {
            return Kind.READY;
        }
        boolean error = row.unexplained().stream().anyMatch(finding -> finding.grade() == Grade.ERROR);
        return error ? Kind.ERROR : Kind.WARNING;
    }

    ProtocolKey key() {
        return row.key();
    }

    /** Whether its figures may be looked at. */
    boolean settled() {
        return kind != Kind.DISPUTED && kind != Kind.CORRECTION && kind != Kind.READING;
    }

    /** How many cells or findings are open. */
    int open() {
        return kind == Kind.DISPUTED ? row.disputed().size() : row.unexplained().size();
    }

    /** Whether something is to be decided or the protocol can be accepted. */
    boolean waits() {
        return row.state() == State.MATCHED || row.state() == State.EXPLAINED;
    }
}
