package kz.esep.desktop.media;

import static kz.esep.desktop.media.Field.*;

import java.util.List;

/** What can be recorded, with what is typed for it. */
enum Act {
    OUTLET(NAME),
    PRICE(DAY, SOURCE, WHAT, TENGE),
    REQUEST(DAY, TIME, WANTED),
    CALL(SEED_SOURCE),
    DRAW(SEED),
    HALL(NAME, ADDRESS, SEATS, OPENS, CLOSES, TERMS),
    MEETING(DAY, TIME, UNTIL),
    COVERAGE(DAY, AMOUNT, NOTE),
    /** Corrects an entry of the log. */
    CORRECT(DAY, AMOUNT, NOTE, REASON),
    /** Corrects an outlet. */
    RENAME(NAME, REASON),
    WITHDRAW(REASON),
    /** Takes a file into the log. */
    IMPORT();

    @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable list of constants
    private final List<Field> fields;

    Act(Field... fields) {
        this.fields = List.of(fields);
    }

    List<Field> fields() {
        return fields;
    }

    boolean hasOutlet() {
        return this == PRICE || this == REQUEST || this == COVERAGE || this == CORRECT;
    }

    boolean hasContestant() {
        return this == REQUEST || this == MEETING || this == COVERAGE || this == CORRECT;
    }

    boolean hasKind() {
        return this == OUTLET || this == RENAME;
    }
}
