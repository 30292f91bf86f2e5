package kz.esep.result;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import kz.esep.election.Election;
import kz.esep.signing.Arrival;
import kz.esep.signing.Container;
import kz.esep.signing.Opened;
import kz.esep.signing.Opening;
import kz.esep.signing.Profile;
import kz.esep.signing.Quorum;
import kz.esep.signing.Refusal;
import kz.esep.signing.Signer;
import kz.esep.signing.Trust;
import kz.esep.text.Digest;
import kz.esep.text.Json;
import kz.esep.text.Refused;
import org.jspecify.annotations.Nullable;

/**
 * The centre's receipt for an accepted file: {@code receipt.json} of a signed container. Each names the one before it,
 * so that none can be slipped in or left out later.
 *
 * @param format always {@link #FORMAT}
 * @param version of this format
 * @param sha256 of the whole result file
 * @param size of the result file in bytes
 * @param receivedAt when it was taken in, UTC
 * @param seq number of the journal entry that accepted it
 * @param previous SHA-256 of the receipt before, null of the first
 * @param verdict what became of the file at that moment, in lower case, as {@code counted} or {@code waiting}
 */
public record Receipt(
        String format,
        int version,
        String election,
        String commission,
        int revision,
        Digest sha256,
        long size,
        Instant receivedAt,
        long seq,
        @Nullable Digest previous,
        String verdict) {

    public static final String FORMAT = "esep-receipt";
    public static final int VERSION = 1;
    private static final String CENTRE_ROLE = "centre";
    /** The entry's name in the container. */
    public static final String ENTRY = "receipt.json";

    /** Who signs for the centre, receipts as well as lists of signers and of what was counted: its own key. */
    public static Quorum centre(Election election) {
        return new Quorum(election.centre().id(), List.of(CENTRE_ROLE));
    }

    /** The receipt as a signed file. */
    public byte[] sign(Signer signer) {
        return Container.write(Profile.RECEIPT, Map.of(ENTRY, Json.write(this)), List.of(signer), receivedAt);
    }

    /**
     * Opens a signed receipt.
     *
     * @param centre who has to have signed it
     * @throws Refused when it does not hold
     */
    public static Receipt open(byte[] file, Trust trust, Quorum centre, Arrival arrival) {
        try {
            Opening opening = Container.open(Profile.RECEIPT, file);
            if (opening instanceof Refusal refusal) {
                throw new Refused("proof", "receipt", refusal.code(), refusal.reason());
            }
            Opened opened = (Opened) opening;
            if (trust.judge(opened, arrival, centre) instanceof Refusal refusal) {
                throw new Refused("proof", "receipt", refusal.code(), refusal.reason());
            }
            Receipt read = Json.read(opened.entry(ENTRY), Receipt.class);
            if (!read.format.equals(FORMAT) || read.version != VERSION) {
                throw new Refused("proof", "newer");
            }
            return read;
        } catch (Json.BadJson e) {
            throw new Refused("proof", "newer");
        }
    }

    /** The name of the receipt's file; it begins unlike that of a result file. */
    public String fileName() {
        return PREFIX + election + "_" + commission + "_r" + revision + "_"
                + sha256.hex().substring(0, 8) + ".asice";
    }

    /** How the name of a receipt's file begins. */
    public static final String PREFIX = "receipt_";
}
