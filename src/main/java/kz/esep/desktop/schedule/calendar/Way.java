package kz.esep.desktop.schedule.calendar;

/** How the dates are laid out. */
enum Way {
    LIST,
    MONTH,
    TIMELINE;

    /** The one after it, round and round. */
    Way next() {
        return switch (this) {
            case LIST -> MONTH;
            case MONTH -> TIMELINE;
            case TIMELINE -> LIST;
        };
    }
}
