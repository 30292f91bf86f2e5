package kz.esep.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import kz.esep.fault.Disk;
import kz.esep.fault.DiskPaths;
import kz.esep.fault.Failure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init")
class WholeFileTest {
    private static final byte[] OLD = "1".repeat(3_000).getBytes(StandardCharsets.US_ASCII);
    private static final byte[] NEW = "2".repeat(5_000).getBytes(StandardCharsets.US_ASCII);
    private static final int CUTS = 40;

    @TempDir
    private Path folder;

    private final Random random = new Random(2);
    private Disk disk;
    private Path file;

    @BeforeEach
    void emptyDisk() throws IOException {
        disk = new Disk(Files.createTempDirectory(folder, "disk"));
        file = DiskPaths.root(disk).resolve("a");
    }

    /** What may stand there when the power fails at that moment. */
    private Set<String> after(int moment) throws IOException {
        Set<String> left = new TreeSet<>();
        for (int i = 0; i < CUTS; i++) {
            Path place = Files.createTempDirectory(folder, "cut");
            disk.cut(moment, random, place);
            left.add(what(place.resolve("a")));
        }
        return left;
    }

    private static String what(Path file) throws IOException {
        if (Files.notExists(file)) {
            return "none";
        }
        byte[] content = Files.readAllBytes(file);
        return Arrays.equals(content, OLD) ? "old" : Arrays.equals(content, NEW) ? "new" : "half";
    }

    @Test
    void isTheOldOneOrTheNewOneWheneverThePowerFails() throws IOException {
        WholeFile.replace(file, OLD);
        int begun = disk.moment();
        WholeFile.replace(file, NEW);
        int done = disk.moment();
        assertEquals(Set.of("old"), after(begun));
        for (int moment = begun; moment <= done; moment++) {
            assertTrue(Set.of("old", "new").containsAll(after(moment)), "after " + moment);
        }
        assertEquals(Set.of("new"), after(done));
    }

    @Test
    void isNotThereOrWholeWheneverThePowerFails() throws IOException {
        WholeFile.create(file, out -> out.write(NEW));
        int done = disk.moment();
        for (int moment = 0; moment <= done; moment++) {
            assertTrue(Set.of("none", "new").containsAll(after(moment)), "after " + moment);
        }
        assertEquals(Set.of("new"), after(done));
        assertThrows(FileAlreadyExistsException.class, () -> WholeFile.create(file, out -> out.write(OLD)));
        assertEquals("new", what(file));
    }

    @Test
    void keepsTheOldOneWhereverTheDiskFails() throws IOException {
        WholeFile.replace(file, OLD);
        for (Failure failure : Failure.values()) {
            for (int after = 0; after < 3; after++) {
                disk.fail(failure, after);
                if (failure != Failure.FULL || after < 2) {
                    assertThrows(IOException.class, () -> WholeFile.replace(file, NEW), failure + " " + after);
                    disk.mend();
                    assertEquals("old", what(file));
                }
            }
        }
        WholeFile.replace(file, NEW);
        assertEquals(List.of("a"), names());
    }

    private List<String> names() throws IOException {
        try (Stream<Path> all = Files.list(disk(file))) {
            return all.map(one -> String.valueOf(one.getFileName())).toList();
        }
    }

    private static Path disk(Path file) {
        return Objects.requireNonNull(file.getParent());
    }
}
