package kz.esep.result;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.esep.election.Election;
import kz.esep.signing.Container;
import kz.esep.signing.Profile;
import kz.esep.signing.Signer;
import kz.esep.text.Digest;
import kz.esep.text.Json;

/**
 * A signed result file: its parts and its bytes, made in memory.
 *
 * @param name {@code result_<election>_<commission>_r<revision>.asice}
 * @param bytes the whole signed container
 * @param digest SHA-256 of those bytes
 * @param recordDigest SHA-256 of {@code record.json}
 */
@SuppressWarnings("ArrayRecordComponent") // made once, handed over and never compared
public record ResultFile(String name, byte[] bytes, Digest digest, Digest recordDigest) {
    public static final String RECORD = "record.json";
    public static final String RESULTS = "results.json";
    public static final String PROTOCOL = "protocol.pdf";
    /** How a result file's name ends. */
    public static final String SUFFIX = ".asice";

    /** How the name of a result file begins. */
    static final String PREFIX = "result_";

    /** The name of a commission's file. */
    public static String name(String election, String commission, int revision) {
        return PREFIX + election + "_" + commission + "_r" + revision + SUFFIX;
    }

    /**
     * Makes the parts from the record and signs them.
     *
     * @param signers in the order in which they sign; their certificates have to be those that the header names
     * @param at the signing time
     * @throws kz.esep.text.Refused when a key cannot sign
     */
    public static ResultFile sign(
            ResultRecord record, Election election, PdfPrinter printer, List<Signer> signers, Instant at) {
        byte[] content = Json.write(record);
        Digest recordDigest = Digest.of(content);
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put(RECORD, content);
        entries.put(RESULTS, NistResults.of(record, election));
        entries.put(PROTOCOL, printer.print(record, recordDigest, election));
        byte[] bytes = Container.write(Profile.RESULT, entries, signers, at);
        Header header = record.header();
        return new ResultFile(
                name(header.election(), header.commission(), header.revision()), bytes, Digest.of(bytes), recordDigest);
    }
}
