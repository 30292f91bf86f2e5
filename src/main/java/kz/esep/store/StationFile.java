package kz.esep.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import kz.esep.text.Digest;
import kz.esep.text.Refused;

/** The file of one of several stations that have a journal in common: a workspace like any other, opened with that journal. */
public final class StationFile {
    private StationFile() {}

    /**
     * Opens it and follows the journal to its end.
     *
     * @throws Refused as {@link Workspace#open}, or when the journal cannot be reached or does not go with the file
     */
    public static Workspace open(Path file, List<Projector> projectors, Clock clock, SharedJournal journal) {
        Workspace workspace = Workspace.open(file, projectors, clock);
        try {
            workspace.follow(journal);
            return workspace;
        } catch (RuntimeException e) {
            workspace.close();
            throw e;
        }
    }

    /**
     * Makes the file of one more station and opens it. It appears whole or not at all.
     *
     * @param electionPackage digest of the package whose store it has to be
     * @throws Refused when a file of that name is there, the folder cannot be written, or the journal cannot be reached, does
     *     not hold or is of another package
     */
    public static Workspace join(
            Path file, Digest electionPackage, List<Projector> projectors, Clock clock, SharedJournal journal) {
        new FreshFile(file).make(part -> {
            Founding founding = founding(journal);
            if (!founding.electionPackage().equals(electionPackage)) {
                throw new Refused("store", "shared-package", founding.election());
            }
            ProjectionStore projections = new ProjectionStore(projectors);
            try (Connection connection = FileStore.create(part)) {
                FileStore.run(connection, "BEGIN IMMEDIATE");
                projections.create(connection);
                new Station(projections, founding, journal).follow(connection, new Head(0, electionPackage));
                FileStore.run(connection, "COMMIT");
            } catch (SQLException e) {
                throw Trouble.with(part, e);
            }
        });
        return open(file, projectors, clock, journal);
    }

    private static Founding founding(SharedJournal journal) {
        List<Entry> first = journal.from(1);
        if (first.isEmpty()) {
            throw new Refused("store", "shared-none");
        }
        try {
            return first.getFirst().read(KeptStore.FOUNDED);
        } catch (IllegalStateException e) {
            Refused broken = new Refused("store", "shared-broken", 1L);
            broken.initCause(e);
            throw broken;
        }
    }
}
