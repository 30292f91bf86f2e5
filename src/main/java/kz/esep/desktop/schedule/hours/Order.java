package kz.esep.desktop.schedule.hours;

import java.util.Comparator;

/** In which order precincts are shown; those that are alike stay in the order of their numbers. */
enum Order {
    NUMBER(Comparator.comparing(HoursRow::id)),
    OPENS(Comparator.comparing((HoursRow row) -> row.inForce().opens()).thenComparing(HoursRow::id)),
    CLOSES(Comparator.comparing((HoursRow row) -> row.inForce().closes())
            .reversed()
            .thenComparing(HoursRow::id)),
    /** Those that differ most first. */
    DIFFERENCE(Comparator.comparingLong(HoursRow::difference).reversed().thenComparing(HoursRow::id));

    @SuppressWarnings("ImmutableEnumChecker") // a comparator without state
    private final Comparator<HoursRow> comparator;

    Order(Comparator<HoursRow> comparator) {
        this.comparator = comparator;
    }

    Comparator<HoursRow> comparator() {
        return comparator;
    }

    Order next() {
        return switch (this) {
            case NUMBER -> OPENS;
            case OPENS -> CLOSES;
            case CLOSES -> DIFFERENCE;
            case DIFFERENCE -> NUMBER;
        };
    }
}
