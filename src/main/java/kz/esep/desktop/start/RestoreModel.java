package kz.esep.desktop.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import kz.esep.backup.Backup;
import kz.esep.backup.Backups;
import kz.esep.backup.Restoring;
import kz.esep.desktop.shell.Settings;
import kz.esep.office.Office;
import kz.esep.store.Workspace;
import kz.esep.text.Progress;
import kz.esep.text.Refused;
import org.jspecify.annotations.Nullable;

/** A workspace being made of a copy: which copy, what the file that is still there has beside it, whose key opens it. */
final class RestoreModel {
    private static final int MOST_SHOWN = 12;

    private final Path folder;
    private final Clock clock;
    private Step step = Step.COPY;
    private String typed = "";
    private String target = "";
    private String login = "";
    private boolean byCode;
    private @Nullable Restoring restoring;
    private List<Present> present = List.of();

    /** What is asked for, in order. */
    enum Step {
        COPY,
        TARGET,
        KEY
    }

    /** A file of the same workspace that is still there, and what it has beside the copy. */
    record Present(Path file, Restoring.Loss loss) {}

    /** A copy that was read, with the files of its workspace. */
    record Read(Restoring restoring, List<Present> present) {}

    /**
     * Nothing typed yet.
     *
     * @param folder where the workspace is proposed; made when it is used
     */
    RestoreModel(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    Step step() {
        return step;
    }

    /** Goes back to a step; what was typed in it and before stays. */
    void again(Step wanted) {
        step = wanted;
    }

    String typed() {
        return typed;
    }

    void type(String path) {
        typed = path;
    }

    String target() {
        return target;
    }

    void typeTarget(String path) {
        target = path;
    }

    String login() {
        return login;
    }

    void typeLogin(String name) {
        login = name;
    }

    /** Whether the recovery code opens the copy, and not a password. */
    boolean isByCode() {
        return byCode;
    }

    void byCode(boolean code) {
        byCode = code;
    }

    /** The copies in these folders, the newest first; a folder that is not there has none. */
    static List<Backup> found(List<Path> folders) {
        return folders.stream()
                .flatMap(folder -> in(folder).stream())
                .sorted((a, b) -> b.label().at().compareTo(a.label().at()))
                .limit(MOST_SHOWN)
                .toList();
    }

    private static List<Backup> in(Path folder) {
        try {
            return Backups.in(folder);
        } catch (Refused e) {
            return List.of();
        }
    }

    /**
     * Reads what the named copy says of itself and compares it with the workspaces that may be the same. May take a while.
     *
     * @param progress hears how far each comparison is
     * @throws Refused when the file is no copy
     */
    Read read(List<Settings.Recent> recent, Progress progress) {
        Restoring read =
                Restoring.of(TypedPath.of(typed), Office.projectors(), clock).telling(progress);
        List<Present> found = new ArrayList<>();
        for (Settings.Recent one : recent) {
            Path file = Path.of(one.path());
            if (one.commission().equals(read.backup().label().commission())) {
                read.loss(file).ifPresent(loss -> found.add(new Present(file, loss)));
            }
        }
        return new Read(read, List.copyOf(found));
    }

    /** The copy has been read: where the workspace goes is asked next. */
    void read(Read read) {
        restoring = read.restoring();
        present = read.present();
        target = proposed().toString();
        step = Step.TARGET;
    }

    private Path proposed() {
        String name = String.valueOf(backup().file().getFileName()).replaceFirst("-\\d{8}T.*$", "");
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number ->
                        folder.resolve(name + "-restored" + (number == 1 ? "" : "-" + number) + Workspace.SUFFIX))
                .filter(path -> !Files.exists(path))
                .findFirst()
                .orElseThrow();
    }

    /** The copy that was read. */
    Backup backup() {
        return Objects.requireNonNull(restoring).backup();
    }

    /** The files of the same workspace that are still there. */
    List<Present> present() {
        return present;
    }

    /** Goes on to the key, with a target of the right form. */
    void placed() {
        Path path = TypedPath.of(target);
        if (!Workspace.isNamed(path)) {
            throw new Refused("desktop.start", "file.ending");
        }
        if (Files.exists(path)) {
            throw new Refused("store", "exists", String.valueOf(path.getFileName()));
        }
        step = Step.KEY;
    }

    /**
     * Makes the workspace. Takes some seconds; the secret is wiped.
     *
     * @throws Refused when the secret does not open the copy, or the copy is not whole; no file is made then
     */
    Path restore(char[] secret, Progress progress) {
        Path path = TypedPath.of(target);
        try {
            if (Optional.ofNullable(path.toAbsolutePath().getParent()).equals(Optional.of(folder.toAbsolutePath()))) {
                Files.createDirectories(folder);
            }
            Restoring opened = Objects.requireNonNull(restoring).telling(progress);
            if (byCode) {
                opened.byRecoveryCode(secret, path);
            } else {
                opened.byPassword(login, secret, path);
            }
            return path;
        } catch (IOException e) {
            throw new Refused("desktop.start", "folder.failed", folder.toString());
        } finally {
            Arrays.fill(secret, '\0');
        }
    }
}
