package kz.esep.fault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * The disk under one folder. The files in it are real and what is written is there at once, as a running program sees it;
 * the disk remembers the order in which it was told, and fails when asked to.
 */
public final class Disk {
    private final Path root;
    private final List<Act> acts = new ArrayList<>();
    private final Map<String, Integer> names = new HashMap<>();
    private int files;
    private @Nullable Failure failure;
    private long until = Long.MAX_VALUE;

    /** A disk of what will be under an empty folder. */
    public Disk(Path root) {
        this.root = root;
    }

    Path root() {
        return root;
    }

    /** How many acts it was told by now; a moment to cut the power at. */
    public synchronized int moment() {
        return acts.size();
    }

    /** Writes what may be left when the power fails at that moment into another folder. */
    public void cut(int moment, Random random, Path folder) throws IOException {
        Platter platter = new Platter(random);
        List<Act> told;
        synchronized (this) {
            told = List.copyOf(acts.subList(0, moment));
        }
        told.forEach(platter::take);
        for (Map.Entry<String, byte[]> file : platter.left().entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
    }

    /** Fails after so many more acts, until it is mended. */
    public synchronized void fail(Failure how, int after) {
        failure = how;
        until = after;
    }

    public synchronized void mend() {
        failure = null;
    }

    /** Whether it fails now. */
    public synchronized boolean fails() {
        return failure != null && until <= 0;
    }

    /** What is wrong when something is to be read; null: nothing. */
    synchronized @Nullable Failure onReading() {
        return fails(Failure.PULLED) ? failure : null;
    }

    /** Whether it fails now, and so. */
    synchronized boolean fails(Failure how) {
        return fails() && failure == how;
    }

    /** What is wrong when something is to be changed; null: nothing, and one more act is done. */
    synchronized @Nullable Failure onChange(boolean grows) {
        until--;
        boolean spared = failure == Failure.FULL && !grows;
        return until < 0 && !spared ? failure : null;
    }

    synchronized void write(String name, long at, byte[] content) {
        acts.add(new Act.Written(file(name), at, content));
    }

    synchronized void cut(String name, long size) {
        acts.add(new Act.Cut(file(name), size));
    }

    synchronized void force(String name) {
        acts.add(new Act.Forced(file(name)));
    }

    synchronized void forceFolder(String name) {
        acts.add(new Act.FolderForced(name));
    }

    /** A new, empty file, unless there is one of that name. */
    synchronized void create(String name) {
        if (names.getOrDefault(name, 0) == 0) {
            name(Map.of(name, ++files));
        }
    }

    synchronized void link(String name, String of) {
        name(Map.of(name, file(of)));
    }

    synchronized void rename(String from, String to) {
        name(Map.of(from, 0, to, file(from)));
    }

    synchronized void delete(String name) {
        name(Map.of(name, 0));
    }

    private void name(Map<String, Integer> changed) {
        names.putAll(changed);
        acts.add(new Act.Named(changed));
    }

    private int file(String name) {
        int file = names.getOrDefault(name, 0);
        if (file == 0) {
            throw new IllegalStateException("the disk knows no file " + name);
        }
        return file;
    }

    /** The name of a path on this disk, from its root on; null when it is elsewhere. */
    @Nullable
    String name(Path path) {
        Path whole = path.toAbsolutePath().normalize();
        return whole.startsWith(root) ? root.relativize(whole).toString() : null;
    }

    static String folder(String name) {
        int slash = name.lastIndexOf('/');
        return slash < 0 ? "" : name.substring(0, slash);
    }
}
