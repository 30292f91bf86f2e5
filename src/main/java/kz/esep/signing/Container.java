package kz.esep.signing;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import kz.esep.text.Digest;
import kz.esep.text.Refused;

/**
 * The signed file: an ASiC-E container with CAdES baseline B signatures (ETSI EN 319 162-1, EN 319 122-1), in the one
 * form that this program writes. Everything is stored, nothing is packed, and every byte has one allowed value or is
 * under a digest or signature, so equal content gives equal bytes and any changed byte is found.
 */
public final class Container {
    static final String MIMETYPE = "mimetype";
    static final String TYPE = "application/vnd.etsi.asic-e+zip";

    private Container() {}

    /**
     * Writes and signs a file.
     *
     * @param entries the payload: exactly the profile's entries
     * @param signers at least one; more can {@link #sign} later
     * @param at the signing time, cut to whole seconds
     * @throws Refused when a key cannot sign or an entry is too large
     */
    public static byte[] write(Profile profile, Map<String, byte[]> entries, List<Signer> signers, Instant at) {
        if (signers.isEmpty() || !entries.keySet().equals(Set.copyOf(profile.entries()))) {
            throw new IllegalArgumentException("a signer and exactly " + profile.entries() + " are required");
        }
        Map<String, byte[]> payload = new LinkedHashMap<>();
        Map<String, Digest> digests = new LinkedHashMap<>();
        for (String name : profile.entries()) {
            byte[] content = Objects.requireNonNull(entries.get(name));
            if (content.length > profile.largest()) {
                throw new Refused("signing", "entry-too-large", name, profile.largest() >> 20);
            }
            payload.put(name, content);
            digests.put(name, Digest.of(content));
        }
        Map<String, byte[]> all = new LinkedHashMap<>();
        all.put(MIMETYPE, TYPE.getBytes(StandardCharsets.US_ASCII));
        all.putAll(payload);
        int number = 1;
        for (Signer signer : signers) {
            add(all, digests, number, signer, at);
            number++;
        }
        return ZipWriter.write(all);
    }

    /**
     * Adds another person's signature to a file that holds.
     *
     * @throws Refused when the file does not hold or the same person has already signed it
     */
    public static byte[] sign(Profile profile, byte[] file, Signer signer, Instant at) {
        try {
            ContainerReader reader = ContainerReader.read(profile, file);
            for (Signature earlier : reader.signatures()) {
                if (Trust.samePerson(earlier.certificate(), signer.certificate())) {
                    throw new Refused(
                            "signing",
                            "already-signed",
                            signer.certificate().identity().name());
                }
            }
            Map<String, byte[]> all = reader.everything();
            add(all, reader.digests(), reader.lastNumber() + 1, signer, at);
            return ZipWriter.write(all);
        } catch (Rejected e) {
            throw new Refused(e.refusal().reason());
        }
    }

    private static void add(
            Map<String, byte[]> all, Map<String, Digest> digests, int number, Signer signer, Instant at) {
        byte[] manifest = Manifest.write(number, digests);
        all.put(Manifest.name(number), manifest);
        all.put(Manifest.signatureName(number), CmsWriter.sign(manifest, signer, at.truncatedTo(ChronoUnit.SECONDS)));
    }

    /** Opens a file and checks V01 to V04, in that order. */
    public static Opening open(Profile profile, byte[] file) {
        try {
            ContainerReader reader = ContainerReader.read(profile, file);
            return new Opened(reader.payload(), reader.digests(), reader.signatures(), Digest.of(file));
        } catch (Rejected e) {
            return e.refusal();
        }
    }
}
