package kz.esep.office;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import kz.esep.store.Entry;
import org.jspecify.annotations.Nullable;

/**
 * One entry as it may be shown now.
 *
 * @param person id of who acted
 * @param body JSON as it is stored, personal data sealed; null while it has figures that are not settled
 * @param hash 64 hexadecimal digits
 */
public record JournalLine(
        long seq,
        Instant time,
        String person,
        String type,
        int version,
        @Nullable String body,
        String hash) {

    static JournalLine of(Entry entry, boolean hidden) {
        return new JournalLine(
                entry.seq(),
                entry.time(),
                entry.person(),
                entry.type(),
                entry.version(),
                hidden ? null : new String(entry.body(), StandardCharsets.UTF_8),
                entry.hash().hex());
    }
}
