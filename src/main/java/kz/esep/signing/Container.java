package kz.esep.signing;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * The signed file: an ASiC-E container with CAdES baseline B signatures (ETSI EN 319 162-1, EN 319 122-1), in the one
 * form that this program writes. Everything is stored, nothing is packed, and every byte has one allowed value or is
 * under a digest or signature, so equal content gives equal bytes and any changed byte is found.
 */
@SuppressWarnings("DoNotCallSuggester")
public final class Container {

    private Container() {}

    /**
     * Writes and signs a file.
     *
     * @param entries the payload: exactly the profile's entries
     * @param signers at least one; more can {@link #sign} later
     * @param at the signing time, cut to whole seconds
     * @throws kz.esep.text.Refused when a key cannot sign or an entry is too large
     */
    public static byte[] write(Profile profile, Map<String, byte[]> entries, List<Signer> signers, Instant at) {
        throw new UnsupportedOperationException();
    }

    /**
     * Adds another person's signature to a file that holds.
     *
     * @throws kz.esep.text.Refused when the file does not hold or the same person has already signed it
     */
    public static byte[] sign(Profile profile, byte[] file, Signer signer, Instant at) {
        throw new UnsupportedOperationException();
    }

    /** Opens a file and checks V01 to V04, in that order. */
    public static Opening open(Profile profile, byte[] file) {
        throw new UnsupportedOperationException();
    }
}
