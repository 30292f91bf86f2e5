package kz.esep.count;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import kz.esep.text.Beside;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Each failure that missions of observers report is caught at its step, while it can still be mended. */
@Beside
class PlantedFailuresTest {
    @TempDir
    Path folder;

    private Table table;

    @BeforeEach
    void open() {
        table = new Table(folder);
    }

    @Test
    void unusedBallotsAreCancelledBeforeAnyBoxIsOpened() {
        table.voted().at("20:20").step("lists", "voters_listed=1000", "voted_by_certificate=0");
        table.step("given", "voters_given_ballots=712");
        table.refusesStep(
                "A step before it is not recorded: Unused ballots", "mobile", "--box=1", "mobile_box.1.ballots=7");
        table.step("mobile", "--box=1", "mobile_box.1.ballots=7", "--reason=boxes were opened at once");
        assertTrue(table.out.contains("otherwise: A step before it is not recorded: Unused ballots"), table.out);
        table.refusesStep(
                "A later step is recorded already", "unused", "ballots_received=1010", "ballots_cancelled=298");
        table.step("unused", "ballots_received=1010", "ballots_cancelled=298", "--reason=found at once");
    }

    @Test
    void stationaryBoxesWaitForTheMobileOnes() {
        table.issued();
        table.step("mobile", "--box=1", "mobile_box.1.ballots=7");
        table.refusesStep("not recorded: Mobile boxes opened", "stationary", "urn_stationary=700");
    }

    @Test
    void ballotsOfEachMemberAreNeededBeforeABoxIsOpened() {
        table.voted().at("20:20").step("lists", "voters_listed=1000", "voted_by_certificate=0");
        table.step("given", "voters_given_ballots=712");
        table.step("unused", "ballots_received=1010", "ballots_cancelled=298");
        table.refusesStep("not recorded: Ballots issued by each member", "mobile", "--box=1", "mobile_box.1.ballots=7");
        table.refusesStep("issued_by_member.4", "issued", "issued_by_member.1=712");
        table.refusesStep(
                "E02: the members issued 711",
                "issued",
                "issued_by_member.1=200",
                "issued_by_member.2=200",
                "issued_by_member.3=200",
                "issued_by_member.4=111");
    }

    @Test
    void aMobileBoxWithMoreBallotsThanApplicationsIsVoidByAnActThatNamesWhoCarriedIt() {
        table.issued().refusesStep("E07: mobile box 1 holds 9", "mobile", "--box=1", "mobile_box.1.ballots=9");
        assertTrue(table.err.contains("m4, m5"), table.err);
        table.refusesStep("E07", "mobile", "--box=1", "mobile_box.1.ballots=9", "--reason=whatever");
        table.step("mobile", "--box=1", "mobile_box.1.ballots=9", "--act=1");
        String act = table.printed("voided_box_act");
        assertTrue(act.contains("В урне больше бюллетеней, чем заявлений"), act);
        assertTrue(act.contains("номер в реестре: m4") && act.contains("номер в реестре: m5"), act);
        assertFalse(act.contains("(екі)"), act);
        table.step("mobile", "--box=2", "mobile_box.2.ballots=5");
        table.step("stationary", "urn_stationary=698");
        table.refusesStep(
                "E04: the stacks hold 712 ballots and the valid boxes 703",
                "sorted",
                "votes.apple=400",
                "votes.birch=250",
                "against_all=40",
                "invalid=15",
                "disputed=7");
        table.step("sorted", "votes.apple=400", "votes.birch=248", "against_all=40", "invalid=15", "disputed=0");
        JsonNode lines = table.shown("typist1").at("/lines/lists");
        assertEquals(24, lines.path("invalid").asLong());
        assertEquals(14, lines.path("urn_mobile").asLong());
    }

    @Test
    void moreBallotsInTheBoxesThanIssuedAreReconciledMemberByMember() {
        table.issued();
        table.step("mobile", "--box=1", "mobile_box.1.ballots=7");
        table.step("mobile", "--box=2", "mobile_box.2.ballots=5");
        table.step("stationary", "urn_stationary=703");
        assertTrue(table.out.contains("E06: the boxes hold 715 ballots, 3 more than the 712"), table.out);
        assertTrue(table.out.contains("--step reconciled"), table.out);
        String[] found = {
            "issued_by_member.1=200", "issued_by_member.2=203", "issued_by_member.3=200", "issued_by_member.4=112"
        };
        table.refusesStep(
                "not recorded: Established how many",
                "sorted",
                "votes.apple=400",
                "votes.birch=250",
                "against_all=40",
                "invalid=18",
                "disputed=7");
        table.refusesStep("make the act", "reconciled", found);
        assertFalse(printsAlone("703"), "the second reader could see it");
        String less = "issued_by_member.2=201";
        table.refusesStep(
                "as established, and the boxes hold 715; difference 2",
                "reconciled",
                found[0],
                less,
                found[2],
                found[3],
                "--act=2");
        table.step("reconciled", found[0], less, found[2], found[3], "--act=2", "--reason=two signatures are smeared");
        assertTrue(table.out.contains("otherwise: The members issued 713 ballots"), table.out);
        table.step("reconciled", found[0], found[1], found[2], found[3], "--act=2", "--reason=they were read again");
        table.step("sorted", "votes.apple=400", "votes.birch=250", "against_all=40", "invalid=18", "disputed=7");
        table.step("disputed", "votes.apple=7", "in_favour=7");
        table.at("21:50").step("protocol");
        String[] few = {"--step=signed", "--member=m1", "--member=m2", "--member=m3", "--reason=the others left"};
        table.refuses("more than half of all members decide so by signing it: 3 of 7", "secretary", "count step", few);
        assertFalse(printsAlone("203"), "the second reader could see it");
        table.at("22:00").readFromBoxes("typist2", "697,407,250,40,18", 703, "2027-03-21T21:50");
        String act = table.printed("discrepancy_act");
        assertTrue(act.contains("203 екі жүз үш двести три"), act);
        assertTrue(act.contains("Разница 3 үш три"), act);
        assertTrue(act.contains("Разница 0 нөл ноль"), act);
    }

    @Test
    void theCountWaitsForTheEndOfVoting() {
        table.opened().at("12:10").step("applications", "outside_applications=0");
        table.at("19:40").refusesStep("Too early", "protocol", "--reason=in a hurry");
        table.refusesStep("Too early: Voter lists closed. It cannot be before 20:00", "lists", "voters_listed=1000");
        table.at("20:10")
                .refusesStep("not recorded: End of voting", "lists", "voters_listed=1000", "voted_by_certificate=0");
    }

    @Test
    void figuresThatDoNotAddUpAreSaidWhileTheyLieOnTheTable() {
        table.voted().at("20:30").step("lists", "voters_listed=1000", "voted_by_certificate=0");
        table.refusesStep("E08: 1\u202F712 voters", "given", "voters_given_ballots=1712");
        table.step("given", "voters_given_ballots=712");
        table.refusesStep(
                "E05: 1\u202F010 ballots were received, and issued and cancelled ones make 1\u202F000; difference 10",
                "unused",
                "ballots_received=1010",
                "ballots_cancelled=288");
        table.step("unused", "ballots_received=1010", "ballots_cancelled=288", "--reason=ten are missing, act 3");
        table.refusesStep("recorded already", "unused", "ballots_received=1010", "ballots_cancelled=298");
        table.step("unused", "ballots_received=1010", "ballots_cancelled=298", "--reason=found under the table");
        assertEquals(
                298, table.shown("typist1").at("/lines/lists/ballots_cancelled").asLong());
    }

    @Test
    void chairAndSecretaryIssueNoBallotsAndCarryNoBox() {
        table.at("07:10")
                .does(
                        "typist1",
                        "day open",
                        "--precinct=0101",
                        "--begun=06:00",
                        "--sealed=06:30",
                        "--stationary=2",
                        "--mobile=1",
                        "--listed=1000",
                        "--ballots=1010",
                        "--issuing=2");
        table.refusesStep("Member m1 is chair", "opening", "--member=m1", "--member=m4");
        table.refusesStep("Member m3 is secretary", "opening", "--member=m4", "--member=m3");
        table.refusesStep("m9 is no member", "opening", "--member=m4", "--member=m9");
        table.refusesStep("the record of the opening says 2", "opening", "--member=m4");
        table.step("opening", "--member=m4", "--member=m5");
        table.refusesStep("Member m3 is secretary", "out", "--box=1", "--member=m3", "--member=m6", "applications=2");
        table.refusesStep("carried by two members", "out", "--box=1", "--member=m6", "applications=2");
        table.refusesStep("mobile boxes: 1", "out", "--box=2", "--member=m6", "--member=m7", "applications=2");
    }

    @Test
    void aBoxIsBackBeforeTheListsAreClosed() {
        table.opened().at("12:05").step("applications", "outside_applications=3");
        table.step("out", "--box=1", "--member=m6", "--member=m7", "applications=3");
        table.refusesStep("is on the way with box 1", "out", "--box=2", "--member=m7", "--member=m5", "applications=1");
        table.at("20:10").does("typist1", "day close", "--precinct=0101", "--at=20:00");
        table.refusesStep(
                "not recorded: The mobile box is back", "lists", "voters_listed=1000", "voted_by_certificate=0");
        table.refusesStep("E09: 4 voters voted at home with 3", "back", "--box=1", "voted=4");
        table.step("back", "--box=1", "voted=2");
    }

    @Test
    void applicationsAreTakenUntilNoonAndNoMoreOfThemGoOut() {
        table.opened().at("11:00").refusesStep("cannot be before 12:00", "applications", "outside_applications=3");
        table.at("12:00").step("applications", "outside_applications=3");
        table.refusesStep(
                "took along 4 applications; there are 3",
                "out",
                "--box=1",
                "--member=m6",
                "--member=m7",
                "applications=4");
    }

    @Test
    void disputedBallotsAreDecidedByMoreThanHalfOfAllMembersAndNoMoreThanLieAside() {
        table.boxesOpened()
                .step("sorted", "votes.apple=400", "votes.birch=250", "against_all=40", "invalid=15", "disputed=7");
        table.refusesStep("3 of 7 is not that", "disputed", "votes.apple=3", "in_favour=3");
        table.refusesStep("8 ballots, and 7 lie aside", "disputed", "votes.apple=8", "in_favour=4");
        table.refusesStep("one of votes.apple, votes.birch", "disputed", "votes.cedar=1", "in_favour=4");
        table.step("disputed", "votes.apple=3", "in_favour=4");
        table.refusesStep("not recorded: Disputed ballots decided", "protocol");
    }

    @Test
    void aListThatIsClosedStaysClosed() {
        table.voted().at("20:30").step("lists", "voters_listed=1000", "voted_by_certificate=0");
        String arrival = table.file(
                "arrivals.csv",
                "number,precinct,from,iin,name,document,address,list_line\n7,0101,0102,800115300994,A,1,B,1001\n");
        table.refuses("closed since the count began", "registrar", "certificate arrive", arrival);
    }

    /** Whether a figure stands on the act by itself, and not within the code that every paper has. */
    private boolean printsAlone(String figure) {
        return table.printed("discrepancy_act").matches("(?s).*\\b" + figure + "\\b.*");
    }
}
