package kz.esep.proof;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import kz.esep.election.Election;
import kz.esep.signing.Arrival;
import kz.esep.signing.Quorum;
import kz.esep.signing.Trust;
import kz.esep.text.Digest;
import kz.esep.text.Json;
import kz.esep.text.Refused;

/**
 * That a protocol is in the totals which the centre signed, in a file that needs no other but the election package.
 *
 * @param format always {@link #FORMAT}
 * @param line of the published list, exactly
 * @param index of that line, from 0
 * @param path its neighbours in the tree, the lowest first (RFC 6962, 2.1.1)
 * @param counted the signed head, base 64
 */
public record Proof(String format, int version, String line, int index, List<Digest> path, String counted) {
    public static final String FORMAT = "esep-proof";
    public static final int VERSION = 1;
    /** How the name of a proof's file ends. */
    public static final String SUFFIX = ".json";

    public Proof {
        path = List.copyOf(path);
    }

    static Proof of(byte[] line, int index, List<Digest> path, String counted) {
        return new Proof(FORMAT, VERSION, new String(line, StandardCharsets.UTF_8), index, path, counted);
    }

    /**
     * Reads a proof's file; nothing of it is proven yet.
     *
     * @throws Refused when it is none
     */
    public static Proof read(byte[] content) {
        try {
            Proof proof = Json.read(content, Proof.class);
            if (proof.format().equals(FORMAT) && proof.version() == VERSION) {
                return proof;
            }
        } catch (Json.BadJson e) {
            throw new Refused("proof", "no-proof");
        }
        throw new Refused("proof", "newer");
    }

    /** The proof as a file. */
    public byte[] content() {
        return Json.writeIndented(this);
    }

    /** {@code proof_<election>_<contest>_<precinct>.json}. */
    public String fileName(String election) {
        return "proof_" + election + "_" + protocol().contest() + "_"
                + protocol().precinct() + SUFFIX;
    }

    private CountedProtocol protocol() {
        return CountedProtocol.read(line.getBytes(StandardCharsets.UTF_8));
    }

    /** What a proof proves: that these figures are among those whose sums the centre signed. */
    public record Proven(CountedProtocol protocol, CountedHead head) {}

    /**
     * Checks the proof.
     *
     * @param centre who has to have signed the totals
     * @throws Refused when the signed totals do not hold, or the path does not lead to their root
     */
    public Proven check(Election election, Trust trust, Quorum centre, Arrival arrival) {
        CountedHead head = CountedHead.open(signed(), election, trust, centre, arrival);
        byte[] leaf = line.getBytes(StandardCharsets.UTF_8);
        if (!HashTree.root(leaf, index, head.protocols(), path)
                .filter(head.root()::equals)
                .isPresent()) {
            throw new Refused("proof", "path");
        }
        return new Proven(protocol(), head);
    }

    private byte[] signed() {
        try {
            return Base64.getDecoder().decode(counted);
        } catch (IllegalArgumentException e) {
            throw new Refused("proof", "no-proof");
        }
    }
}
