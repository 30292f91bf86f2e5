package kz.esep.access;

/** What a use case may need. Which role has which stands in {@link Role}. */
public enum Permission {
    /** Enter a reading of a protocol. */
    ENTER(true),
    /** Type a disputed cell again from the paper. */
    RETYPE(true),
    /** Confirm a warning against the paper and give the reason. */
    EXPLAIN(true),
    /** Decide what happens with an error, and release a reading that was left open. */
    DECIDE(true),
    /** Accept a protocol. */
    ACCEPT(true),
    /** Open a correction of an accepted protocol; chair and secretary both must. */
    OPEN_CORRECTION(true),
    /** Work on a correction that is open. */
    CORRECT(true),
    /** Sign and export the result file. */
    EXPORT(true),
    /** Print documents, hand out certified copies and post copies for voters. */
    ISSUE_PAPERS(false),
    /** Take in result files at the centre. */
    COLLECT(true),
    /** Decide a conflict between taken-in files. */
    RESOLVE_INTAKE(true),
    /** Open sittings and record their decisions, those about hours too: protocols are checked against the end of voting. */
    DECIDE_SCHEDULE(true),
    /** Record openings, turnout and closings on voting day, and correct them with a reason. */
    KEEP_DAY(true),
    /** Keep the register of persons present at a precinct and of what they hand in. */
    KEEP_ATTENDANCE(false),
    /** Keep what is recorded of the media: outlets, prices, requests, lots, halls, meetings and the monitoring log. */
    KEEP_MEDIA(false),
    /** Look at it, and at what each contestant got. */
    READ_MEDIA(false),
    /** Read settled figures, totals and seats. */
    READ_FIGURES(false),
    READ_JOURNAL(false),
    /** See who has which role, and the list of grants for the annex. */
    SEE_PEOPLE(false),
    /** Add people, grant and revoke roles, set a new first password. */
    MANAGE_PEOPLE(false),
    /** Confirm as the second person a role that another one granted. */
    CONFIRM_ROLES(false),
    MANAGE_SETTINGS(false),
    /** Keep the registers of certificates, members and pay. */
    KEEP_REGISTERS(false),
    /** Look at the stock of certificates and at registers; names need the key as well. */
    SEE_REGISTERS(false),
    /** Record an act about certificates that was signed on paper. */
    SIGN_ACTS(false),
    /** Check a pay run, for the chair to approve. */
    CHECK_PAY(false),
    /** Approve a pay run that somebody else checked, or give it back. */
    APPROVE_PAY(false),
    /** Look at the calendar, the hours of voting and the minutes of sittings. */
    READ_SCHEDULE(false),
    /** Say what of the calendar is done, add dates, call sittings, record proposed hours and notices. */
    KEEP_SCHEDULE(false),
    /** Open sealed personal data. */
    READ_PERSONAL(false),
    /** Destroy the keys of personal data when the retention period has ended. */
    DESTROY_KEYS(false),
    /** What everybody has who is signed in: change one's own password, sign out, read the logins behind ids. */
    OWN_PASSWORD(false);

    private final boolean figure;

    Permission(boolean figure) {
        this.figure = figure;
    }

    /** Whether it changes figures or what is decided about them; an administrator and an observer never have one. */
    public boolean changesFigures() {
        return figure;
    }
}
