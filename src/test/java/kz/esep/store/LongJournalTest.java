package kz.esep.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LongJournalTest {
    private static final int ENTRIES = 100_000;

    @TempDir
    private Path folder;

    /** The limit is ten times what it takes, so that it fails for a wrong method and not for a busy machine. */
    @Test
    void replaysAHundredThousandEntriesInSeconds() {
        Path file = folder.resolve("a.esep");
        try (Workspace workspace = Ledger.create(file)) {
            workspace.write(t -> {
                for (int i = 0; i < ENTRIES; i++) {
                    t.append("p1", Ledger.COUNTED, new Ledger.Figure("n" + i % 5000, i));
                }
                return t.length();
            });
        }
        long begun = System.nanoTime();
        try (Workspace workspace = Ledger.open(file)) {
            assertEquals(ENTRIES + 2, workspace.head().length());
        }
        Duration taken = Duration.ofNanos(System.nanoTime() - begun);
        System.getLogger("kz.esep.store").log(System.Logger.Level.INFO, "replayed in " + taken.toMillis() + " ms");
        assertTrue(taken.compareTo(Duration.ofSeconds(20)) < 0, () -> "took " + taken);
    }
}
