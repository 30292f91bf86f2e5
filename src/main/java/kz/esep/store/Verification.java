package kz.esep.store;

import java.util.List;
import kz.esep.text.Message;
import org.jspecify.annotations.Nullable;

/**
 * What {@link Workspace#verify} found.
 *
 * @param founding what the workspace is bound to; null when not even the first entry could be read
 * @param head the last entry whose chain holds; null when the first does not hold
 * @param compared whether the tables were compared with the journal; false when another version of the program made
 *     them, so that opening the workspace rebuilds them
 * @param tables how many tables were compared row by row with what the replay made; 0 when none was
 * @param files how many kept files were read whole and compared with their digests in the journal
 * @param problems what is wrong, the chain's first; empty when journal and tables agree
 */
public record Verification(
        @Nullable Founding founding,
        @Nullable Head head,
        boolean compared,
        int tables,
        long files,
        List<Message> problems) {

    public Verification {
        problems = List.copyOf(problems);
    }

    public boolean holds() {
        return problems.isEmpty();
    }
}
