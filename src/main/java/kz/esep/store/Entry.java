package kz.esep.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import kz.esep.text.Digest;
import kz.esep.text.Json;
import kz.esep.text.Refused;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * One line of the journal.
 *
 * @param seq its number, from 1 and without gaps
 * @param time when the transaction began, UTC to the millisecond, as the machine's clock said
 * @param person id of who acted, {@link #PROGRAM} where nobody did
 * @param type name of an {@link EntryType}
 * @param version of the body
 * @param body the stored UTF-8 JSON, exactly these bytes; do not change the array
 * @param previous hash of the entry before, of the first one the election package's digest
 * @param hash see {@link #hash}
 */
@SuppressWarnings("ArrayRecordComponent") // equality is by content, and copies would cost a replay its time
public record Entry(
        long seq, Instant time, String person, String type, int version, byte[] body, Digest previous, Digest hash) {

    /** Who acted when it was the program itself, as in the founding entry. */
    public static final String PROGRAM = "program";

    private static final byte[] TAG = "esep-journal-1".getBytes(StandardCharsets.US_ASCII);

    /**
     * The body, lifted to the type's newest version.
     *
     * @throws Refused when the entry is of a newer version than the type, so that a newer program wrote it
     * @throws IllegalStateException when the entry is of another type or its body is not the type's JSON
     */
    public <T> T read(EntryType<T> wanted) {
        if (!wanted.name().equals(type)) {
            throw new IllegalStateException("entry " + seq + " is " + type + " and not " + wanted.name());
        }
        if (version < 1) {
            throw new IllegalStateException("entry " + seq + " (" + type + ") has version " + version);
        }
        if (version > wanted.version()) {
            throw new Refused("store", "newer-entry", seq, type, version);
        }
        try {
            return Json.read(lifted(wanted.upcasts()), wanted.body());
        } catch (Json.BadJson e) {
            throw new IllegalStateException("entry " + seq + " (" + type + ") cannot be read", e);
        }
    }

    /** Its time as it is hashed: {@code 2027-01-10T17:04:05.000Z}. */
    public String written() {
        return WrittenTime.of(time);
    }

    /**
     * Reads a time that was written so.
     *
     * @throws DateTimeException when it was not written exactly so
     */
    public static Instant time(String written) {
        return WrittenTime.read(written);
    }

    private byte[] lifted(List<Upcast> upcasts) throws Json.BadJson {
        if (version > upcasts.size()) {
            return body;
        }
        if (!(Json.tree(body) instanceof ObjectNode node)) {
            throw new IllegalStateException("entry " + seq + " (" + type + ") is no object");
        }
        for (Upcast upcast : upcasts.subList(version - 1, upcasts.size())) {
            node = upcast.lift(node);
        }
        return Json.write(node);
    }

    /**
     * SHA-256 over nine fields, each preceded by its length in bytes (4 bytes, big endian): ASCII
     * {@code esep-journal-1}, workspace id, seq (8 bytes, big endian), time as {@code 2027-01-10T17:04:05.000Z}, person,
     * type, version (4 bytes, big endian), body, and the 32 bytes of the previous hash. Texts are UTF-8.
     */
    static Digest hash(String workspace, Entry entry) {
        byte[][] fields = {
            TAG,
            utf8(workspace),
            ByteBuffer.allocate(Long.BYTES).putLong(entry.seq).array(),
            utf8(entry.written()),
            utf8(entry.person),
            utf8(entry.type),
            ByteBuffer.allocate(Integer.BYTES).putInt(entry.version).array(),
            entry.body,
            entry.previous.bytes()
        };
        int length = 0;
        for (byte[] field : fields) {
            length += Integer.BYTES + field.length;
        }
        ByteBuffer all = ByteBuffer.allocate(length);
        for (byte[] field : fields) {
            all.putInt(field.length).put(field);
        }
        return Digest.of(all.array());
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** This entry with its hash worked out; the hash it had does not matter. */
    Entry sealed(String workspace) {
        return new Entry(seq, time, person, type, version, body, previous, hash(workspace, this));
    }

    /** Entries are equal when everything is, the body's bytes included. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Entry that
                && seq == that.seq
                && version == that.version
                && time.equals(that.time)
                && person.equals(that.person)
                && type.equals(that.type)
                && Arrays.equals(body, that.body)
                && previous.equals(that.previous)
                && hash.equals(that.hash);
    }

    @Override
    public int hashCode() {
        return Objects.hash(seq, hash);
    }

    @Override
    public String toString() {
        return seq + " " + written() + " " + person + " " + type + "/" + version + " " + hash.groups();
    }
}
