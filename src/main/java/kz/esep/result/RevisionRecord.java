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

    /** When the first file after that moment was signed from which nothing is missing. */
    public Optional<Instant> signedSince(Instant moment) {
        return workspace.read(RevisionStore::all).stream()
                .filter(revision -> revision.missing() == 0)
                .map(Revision::signedAt)
                .filter(signed -> signed.isAfter(moment))
                .findFirst();
    }
}
