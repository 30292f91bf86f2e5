package kz.esep.certificate;

import java.time.LocalDate;
import kz.esep.access.Place;
import kz.esep.access.Sealed;
import kz.esep.store.EntryType;

/** What the journal keeps of issued certificates. */
final class IssueActs {
    static final EntryType<Issued> ISSUED = EntryType.first("certificate.issued", Issued.class);
    static final EntryType<Ended> SPOILED = EntryType.first("certificate.issue-spoiled", Ended.class);
    static final EntryType<Ended> LOST = EntryType.first("certificate.issue-lost", Ended.class);

    private IssueActs() {}

    /**
     * A certificate was given out, after the mark was made in the voter list.
     *
     * @param line of the register, from 1 without gaps
     * @param voter a {@link Voter} as JSON, sealed at {@link #voter}
     * @param digest keyed digest of the IIN, for finding equal ones
     */
    record Issued(
            long line,
            Serials serials,
            String precinct,
            long listLine,
            LocalDate applied,
            String destination,
            Sealed voter,
            String digest) {}

    /** What became of an issued certificate. */
    record Ended(Serials serials, String reason) {}

    /** Where the voter of a line is sealed. */
    static Place voter(long line) {
        return new Place("issue-" + line, "certificate.issued", "voter");
    }
}
