package kz.esep.count;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A night at which two contests are counted together, from the command line. */
class JointNightTest {
    @TempDir
    Path folder;

    @Test
    void eachContestGetsItsOwnLinesAndItsOwnFirstReading() {
        Table table = new Table(folder, PollingPlace.joint()).boxesOpened();
        table.at("23:40").refusesStep("District No 7: against_all, disputed, invalid", "sorted", "lists/disputed=0");
        table.refusesStep(
                "District No 7: E04",
                "sorted",
                "lists/votes.apple=400",
                "lists/votes.birch=250",
                "lists/against_all=40",
                "lists/invalid=22",
                "lists/disputed=0",
                "district/votes.cedar=300",
                "district/votes.dogrose=350",
                "district/against_all=40",
                "district/invalid=20",
                "district/disputed=1");
        table.step(
                "sorted",
                "lists/votes.apple=400",
                "lists/votes.birch=250",
                "lists/against_all=40",
                "lists/invalid=22",
                "lists/disputed=0",
                "district/votes.cedar=300",
                "district/votes.dogrose=350",
                "district/against_all=40",
                "district/invalid=20",
                "district/disputed=2");
        table.step("disputed", "district/votes.cedar=2", "district/in_favour=7");
        table.at("00:30").step("protocol");
        JsonNode lines = table.shown("typist1").path("lines");
        assertEquals(400, lines.at("/lists/votes.apple").asLong());
        assertEquals(302, lines.at("/district/votes.cedar").asLong());
        assertEquals(692, lines.at("/district/took_part").asLong());
        table.does("chair", "list");
        assertEquals(
                2,
                table.out
                        .lines()
                        .filter(line -> line.contains("first reading done"))
                        .count(),
                table.out);
        assertTrue(table.out.contains("district"), table.out);
    }
}
