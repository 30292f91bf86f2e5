package kz.esep.result;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import kz.esep.election.Level;
import kz.esep.election.Mode;
import kz.esep.tally.ProtocolKey;
import kz.esep.text.Digest;
import org.jspecify.annotations.Nullable;

/**
 * What binds a result file to its election, its commission, its place in the chain of revisions and its journal.
 *
 * @param format always {@link #FORMAT}
 * @param schema version of {@code record.schema.json} that the record follows, from 1
 * @param program version of the program that wrote it
 * @param election id of the election package
 * @param electionPackage SHA-256 of the signed election package, the whole file
 * @param commission id of the commission whose figures these are
 * @param revision 1 for the first file, one more for every later one
 * @param previous SHA-256 of the file of the revision before, null at revision 1 only
 * @param journal the journal's length and last hash when the figures were frozen
 * @param at when they were frozen, UTC, as the commission's computer claims
 * @param offset that computer's offset from UTC
 * @param signers the roles that have to sign and the certificate that signs for each
 * @param interim whether precincts are still missing; such a file is never shown as final
 * @param missing the protocols that are missing, by contest and precinct; empty unless interim
 */
public record Header(
        String format,
        int schema,
        String program,
        Mode mode,
        String election,
        Digest electionPackage,
        String commission,
        Level level,
        int revision,
        @Nullable Digest previous,
        JournalHead journal,
        Instant at,
        ZoneOffset offset,
        List<SignerRole> signers,
        boolean interim,
        List<ProtocolKey> missing) {

    public static final String FORMAT = "esep-result";
    /** The newest schema this program writes and reads. */
    public static final int SCHEMA = 1;

    public Header {
        signers = List.copyOf(signers);
        missing = List.copyOf(missing);
    }

    /** The same, made by this version of the program and signed in these roles. */
    Header signed(String version, List<SignerRole> roles) {
        return new Header(
                format,
                schema,
                version,
                mode,
                election,
                electionPackage,
                commission,
                level,
                revision,
                previous,
                journal,
                at,
                offset,
                roles,
                interim,
                missing);
    }

    /** The journal at the freeze: its number of entries and the hash of the last one. */
    public record JournalHead(long length, Digest hash) {}

    /** A role that signs, and the SHA-256 of the certificate (DER) that signs for it. */
    public record SignerRole(String role, Digest certificate) {}
}
