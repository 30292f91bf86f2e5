package kz.esep.killed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import kz.esep.fault.Disk;
import kz.esep.fault.DiskPaths;
import kz.esep.fault.SqliteFiles;
import kz.esep.result.Practice;
import kz.esep.result.ResultFile;
import kz.esep.signing.Signer;
import kz.esep.text.Beside;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * Cuts the power at random moments of a commission's work, from the making of its workspace to result files on a stick: what
 * was written and not forced is lost, or torn, or there out of its order. How often: system property {@code esep.kills}.
 */
@EnabledOnOs(
        value = OS.LINUX,
        architectures = {"amd64", "aarch64"},
        disabledReason = "finds SQLite's functions on Linux only")
@Beside
class PowerCutTest {
    private static final int CUTS = Integer.getInteger("esep.kills", 60);
    private static final int TURNS = 60;
    /** About so many acts of the disk between the record of an exported file and the word that it is there. */
    private static final int DELIVERY = 20;

    private static final String WORKSPACE = "rayon.esep";

    @TempDir
    private Path folder;

    private final List<Said> said = new ArrayList<>();
    private int created;
    private long length;

    /** What the clerk said when the disk had been told so much. */
    private record Said(int moment, String line) {}

    @Test
    void losesNothingThatWasAcknowledgedAndKeepsNothingByHalves(TestReporter reporter)
            throws IOException, GeneralSecurityException {
        Practice practice = Practice.in(folder);
        practice.both(Office.RAYON);
        PlainKeys.unlock(folder, Office.RAYON, "long enough".toCharArray(), folder);
        List<Signer> signers = PlainKeys.signers(folder);
        Disk disk = new Disk(Files.createDirectory(folder.resolve("disk")));
        work(disk, practice, signers);
        Random random = new Random(5);
        int absent = 0;
        for (int i = 0; i < CUTS; i++) {
            int moment = moment(disk, random);
            Path place = Files.createDirectories(folder.resolve("cut-" + i));
            Path stick = Files.createDirectory(place.resolve("stick"));
            disk.cut(moment, random, place);
            Path workspace = place.resolve(WORKSPACE);
            if (moment < created && !Files.exists(workspace)) {
                absent++;
                continue;
            }
            Cut cut = Cut.of(said.stream()
                    .filter(one -> one.moment() <= moment)
                    .map(Said::line)
                    .toList());
            new Witness(workspace, stick, place.resolve("other"), length).look(cut, i, i % 4 == 0, signers);
        }
        reporter.publishEntry("cuts", CUTS + " in " + disk.moment() + " acts, before the workspace " + absent);
    }

    /** Any moment; every third one shortly before a file stands on the stick. */
    private int moment(Disk disk, Random random) {
        List<Said> delivered = said.stream()
                .filter(one -> one.line().contains(ResultFile.SUFFIX))
                .toList();
        return random.nextInt(3) != 0
                ? random.nextInt(disk.moment() + 1)
                : delivered.get(random.nextInt(delivered.size())).moment() - random.nextInt(DELIVERY);
    }

    private void work(Disk disk, Practice practice, List<Signer> signers) throws IOException {
        Path root = DiskPaths.root(disk);
        Path stick = Files.createDirectory(root.resolve("stick"));
        Path workspace = root.resolve(WORKSPACE);
        try (var _ = SqliteFiles.on(disk)) {
            length = Office.create(workspace, practice);
            created = disk.moment();
            try (Office office = Office.open(workspace, Office.clock(1))) {
                Clerk clerk = new Clerk(
                        office, signers, stick, new Random(3), line -> said.add(new Said(disk.moment(), line)));
                for (int i = 0; i < TURNS; i++) {
                    clerk.goOn();
                }
            }
        }
    }
}
