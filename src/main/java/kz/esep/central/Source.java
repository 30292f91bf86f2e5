package kz.esep.central;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.function.Supplier;
import kz.esep.result.Receipt;
import kz.esep.result.ResultFile;
import kz.esep.text.InputFile;
import org.jspecify.annotations.Nullable;

/**
 * Something to be taken in, read only when its turn comes.
 *
 * @param name as the report shows it
 * @param before when another station receipted it, null when it comes for the first time
 */
record Source(String name, Content content, Supplier<@Nullable Instant> before) {
    /** A file above this size cannot be a result file: its three entries have at most 64 MiB each. */
    static final long LARGEST = 256L << 20;

    /** Reads all the bytes, once. */
    interface Content {
        byte[] read() throws IOException;
    }

    /** When another station receipted it; takes its time. */
    @Nullable
    Instant receivedBefore() {
        return before.get();
    }

    /** These files, and every result file in these folders and below, in the order of their names, each once. */
    static List<Source> of(List<Path> filesAndFolders) {
        List<Source> sources = new ArrayList<>();
        TreeSet<Path> seen = new TreeSet<>();
        for (Path path : filesAndFolders) {
            for (Path file : Files.isDirectory(path) ? in(path, sources) : List.of(path)) {
                if (seen.add(file.toAbsolutePath().normalize())) {
                    sources.add(new Source(file.toString(), () -> InputFile.read(file, LARGEST), () -> null));
                }
            }
        }
        return sources;
    }

    private static List<Path> in(Path folder, List<Source> unreadable) {
        TreeSet<Path> files = new TreeSet<>();
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (attributes.isRegularFile() && isResult(file)) {
                        files.add(file);
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException e) {
                    unreadable.add(broken(file, e));
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e) {
                    if (e != null) {
                        unreadable.add(broken(folder, e));
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            unreadable.add(broken(folder, e));
        }
        return List.copyOf(files);
    }

    private static Source broken(Path path, IOException e) {
        Content unreadable = () -> {
            throw e;
        };
        return new Source(path.toString(), unreadable, () -> null);
    }

    /** Receipts lie beside result files on sticks and are none. */
    private static boolean isResult(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return name.endsWith(ResultFile.SUFFIX) && !name.startsWith(Receipt.PREFIX) && !name.startsWith(".");
    }
}
