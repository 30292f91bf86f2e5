package kz.esep.signing;

import java.time.Instant;
import java.util.List;
import kz.esep.text.Digest;

/**
 * The centre's numbered list of everybody who may sign; whoever is not on the newest one may not. It is how to revoke at
 * night.
 *
 * @param format always {@link #FORMAT}
 * @param version of this format
 * @param election id of the election
 * @param number from 1; the receiver keeps the highest seen and refuses a lower one
 * @param issuedAt UTC, whole seconds
 */
@SuppressWarnings("DoNotCallSuggester")
public record Roster(
        String format, int version, String election, long number, Instant issuedAt, List<Member> members) {

    public static final String FORMAT = "esep-roster";
    public static final int VERSION = 1;

    public Roster {
        members = List.copyOf(members);
    }

    /** One certificate that may sign. */
    public record Member(Digest certificate, String commission, String person, String role) {}

    public static Roster of(String election, long number, Instant issuedAt, List<Member> members) {
        return new Roster(FORMAT, VERSION, election, number, issuedAt, members);
    }

    /** The roster as a signed file. */
    public byte[] sign(List<Signer> signers, Instant at) {
        throw new UnsupportedOperationException();
    }

    /**
     * Opens a signed roster.
     *
     * @param centre who has to have signed it: people of the central commission
     * @param election the election it must be for
     * @param highestSeen the highest number seen before, 0 for none
     * @throws kz.esep.text.Refused when it does not hold, is for another election or is older than one already seen
     */
    public static Roster open(
            byte[] file, Trust trust, Quorum centre, Arrival arrival, String election, long highestSeen) {
        throw new UnsupportedOperationException();
    }
}
