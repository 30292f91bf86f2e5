package kz.esep.access;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import kz.esep.text.Refused;
import org.jspecify.annotations.Nullable;

/** The generations of the workspace key that one session holds. Empty for people whose roles do not need it. */
final class Keyring {
    private static final byte[] NO_SALT = {};

    private final String workspace;
    private final TreeMap<Integer, byte[]> keys = new TreeMap<>(Comparator.reverseOrder());

    Keyring(String workspace) {
        this.workspace = workspace;
    }

    /** Takes the key over; the ring wipes it at its end. */
    void add(int generation, byte[] key) {
        keys.put(generation, key);
    }

    boolean isOpen() {
        return !keys.isEmpty();
    }

    /** Number of the newest key, under which new data is sealed. */
    int newest() {
        requireOpen();
        return keys.firstKey();
    }

    /** A copy of the newest key, for the caller to wipe. */
    byte[] copyOfNewest() {
        requireOpen();
        return keys.firstEntry().getValue().clone();
    }

    Sealed seal(Place place, String plain) {
        int generation = newest();
        byte[] text = plain.getBytes(StandardCharsets.UTF_8);
        byte[] key = subkey(generation, "seal");
        try {
            return Sealed.of(generation, Aes.seal(key, text, associated(generation, place)));
        } finally {
            Arrays.fill(key, (byte) 0);
            Arrays.fill(text, (byte) 0);
        }
    }

    String unseal(Place place, Sealed sealed) {
        requireOpen();
        if (!keys.containsKey(sealed.generation())) {
            throw new Refused("access", "no-key");
        }
        byte[] key = subkey(sealed.generation(), "seal");
        byte @Nullable [] text = Aes.open(key, sealed.content(), associated(sealed.generation(), place));
        Arrays.fill(key, (byte) 0);
        if (text == null) {
            throw new Refused("access", "not-genuine", place.field());
        }
        return new String(text, StandardCharsets.UTF_8);
    }

    List<String> lookups(String field, String value) {
        requireOpen();
        byte[] content = Aes.fields("esep-lookup-1", field, Normalizer.normalize(value, Normalizer.Form.NFC));
        return keys.keySet().stream()
                .map(generation -> {
                    byte[] key = subkey(generation, "lookup");
                    String digest = HexFormat.of().formatHex(Aes.hmac(key, content));
                    Arrays.fill(key, (byte) 0);
                    return digest;
                })
                .toList();
    }

    void wipe() {
        keys.values().forEach(key -> Arrays.fill(key, (byte) 0));
        keys.clear();
    }

    private void requireOpen() {
        if (keys.isEmpty()) {
            throw new Refused("access", "no-key");
        }
    }

    private byte[] subkey(int generation, String purpose) {
        byte[] key = keys.get(generation);
        if (key == null) {
            throw new Refused("access", "no-key");
        }
        return Aes.derive(key, NO_SALT, Aes.fields("esep-key-1", workspace, purpose));
    }

    private byte[] associated(int generation, Place place) {
        return Aes.fields(
                "esep-seal-1", workspace, Integer.toString(generation), place.entry(), place.type(), place.field());
    }
}
