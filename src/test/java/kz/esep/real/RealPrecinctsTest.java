package kz.esep.real;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A few regions of the real precincts; all of them are a command of their own (README). */
class RealPrecinctsTest {
    private static final Path DATA = Path.of(System.getenv().getOrDefault("ESEP_SHARED", "../shared"))
            .resolve("data/precincts/russia_2011_duma_precincts_sample2000.csv");

    @TempDir
    Path folder;

    @Test
    void goTheWholeWayFromTwoReadingsToTheCentresTotals() throws Exception {
        assumeTrue(Files.exists(DATA), "the real precincts are not beside the project: " + DATA);
        Path few = folder.resolve("few.csv");
        Files.write(few, Files.readAllLines(DATA).stream().limit(61).toList());
        RealPrecincts run = new RealPrecincts(few, Files.createDirectories(folder.resolve("run")), 1);
        run.whole();
        assertTrue(run.findings().getOrDefault("W01", 0L) > 0);
    }
}
