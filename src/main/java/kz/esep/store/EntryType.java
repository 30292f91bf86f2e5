package kz.esep.store;

import java.util.List;

/**
 * A kind of journal entry.
 *
 * @param name feature and past act, as in {@code tally.reading-finished}; never renamed once released
 * @param version of the body that this program writes, from 1
 * @param body the record that a body is read as, through {@link kz.esep.text.Json}
 * @param upcasts one for each older version: the first lifts version 1 to 2, the last one lifts to {@code version}
 */
public record EntryType<T>(String name, int version, Class<T> body, List<Upcast> upcasts) {

    public EntryType {
        upcasts = List.copyOf(upcasts);
        if (!name.matches("[a-z]+(\\.[a-z-]+)+")) {
            throw new IllegalArgumentException("not an entry type's name: " + name);
        }
        if (version < 1 || upcasts.size() != version - 1) {
            throw new IllegalArgumentException(name + " needs one upcast for each older version");
        }
    }

    /** A type that has had one version so far. */
    public static <T> EntryType<T> first(String name, Class<T> body) {
        return new EntryType<>(name, 1, body, List.of());
    }
}
