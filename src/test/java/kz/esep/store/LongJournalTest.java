package kz.esep.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import kz.esep.text.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LongJournalTest {
    private static final int ENTRIES = 100_000;

    @TempDir
    private Path folder;

    /** What comes after a bad entry was read ahead already. */
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "6001, time = '2027-01-10 17:04'",
                "6007, time = '2027-01-10 17:04'",
                "6001, hash = zeroblob(32)",
                "6007, body = CAST('{}' AS BLOB)"
            })
    void endsBeforeTheFirstBadEntry(long bad, String change) throws SQLException {
        Path file = counted(10_000);
        Plain.edit(
                file,
                "DROP TRIGGER journal_stays",
                "UPDATE journal SET " + change + " WHERE seq IN (" + bad + ", 8000)");
        Verification verification = Workspace.verify(file, List.of(new Ledger()));
        assertEquals(
                List.of("structure-altered", "chain-broken"),
                verification.problems().stream().map(Message::key).toList());
        assertEquals(bad - 1, Objects.requireNonNull(verification.head()).length());
    }

    /** The limit is ten times what it takes, so that it fails for a wrong method and not for a busy machine. */
    @Test
    void replaysAHundredThousandEntriesInSeconds() {
        Path file = counted(ENTRIES);
        long begun = System.nanoTime();
        try (Workspace workspace = Ledger.open(file)) {
            assertEquals(ENTRIES + 2, workspace.head().length());
        }
        Duration taken = Duration.ofNanos(System.nanoTime() - begun);
        System.getLogger("kz.esep.store").log(System.Logger.Level.INFO, "replayed in " + taken.toMillis() + " ms");
        assertTrue(taken.compareTo(Duration.ofSeconds(20)) < 0, () -> "took " + taken);
    }

    private Path counted(int entries) {
        Path file = folder.resolve("a.esep");
        try (Workspace workspace = Ledger.create(file)) {
            workspace.write(t -> {
                for (int i = 0; i < entries; i++) {
                    t.append("p1", Ledger.COUNTED, new Ledger.Figure("n" + i % 5000, i));
                }
                return t.length();
            });
        }
        return file;
    }
}
