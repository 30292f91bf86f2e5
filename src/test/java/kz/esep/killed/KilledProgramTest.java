package kz.esep.killed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.esep.result.Practice;
import kz.esep.signing.Signer;
import kz.esep.text.Beside;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills a program at random moments while a commission's work goes on in it, from the readings to the result file. How
 * often: system property {@code esep.kills}.
 */
@Beside
class KilledProgramTest {
    private static final int KILLS = Integer.getInteger("esep.kills", 40);
    /** Workspaces that live at the same time. */
    private static final int CHAINS = 2;
    /** So many kills, and a new workspace begins; histories of corrections grow long. */
    private static final int LIVES = 20;

    @TempDir
    private Path folder;

    /** What came of one chain of lives. */
    private record Chain(List<Cut> cuts, int unfinished) {}

    @Test
    void losesNoAcknowledgedEntryAndLeavesNoHalfFile(TestReporter reporter)
            throws IOException, GeneralSecurityException, InterruptedException, ExecutionException {
        Practice practice = Practice.in(folder);
        practice.both(Office.RAYON);
        PlainKeys.unlock(folder, Office.RAYON, "long enough".toCharArray(), folder);
        QuickStart program = QuickStart.in(folder, practice);
        List<Callable<Chain>> chains = IntStream.range(0, CHAINS)
                .<Callable<Chain>>mapToObj(number -> () -> chain(program, practice, number))
                .toList();
        List<Cut> cuts = new ArrayList<>();
        int unfinished = 0;
        try (ExecutorService pool = Executors.newFixedThreadPool(CHAINS)) {
            for (Future<Chain> chain : pool.invokeAll(chains)) {
                cuts.addAll(chain.get().cuts());
                unfinished += chain.get().unfinished();
            }
        }
        String hits = cuts.stream()
                        .map(cut ->
                                cut.begun().map(begun -> begun.phase().name()).orElse("BETWEEN"))
                        .collect(Collectors.groupingBy(phase -> phase, Collectors.counting()))
                + ", unfinished files " + unfinished;
        reporter.publishEntry("kills", hits);
        assertEquals(KILLS, cuts.size());
        for (Phase phase : List.of(Phase.ENTRY, Phase.ACCEPTANCE, Phase.EXPORT)) {
            long hit = cuts.stream().filter(cut -> cut.hit(phase)).count();
            assertTrue(hit > KILLS / 10, () -> "too few kills during " + phase + ": " + hits);
        }
        assertTrue(unfinished > 0, "no kill hit the writing of a file");
    }

    private Chain chain(QuickStart program, Practice practice, int number) throws Exception {
        Random random = new Random(number);
        List<Signer> signers = PlainKeys.signers(folder);
        List<Cut> cuts = new ArrayList<>();
        int unfinished = 0;
        int kills = (KILLS + number) / CHAINS;
        while (cuts.size() < kills) {
            Path place = Files.createDirectory(folder.resolve(number + "-" + cuts.size()));
            Path workspace = place.resolve("rayon.esep");
            Path stick = Files.createDirectory(place.resolve("stick"));
            long length = Office.create(workspace, practice);
            Witness witness = new Witness(workspace, stick, place.resolve("other"), length);
            for (int life = 1; life <= LIVES && cuts.size() < kills; life++) {
                Cut cut = new Life(stick, place.resolve("errors"), random).cut(program, workspace, life);
                witness.look(cut, life, random.nextBoolean(), signers);
                cuts.add(cut);
            }
            unfinished += witness.unfinished();
        }
        return new Chain(cuts, unfinished);
    }
}
