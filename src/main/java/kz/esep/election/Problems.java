package kz.esep.election;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kz.esep.text.Message;

/** Collects the problems of a folder. A structural one makes the cells' meaning unknowable: rules are not run then. */
final class Problems {
    private final List<FolderProblem> found = new ArrayList<>();
    private final Set<Cell> cells = new HashSet<>();
    private boolean structural;

    private record Cell(String file, int row, String column) {}

    void cell(String file, int row, String column, String key, Object... arguments) {
        found.add(new FolderProblem(file, row, column, Message.of("election", "folder." + key, arguments)));
        cells.add(new Cell(file, row, column));
    }

    void structure(String file, int row, String column, String key, Object... arguments) {
        structural = true;
        cell(file, row, column, key, arguments);
    }

    boolean structural() {
        return structural;
    }

    /** Adds a rule's finding unless its cell already has a problem, which explains it. */
    void add(FolderProblem problem) {
        if (!cells.contains(new Cell(problem.file(), problem.row(), problem.column()))) {
            found.add(problem);
        }
    }

    boolean any() {
        return !found.isEmpty();
    }

    List<FolderProblem> sorted() {
        return found.stream()
                .sorted(Comparator.comparing(FolderProblem::file).thenComparingInt(FolderProblem::row))
                .toList();
    }
}
