package kz.esep.real;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A few regions of the real precincts; all of them are a command of their own (README). */
class RealPrecinctsTest {
    private static final Path DATA = Path.of(System.getenv().getOrDefault("ESEP_SHARED", "../shared"))
            .resolve("data/precincts/russia_2011_duma_precincts_sample2000.csv");

    private static final int RECEIVED = Rows.LINES.indexOf("ballots_received");

    @TempDir
    Path folder;

    @Test
    void goTheWholeWayFromTwoReadingsToTheCentresTotals() throws Exception {
        assumeTrue(Files.exists(DATA), "the real precincts are not beside the project: " + DATA);
        Path few = folder.resolve("few.csv");
        Files.write(few, Files.readAllLines(DATA).stream().limit(10).toList());
        RealPrecincts run = new RealPrecincts(few, Files.createDirectories(folder.resolve("run")), 1);
        run.whole();
        long generous = Rows.read(few).values().stream()
                .flatMap(List::stream)
                .filter(row -> row.figures()[RECEIVED] > (101 * row.listed() + 99) / 100)
                .count();
        assertEquals(generous, run.findings().getOrDefault("W02", 0L));
    }
}
