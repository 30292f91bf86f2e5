package kz.esep.count;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;
import kz.esep.text.Beside;
import kz.esep.text.Json;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Ballots that are counted again after the protocol was accepted, from the command line. */
@Beside
class RecountNightTest {
    @TempDir
    Path folder;

    private Table table;

    @BeforeEach
    void accepted() {
        table = new Table(folder);
        table.counted().at("00:30").step("protocol");
        table.readAgain("typist2").does("chair", "accept", "--all-matched");
    }

    private String next() {
        return table.shown("typist1").path("next").asString("");
    }

    /** Stacks are counted again: two ballots of Apple are Birch's. */
    private void countAgain(String local) {
        assertEquals("sorted", next());
        table.at(local)
                .step("sorted", "votes.apple=398", "votes.birch=252", "against_all=40", "invalid=15", "disputed=7");
        table.step("disputed", "votes.apple=3", "in_favour=5");
        table.step("disputed", "invalid=4", "in_favour=4");
        table.step("protocol");
        assertEquals("signed", next());
        table.read("typist2", 2, "693,401,252,40,19", "2027-03-22T" + local);
    }

    private static JsonNode record(Path result) throws IOException, Json.BadJson {
        try (ZipFile zip = new ZipFile(result.toFile())) {
            return Json.tree(zip.getInputStream(zip.getEntry("record.json")).readAllBytes());
        }
    }

    @Test
    void aRequestInTimeMakesANewVersionThatSaysWhatChanged() throws IOException, Json.BadJson {
        table.exported(1);
        table.at("01:20").does("chair", "recount", table.recount("requested", "Apple", "2027-03-22T01:10"));
        table.refuses("one such recount", "chair", "recount", table.recount("requested", "Birch", "2027-03-22T01:15"));
        table.refuses("Corrections are open", "chair", "export", "--signer=chair=x", "--signer=secretary=x", "--out=.");
        countAgain("02:30");
        String act = table.printed("recount_act");
        assertTrue(act.contains("№ 3"), act);
        assertTrue(act.contains("403 төрт жүз үш четыреста три"), act);
        assertTrue(act.contains("401 төрт жүз бір четыреста один"), act);
        assertTrue(act.contains("22.03.2027 08:00"), act);
        table.does("chair", "accept", "--all-matched");
        table.refuses("one such recount", "chair", "recount", table.recount("requested", "Birch", "2027-03-22T01:15"));
        Path result = table.exported(2);
        JsonNode annex = record(result).at("/protocols/0/annexes/0");
        assertEquals("requested", annex.at("/recount/kind").asString());
        assertEquals("43(7-1)", annex.at("/recount/limit/article").asString());
        assertEquals(3, annex.path("changes").size());
        assertEquals(
                0,
                table.run(
                        "chair",
                        "verify",
                        result.toString(),
                        "--package=" + PollingPlace.made().packageFile()));
        String protocol = table.printed("precinct");
        assertTrue(protocol.contains("Повторный подсчёт по письменному заявлению № 3"), protocol);
    }

    @Test
    void aRequestAfterTheTwelveHoursIsRefusedAndAnOrderFromAboveIsNot() throws IOException, Json.BadJson {
        table.at("09:00").refuses("08:00", "chair", "recount", table.recount("requested", "Apple", "2027-03-22T08:01"));
        table.refuses(
                "The end of the time is known",
                "chair",
                "recount",
                table.recount("requested", "Apple", "2027-03-22T07:00", "--until=2027-03-22T09:00", "--source=x"));
        table.refuses("tec, centre", "chair", "recount", table.recount("ordered", "pec-0101", "2027-03-22T08:30"));
        table.does("chair", "recount", table.recount("ordered", "tec", "2027-03-22T08:30"));
        table.at("14:00")
                .step("sorted", "votes.apple=400", "votes.birch=250", "against_all=40", "invalid=15", "disputed=7");
        table.step("disputed", "votes.apple=3", "in_favour=5");
        table.step("disputed", "invalid=4", "in_favour=4");
        table.step("protocol");
        assertFalse(table.out.contains("12 hours"), table.out);
        table.read("typist2", 2, "693,403,250,40,19", "2027-03-22T14:00");
        String act = table.printed("recount_act");
        assertTrue(act.contains("tec"), act);
        table.does("chair", "accept", "--all-matched");
        assertEquals(
                "ordered",
                record(table.exported(1))
                        .at("/protocols/0/annexes/0/recount/kind")
                        .asString());
    }

    /** What was recorded with documents and files is not typed once more, and a recount asks for it anew, also where the clock goes back. */
    @Test
    void postingCopiesAndSendingFulfilTheStepsOfTheCount() {
        table.does(
                "secretary",
                "count step",
                "--step=signed",
                "--member=m1",
                "--member=m2",
                "--member=m3",
                "--member=m4",
                "--member=m5",
                "--member=m6",
                "--member=m7");
        table.exported(1);
        assertEquals("posted", next());
        table.at("01:00").does("secretary", "post", "--document=precinct", "--precinct=0101", "--place=entrance");
        assertEquals("copies", next());
        table.does(
                "secretary",
                "hand-out",
                "--document=precinct",
                "--precinct=0101",
                "--to=proxy",
                "--name=Saule Planted",
                "--out=" + folder.resolve("copy.pdf"));
        assertEquals("", next());
        table.at("01:20").does("chair", "recount", table.recount("requested", "Apple", "2027-03-22T01:10"));
        table.setBackTo("00:20");
        countAgain("00:25");
        table.does("chair", "accept", "--all-matched");
        table.exported(2);
        table.does(
                "secretary",
                "count step",
                "--step=signed",
                "--member=m1",
                "--member=m2",
                "--member=m3",
                "--member=m4",
                "--member=m5",
                "--member=m6",
                "--member=m7");
        assertEquals("posted", next());
    }

    /** The bundles of the first count are no longer on the table: two people count all of them anew, also where the clock goes back. */
    @Test
    void stacksAreCountedInBundlesOnceMore() {
        Path second = folder.resolve("second");
        assertTrue(second.toFile().mkdir());
        table = new Table(second).boxesOpened().does("typist1", "count bundle begin", "--size=50");
        bundles("votes.apple=8x50,3", "votes.birch=5x50", "against_all=40", "invalid=19");
        table.does("typist1", "count bundle stack", "--stack=disputed", "--bundles=0");
        table.step("sorted", "disputed=0", "--reason=one person counted them")
                .at("00:30")
                .step("protocol")
                .readAgain("typist3");
        table.does("chair", "accept", "--all-matched");
        table.at("01:20").does("chair", "recount", table.recount("requested", "Apple", "2027-03-22T01:10"));
        table.setBackTo("00:20").refusesStep("sorted", "protocol");
        bundles("votes.apple=8x50,1", "votes.birch=5x50,2", "against_all=40", "invalid=19", "disputed=0");
        table.step("sorted").step("protocol");
        table.read("typist3", 2, "693,401,252,40,19", "2027-03-22T00:20");
        table.does("chair", "accept", "--all-matched");
        assertTrue(table.printed("counting_sheet").contains("252"));
    }

    private void bundles(String... stacks) {
        for (String login : List.of("typist1", "typist2")) {
            for (String stack : stacks) {
                String[] halves = stack.split("=", 2);
                table.does(login, "count bundle stack", "--stack=" + halves[0], "--bundles=" + halves[1]);
            }
        }
    }
}
