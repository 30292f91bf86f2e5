package kz.esep.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import kz.esep.access.Holders;
import kz.esep.access.Open;
import kz.esep.access.UseCases;
import kz.esep.store.Copy;
import kz.esep.store.Head;
import kz.esep.store.Projector;
import kz.esep.store.Verification;
import kz.esep.store.Workspace;
import kz.esep.text.Progress;
import kz.esep.text.Refused;
import kz.esep.text.Stopped;

/** A backup made into a workspace again. It never replaces a file: the one that is there keeps what the backup lacks. */
@UseCases
public final class Restoring {
    private final Backup backup;
    private final List<Projector> projectors;
    private final Clock clock;
    private final Progress progress;

    private Restoring(Backup backup, List<Projector> projectors, Clock clock, Progress progress) {
        this.backup = backup;
        this.projectors = List.copyOf(projectors);
        this.clock = clock;
        this.progress = progress;
    }

    /**
     * Of a backup's file.
     *
     * @throws Refused when the file cannot be read, is no backup, or one of a newer program
     */
    @Open
    public static Restoring of(Path file, List<Projector> projectors, Clock clock) {
        try {
            Backup backup = new Backup(file, BackupFile.label(file), Files.size(file));
            return new Restoring(backup, projectors, clock, Progress.UNHEARD);
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    /** The same with somebody who hears how far each of its steps is. */
    @Open
    public Restoring telling(Progress told) {
        return new Restoring(backup, projectors, clock, told);
    }

    /** What the backup says of itself. */
    @Open
    public Backup backup() {
        return backup;
    }

    /**
     * What a file that is still there has beside this backup.
     *
     * @param entries that came after the backup was made, 0 where it has everything
     * @param grown whether the file has grown from the backup; if not, they went on apart from each other
     */
    public record Loss(long entries, boolean grown) {}

    /**
     * Compares with the workspace's file, where it is still there and can be read.
     *
     * @return empty when there is no such file, it is another workspace's, or it is too damaged to tell
     */
    @Open
    public Optional<Loss> loss(Path present) {
        if (!Files.exists(present)) {
            return Optional.empty();
        }
        try {
            Verification found = Workspace.verify(present, projectors, progress);
            Head head = found.head();
            Label label = backup.label();
            if (head == null
                    || found.founding() == null
                    || !found.founding().workspace().equals(label.workspace())) {
                return Optional.empty();
            }
            long more = head.length() - label.head().length();
            return Optional.of(new Loss(Math.max(more, 0), Workspace.contains(present, label.head())));
        } catch (Stopped e) {
            throw e;
        } catch (Refused e) {
            return Optional.empty();
        }
    }

    /** Restores with the password of a holder; the password is the caller's to wipe. */
    @Open
    public void byPassword(String login, char[] password, Path target) {
        try (Holders.Opened opened = backup.label().holders().open(login, password)) {
            restore(opened, target);
        }
    }

    /** Restores with the printed recovery code; it is the caller's to wipe. */
    @Open
    public void byRecoveryCode(char[] code, Path target) {
        try (Holders.Opened opened = backup.label().holders().recover(code)) {
            restore(opened, target);
        }
    }

    private void restore(Holders.Opened opened, Path target) {
        Workspace.restore(target, opened.person(), new Unsealed(opened.key()), projectors, clock, progress);
    }

    /** The backup with a key that opens it. */
    private final class Unsealed implements Copy {
        private final byte[] key;

        Unsealed(byte[] key) {
            this.key = key;
        }

        @Override
        public void to(Path part) {
            try {
                BackupFile.open(backup.file(), key, part, progress);
            } catch (IOException e) {
                throw unreadable(backup.file(), e);
            }
        }

        /** What stands in clear before the sealed part could have been changed. */
        @Override
        public void check(Workspace workspace) {
            Label label = backup.label();
            if (!workspace.id().equals(label.workspace()) || !workspace.head().equals(label.head())) {
                throw new Refused(
                        "backup", "label", String.valueOf(backup.file().getFileName()));
            }
        }
    }

    private static Refused unreadable(Path file, IOException cause) {
        Refused refused = new Refused("backup", "unreadable", file.toString(), String.valueOf(cause.getMessage()));
        refused.initCause(cause);
        return refused;
    }
}
