package kz.esep.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import kz.esep.text.Message;
import kz.esep.text.Progress;
import kz.esep.text.Refused;
import kz.esep.text.Stopped;
import org.jspecify.annotations.Nullable;

/**
 * The comparison of an opened workspace with its journal. Whoever first relies on the file makes it, and everybody else who
 * does waits for its end; what it has found stands for as long as the file is open.
 */
final class Examination {
    private final ProjectionStore projections;
    private final Path file;
    private @Nullable Comparison made;
    private @Nullable Message found;

    Examination(ProjectionStore projections, Path file) {
        this.projections = projections;
        this.file = file;
    }

    /**
     * Goes on only with a file that is as its journal says. Tables that another version of the program made are written anew.
     * One that was stopped stands too: the file has to be opened again.
     *
     * @return the comparison
     * @throws Refused at the first difference
     */
    synchronized Comparison passed(Looks live, Progress progress) throws SQLException {
        Comparison comparison = made;
        if (comparison == null) {
            comparison = compared(live, progress);
            made = comparison;
        }
        requireNone(found);
        return comparison;
    }

    /** Whether the journal, as it was when it was compared, is one that several stations have in common. */
    synchronized boolean foundShared() {
        return made != null && made.isShared();
    }

    private Comparison compared(Looks live, Progress progress) throws SQLException {
        Comparison comparison = new Comparison(projections, file, progress);
        try {
            found = problem(comparison, live);
        } catch (Stopped e) {
            made = comparison;
            found = e.reason();
            throw e;
        }
        if (found == null) {
            live.look(connection -> {
                if (comparison.isStale()) {
                    FileStore.run(connection, "BEGIN IMMEDIATE");
                    projections.rewrite(connection, progress);
                    FileStore.run(connection, "COMMIT");
                }
                DraftStore.prepare(connection);
                return null;
            });
        }
        return comparison;
    }

    /**
     * Compares once more.
     *
     * @throws Refused at the first difference
     */
    void again(Looks live, Progress progress) throws SQLException {
        requireNone(problem(new Comparison(projections, file, progress), live));
    }

    private static @Nullable Message problem(Comparison comparison, Looks live) throws SQLException {
        List<Message> problems = comparison.problems(live);
        return problems.isEmpty() ? null : problems.getFirst();
    }

    private static void requireNone(@Nullable Message problem) {
        if (problem != null) {
            throw new Refused(problem);
        }
    }
}
