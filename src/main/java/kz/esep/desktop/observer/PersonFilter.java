package kz.esep.desktop.observer;

import java.util.function.Predicate;

/** Which persons are shown. */
enum PersonFilter implements Predicate<PersonRow> {
    ALL(row -> true),
    PRESENT(row -> row.standing() == Standing.PRESENT),
    EXPECTED(row -> row.standing() == Standing.EXPECTED),
    GONE(row -> row.standing() == Standing.GONE || row.standing() == Standing.REMOVED),
    OBJECTED(row -> !row.objections().isEmpty());

    @SuppressWarnings("ImmutableEnumChecker") // a lambda without state
    private final Predicate<PersonRow> takes;

    PersonFilter(Predicate<PersonRow> takes) {
        this.takes = takes;
    }

    @Override
    public boolean test(PersonRow row) {
        return takes.test(row);
    }
}
