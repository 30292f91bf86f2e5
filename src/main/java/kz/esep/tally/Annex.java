package kz.esep.tally;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a correction changed on an accepted protocol.
 *
 * @param version the version that the correction made, from 2
 * @param act number of the act
 * @param reason the cause, as the chair and the secretary recorded it
 * @param at when the correction was opened
 * @param recount why the ballots were counted again, null where they were not
 */
public record Annex(
        int version,
        String act,
        String reason,
        String chair,
        String secretary,
        Instant at,
        @Nullable Recount recount,
        List<Change> changes) {

    public Annex {
        changes = List.copyOf(changes);
    }

    /** One line: what it was and what it is now; null for an empty cell. */
    public record Change(
            String line, @Nullable String was, @Nullable String now) {}

    public static Annex of(int version, Protocol.Correction correction, Sheet was, Sheet now) {
        return new Annex(
                version,
                correction.act(),
                correction.reason(),
                correction.chair(),
                correction.secretary(),
                correction.at(),
                correction.recount(),
                changes(was, now));
    }

    static List<Change> changes(Sheet was, Sheet now) {
        List<Change> changes = new ArrayList<>();
        TreeSet<String> lines = new TreeSet<>(was.figures().keySet());
        lines.addAll(now.figures().keySet());
        for (String line : lines) {
            add(changes, line, was.figures().get(line), now.figures().get(line));
        }
        add(changes, Sheet.TIME, was.time(), now.time());
        return changes;
    }

    private static void add(List<Change> changes, String line, @Nullable Object was, @Nullable Object now) {
        if (!Objects.equals(was, now)) {
            changes.add(new Change(line, was == null ? null : was.toString(), now == null ? null : now.toString()));
        }
    }
}
