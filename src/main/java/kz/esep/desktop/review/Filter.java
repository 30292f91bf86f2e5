package kz.esep.desktop.review;

import java.util.Arrays;

/** Which cases the list shows. */
enum Filter {
    WAITING,
    DISPUTED,
    ERRORS,
    WARNINGS,
    READY,
    CORRECTIONS,
    READING,
    ACCEPTED;

    /** The first one that shows a case. */
    static Filter of(Case one) {
        return Arrays.stream(values())
                .filter(filter -> filter.shows(one))
                .findFirst()
                .orElse(WAITING);
    }

    boolean shows(Case one) {
        return switch (this) {
            case WAITING -> one.kind() != Case.Kind.ACCEPTED && one.kind() != Case.Kind.READING;
            case DISPUTED -> one.kind() == Case.Kind.DISPUTED;
            case ERRORS -> one.kind() == Case.Kind.ERROR;
            case WARNINGS -> one.row().waitsForReason();
            case READY -> one.kind() == Case.Kind.READY;
            case CORRECTIONS -> one.row().underCorrection();
            case READING -> one.kind() == Case.Kind.READING;
            case ACCEPTED -> one.kind() == Case.Kind.ACCEPTED;
        };
    }
}
