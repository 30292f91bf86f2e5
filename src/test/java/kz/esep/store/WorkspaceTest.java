package kz.esep.store;

import static kz.esep.store.Plain.refusal;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.esep.text.Digest;
import kz.esep.text.Language;
import kz.esep.text.Message;
import kz.esep.text.Refused;
import kz.esep.text.TurningClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

class WorkspaceTest {
    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void nameTheFile() {
        file = folder.resolve("комиссия 17?.esep");
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void beginsWithItsFoundingAndThePackage() {
        try (Workspace workspace = Ledger.create(file)) {
            List<Entry> entries = workspace.entries(1, 10);
            assertEquals("workspace.founded", entries.getFirst().type());
            assertEquals(Digest.of(Ledger.PACKAGE), entries.getFirst().previous());
            assertEquals(entries.getFirst().hash(), entries.get(1).previous());
            assertEquals(workspace.founding(), entries.getFirst().read(KeptStore.FOUNDED));
            assertArrayEquals(Ledger.PACKAGE, workspace.kept(workspace.packageDigest()));
            assertEquals(new Head(2, entries.get(1).hash()), workspace.head());
        }
    }

    @Test
    void keepsWhatWasWrittenAndLeavesOneFile() throws IOException {
        Head head;
        try (Workspace workspace = Ledger.create(file)) {
            Ledger.count(workspace, "0123", 611);
            Ledger.count(workspace, "0123", 612);
            head = workspace.head();
            workspace.compare();
        }
        assertEquals(List.of(file.getFileName().toString()), names());
        try (Workspace workspace = Ledger.open(file)) {
            assertEquals(head, workspace.head());
            assertEquals(612, Ledger.votes(workspace, "0123"));
            assertEquals(
                    611, workspace.entries(3, 1).getFirst().read(Ledger.COUNTED).votes());
        }
    }

    @Test
    void givesTheJournalInPages() {
        try (Workspace workspace = Ledger.create(file)) {
            workspace.write(t -> {
                for (int i = 0; i < 25; i++) {
                    t.append("p1", Ledger.COUNTED, new Ledger.Figure("n" + i, i));
                }
                return t.length();
            });
            assertEquals(
                    List.of(11L, 12L, 13L),
                    workspace.entries(11, 3).stream().map(Entry::seq).toList());
            assertEquals(List.of(), workspace.entries(28, 3));
        }
    }

    @Test
    void recordsNothingOfAWorkThatRefuses() {
        try (Workspace workspace = Ledger.create(file)) {
            Head before = workspace.head();
            assertEquals(
                    "exists",
                    refusal(() -> workspace.write(t -> {
                        t.append("p1", Ledger.COUNTED, new Ledger.Figure("0123", 1));
                        throw new Refused("store", "exists", "x");
                    })));
            assertEquals(before, workspace.head());
            assertEquals(-1, Ledger.votes(workspace, "0123"));
            assertEquals(3, Ledger.count(workspace, "0123", 5).seq());
        }
    }

    @Test
    void refusesATransactionWithinATransactionAndUseAfterItsEnd() {
        try (Workspace workspace = Ledger.create(file)) {
            assertThrows(IllegalStateException.class, () -> workspace.write(t -> workspace.write(Transaction::length)));
            Transaction over = workspace.write(t -> t);
            assertThrows(
                    IllegalStateException.class, () -> over.append("p1", Ledger.COUNTED, new Ledger.Figure("0123", 1)));
        }
    }

    @Test
    void saysThatNothingWasRecordedWhenTheDiskIsFull() {
        try (Workspace workspace = Ledger.create(file)) {
            Ledger.count(workspace, "0001", 1);
            Head before = workspace.head();
            workspace.read(c -> {
                FileStore.run(c, "PRAGMA max_page_count=1");
                return 0;
            });
            assertEquals("disk-full", refusal(() -> workspace.write(t -> t.keep(new byte[100_000]))));
            assertEquals(before, workspace.head());
            workspace.read(c -> {
                FileStore.run(c, "PRAGMA max_page_count=1000000");
                return 0;
            });
            assertEquals(before.length() + 1, Ledger.count(workspace, "0002", 2).seq());
            workspace.compare();
        }
    }

    @Test
    void keepsTheSameFileOnce() {
        try (Workspace workspace = Ledger.create(file)) {
            byte[] content = {1, 2, 3};
            Digest digest = workspace.write(t -> t.keep(content));
            Head once = workspace.head();
            assertEquals(digest, workspace.write(t -> t.keep(content)));
            assertEquals(once, workspace.head());
            assertArrayEquals(content, workspace.kept(digest));
            assertEquals("kept-altered", refusal(() -> workspace.kept(Digest.of(new byte[] {9}))));
        }
    }

    @Test
    void destroysAnEntrustedSecretWithoutATrace() throws IOException {
        byte[] secret = "a secret of thirty-two bytes ...".getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        try (Workspace workspace = Ledger.create(file)) {
            Digest digest = workspace.write(t -> t.entrust(secret));
            assertArrayEquals(secret, workspace.entrusted(digest));
            workspace.write(t -> {
                t.destroy("p1", digest);
                return 0;
            });
            assertNull(workspace.entrusted(digest));
            workspace.compare();
        }
        Ledger.open(file).close();
        String bytes = new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1);
        assertFalse(bytes.contains("a secret of thirty-two"));
    }

    @Test
    void knowsItsOwnOlderHeadsAndNoOthers() {
        try (Workspace workspace = Ledger.create(file)) {
            Head older = workspace.head();
            Ledger.count(workspace, "0123", 1);
            assertTrue(workspace.contains(older));
            assertTrue(workspace.contains(workspace.head()));
            assertFalse(workspace.contains(new Head(older.length(), Digest.of(new byte[0]))));
            assertFalse(workspace.contains(new Head(99, older.hash())));
        }
    }

    @Test
    void refusesASecondOpenerUntilTheFirstCloses() {
        try (Workspace workspace = Ledger.create(file)) {
            assertEquals("open-elsewhere", refusal(() -> Ledger.open(file)));
            assertEquals("open-elsewhere", refusal(() -> Workspace.verify(file, List.of(new Ledger()))));
            Ledger.count(workspace, "0123", 1);
        }
        try (Workspace again = Ledger.open(file)) {
            assertEquals(Optional.empty(), again.mishaps());
        }
    }

    /** What a kill between two acts leaves: KilledTest kills in earnest. */
    @Test
    void saysOnceThatWhoeverHadItOpenWasCutOff() throws IOException {
        Head head;
        try (Workspace workspace = Ledger.create(file)) {
            head = workspace.head();
        }
        Files.write(FileStore.journal(file), new byte[28]);
        try (Workspace after = Ledger.open(file)) {
            Message said = after.mishaps().orElseThrow();
            assertTrue(said.in(Language.EN).contains("up to entry " + head.length() + " of the journal"), said.key());
        }
        try (Workspace again = Ledger.open(file)) {
            assertEquals(Optional.empty(), again.mishaps());
        }
    }

    /** What a kill in the middle of an act leaves. */
    @Test
    void saysThatWhoeverWasInTheMiddleOfAnActWasCutOff() {
        Path left = folder.resolve("left.esep");
        Head head;
        try (Workspace workspace = Ledger.create(file)) {
            head = workspace.head();
            workspace.write(t -> {
                t.append("p1", Ledger.COUNTED, new Ledger.Figure("0123", 1));
                copy(file, left);
                copy(FileStore.journal(file), FileStore.journal(left));
                return 0;
            });
        }
        try (Workspace after = Ledger.open(left)) {
            assertEquals("cut-off", after.mishaps().orElseThrow().key());
            assertEquals(head, after.head());
        }
    }

    private static void copy(Path from, Path to) {
        try {
            Files.copy(from, to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void saysOnceThatTheClockWentBackBehindTheLastEntryAndGoesOnInTheSameOrder() throws IOException {
        TurningClock clock = new TurningClock(Ledger.CLOCK.instant());
        Ledger.create(file).close();
        clock.turn(Duration.ofSeconds(-59));
        try (Workspace slight = Workspace.open(file, List.of(new Ledger()), clock)) {
            assertEquals(Optional.empty(), slight.mishaps());
        }
        clock.turn(Duration.ofDays(-2));
        Files.write(FileStore.journal(file), new byte[28]);
        try (Workspace back = Workspace.open(file, List.of(new Ledger()), clock)) {
            String said = back.mishaps().orElseThrow().in(Language.EN);
            assertTrue(said.contains("was not closed") && said.contains("clock went back"), said);
            assertEquals(Optional.empty(), back.mishaps());
            Head before = back.head();
            Ledger.count(back, "0123", 1);
            clock.turn(Duration.ofDays(4));
            assertEquals(Optional.empty(), back.mishaps());
            Ledger.count(back, "0123", 2);
            clock.turn(Duration.ofHours(-1));
            assertEquals("clock-back", back.mishaps().orElseThrow().key());
            assertTrue(back.contains(before));
            back.compare();
        }
        assertTrue(Workspace.verify(file, List.of(new Ledger())).holds());
    }

    @Test
    void recordsNothingOfAnActWhichMemoryDidNotSufficeFor() {
        try (Workspace workspace = Ledger.create(file)) {
            Head head = workspace.head();
            assertThrows(
                    OutOfMemoryError.class,
                    () -> workspace.write(t -> {
                        t.append("p1", Ledger.COUNTED, new Ledger.Figure("0123", 1));
                        throw new OutOfMemoryError("Java heap space");
                    }));
            assertEquals(head, workspace.head());
            Ledger.count(workspace, "0123", 2);
            workspace.compare();
        }
        SQLException error = new SQLiteException("", SQLiteErrorCode.SQLITE_NOMEM);
        assertEquals("memory", refusal(() -> {
            throw Trouble.with(file, error);
        }));
    }

    @Test
    void refusesToCreateOverAnyFile() throws IOException {
        Files.writeString(file, "mine");
        assertEquals("exists", refusal(() -> Ledger.create(file)));
        assertEquals("mine", Files.readString(file));
    }

    @Test
    void leavesNothingWhenTheFirstActsFail() throws IOException {
        assertThrows(
                IllegalStateException.class,
                () -> Workspace.create(file, Ledger.creation(), workspace -> {
                    throw new IllegalStateException("no administrator");
                }));
        assertEquals(List.of(), names());
    }

    @Test
    void refusesAFolderThatIsNotThereOrCannotBeWritten() {
        assertEquals("no-folder", refusal(() -> Ledger.create(folder.resolve("no/such.esep"))));
        Path unwritable = Path.of("/proc/self");
        org.junit.jupiter.api.Assumptions.assumeTrue(Files.isDirectory(unwritable), "needs Linux");
        assertEquals("read-only-folder", refusal(() -> Ledger.create(unwritable.resolve("a.esep"))));
    }

    @Test
    void isReadableByItsOwnerAloneFromItsFirstByteOn() throws IOException {
        org.junit.jupiter.api.Assumptions.assumeTrue(
                Files.getFileStore(folder).supportsFileAttributeView("posix"), "needs a file system with modes");
        List<String> modes = new java.util.ArrayList<>();
        Workspace.create(file, Ledger.creation(), workspace -> {
                    workspace.write(transaction -> {
                        modes.addAll(modes());
                        return transaction.keep(new byte[] {1});
                    });
                })
                .close();
        modes.addAll(modes());
        assertTrue(modes.size() > 1, modes.toString());
        assertEquals(java.util.Set.of("rw-------"), java.util.Set.copyOf(modes));
    }

    private List<String> modes() {
        try (var files = Files.list(folder)) {
            List<String> modes = new java.util.ArrayList<>();
            for (Path one : files.toList()) {
                modes.add(java.nio.file.attribute.PosixFilePermissions.toString(Files.getPosixFilePermissions(one)));
            }
            return modes;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void refusesAFileThatCannotBeWritten() throws IOException {
        Ledger.create(file).close();
        Files.setPosixFilePermissions(file, java.nio.file.attribute.PosixFilePermissions.fromString("r--r--r--"));
        org.junit.jupiter.api.Assumptions.assumeFalse(Files.isWritable(file), "root may write everything");
        assertEquals("read-only", refusal(() -> Ledger.open(file)));
        assertTrue(Workspace.verify(file, List.of(new Ledger())).holds());
    }

    @Test
    void refusesMissingForeignAndNewerFiles() throws IOException, SQLException {
        assertEquals("missing", refusal(() -> Ledger.open(file)));
        Files.writeString(file, "This is not a database, it is a letter. ".repeat(100));
        assertEquals("foreign", refusal(() -> Ledger.open(file)));
        Path other = folder.resolve("other.db");
        Plain.edit(other, "CREATE TABLE t (a)");
        assertEquals("foreign", refusal(() -> Ledger.open(other)));
        Path newer = folder.resolve("newer.esep");
        Ledger.create(newer).close();
        Plain.edit(newer, "PRAGMA user_version=2");
        assertEquals("newer-file", refusal(() -> Ledger.open(newer)));
    }

    @Test
    void refusesAFileWithoutItsTail() throws IOException {
        try (Workspace workspace = Ledger.create(file)) {
            workspace.write(t -> t.keep(new byte[200_000]));
        }
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, java.util.Arrays.copyOf(whole, whole.length / 2));
        assertThrows(Refused.class, () -> Ledger.open(file));
    }

    @Test
    void refusesWhatANewerProgramWrote() {
        try (Workspace workspace = Ledger.create(file)) {
            Ledger.count(workspace, "0123", 1);
        }
        assertEquals("newer-feature", refusal(() -> Workspace.open(file, List.of(), Ledger.CLOCK)));
        Entry entry = new Entry(7, Ledger.CLOCK.instant(), "p1", "ledger.counted", 2, new byte[0], digest(), digest());
        assertEquals("newer-entry", refusal(() -> entry.read(Ledger.COUNTED)));
    }

    private static Digest digest() {
        return Digest.of(new byte[0]);
    }

    @Test
    void refusesUseAfterClosing() {
        Workspace workspace = Ledger.create(file);
        workspace.close();
        assertEquals("reopen", refusal(workspace::head));
    }
}
