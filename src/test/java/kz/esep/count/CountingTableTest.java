package kz.esep.count;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import kz.esep.access.Session;
import kz.esep.count.bundle.Stack;
import kz.esep.office.Office;
import kz.esep.text.Beside;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Stacks that a large precinct counts in bundles, driven from the command line. */
@Beside
class CountingTableTest {
    private static final List<String> STACKS =
            List.of("votes.apple=8x50", "votes.birch=5x50", "against_all=40", "invalid=15", "disputed=0");

    @TempDir
    Path folder;

    private Table opened() {
        return new Table(folder).boxesOpened().does("typist1", "count bundle begin", "--size=50");
    }

    private static Table counts(Table table, String login, String stack, String bundles) {
        return table.does(login, "count bundle stack", "--stack=" + stack, "--bundles=" + bundles);
    }

    private static void countsAll(Table table, String login) {
        STACKS.forEach(stack -> counts(table, login, stack.split("=", 2)[0], stack.split("=", 2)[1]));
    }

    private static JsonNode shown(Table table, String login, int stack) {
        return table.does(login, "count bundle show", "--json")
                .json()
                .path("stacks")
                .path(stack);
    }

    @Test
    void sumsThatTwoPeopleFoundBecomeTheFirstReading() {
        Table table = opened();
        countsAll(table, "typist1");
        assertFalse(shown(table, "typist1", 0).has("ballots"));
        countsAll(table, "typist2");
        assertEquals(400, shown(table, "typist1", 0).path("ballots").asLong());
        assertFalse(shown(table, "typist2", 0).has("ballots"));
        table.refusesStep("By its bundles this stack has 250 ballots: Votes: BIRCH", "sorted", "votes.birch=251");
        table.refusesStep("E04", "sorted");
        table.step("sorted", "--reason=seven ballots were carried away");
        table.at("00:30").step("protocol");
        assertEquals(250, table.shown("typist1").at("/lines/lists/votes.birch").asLong());
        String file = table.file("again.csv", "precinct,voters_listed\n0101,1000\n");
        table.refuses("does not make the second reading", "typist2", "enter", "--reading=2", file);
        table.does("typist3", "enter", "--reading=2", file);
        String sheet = table.printed("counting_sheet");
        assertTrue(sheet.contains("Счётный лист") && sheet.contains("Санау парағы"), sheet);
        assertTrue(sheet.contains("50 (елу)") && !sheet.contains("250"), sheet);
        table.refuses("handed in", "typist1", "count bundle afresh", "--stack=invalid", "--reason=late");
    }

    @Test
    void aDifferenceStaysUntilTwoPeopleFindTheSameAndNobodySeesAFigureBefore() {
        Table table = opened();
        counts(table, "typist1", "votes.apple", "7x50");
        counts(table, "typist2", "votes.apple", "2x50,49,3x50,43,1");
        table.does("typist1", "count bundle show");
        assertTrue(table.out.contains("counts differ\n      bundle 3: count it again\n      bundle 7:"), table.out);
        assertFalse(table.out.contains("49") || table.out.contains("43"), table.out);
        table.does("chair", "journal list", "--json");
        assertFalse(table.out.contains("bundles"), table.out);
        table.refusesStep("Votes: APPLE, bundle 3", "sorted", "--reason=it is late");
        again(table, "typist3", 3, 48, "counts differ");
        again(table, "typist1", 3, 49, "counts differ");
        again(table, "typist2", 7, 50, "counts differ");
        again(table, "typist3", 8, 0, "stands");
        JsonNode stack = shown(table, "typist1", 0);
        assertEquals(349, stack.path("ballots").asLong());
        assertEquals("[50,49,48,49]", stack.at("/found/2").toString());
    }

    /** Until two readings agree the sheet is filled in by hand, so that it tells a second reader nothing. */
    @Test
    void theSheetForBothSignaturesHasFiguresOnceTwoReadingsAgree() {
        Table table = new Table(folder).boxesOpened();
        table.refuses(
                "Nobody counts in bundles here",
                "secretary",
                "print",
                "--document=counting_sheet",
                "--precinct=0101",
                "--out=" + folder.resolve("none.pdf"));
        table.does("typist1", "count bundle begin", "--size=50");
        List<String> stacks =
                List.of("votes.apple=8x50,3", "votes.birch=5x50", "against_all=40", "invalid=19", "disputed=0");
        for (String login : List.of("typist1", "typist2")) {
            stacks.forEach(stack -> counts(table, login, stack.split("=", 2)[0], stack.split("=", 2)[1]));
        }
        table.step("sorted").at("00:30").step("protocol");
        table.readAgain("typist3");
        String sheet = table.printed("counting_sheet");
        assertTrue(sheet.contains("403") && sheet.contains("четыреста три"), sheet);
        assertTrue(sheet.contains("Первый счёт") && sheet.contains("Второй счёт"), sheet);
    }

    private static void again(Table table, String login, int bundle, int ballots, String state) {
        table.does(login, "count bundle again", "--stack=votes.apple", "--bundle=" + bundle, "--ballots=" + ballots);
        assertEquals("votes.apple: " + state + ".", table.out.strip());
    }

    @Test
    void whatCannotBeIsRefusedAndSaysWhatToDo() {
        Table table = new Table(folder).issued();
        table.refuses("A step before that is not recorded", "typist1", "count bundle begin", "--size=50");
        table.at("21:50").step("mobile", "--box=1", "mobile_box.1.ballots=7");
        table.step("mobile", "--box=2", "mobile_box.2.ballots=5").step("stationary", "urn_stationary=700");
        table.refuses("Choose first", "typist1", "count bundle stack", "--stack=invalid", "--bundles=15");
        table.refuses("25, 50, 100", "typist1", "count bundle begin", "--size=60");
        table.refuses("", "chair", "count bundle begin", "--size=50");
        table.does("typist1", "count bundle begin", "--size=50");
        table.refuses("stay for the night", "typist2", "count bundle begin", "--size=25");
        refuses(table, "There is no stack \"cherry\". The stacks: votes.apple", "cherry", "50");
        refuses(table, "Bundle 2 has 49 ballots and should have 50", "votes.apple", "50,49,50");
        refuses(table, "Bundle 1 has 51", "votes.apple", "51");
        refuses(table, "from 1 to 99", "votes.apple", "100");
        refuses(table, "is no bundle", "votes.apple", "50,,50");
        refuses(table, "is no bundle", "votes.apple", "50x");
        table.refuses("Nobody counted", "typist1", "count bundle afresh", "--stack=invalid", "--reason=why");
        counts(table, "typist1", "votes.apple", "8x50");
        refuses(table, "Another person counts it", "votes.apple", "8x50");
        table.refuses(
                "does not differ", "typist1", "count bundle again", "--stack=votes.apple", "--bundle=1", "--ballots=5");
        counts(table, "typist2", "votes.apple", "8x50");
        table.refuses("Two people counted", "typist3", "count bundle stack", "--stack=votes.apple", "--bundles=8x50");
    }

    private static void refuses(Table table, String words, String stack, String bundles) {
        table.refuses(words, "typist1", "count bundle stack", "--stack=" + stack, "--bundles=" + bundles);
    }

    @Test
    void stacksThatWereNotCountedTwiceAreRecordedOnlyWithAReason() {
        Table table = opened();
        counts(table, "typist1", "votes.apple", "8x50");
        counts(table, "typist2", "votes.apple", "8x50");
        String[] rest = {"votes.birch=257", "against_all=40", "invalid=15", "disputed=0"};
        table.refusesStep("1 of 5 stacks were counted twice", "sorted", rest);
        String[] why = {rest[0], rest[1], rest[2], rest[3], "--reason=two members fell ill"};
        table.step("sorted", why);
        assertEquals("protocol", table.shown("typist1").path("next").asString());
    }

    @Test
    void aStackThatIsCountedAfreshIsCarriedOverAgain() {
        Table table = opened();
        countsAll(table, "typist1");
        countsAll(table, "typist2");
        table.step("sorted", "--reason=seven ballots were carried away");
        table.does("typist2", "count bundle afresh", "--stack=votes.birch", "--reason=seven lay under the cloth");
        assertEquals("sorted", table.shown("typist1").path("next").asString());
        counts(table, "typist1", "votes.birch", "5x50,7");
        counts(table, "typist2", "votes.birch", "5x50,7");
        table.step("sorted", "--reason=seven lay under the cloth");
        table.step("protocol");
        assertEquals(257, table.shown("typist1").at("/lines/lists/votes.birch").asLong());
    }

    @Test
    void namesTheContestWhereSeveralAreCounted() {
        Table table = new Table(folder, PollingPlace.joint()).boxesOpened();
        table.does("typist1", "count bundle begin", "--size=25");
        table.refuses(
                "as CONTEST/invalid: district, lists",
                "typist1",
                "count bundle stack",
                "--stack=invalid",
                "--bundles=0");
        counts(table, "typist1", "district/invalid", "3x25");
        counts(table, "typist2", "district/invalid", "2x25,24");
        table.refusesStep("District No 7: Invalid ballots, bundle 3", "sorted", "disputed=0");
    }

    /** What is counted is on the disk bundle by bundle, for who counts it and for nobody else. */
    @Test
    void anUnfinishedCountIsFoundAgainByItsOwnerOnly() {
        Table table = opened();
        Clock night = Clock.fixed(PollingPlace.at("23:00"), ZoneOffset.UTC);
        try (Office office = Office.open(table.workspace, night);
                Session typist = PollingPlace.made().signIn(office, "typist1")) {
            office.countingTables().keep(typist, "lists", "votes.apple", List.of(50L, 50L));
        }
        try (Office office = Office.open(table.workspace, night);
                Session typist = PollingPlace.made().signIn(office, "typist1");
                Session other = PollingPlace.made().signIn(office, "typist2")) {
            CountingTables tables = office.countingTables();
            assertEquals(
                    List.of(50L, 50L), tables.look(typist).rows().getFirst().unfinished());
            assertEquals(List.of(), tables.look(other).rows().getFirst().unfinished());
            assertEquals(Stack.State.ONCE, tables.count(typist, "lists", "votes.apple", List.of(50L, 50L)));
            assertEquals(List.of(), tables.look(typist).rows().getFirst().unfinished());
            assertEquals("votes.birch", tables.look(typist).next().orElseThrow().code());
            assertEquals("votes.apple", tables.look(other).next().orElseThrow().code());
        }
    }
}
