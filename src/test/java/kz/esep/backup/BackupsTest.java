package kz.esep.backup;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.exceptionfactory.jagged.bech32.Bech32;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.esep.access.Holders;
import kz.esep.access.People;
import kz.esep.access.Session;
import kz.esep.app.Nights;
import kz.esep.fault.Disk;
import kz.esep.fault.DiskPaths;
import kz.esep.fault.Failure;
import kz.esep.office.NewOffice;
import kz.esep.office.Office;
import kz.esep.store.Entry;
import kz.esep.store.Head;
import kz.esep.store.Workspace;
import kz.esep.text.Message;
import kz.esep.text.Progress;
import kz.esep.text.Refused;
import kz.esep.text.Stopped;
import kz.esep.text.StopsAt;
import kz.esep.text.TurningClock;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

class BackupsTest {
    @TempDir
    Path folder;

    private final TurningClock clock = new TurningClock(Nights.CLOCK.instant());
    private Path workspace;
    private Path stick;
    private Path restored;

    @BeforeEach
    void laptopAndStick() throws IOException {
        workspace = Nights.half(Files.createDirectory(folder.resolve("laptop")));
        stick = Files.createDirectory(folder.resolve("stick"));
        restored = folder.resolve("restored.esep");
    }

    private Backup made() {
        try (Office office = Office.open(workspace, clock)) {
            return office.backups().make(stick);
        }
    }

    private Restoring restoring(Path backup) {
        return Restoring.of(backup, Office.projectors(), clock);
    }

    private static char[] password(String login) {
        return Nights.passphrase(login).toCharArray();
    }

    private static String refusal(Executable work) {
        return assertThrows(Refused.class, work).reason().key();
    }

    @Test
    void aCopyThatWasMadeOutlivesAPowerCutAndAStickThatFailsLaterLeavesIt() throws IOException {
        Disk disk = new Disk(stick);
        stick = DiskPaths.root(disk);
        made();
        for (int i = 0; i < 20; i++) {
            Path left = Files.createDirectory(folder.resolve("cut-" + i));
            disk.cut(disk.moment(), new Random(i), left);
            assertEquals(1, Backups.in(left).size());
        }
        clock.turn(Duration.ofHours(1));
        for (Failure failure : Failure.values()) {
            for (int after = 0; after < 2; after++) {
                disk.fail(failure, after);
                assertTrue(List.of("unwritable", "no-medium").contains(refusal(this::made)), failure + " " + after);
                disk.mend();
                assertEquals(1, Backups.in(stick).size());
            }
        }
    }

    private static List<Path> in(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    private List<Entry> journal(Path file) {
        try (Office office = Office.open(file, clock)) {
            return office.workspace().entries(1, 10_000);
        }
    }

    private static void assertOnly(Path folder, Path... files) {
        try {
            assertEquals(List.of(files), in(folder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void aStoppedBackupLeavesNothingAtAnyStep() throws IOException {
        Backup before = made();
        clock.turn(Duration.ofMinutes(1));
        try (Office office = Office.open(workspace, clock)) {
            int steps = StopsAt.everyStepOf(
                    progress -> office.backups().make(stick, progress), () -> assertOnly(stick, before.file()));
            assertTrue(steps > 3, "steps: " + steps);
        }
        assertEquals(2, in(stick).size());
        assertOnly(folder.resolve("laptop"), workspace);
    }

    @Test
    void aStoppedRestoringLeavesWhatWasThere() throws IOException {
        Backup backup = made();
        Path target = Files.createDirectory(folder.resolve("target"));
        Restoring restoring = restoring(backup.file());
        int steps = StopsAt.everyStepOf(
                progress -> restoring
                        .telling(progress)
                        .byPassword("chair", password("chair"), target.resolve("restored.esep")),
                () -> assertOnly(target));
        assertTrue(steps > 3, "steps: " + steps);
        assertOnly(target, target.resolve("restored.esep"));
        assertOnly(stick, backup.file());
        assertThrows(
                Stopped.class,
                () -> restoring
                        .telling((done, all) -> {
                            throw new Stopped(Message.of("backup", "differs", ""));
                        })
                        .loss(workspace));
    }

    @Test
    void aBackupIsTheWholeWorkspaceAndOpensWithTheChairsPassword() throws IOException {
        List<Entry> before = journal(workspace);
        Backup backup = made();
        assertEquals(List.of(backup.file()), in(stick));
        assertEquals(List.of(workspace), in(folder.resolve("laptop")));
        restoring(backup.file()).byPassword("chair", password("chair"), restored);
        List<Entry> after = journal(restored);
        assertEquals(before, after.subList(0, before.size()));
        assertEquals("workspace.restored", after.getLast().type());
        assertEquals(before.size() + 1, after.size());
        try (Office office = Office.open(restored, clock);
                Session chair = Nights.signIn(office, "chair")) {
            assertTrue(chair.hasKey());
        }
    }

    @Test
    void theRecoveryCodeFromTheSafeOpensIt() throws IOException {
        AtomicReference<char[]> code = new AtomicReference<>();
        byte[] electionPackage;
        try (Office office = Office.open(workspace, clock)) {
            electionPackage = office.workspace().kept(office.workspace().packageDigest());
            workspace = folder.resolve("new.esep");
            new NewOffice(electionPackage, office.election())
                    .make(
                            workspace,
                            office.commission(),
                            "first",
                            "Bolat Omarov",
                            clock,
                            (People.Founded first) -> code.set(first.recoveryCode()));
        }
        Restoring restoring = restoring(made().file());
        assertEquals("recovery-wrong", refusal(() -> restoring.byRecoveryCode("ABC".toCharArray(), restored)));
        restoring.byRecoveryCode(code.get(), restored);
        assertEquals("recovery", journal(restored).getLast().person());
    }

    @Test
    void neitherATypistNorAWrongPasswordOpensIt() throws IOException {
        Restoring restoring = restoring(made().file());
        assertEquals("sign-in-wrong", refusal(() -> restoring.byPassword("typist1", password("typist1"), restored)));
        assertEquals("sign-in-wrong", refusal(() -> restoring.byPassword("chair", password("typist1"), restored)));
        assertEquals("sign-in-wrong", refusal(() -> restoring.byPassword("", password("chair"), restored)));
        assertFalse(Files.exists(restored));
        assertEquals(2, in(folder).size(), "nothing half is left");
    }

    @Test
    void noFigureAndNoEntryCanBeReadOnTheStick() throws IOException {
        String content = new String(Files.readAllBytes(made().file()), StandardCharsets.ISO_8859_1);
        assertTrue(new String(Files.readAllBytes(workspace), StandardCharsets.ISO_8859_1)
                .contains("tally.reading-finished"));
        assertFalse(content.contains("tally.reading-finished"));
        assertFalse(content.contains("SQLite format"));
    }

    @Test
    void everyChangedByteOfTheSealedPartIsRefused() throws IOException {
        Path file = made().file();
        byte[] whole = Files.readAllBytes(file);
        int label = new String(whole, StandardCharsets.ISO_8859_1).indexOf("age-encryption.org");
        int header = label + 1_500;
        try (Holders.Opened chair = restoring(file).backup().label().holders().open("chair", password("chair"))) {
            IntStream all = IntStream.concat(
                    IntStream.iterate(label, at -> at < header, at -> at + 13),
                    IntStream.iterate(header, at -> at < whole.length, at -> at + whole.length / 8));
            all.forEach(at -> assertEquals("damaged", changed(file, whole, at, chair), () -> "byte " + at));
        }
        for (int length : new int[] {0, 10, label, whole.length / 2, whole.length - 1}) {
            Files.write(file, Arrays.copyOf(whole, length));
            assertThrows(Refused.class, () -> restoring(file).byPassword("chair", password("chair"), restored));
            assertFalse(Files.exists(restored));
        }
    }

    private String changed(Path file, byte[] whole, int at, Holders.Opened holder) {
        byte[] changed = whole.clone();
        changed[at] ^= 4;
        return refusal(() -> {
            Files.write(file, changed);
            BackupFile.open(file, holder.key(), folder.resolve("opened"), Progress.UNHEARD);
        });
    }

    @Test
    void aLabelThatPromisesAnotherStateIsRefused() throws IOException {
        Path file = made().file();
        String whole = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        Files.write(file, whole.replaceFirst("\"length\":", "\"length\":9").getBytes(StandardCharsets.ISO_8859_1));
        assertEquals("label", refusal(() -> restoring(file).byPassword("chair", password("chair"), restored)));
        assertFalse(Files.exists(restored));
    }

    @Test
    void aFileThatIsThereIsNeverReplaced() throws IOException {
        Restoring restoring = restoring(made().file());
        byte[] before = Files.readAllBytes(workspace);
        assertEquals("exists", refusal(() -> restoring.byPassword("chair", password("chair"), workspace)));
        assertArrayEquals(before, Files.readAllBytes(workspace));
    }

    @Test
    void aStickThatIsNotThereDoesNotBecomeAFolder() {
        stick = folder.resolve("pulled-out");
        assertEquals("no-medium", refusal(this::made));
        assertFalse(Files.exists(stick));
    }

    @Test
    void whatTheFileHasBesideTheBackupIsSaidAndThatTheyWentOnApart() {
        Restoring restoring = restoring(made().file());
        assertEquals(new Restoring.Loss(0, true), restoring.loss(workspace).orElseThrow());
        try (Office office = Office.open(workspace, clock)) {
            Nights.signIn(office, "chair").close();
        }
        assertEquals(new Restoring.Loss(1, true), restoring.loss(workspace).orElseThrow());
        restoring.byPassword("chair", password("chair"), restored);
        Path file = workspace;
        workspace = restored;
        clock.turn(Duration.ofMinutes(1));
        Restoring later = restoring(made().file());
        assertEquals(new Restoring.Loss(0, false), later.loss(file).orElseThrow());
        assertTrue(later.loss(folder.resolve("none.esep")).isEmpty());
    }

    @Test
    void olderCopiesAreThinnedOutAndThoseOfOtherWorkspacesStay() throws IOException {
        Path other = Files.writeString(stick.resolve("somebody's" + Backup.SUFFIX), "something");
        for (int i = 0; i < 4; i++) {
            made();
            clock.turn(Duration.ofMinutes(20));
        }
        assertEquals(4, Backups.in(stick).size());
        clock.turn(Duration.ofDays(5));
        Head head = made().label().head();
        assertTrue(Backups.in(stick).size() <= 3, "the last of a day, and the new one");
        assertEquals(head, Backups.in(stick).getFirst().label().head());
        assertTrue(Files.exists(other));
    }

    @Test
    void aKeyOfTheRightFormForNobodyOpensNothing() {
        Path file = made().file();
        byte[] key = HexFormat.of().parseHex("01".repeat(32));
        assertEquals("damaged", refusal(() -> BackupFile.open(file, key, restored, Progress.UNHEARD)));
    }

    @Test
    void theToolOfTheFormatOpensTheSealedPartToo() throws IOException, InterruptedException {
        Path file = made().file();
        byte[] whole = Files.readAllBytes(file);
        int label = new String(whole, StandardCharsets.ISO_8859_1).indexOf("age-encryption.org");
        Path sealed = Files.write(folder.resolve("sealed.age"), Arrays.copyOfRange(whole, label, whole.length));
        Path identity = folder.resolve("identity.txt");
        try (Holders.Opened chair = restoring(file).backup().label().holders().open("chair", password("chair"))) {
            Files.writeString(identity, Bech32.getEncoder().encode("AGE-SECRET-KEY-", chair.key()));
        }
        Process age = age("-d", "-i", identity.toString(), "-o", restored.toString(), sealed.toString());
        assertEquals(0, age.waitFor(), () -> new String(read(age), StandardCharsets.UTF_8));
        assertTrue(Workspace.verify(restored, Office.projectors()).holds());
    }

    private static byte[] read(Process process) {
        try {
            return process.getErrorStream().readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Process age(String... arguments) {
        try {
            return new ProcessBuilder(Stream.concat(Stream.of("age"), Stream.of(arguments))
                            .toList())
                    .start();
        } catch (IOException e) {
            return Assumptions.abort("the tool age is not here");
        }
    }
}
