package kz.esep.desktop.member;

import java.util.function.Predicate;

/** Which commissions are shown. */
enum Filter {
    ALL(row -> true),
    INCOMPLETE(row -> row.standing() == Standing.INCOMPLETE),
    OBJECTED(row -> !row.roll().objections().isEmpty()),
    UNRECORDED(row -> row.standing() == Standing.UNRECORDED),
    WHOLE(row -> row.standing() == Standing.WHOLE);

    @SuppressWarnings("ImmutableEnumChecker") // a lambda without state
    private final Predicate<RollRow> takes;

    Filter(Predicate<RollRow> takes) {
        this.takes = takes;
    }

    boolean takes(RollRow row) {
        return takes.test(row);
    }
}
