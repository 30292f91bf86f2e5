package kz.esep.desktop.schedule.hours;

import java.util.function.Predicate;

/** Which precincts are shown. */
enum Filter {
    ALL(row -> true),
    STANDARD(row -> row.inForce().equals(row.standard())),
    PROPOSED(row -> row.known().proposal() != null),
    UNTOLD(row -> row.known().waitsForNotice()),
    DECIDED(row -> row.known().decision() != null),
    REFUSED(row -> row.known().refusal() != null),
    /** Where voting may end once everybody has voted, or could be allowed to. */
    SPECIAL(HoursRow::special);

    @SuppressWarnings("ImmutableEnumChecker") // a lambda without state
    private final Predicate<HoursRow> takes;

    Filter(Predicate<HoursRow> takes) {
        this.takes = takes;
    }

    boolean takes(HoursRow row) {
        return takes.test(row);
    }
}
