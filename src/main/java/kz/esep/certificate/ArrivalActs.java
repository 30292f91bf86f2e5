package kz.esep.certificate;

import java.time.LocalDate;
import java.util.List;
import kz.esep.access.Place;
import kz.esep.access.Sealed;
import kz.esep.election.Body;
import kz.esep.store.EntryType;

/** What the journal keeps of arrivals, of losses told by others, and of closing. */
final class ArrivalActs {
    static final EntryType<Came> ARRIVED = EntryType.first("certificate.arrived", Came.class);
    static final EntryType<IssueActs.Ended> WITHDRAWN =
            EntryType.first("certificate.arrival-withdrawn", IssueActs.Ended.class);
    static final EntryType<IssueActs.Ended> REPORTED =
            EntryType.first("certificate.loss-reported", IssueActs.Ended.class);
    static final EntryType<Closed> CLOSED = EntryType.first("certificate.stock-closed", Closed.class);
    static final EntryType<Counted> COUNTED = EntryType.first("certificate.arrivals-closed", Counted.class);

    private ArrivalActs() {}

    /**
     * A voter came with a certificate and was added to the list.
     *
     * @param line of the register, from 1 without gaps
     * @param voter a {@link Voter} as JSON, sealed at {@link #voter}
     * @param digest keyed digest of the IIN
     */
    record Came(long line, String precinct, Serials serials, String from, long listLine, Sealed voter, String digest) {}

    /**
     * Unused certificates were counted and cancelled by act.
     *
     * @param cancelled every range that was unissued; none when all were used
     */
    record Closed(Body keeper, String type, String number, LocalDate date, List<Serials> cancelled) {
        Closed {
            cancelled = List.copyOf(cancelled);
        }
    }

    /** The certificates that voters handed over were counted, and agree with the register. */
    record Counted(String precinct, String type, long count) {}

    /** Where the voter of a line is sealed. */
    static Place voter(long line) {
        return new Place("arrival-" + line, "certificate.arrived", "voter");
    }
}
