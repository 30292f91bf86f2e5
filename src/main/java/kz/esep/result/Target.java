package kz.esep.result;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import kz.esep.text.Message;

/**
 * Where a result file is to go, looked at before anybody signs.
 *
 * @param medium what it stands on, as far as the platform tells
 * @param free bytes that are free, 0 where that could not be learned
 * @param problems why the file cannot be written there, each saying what to do; empty when nothing speaks against it
 */
public record Target(Path folder, Medium medium, long free, List<Message> problems) {
    private static final long MEGABYTE = 1L << 20;

    public Target {
        problems = List.copyOf(problems);
    }

    /** What a folder stands on. */
    public enum Medium {
        /** A stick or a card that can be carried away. */
        REMOVABLE,
        /** A disk inside the computer. */
        FIXED,
        /** The platform does not tell. */
        UNKNOWN
    }

    /** Whether the file can go there. */
    public boolean good() {
        return problems.isEmpty();
    }

    /**
     * Looks at a folder. A small hidden file is written and deleted, since nothing else says for sure that one can
     * write.
     *
     * @param preview of what is to be written
     */
    static Target look(Path folder, Preview preview) {
        return look(folder, preview, new Media());
    }

    static Target look(Path folder, Preview preview, Media media) {
        if (!Files.exists(folder)) {
            return bad(folder, "target.missing");
        }
        if (!Files.isDirectory(folder)) {
            return bad(folder, "target.no-folder");
        }
        try {
            FileStore store = Files.getFileStore(folder);
            long free = store.getUsableSpace();
            List<Message> problems = new ArrayList<>();
            if (!store.isReadOnly() && free < preview.room()) {
                problems.add(Message.of(
                        "result",
                        "target.full",
                        folder.toString(),
                        free / MEGABYTE,
                        (preview.room() + MEGABYTE - 1) / MEGABYTE));
            } else if (store.isReadOnly() || !canWrite(folder)) {
                problems.add(about("target.read-only", folder));
            }
            if (preview.anew() && Files.exists(folder.resolve(preview.name()))) {
                problems.add(Message.of(
                        "result",
                        "delivery.other",
                        folder.resolve(preview.name()).toString()));
            }
            return new Target(folder, media.of(store), free, problems);
        } catch (IOException e) {
            return bad(folder, "target.broken");
        }
    }

    /** The same, where more speaks against it, which is said first. */
    Target with(List<Message> more) {
        return new Target(
                folder,
                medium,
                free,
                Stream.concat(more.stream(), problems.stream()).toList());
    }

    private static Target bad(Path folder, String key) {
        return new Target(folder, Medium.UNKNOWN, 0, List.of(about(key, folder)));
    }

    private static Message about(String key, Path folder) {
        return Message.of("result", key, folder.toString());
    }

    private static boolean canWrite(Path folder) {
        try {
            Files.delete(Files.createTempFile(folder, ".esep", ".part"));
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** The removable media of this computer, as Windows and Linux tell them. */
    static final class Media {
        private final Path blocks;

        Media() {
            this(Path.of("/sys/class/block"));
        }

        /** Of a Linux whose devices are described in that folder. */
        Media(Path blocks) {
            this.blocks = blocks;
        }

        Medium of(FileStore store) {
            try {
                if (store.supportsFileAttributeView("dos")
                        && store.getAttribute("volume:isRemovable") instanceof Boolean removable) {
                    return removable ? Medium.REMOVABLE : Medium.FIXED;
                }
            } catch (IOException | RuntimeException e) {
                return linux(store.name());
            }
            return linux(store.name());
        }

        /** A device that hangs on USB, or whose disk says that it is removable. */
        Medium linux(String device) {
            Path block = blocks.resolve(String.valueOf(Path.of(device).getFileName()));
            try {
                Path real = block.toRealPath();
                Path disk = Files.exists(real.resolve("partition")) ? Objects.requireNonNull(real.getParent()) : real;
                boolean removable = real.toString().contains("/usb")
                        || Files.readString(disk.resolve("removable")).strip().equals("1");
                return removable ? Medium.REMOVABLE : Medium.FIXED;
            } catch (IOException | RuntimeException e) {
                return Medium.UNKNOWN;
            }
        }
    }
}
