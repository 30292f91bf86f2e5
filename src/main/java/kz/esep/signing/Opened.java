package kz.esep.signing;

import java.util.List;
import java.util.Map;
import kz.esep.text.Digest;

/**
 * A container whose form, digests and signatures hold (V01 to V04). Who the signers are is not judged yet: that is
 * {@link Trust#judge}.
 *
 * @param entries the payload by name, in the order of the profile; the arrays belong to the caller
 * @param digests SHA-256 of every payload entry, as every signer signed it
 * @param signatures in the order in which people signed, at least one
 * @param digest SHA-256 of the whole file
 */
public record Opened(
        Map<String, byte[]> entries, Map<String, Digest> digests, List<Signature> signatures, Digest digest)
        implements Opening {

    /** The content of an entry that the profile names. */
    public byte[] entry(String name) {
        byte[] content = entries.get(name);
        if (content == null) {
            throw new IllegalArgumentException("no such entry: " + name);
        }
        return content;
    }

    /** SHA-256 of an entry that the profile names. */
    public Digest digest(String name) {
        Digest digest = digests.get(name);
        if (digest == null) {
            throw new IllegalArgumentException("no such entry: " + name);
        }
        return digest;
    }
}
