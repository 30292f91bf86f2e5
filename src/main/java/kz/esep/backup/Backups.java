package kz.esep.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import kz.esep.access.Holders;
import kz.esep.access.Open;
import kz.esep.access.UseCases;
import kz.esep.store.Head;
import kz.esep.store.Workspace;
import kz.esep.text.Digest;
import kz.esep.text.Progress;
import kz.esep.text.Refused;
import kz.esep.text.Unwritten;
import kz.esep.text.WholeFile;
import kz.esep.text.Wording;

/**
 * The copies of one workspace on a second medium. Making one needs no password: it is sealed for the holders' public keys.
 * Nothing is journalled, so that a copy does not age by being made.
 */
@UseCases
public final class Backups {
    private static final DateTimeFormatter SECOND =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final Workspace workspace;
    private final Wording election;
    private final Wording commission;

    public Backups(Workspace workspace, Wording election, Wording commission) {
        this.workspace = workspace;
        this.election = election;
        this.commission = commission;
    }

    /** {@link #make(Path, Progress)} with nobody looking. */
    @Open
    public Backup make(Path folder) {
        return make(folder, Progress.UNHEARD);
    }

    /**
     * Makes a copy as the workspace is now, forces it onto the medium, reads it back, and takes away older ones that are not
     * needed any more. It stands there whole or not at all.
     *
     * @param folder on the medium; it is there already, for a stick that is not plugged in must not become a folder
     * @param progress hears of the bytes that were written, and of those that were read back
     * @throws Refused when the folder is not there or cannot be written, the medium is full, or gives back other bytes
     */
    @Open
    public Backup make(Path folder, Progress progress) {
        if (!Files.isDirectory(folder)) {
            throw new Refused("backup", "no-medium", folder.toString());
        }
        Backup made = workspace.copied((copy, head) -> put(copy, label(head), folder, progress));
        thin(folder, made);
        return made;
    }

    private Label label(Head head) {
        return new Label(
                workspace.packageDigest(),
                election,
                commission,
                workspace.founding().mode().equals("practice"),
                head,
                workspace.clock().instant(),
                Holders.of(workspace));
    }

    private Backup put(Path copy, Label label, Path folder, Progress progress) {
        Path target = folder.resolve(name(label));
        Path part = WholeFile.part(target);
        long bytes = 0;
        try {
            bytes = Files.size(copy);
            MessageDigest written = Digest.sha256();
            try (OutputStream medium = Files.newOutputStream(part)) {
                OutputStream passing = new Passing(medium, progress, 0, 2 * bytes);
                BackupFile.write(label, copy, new DigestOutputStream(passing, written));
            }
            force(part);
            if (!Digest.wrap(written.digest()).equals(readBack(part, progress))) {
                throw new Refused("backup", "differs", folder.toString());
            }
            WholeFile.rename(part, target);
            return new Backup(target, label, Files.size(target));
        } catch (IOException e) {
            throw refused(folder, bytes, e);
        } finally {
            discard(part);
        }
    }

    private static void force(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private static Digest readBack(Path part, Progress progress) throws IOException {
        MessageDigest read = Digest.sha256();
        long bytes = Files.size(part);
        OutputStream passing = new Passing(OutputStream.nullOutputStream(), progress, bytes, 2 * bytes);
        try (InputStream in = Files.newInputStream(part)) {
            in.transferTo(new DigestOutputStream(passing, read));
        }
        return Digest.wrap(read.digest());
    }

    private String name(Label label) {
        return String.join(
                        "-",
                        workspace.founding().commission(),
                        SECOND.format(label.at()),
                        Long.toString(label.head().length()))
                + Backup.SUFFIX;
    }

    private static Refused refused(Path folder, long bytes, IOException cause) {
        Refused refused = new Refused("backup", "unwritable", folder.toString(), Unwritten.why(folder, bytes, cause));
        refused.initCause(cause);
        return refused;
    }

    private static void discard(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            // The medium is gone, as when a stick was pulled out; what is left there ends in .part and is no backup.
            return;
        }
    }

    /**
     * The backups of this workspace in a folder, the one that knows most first: a clock can have been set back between two.
     *
     * @throws Refused when the folder is not there or cannot be read
     */
    @Open
    public List<Backup> own(Path folder) {
        return in(folder).stream()
                .filter(one -> one.label().workspace().equals(workspace.id()))
                .sorted(Comparator.comparingLong(
                                (Backup one) -> one.label().head().length())
                        .reversed())
                .toList();
    }

    /**
     * Whether this workspace has grown from a backup. If not, one of the two was put back from an older copy and went on, or
     * both did.
     */
    @Open
    public boolean grewFrom(Backup backup) {
        return workspace.contains(backup.label().head());
    }

    private void thin(Path folder, Backup made) {
        List<Backup> own = own(folder).stream()
                .filter(one -> !one.file().equals(made.file()))
                .toList();
        List<Instant> times = own.stream().map(one -> one.label().at()).toList();
        List<Instant> kept = Thinning.kept(times, made.label().at());
        own.stream().filter(one -> !kept.contains(one.label().at())).forEach(one -> discard(one.file()));
    }

    /**
     * The backups of any workspace in a folder, the newest first. Files that are none, or cannot be read, are passed over.
     */
    @Open
    public static List<Backup> in(Path folder) {
        List<Backup> found = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*" + Backup.SUFFIX)) {
            for (Path file : files) {
                look(file, found);
            }
        } catch (IOException | DirectoryIteratorException e) {
            throw new Refused("backup", "no-medium", folder.toString());
        }
        found.sort(Comparator.comparing((Backup one) -> one.label().at()).reversed());
        return List.copyOf(found);
    }

    private static void look(Path file, List<Backup> found) {
        try {
            found.add(new Backup(file, BackupFile.label(file), Files.size(file)));
        } catch (IOException | Refused e) {
            return;
        }
    }
}
