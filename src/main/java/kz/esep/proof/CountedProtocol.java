package kz.esep.proof;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import kz.esep.text.Digest;
import kz.esep.text.Json;
import kz.esep.text.Refused;

/**
 * A protocol that counts, as it stands on a line of the published list. The line's bytes are the leaf of the hash tree.
 *
 * @param version of the protocol, from 1; more after a correction
 * @param commission whose result file brought it
 * @param revision of that file, from 1
 * @param file SHA-256 of the whole file, the one that its receipt names
 * @param figures every line of the paper that is not empty
 */
public record CountedProtocol(
        String contest,
        String precinct,
        int version,
        String commission,
        int revision,
        Digest file,
        SortedMap<String, Long> figures) {

    public CountedProtocol {
        figures = Collections.unmodifiableSortedMap(new TreeMap<>(figures));
    }

    /** UTF-8 without a line feed. */
    byte[] line() {
        return Json.write(this);
    }

    /**
     * Reads a line.
     *
     * @throws Refused when it is none
     */
    static CountedProtocol read(byte[] line) {
        try {
            return Json.read(line, CountedProtocol.class);
        } catch (Json.BadJson e) {
            throw new Refused("proof", "line");
        }
    }
}
