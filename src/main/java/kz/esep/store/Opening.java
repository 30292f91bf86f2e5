package kz.esep.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import kz.esep.text.Message;
import kz.esep.text.Refused;

/** The ways to open a workspace's file. */
final class Opening {
    private static final String JOURNAL = "-journal";

    private Opening() {}

    static Workspace of(Path file, List<Projector> projectors, Clock clock) {
        ProjectionStore projections = new ProjectionStore(projectors);
        try {
            Connection connection = FileStore.open(file);
            try {
                Comparison comparison = new Comparison(projections, file);
                List<Message> problems = comparison.problems(Looks.alone(connection));
                if (!problems.isEmpty()) {
                    throw new Refused(problems.getFirst());
                }
                if (comparison.isStale()) {
                    FileStore.run(connection, "BEGIN IMMEDIATE");
                    rewrite(connection, projections);
                    FileStore.run(connection, "COMMIT");
                }
                DraftStore.prepare(connection);
                return new Workspace(file, connection, projections, comparison, clock);
            } catch (SQLException | RuntimeException e) {
                connection.close();
                throw e;
            }
        } catch (SQLException e) {
            throw Trouble.with(file, e);
        }
    }

    static Verification verify(Path file, List<Projector> projectors) {
        ProjectionStore projections = new ProjectionStore(projectors);
        try {
            return verify(file, projections);
        } catch (SQLException e) {
            if (!Trouble.needsToWrite(e) || !Files.exists(beside(file, JOURNAL))) {
                throw Trouble.with(file, e);
            }
            return verifyCopy(file, projections);
        }
    }

    private static Verification verify(Path file, ProjectionStore projections) throws SQLException {
        Comparison comparison = new Comparison(projections, file);
        try (Connection connection = FileStore.openToRead(file)) {
            List<Message> problems = comparison.problems(Looks.alone(connection));
            return new Verification(
                    comparison.founding(),
                    comparison.head(),
                    !comparison.isStale(),
                    comparison.tables(),
                    comparison.files(),
                    problems);
        }
    }

    static boolean contains(Path file, Head other) {
        try (Connection connection = FileStore.openToRead(file)) {
            return new JournalStore(connection).contains(other);
        } catch (SQLException e) {
            throw Trouble.with(file, e);
        }
    }

    /** A program that was killed left its rollback journal; a copy is rolled back, and the file stays as it is. */
    private static Verification verifyCopy(Path file, ProjectionStore projections) {
        try {
            Path folder = Files.createTempDirectory("esep-verify");
            Path copy = folder.resolve("copy");
            try {
                Files.copy(file, copy);
                Files.copy(beside(file, JOURNAL), beside(copy, JOURNAL));
                FileStore.open(copy).close();
                return verify(copy, projections);
            } catch (SQLException e) {
                throw Trouble.with(file, e);
            } finally {
                Files.deleteIfExists(beside(copy, JOURNAL));
                Files.deleteIfExists(copy);
                Files.deleteIfExists(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path beside(Path file, String suffix) {
        return file.resolveSibling(file.getFileName() + suffix);
    }

    static List<String> rebuild(Path file, List<Projector> projectors, Clock clock) {
        ProjectionStore projections = new ProjectionStore(projectors);
        try (Connection connection = FileStore.open(file)) {
            List<String> different = new ArrayList<>(ProjectionStore.brokenFixtures(connection));
            if (!different.isEmpty()) {
                throw new Refused("store", "structure-altered", different.getFirst());
            }
            Comparison comparison = new Comparison(projections, file);
            try (Connection fresh = FileStore.scratch()) {
                different.addAll(comparison.rebuilt(connection, fresh));
            }
            FileStore.run(connection, "BEGIN IMMEDIATE");
            rewrite(connection, projections);
            Running running = new Running(
                    connection,
                    projections,
                    Objects.requireNonNull(comparison.founding()),
                    Objects.requireNonNull(comparison.head()),
                    clock);
            running.append(Entry.PROGRAM, KeptStore.REBUILT, new KeptStore.Rebuilt(different));
            FileStore.run(connection, "COMMIT");
            return List.copyOf(different);
        } catch (SQLException e) {
            throw Trouble.with(file, e);
        }
    }

    private static void rewrite(Connection connection, ProjectionStore projections) throws SQLException {
        projections.recreate(connection);
        new Replay(projections).run(Looks.alone(connection), connection);
    }
}
