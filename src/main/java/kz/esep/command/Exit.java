package kz.esep.command;

/** The exit statuses that scripts rely on. */
final class Exit {
    static final int DONE = 0;
    static final int REFUSED = 1;
    static final int WRONG_USAGE = 2;
    static final int MACHINE_FAILED = 3;

    private Exit() {}
}
