package kz.esep.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import kz.esep.text.Digest;

/** What a new workspace is made of. */
public final class Creation {
    private final Founding founding;
    private final byte[] electionPackage;
    private final List<Projector> projectors;
    private final Clock clock;

    /**
     * @param electionPackage the signed package file, whose digest is the founding's
     */
    public Creation(Founding founding, byte[] electionPackage, List<Projector> projectors, Clock clock) {
        if (!Digest.of(electionPackage).equals(founding.electionPackage())) {
            throw new IllegalArgumentException("the founding names another package");
        }
        this.founding = founding;
        this.electionPackage = electionPackage.clone();
        this.projectors = List.copyOf(projectors);
        this.clock = clock;
    }

    List<Projector> projectors() {
        return projectors;
    }

    Clock clock() {
        return clock;
    }

    void at(Path file, Consumer<Workspace> firstActs) {
        new FreshFile(file).make(part -> fill(part, firstActs));
    }

    private void fill(Path part, Consumer<Workspace> firstActs) {
        ProjectionStore projections = new ProjectionStore(projectors);
        try {
            Connection connection = FileStore.create(part);
            FileStore.run(connection, "BEGIN IMMEDIATE");
            projections.create(connection);
            Running running =
                    new Running(connection, projections, founding, new Head(0, founding.electionPackage()), clock);
            running.append(Entry.PROGRAM, KeptStore.FOUNDED, founding);
            running.keep(electionPackage);
            FileStore.run(connection, "COMMIT");
            connection.close();
        } catch (SQLException e) {
            throw Trouble.with(part, e);
        }
        try (Workspace workspace = Workspace.open(part, projectors, clock)) {
            firstActs.accept(workspace);
        }
    }
}
