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

    /** Only the contest whose ballots are counted again gets a new version; the other stays as it was accepted. */
    @Test
    void oneContestIsCountedAgainAndTheOtherIsNot() {
        Table table = new Table(folder, PollingPlace.joint()).boxesOpened();
        table.at("23:40")
                .step(
                        "sorted",
                        "lists/votes.apple=402",
                        "lists/votes.birch=250",
                        "lists/against_all=40",
                        "lists/invalid=20",
                        "lists/disputed=0",
                        "district/votes.cedar=302",
                        "district/votes.dogrose=350",
                        "district/against_all=40",
                        "district/invalid=20",
                        "district/disputed=0");
        table.at("00:30").step("protocol");
        table.read("typist2", 2, "692,402,250,40,20", "2027-03-22T00:30");
        readDistrict(table, "692,302,350,40,20", "2027-03-22T00:30");
        table.does("chair", "accept", "--all-matched");
        table.at("01:20")
                .does(
                        "chair",
                        "recount",
                        table.recount("requested", "Cedar", "2027-03-22T01:10", "--contest=district"));
        table.refusesStep("sorted", "protocol");
        table.at("02:00").refusesStep("votes.cedar", "sorted", "lists/votes.apple=401", "district/votes.cedar=300");
        table.step(
                "sorted",
                "district/votes.cedar=300",
                "district/votes.dogrose=352",
                "district/against_all=40",
                "district/invalid=20",
                "district/disputed=0");
        table.at("02:30").step("protocol");
        readDistrict(table, "692,300,352,40,20", "2027-03-22T02:30");
        table.does("chair", "accept", "--all-matched");
        JsonNode lines = table.shown("chair").path("lines");
        assertEquals(300, lines.at("/district/votes.cedar").asLong());
        assertEquals(402, lines.at("/lists/votes.apple").asLong());
    }

    private static void readDistrict(Table table, String counted, String time) {
        table.read("typist2", 2, "district", "votes.cedar,votes.dogrose", counted, time);
    }
}
