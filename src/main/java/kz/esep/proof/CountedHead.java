package kz.esep.proof;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import kz.esep.election.Election;
import kz.esep.election.Mode;
import kz.esep.result.ContestTotal;
import kz.esep.signing.Arrival;
import kz.esep.signing.Container;
import kz.esep.signing.Opened;
import kz.esep.signing.Profile;
import kz.esep.signing.Quorum;
import kz.esep.signing.Refusal;
import kz.esep.signing.Signer;
import kz.esep.signing.Trust;
import kz.esep.text.Digest;
import kz.esep.text.Json;
import kz.esep.text.Refused;

/**
 * What the centre signs when it publishes: the totals, and the root of the tree over every protocol that they are the sum of.
 * The content of {@code counted.json}.
 *
 * @param format always {@link #FORMAT}
 * @param at when the latest file that counts was taken in, UTC
 * @param complete whether every protocol is in
 * @param protocols how many lines the list has
 * @param root of the tree over those lines
 * @param totals one per contest that has protocols, by contest: the sums over the list
 */
public record CountedHead(
        String format,
        int version,
        Mode mode,
        String election,
        Digest electionPackage,
        Instant at,
        boolean complete,
        int protocols,
        Digest root,
        List<ContestTotal> totals) {

    public static final String FORMAT = "esep-counted";
    public static final int VERSION = 1;
    private static final String ENTRY = "counted.json";

    public CountedHead {
        totals = List.copyOf(totals);
    }

    /** As a signed file. */
    public byte[] sign(Signer signer, Instant now) {
        return Container.write(Profile.COUNTED, Map.of(ENTRY, Json.write(this)), List.of(signer), now);
    }

    /**
     * Opens a signed one.
     *
     * @param centre who has to have signed it
     * @throws Refused when it does not hold or is of another election
     */
    public static CountedHead open(byte[] file, Election election, Trust trust, Quorum centre, Arrival arrival) {
        Opened opened = switch (Container.open(Profile.COUNTED, file)) {
            case Opened holds -> holds;
            case Refusal refusal -> throw new Refused("proof", "head", refusal.code(), refusal.reason());
        };
        if (trust.judge(opened, arrival, centre) instanceof Refusal refusal) {
            throw new Refused("proof", "head", refusal.code(), refusal.reason());
        }
        CountedHead head = read(opened.entry(ENTRY));
        if (head.mode() != election.mode() || !head.electionPackage().equals(election.digest())) {
            throw new Refused("proof", "other-election", head.election());
        }
        return head;
    }

    private static CountedHead read(byte[] content) {
        try {
            CountedHead head = Json.read(content, CountedHead.class);
            if (head.format().equals(FORMAT) && head.version() == VERSION) {
                return head;
            }
        } catch (Json.BadJson e) {
            throw new Refused("proof", "newer");
        }
        throw new Refused("proof", "newer");
    }
}
