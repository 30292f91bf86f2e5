package kz.esep.killed;

/** What the clerk's program is doing when it is killed. */
enum Phase {
    /** Readings, one by one or a whole file. */
    ENTRY,
    ACCEPTANCE,
    EXPORT,
    /** Opening a correction, which gives new readings to enter. */
    CORRECTION
}
