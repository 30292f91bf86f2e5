package kz.esep.killed;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import kz.esep.fault.Disk;
import kz.esep.fault.DiskPaths;
import kz.esep.fault.Failure;
import kz.esep.fault.SqliteFiles;
import kz.esep.result.Practice;
import kz.esep.signing.Signer;
import kz.esep.text.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * The laptop's disk or the stick is full, read-only or gone at random moments of a commission's work, and then mended; the clock
 * goes ahead and back meanwhile. The clerk is refused in words,
 * goes on afterwards, and nothing that was acknowledged is lost. How often: system property {@code esep.kills}.
 */
@EnabledOnOs(
        value = OS.LINUX,
        architectures = {"amd64", "aarch64"},
        disabledReason = "finds SQLite's functions on Linux only")
class FailingDiskTest {
    private static final int FAILURES = Integer.getInteger("esep.kills", 30);
    /** What a person may be told; each says what was kept and what to do. */
    private static final Set<String> TOLD =
            Set.of("store.disk-full", "store.medium", "store.unconfirmed", "store.reopen", "result.delivery.failed");

    private static final List<Failure> WAYS = List.of(Failure.values());
    private static final int LIVES = 10;
    /** Three days, in seconds: the clock goes ahead and back by less. */
    private static final int DAYS = 259_200;

    /** Fewer acts of the laptop's disk go well before it fails: more than one transaction has. */
    private static final int ACTS = 40;
    /** The same of the stick: as many as one file has. */
    private static final int STICK_ACTS = 5;

    private static final Set<String> OFTEN = Set.of("store.disk-full", "store.medium", "result.delivery.failed");

    @TempDir
    private Path folder;

    private final Random random = new Random(11);
    private final List<String> lines = new ArrayList<>();
    private final Map<String, Integer> told = new TreeMap<>();

    @Test
    void refusesInWordsAndLosesNothing(TestReporter reporter) throws IOException, GeneralSecurityException {
        Practice practice = Practice.in(folder);
        practice.both(Office.RAYON);
        PlainKeys.unlock(folder, Office.RAYON, "long enough".toCharArray(), folder);
        List<Signer> signers = PlainKeys.signers(folder);
        for (int begun = 0; begun < FAILURES; begun += LIVES) {
            night(practice, signers, Files.createDirectory(folder.resolve("night-" + begun)));
        }
        reporter.publishEntry("told", told.toString());
        assertTrue(TOLD.containsAll(told.keySet()), told.toString());
        assertTrue(told.keySet().containsAll(OFTEN), told.toString());
    }

    /** A workspace and a stick that fail again and again; histories of corrections grow long, so not too often. */
    private void night(Practice practice, List<Signer> signers, Path place) throws IOException {
        Disk laptop = new Disk(Files.createDirectory(place.resolve("laptop")));
        Disk pocket = new Disk(Files.createDirectory(place.resolve("stick")));
        Path workspace = DiskPaths.root(laptop).resolve("rayon.esep");
        Path stick = DiskPaths.root(pocket);
        try (var _ = SqliteFiles.on(laptop)) {
            long length = Office.create(workspace, practice);
            Witness witness = new Witness(workspace, stick, place.resolve("other"), length);
            for (int i = 0; i < LIVES; i++) {
                boolean stickFails = i % 3 == 0;
                Disk failing = stickFails ? pocket : laptop;
                int seconds = random.nextInt(DAYS);
                try (Office office = Office.open(workspace, Office.clock(seconds))) {
                    failing.fail(WAYS.get(random.nextInt(WAYS.size())), random.nextInt(stickFails ? STICK_ACTS : ACTS));
                    sit(failing, new Clerk(office, signers, stick, random, lines::add));
                }
                witness.look(Cut.of(lines), seconds, false, signers);
                lines.clear();
            }
        }
    }

    /** Works until the disk fails, mends it, and goes on without opening the workspace again, unless nobody can know how the journal ends. */
    private void sit(Disk disk, Clerk clerk) {
        String key = work(clerk, 60);
        assertFalse(key.isEmpty(), "nobody noticed that the disk fails");
        if (random.nextBoolean()) {
            work(clerk, 1);
        }
        disk.mend();
        String after = work(clerk, 3);
        boolean unknown = key.equals("store.unconfirmed");
        assertTrue(after.isEmpty() || (unknown && after.equals("store.reopen")), key + ", then " + after);
    }

    /** Goes on so many times, or until it is refused; returns why. */
    private String work(Clerk clerk, int turns) {
        try {
            for (int i = 0; i < turns; i++) {
                clerk.goOn();
            }
            return "";
        } catch (Refused e) {
            String key = e.reason().feature() + "." + e.reason().key();
            told.merge(key, 1, Integer::sum);
            return key;
        }
    }
}
