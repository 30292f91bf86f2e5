package kz.esep.count;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import kz.esep.document.Pdfs;
import kz.esep.text.Beside;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A precinct's day and night driven from the command line, as it becomes a signed result. */
@Beside
class CountNightTest {
    @TempDir
    Path folder;

    private Table table;

    @BeforeEach
    void open() {
        table = new Table(folder);
    }

    @Test
    void aWholeNightBecomesTheFirstReadingAndIsAcceptedAfterASecondFromThePaper() throws IOException {
        table.counted().at("00:30").step("protocol");
        JsonNode lines = table.shown("typist1").at("/lines/lists");
        assertEquals(403, lines.path("votes.apple").asLong());
        assertEquals(19, lines.path("invalid").asLong());
        assertEquals(693, lines.path("took_part").asLong());
        assertEquals(12, lines.path("voted_outside").asLong());
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
        table.does("secretary", "count step", "--step=posted", "--note=entrance of the school");
        table.does("secretary", "count step", "--step=copies", "--figure=copies=3");
        table.at("01:10").does("secretary", "count step", "--step=sent", "--note=carried by m1 and m4");
        assertFalse(table.shown("typist1").has("next"));
        table.readAgain("typist2").does("chair", "list");
        assertTrue(table.out.contains("ready to be accepted"), table.out);
        table.does("chair", "accept", "--all-matched");
        assertTrue(table.shown("chair").path("seen").asBoolean());
        assertFalse(annexAfterExport().contains("Шаг подсчёта"));
    }

    @Test
    void whatWasDoneOtherwiseStandsOnTheAnnexOfTheSignedFile() throws IOException {
        table.counted();
        table.step("given", "voters_given_ballots=712", "--reason=a digit was read again");
        table.at("00:40").step("protocol", "--at=00:30", "--reason=the screen was locked");
        table.refuses(
                "chair or secretary", "typist1", "count step", "--step=dissent", "--member=m5", "--note=not shown");
        table.does("secretary", "count step", "--step=dissent", "--member=m5", "--note=stack 2 was not shown");
        table.does("secretary", "count show");
        assertTrue(table.out.contains("text sealed") && !table.out.contains("not shown"), table.out);
        String dissent = table.printed("dissent");
        assertTrue(dissent.contains("m5") && dissent.contains("stack 2 was not shown"), dissent);
        table.readAgain("typist2").does("chair", "accept", "--all-matched");
        String annex = annexAfterExport();
        assertTrue(annex.contains("Особое"), annex);
        assertTrue(annex.contains("a digit was read again"), annex);
        assertTrue(annex.contains("the screen was locked"), annex);
        assertTrue(annex.contains("Время не этого"), annex);
    }

    /** The text of the annex in the file that chair and secretary sign, which is verified as the centre does it. */
    private String annexAfterExport() throws IOException {
        Path result = table.exported(1);
        assertEquals(
                0,
                table.run(
                        "chair",
                        "verify",
                        result.toString(),
                        "--package=" + PollingPlace.made().packageFile()),
                table.out + table.err);
        Path annex = folder.resolve("annex.pdf");
        table.does("chair", "print", "--document=annex", "--out=" + annex);
        return Pdfs.text(Files.readAllBytes(annex));
    }

    /** The package has a contest of another district, of which this precinct has no protocol to hang up. */
    @Test
    void aPrecinctIsDoneWithPostingWhenItsOwnProtocolHangs() throws IOException {
        Table night = new Table(Files.createDirectory(folder.resolve("apart")), PollingPlace.apart());
        night.counted().at("00:30").step("protocol").readAgain("typist2");
        night.does("chair", "accept", "--all-matched");
        night.exported(1);
        assertEquals("ahead", posted(night));
        night.does("chair", "post", "--document=precinct", "--contest=lists", "--precinct=0101", "--place=door");
        assertEquals("done", posted(night));
    }

    private static String posted(Table night) {
        return night.shown("secretary")
                .path("steps")
                .valueStream()
                .filter(step -> step.path("step").asString().equals("posted"))
                .map(step -> step.path("state").asString())
                .findFirst()
                .orElse("");
    }

    @Test
    void showsTurnoutAsItIsKeptWithTheDay() {
        table.opened().does("typist1", "count show");
        assertTrue(table.out.contains("turnout  Turnout through the day: ahead"), table.out);
        table.at("12:01").does("typist1", "day turnout", "--precinct=0101", "--time=12:00", "--voted=400");
        table.does("typist1", "count show");
        assertTrue(table.out.contains("12:00  turnout  Turnout through the day: done"), table.out);
    }

    @Test
    void howManyAreListedChangesAfterTheListsAreClosedOnlyByACorrectionWithItsReason() {
        table.voted().at("20:20").step("lists", "voters_listed=1000", "voted_by_certificate=0");
        String[] told = {"--precinct=0101", "--time=20:00", "--voted=712"};
        table.refuses(
                "the voter lists are closed", "typist1", "day turnout", told[0], told[1], told[2], "--listed=1003");
        table.does("typist1", "day turnout", told);
        table.does(
                "typist1",
                "day turnout",
                told[0],
                told[1],
                told[2],
                "--listed=1003",
                "--correct=three were added at noon");
    }

    @Test
    void showsStepsTimesAndTheTwelveHoursButFiguresOnlyToWhoKeepsTheCount() {
        table.issued().does("typist1", "count show");
        assertTrue(table.out.contains("21:20  unused"), table.out);
        assertTrue(table.out.contains("ballots_cancelled=298"), table.out);
        assertTrue(table.out.contains("The count began at 20:00 and ends by 08:00. Left: 10 h 20 min."), table.out);
        assertTrue(table.out.contains("--step mobile"), table.out);
        table.does("chair", "count show");
        assertFalse(table.out.contains("298"), table.out);
        assertTrue(table.err.contains("until two readings agree"), table.err);
        assertFalse(table.shown("typist2").toString().contains("298"));
        table.does("chair", "journal list", "--json");
        assertFalse(table.out.contains("\"ballots_cancelled"), table.out);
    }

    @Test
    void theActsOfTheTableAreFormsUntilTwoReadingsAgreeAndHaveTheirFiguresThen() {
        table.issued()
                .refuses(
                        "No disputed ballot is decided",
                        "secretary",
                        "print",
                        "--document=disputed_ballots_act",
                        "--precinct=0101",
                        "--out=" + folder.resolve("none.pdf"));
        String cancelled = table.printed("cancelled_ballots_act");
        assertFalse(cancelled.contains("298"), cancelled);
        assertTrue(cancelled.contains("21.03.2027 21:20"), cancelled);
        table.at("21:50").step("mobile", "--box=1", "mobile_box.1.ballots=7");
        table.step("mobile", "--box=2", "mobile_box.2.ballots=5");
        table.step("stationary", "urn_stationary=700");
        table.step("sorted", "votes.apple=400", "votes.birch=250", "against_all=40", "invalid=15", "disputed=7");
        table.step("disputed", "votes.apple=3", "in_favour=5", "--note=a cross beside the square");
        table.step("disputed", "invalid=4", "in_favour=4", "--note=two lists are marked");
        String disputed = table.printed("disputed_ballots_act");
        assertTrue(disputed.contains("a cross beside the square"), disputed);
        assertFalse(disputed.contains("Решено спорных бюллетеней"), disputed);
        table.at("00:30").step("protocol").readAgain("typist2");
        assertTrue(table.printed("cancelled_ballots_act").contains("298 (екі жүз тоқсан сегіз)"));
        assertTrue(table.printed("disputed_ballots_act").contains("Решено спорных бюллетеней: 7 (семь)"));
    }

    @Test
    void whoCountedNeitherReadsAgainNorIsFollowedWithoutTakingOver() {
        table.counted();
        table.refuses("Take it over first", "typist3", "count step", "--step=protocol");
        table.does("typist3", "count take-over", "--reason=change of shift");
        table.at("00:30").does("typist3", "count step", "--step=protocol");
        String file = table.file("again.csv", "precinct,voters_listed\n0101,1000\n");
        table.refuses("does not make the second reading", "typist1", "enter", "--reading=2", file);
        table.refuses("made by another person than the first", "typist3", "enter", "--reading=2", file);
        table.readAgain("typist2");
    }

    @Test
    void aLateProtocolAndACorrectedTimeAreMarked() {
        table.counted();
        table.at("08:10").refusesStep("longer than 12 hours", "protocol");
        table.refusesStep("not this machine's", "protocol", "--at=02:10");
        table.step("protocol", "--at=02:10", "--reason=the battery was empty");
        assertTrue(table.out.contains("The time is not this machine's"), table.out);
        table.refusesStep("handed in as the first reading", "given", "voters_given_ballots=713", "--reason=again");
        table.refuses("Say where the copy hangs", "secretary", "count step", "--step=posted", "--reason=first");
        table.refuses("signed by the chair", "secretary", "count step", "--step=signed", "--member=m4");
        table.refuses(
                "Signed by 6 of 7",
                "secretary",
                "count step",
                "--step=signed",
                "--member=m1",
                "--member=m2",
                "--member=m3",
                "--member=m4",
                "--member=m5",
                "--member=m6");
    }
}
