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
import java.util.Optional;
import kz.esep.text.Message;
import kz.esep.text.Progress;
import kz.esep.text.Refused;
import org.jspecify.annotations.Nullable;

/** The ways to open a workspace's file. */
final class Opening {
    private Opening() {}

    static Workspace of(Path file, List<Projector> projectors, Clock clock, Progress progress) {
        Workspace workspace = ahead(file, projectors, clock, progress);
        try {
            workspace.examine(progress);
            return workspace;
        } catch (RuntimeException e) {
            workspace.close();
            throw e;
        }
    }

    /** Not yet compared with its journal, where that is not needed to read it. */
    static Workspace ahead(Path file, List<Projector> projectors, Clock clock, Progress progress) {
        ProjectionStore projections = new ProjectionStore(projectors);
        Examination examination = new Examination(projections, file);
        try {
            FileStore.Held held = FileStore.hold(file);
            Connection connection = held.connection();
            try {
                Bounds bounds = bounds(connection, projections, examination, progress);
                Turns turns = new Turns(file, connection, projections, bounds.founding(), bounds.head(), clock);
                Entry last = Objects.requireNonNull(new JournalStore(connection).last());
                Mishaps mishaps = new Mishaps(interruption(held, file, bounds.head()), clock, last.time());
                return new Workspace(file, turns, bounds.founding(), examination, mishaps);
            } catch (SQLException | RuntimeException e) {
                connection.close();
                throw e;
            }
        } catch (SQLException e) {
            throw Trouble.with(file, e);
        }
    }

    private static Optional<Message> interruption(FileStore.Held held, Path file, Head head) {
        return held.cutOff()
                ? Optional.of(Message.of("store", "cut-off", String.valueOf(file.getFileName()), head.length()))
                : Optional.empty();
    }

    /** The journal's beginning and its end. */
    private record Bounds(Founding founding, Head head) {}

    private static Bounds bounds(
            Connection connection, ProjectionStore projections, Examination examination, Progress progress)
            throws SQLException {
        Bounds told = told(connection, projections);
        if (told != null) {
            return told;
        }
        Comparison compared = examination.passed(Looks.alone(connection), progress);
        return new Bounds(Objects.requireNonNull(compared.founding()), Objects.requireNonNull(compared.head()));
    }

    /** As the first and the last row say; null where they cannot be read, or another version's tables go with them. */
    private static @Nullable Bounds told(Connection connection, ProjectionStore projections) {
        try {
            JournalStore journal = new JournalStore(connection);
            Entry first = journal.at(1);
            Entry last = journal.last();
            return first == null || last == null || projections.isStale(connection)
                    ? null
                    : new Bounds(first.read(KeptStore.FOUNDED), new Head(last.seq(), last.hash()));
        } catch (SQLException | Refused | IllegalStateException e) {
            // The comparison says what is wrong.
            return null;
        }
    }

    static Verification verify(Path file, List<Projector> projectors, Progress progress) {
        ProjectionStore projections = new ProjectionStore(projectors);
        try {
            return verify(file, projections, progress);
        } catch (SQLException e) {
            if (!Trouble.needsToWrite(e) || !Files.exists(FileStore.journal(file))) {
                throw Trouble.with(file, e);
            }
            return verifyCopy(file, projections, progress);
        }
    }

    private static Verification verify(Path file, ProjectionStore projections, Progress progress) throws SQLException {
        Comparison comparison = new Comparison(projections, file, progress);
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
    private static Verification verifyCopy(Path file, ProjectionStore projections, Progress progress) {
        try {
            Path folder = Files.createTempDirectory("esep-verify");
            Path copy = folder.resolve("copy");
            try {
                Files.copy(file, copy);
                Files.copy(FileStore.journal(file), FileStore.journal(copy));
                FileStore.hold(copy).connection().close();
                return verify(copy, projections, progress);
            } catch (SQLException e) {
                throw Trouble.with(file, e);
            } finally {
                Files.deleteIfExists(FileStore.journal(copy));
                Files.deleteIfExists(copy);
                Files.deleteIfExists(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> rebuild(Path file, List<Projector> projectors, Clock clock) {
        ProjectionStore projections = new ProjectionStore(projectors);
        try (Connection connection = FileStore.hold(file).connection()) {
            List<String> different = new ArrayList<>(ProjectionStore.brokenFixtures(connection));
            if (!different.isEmpty()) {
                throw new Refused("store", "structure-altered", different.getFirst());
            }
            Comparison comparison = new Comparison(projections, file);
            try (Connection fresh = FileStore.scratch()) {
                different.addAll(comparison.rebuilt(connection, fresh));
            }
            if (comparison.isShared()) {
                throw new Refused("store", "shared", String.valueOf(file.getFileName()));
            }
            FileStore.run(connection, "BEGIN IMMEDIATE");
            projections.rewrite(connection, Progress.UNHEARD);
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

    static void restore(
            Path file, String person, Copy copy, List<Projector> projectors, Clock clock, Progress progress) {
        new FreshFile(file).make(part -> {
            copy.to(part);
            try (Workspace workspace = of(part, projectors, clock, progress)) {
                copy.check(workspace);
                Head head = workspace.head();
                workspace.write(
                        t -> t.append(person, KeptStore.RESTORED, new KeptStore.Restored(head.length(), head.hash())));
            }
        });
    }
}
