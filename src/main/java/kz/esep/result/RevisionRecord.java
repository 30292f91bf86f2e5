package kz.esep.result;

import java.time.Instant;
import java.util.Optional;
import kz.esep.store.Workspace;

/** The commission's result files as other features need them. */
public final class RevisionRecord {
    private final Workspace workspace;

    public RevisionRecord(Workspace workspace) {
        this.workspace = workspace;
    }

    /**
     * When the first file was signed from which nothing is missing.
     *
     * @param entry number of a journal entry; only files after it
     */
    public Optional<Instant> signedSince(long entry) {
        return workspace.read(RevisionStore::all).stream()
                .filter(revision -> revision.missing() == 0 && revision.seq() > entry)
                .map(Revision::signedAt)
                .findFirst();
    }
}
