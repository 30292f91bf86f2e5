package kz.esep.fault;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * What is on a disk's platter when the power fails. What was forced is there. Of the rest any part may be: single sectors of
 * a write, a new length without what was to fill it, a new name without its file's content.
 */
final class Platter {
    private static final int SECTOR = 512;
    private static final double[] CHANCES = {0, 0.5, 0.9, 1};

    private final Random random;
    private final double chance;
    private final boolean junk;
    private final Map<Integer, byte[]> forced = new HashMap<>();
    private final Map<Integer, List<Act>> pending = new HashMap<>();
    private final Map<String, Integer> names = new TreeMap<>();
    private final List<Act.Named> renamings = new ArrayList<>();

    Platter(Random random) {
        this.random = random;
        this.chance = CHANCES[random.nextInt(CHANCES.length)];
        this.junk = random.nextBoolean();
    }

    void take(Act act) {
        switch (act) {
            case Act.Named named -> renamings.add(named);
            case Act.Written written -> pendingOf(written.file()).add(written);
            case Act.Cut cut -> pendingOf(cut.file()).add(cut);
            case Act.Forced file -> {
                byte[] content = content(file.file());
                for (Act one : pendingOf(file.file())) {
                    content = whole(one, content);
                }
                forced.put(file.file(), content);
                pendingOf(file.file()).clear();
            }
            case Act.FolderForced folder -> force(folder.folder());
        }
    }

    /** Every file that is left, by its name. */
    Map<String, byte[]> left() {
        renamings.stream().filter(one -> kept()).forEach(one -> names.putAll(one.names()));
        Map<String, byte[]> left = new TreeMap<>();
        names.forEach((name, file) -> {
            if (file != 0) {
                left.put(name, torn(file));
            }
        });
        return left;
    }

    private void force(String folder) {
        List<Act.Named> here = renamings.stream()
                .filter(one -> one.names().keySet().stream()
                        .anyMatch(name -> Disk.folder(name).equals(folder)))
                .toList();
        here.forEach(one -> names.putAll(one.names()));
        renamings.removeAll(here);
    }

    private boolean kept() {
        return random.nextDouble() < chance;
    }

    private List<Act> pendingOf(int file) {
        return pending.computeIfAbsent(file, none -> new ArrayList<>());
    }

    private byte[] content(int file) {
        return forced.getOrDefault(file, new byte[0]);
    }

    /** One act on a file as it is so far. */
    private static byte[] whole(Act act, byte[] content) {
        return switch (act) {
            case Act.Written written -> put(written.content(), 0, written.content().length, written.at(), content);
            case Act.Cut cut -> Arrays.copyOf(content, (int) cut.size());
            default -> throw new IllegalStateException(act.toString());
        };
    }

    /** Puts a part of what is new over what was, in place where that is long enough. */
    private static byte[] put(byte[] fresh, int from, int length, long at, byte[] content) {
        int start = (int) at;
        byte[] grown = start + length > content.length ? Arrays.copyOf(content, start + length) : content;
        System.arraycopy(fresh, from, grown, start, length);
        return grown;
    }

    private byte[] torn(int file) {
        byte[] content = content(file);
        for (Act act : pendingOf(file)) {
            if (act instanceof Act.Written written) {
                content = torn(written, content);
            } else if (kept()) {
                content = whole(act, content);
            }
        }
        return content;
    }

    private byte[] torn(Act.Written written, byte[] before) {
        byte[] content = before;
        int done = 0;
        while (done < written.content().length) {
            int at = (int) written.at() + done;
            int length = Math.min(SECTOR - at % SECTOR, written.content().length - done);
            if (kept()) {
                int was = content.length;
                content = put(written.content(), done, length, at, content);
                fill(content, was, at);
            }
            done += length;
        }
        return content;
    }

    /** What stands where a file grew and nothing was written. */
    private void fill(byte[] content, int from, int to) {
        for (int i = from; junk && i < to; i++) {
            content[i] = (byte) random.nextInt();
        }
    }
}
