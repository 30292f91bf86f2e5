package kz.esep.desktop.schedule.hours;

import kz.esep.access.Permission;

/** What can be done about hours. */
enum Act {
    PROPOSE(Permission.KEEP_SCHEDULE),
    DECIDE(Permission.DECIDE_SCHEDULE),
    REFUSE(Permission.DECIDE_SCHEDULE),
    TELL(Permission.KEEP_SCHEDULE),
    /** Puts special precincts on the list of those where voting may end early. */
    ALLOW(Permission.DECIDE_SCHEDULE),
    /** Voting ended early at one precinct. */
    END(Permission.DECIDE_SCHEDULE);

    private final Permission needs;

    Act(Permission needs) {
        this.needs = needs;
    }

    Permission needs() {
        return needs;
    }

    /** Whether the law lets it be done where hours stand like this; what is refused all the same says why. */
    boolean fits(HoursRow row) {
        return switch (this) {
            case PROPOSE -> row.known().proposal() == null;
            case DECIDE, REFUSE -> row.known().proposal() != null;
            case TELL -> row.known().decision() != null && row.known().notice() == null;
            case ALLOW -> row.special() && row.known().early() == null;
            case END -> row.known().early() != null && row.known().closing() == null;
        };
    }
}
