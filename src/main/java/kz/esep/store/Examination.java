package kz.esep.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import kz.esep.text.Message;
import kz.esep.text.Refused;
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
     *
     * @return the comparison
     * @throws Refused at the first difference
     */
    synchronized Comparison passed(Looks live) throws SQLException {
        Comparison comparison = made;
        if (comparison == null) {
            comparison = compared(live);
            made = comparison;
        }
        Message problem = found;
        if (problem != null) {
            throw new Refused(problem);
        }
        return comparison;
    }

    private Comparison compared(Looks live) throws SQLException {
        Comparison comparison = new Comparison(projections, file);
        List<Message> problems = comparison.problems(live);
        if (!problems.isEmpty()) {
            found = problems.getFirst();
        } else {
            live.look(connection -> {
                if (comparison.isStale()) {
                    FileStore.run(connection, "BEGIN IMMEDIATE");
                    projections.rewrite(connection);
                    FileStore.run(connection, "COMMIT");
                }
                DraftStore.prepare(connection);
                return Objects.requireNonNull(comparison.head());
            });
        }
        return comparison;
    }

    /**
     * Compares once more.
     *
     * @throws Refused at the first difference
     */
    void again(Looks live) throws SQLException {
        List<Message> problems = new Comparison(projections, file).problems(live);
        if (!problems.isEmpty()) {
            throw new Refused(problems.getFirst());
        }
    }
}
