package kz.esep.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import kz.esep.text.Digest;
import kz.esep.text.OwnerOnly;
import kz.esep.text.Refused;

/**
 * What a new workspace is made of. It is made whole under another name in the same folder and then renamed, so that a
 * power cut leaves no half workspace.
 */
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
        String name = String.valueOf(file.getFileName());
        if (Files.exists(file)) {
            throw new Refused("store", "exists", name);
        }
        Path folder = file.toAbsolutePath().normalize().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new Refused("store", "no-folder", String.valueOf(folder));
        }
        try {
            clear(folder, name);
            Path part = folder.resolve("." + name + "." + UUID.randomUUID() + ".part");
            try {
                fill(part, firstActs);
                publish(part, file);
            } finally {
                Files.deleteIfExists(part);
                Files.deleteIfExists(folder.resolve(part.getFileName() + "-journal"));
            }
            sync(folder);
        } catch (FileAlreadyExistsException e) {
            throw new Refused("store", "exists", name);
        } catch (IOException e) {
            Refused refused = new Refused("store", "read-only-folder", folder.toString());
            refused.initCause(e);
            throw refused;
        }
    }

    private void fill(Path part, Consumer<Workspace> firstActs) throws IOException {
        Files.createFile(part, OwnerOnly.mode(part));
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

    /** Renames without ever replacing a file that came up meanwhile, where the file system can link. */
    private static void publish(Path part, Path file) throws IOException {
        try {
            Files.createLink(file, part);
        } catch (FileAlreadyExistsException e) {
            throw e;
        } catch (IOException | UnsupportedOperationException e) {
            rename(part, file);
        }
    }

    private static void rename(Path part, Path file) throws IOException {
        if (Files.exists(file)) {
            throw new FileAlreadyExistsException(file.toString());
        }
        try {
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part, file);
        }
    }

    /** Removes what a killed creation of the same workspace left. */
    private static void clear(Path folder, String name) throws IOException {
        try (DirectoryStream<Path> left = Files.newDirectoryStream(
                folder,
                path -> String.valueOf(path.getFileName())
                        .matches("\\." + Pattern.quote(name) + "\\.[0-9a-f-]{36}\\.part(-journal)?"))) {
            for (Path path : left) {
                Files.deleteIfExists(path);
            }
        }
    }

    private static void sync(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // Windows cannot sync a folder; its file system journals the rename itself.
        }
    }
}
