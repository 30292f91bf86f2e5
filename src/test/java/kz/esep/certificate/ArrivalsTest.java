package kz.esep.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kz.esep.text.Language;
import kz.esep.text.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArrivalsTest {
    private static final String IIN = "800115300012";
    private static final String OTHER = "800115500015";
    private static final String NOON = "2027-03-21T07:00:00Z";

    @TempDir
    Path folder;

    private Town votingDay() {
        Town town = new Town(folder).supplied();
        town.clock.set(NOON);
        return town;
    }

    @Test
    void registersAVoterWhoBringsACertificateFromElsewhere() {
        try (Town town = votingDay()) {
            Arrived arrived = town.arrivals().arrive(Town.REGISTRAR, Town.shown(4_120, IIN));
            assertEquals(1, arrived.line());
            town.prove();
            assertEquals(List.of(arrived), town.arrivals().list(Town.CHAIR));
            assertEquals(Town.voter(IIN), arrived.voter());
            assertEquals(1, town.balance().arrivals("lists", "0001"));
            assertEquals("not-allowed", Town.refusal(() -> town.arrivals().arrive(Town.CHAIR, Town.shown(1, OTHER))));
        }
    }

    /** The precinct is five hours ahead of Greenwich. */
    @ParameterizedTest
    @CsvSource({"2027-03-20T18:59:59Z, false", "2027-03-20T19:00:00Z, true", "2027-03-21T18:00:00Z, true"})
    void acceptsNobodyBeforeVotingDay(String now, boolean accepted) {
        try (Town town = votingDay()) {
            town.clock.set(now);
            if (accepted) {
                town.arrivals().arrive(Town.REGISTRAR, Town.shown(4_120, IIN));
            } else {
                refuses(town, "refused.not-voting-day", Town.shown(4_120, IIN));
            }
        }
    }

    @Test
    void refusesWhatIsUsedOrReportedLostOrBroughtTwice() {
        try (Town town = votingDay()) {
            town.arrivals().report(Town.REGISTRAR, new Serials(Town.NATIONAL, 5_000, 5_010), "message 5");
            refuses(town, "refused.reported-lost", Town.shown(5_004, IIN));
            town.arrivals().arrive(Town.REGISTRAR, Town.shown(4_120, IIN));
            refuses(town, "refused.used", Town.shown(4_120, OTHER));
            refuses(town, "refused.has-arrived", Town.shown(4_121, IIN));
            Serials serials = new Serials(Town.NATIONAL, 4_120, 4_120);
            assertEquals("refused.reason", Town.refusal(() -> town.arrivals().withdraw(Town.REGISTRAR, serials, "")));
            town.arrivals().withdraw(Town.REGISTRAR, serials, "typed at the wrong precinct");
            assertNull(town.balance().arrivals("lists", "0001"));
            assertEquals(
                    "refused.not-arrived", Town.refusal(() -> town.arrivals().withdraw(Town.REGISTRAR, serials, "x")));
            assertEquals(
                    2,
                    town.arrivals()
                            .arrive(Town.REGISTRAR, Town.shown(4_120, IIN))
                            .line());
            assertEquals(1, town.balance().arrivals("lists", "0001"));
        }
    }

    @Test
    void refusesTheSameSettlementAnotherTypeAndWhatIsOutsideTheTerritory() {
        try (Town town = votingDay()) {
            Voter voter = Town.voter(IIN);
            refuses(
                    town,
                    "refused.from-same-settlement",
                    new Arrivals.Shown(Town.NATIONAL, 9, "0001", "0002", voter, 1));
            refuses(town, "refused.issuer", new Arrivals.Shown(Town.NATIONAL, 9, "0001", "9999", voter, 1));
            refuses(town, "refused.outside", new Arrivals.Shown(Town.LOCAL, 9, "0001", "0101", voter, 1));
            refuses(town, "refused.type", new Arrivals.Shown("akim", 9, "0001", "0101", voter, 1));
            refuses(town, "refused.precinct", new Arrivals.Shown(Town.NATIONAL, 9, "0101", "0001", voter, 1));
            refuses(town, "refused.list-line", new Arrivals.Shown(Town.NATIONAL, 9, "0001", "0101", voter, 0));
            refuses(town, "iin.digits", new Arrivals.Shown(Town.NATIONAL, 9, "0001", "0101", Town.voter("1"), 1));
            town.arrivals().arrive(Town.REGISTRAR, new Arrivals.Shown(Town.LOCAL, 9, "0001", "0003", voter, 1));
            assertEquals(1, town.balance().arrivals("maslikhat", "0001"));
            assertNull(town.balance().arrivals("lists", "0001"));
        }
    }

    @Test
    void aNumberOfTheOwnStockMustBeIssuedByThePrecinctItNames() {
        try (Town town = new Town(folder).supplied()) {
            town.issues().issue(Town.REGISTRAR, Town.application("0003", IIN, "0001"));
            town.issues().issue(Town.REGISTRAR, Town.application("0003", OTHER, "0001"));
            town.issues().lose(Town.REGISTRAR, new Serials(Town.NATIONAL, 22, 22), "burnt");
            town.clock.set(NOON);
            refuses(town, "refused.elsewhere", own(22, "0003", OTHER));
            refuses(town, "refused.elsewhere", own(23, "0003", IIN));
            refuses(town, "refused.elsewhere", own(35, "0003", IIN));
            refuses(town, "refused.elsewhere", own(21, "0101", IIN));
            town.arrivals().arrive(Town.REGISTRAR, own(21, "0003", IIN));
        }
    }

    @Test
    void aPrecinctOfThisCommissionIssuesNoneThatNeverCameHereUnlessItsStockIsOnPaper() {
        try (Town town = votingDay()) {
            refuses(town, "refused.never-here", own(900, "0003", IIN));
        }
        try (Town paper = new Town(folder, "school", Town.election())) {
            paper.clock.set(NOON);
            Arrivals.Shown shown = new Arrivals.Shown(Town.NATIONAL, 900, "0102", "0001", Town.voter(IIN), 5);
            assertEquals(1, paper.arrivals().arrive(Town.REGISTRAR, shown).line());
        }
    }

    @Test
    void oneThatWasAcceptedIsNeitherSpoiledNorLostUntilItsLineIsTakenBack() {
        try (Town town = new Town(folder).supplied()) {
            town.issues().issue(Town.REGISTRAR, Town.application("0003", IIN, "0001"));
            town.clock.set(NOON);
            town.arrivals().arrive(Town.REGISTRAR, own(21, "0003", IIN));
            Serials used = new Serials(Town.NATIONAL, 21, 21);
            assertEquals("refused.accepted", Town.refusal(() -> town.issues().spoil(Town.REGISTRAR, used, "mistake")));
            assertEquals("refused.accepted", Town.refusal(() -> town.issues().lose(Town.REGISTRAR, used, "mistake")));
            town.arrivals().withdraw(Town.REGISTRAR, used, "another voter's");
            town.issues().lose(Town.REGISTRAR, used, "statement");
            refuses(town, "refused.elsewhere", own(21, "0003", IIN));
        }
    }

    @Test
    void aLossToldTooLateSaysWhichLineAcceptedItAndTheOwnStockIsNotToldByOthers() {
        try (Town town = votingDay()) {
            town.arrivals().arrive(Town.REGISTRAR, Town.shown(4_120, IIN));
            ReportedLoss late =
                    town.arrivals().report(Town.REGISTRAR, new Serials(Town.NATIONAL, 4_100, 4_199), "message 5");
            assertEquals(
                    "These are noted as lost, but some were accepted before, first No. 4120 at precinct 0001, line 1 of"
                            + " the register of arrivals; in all 1. Tell the higher commission at once.",
                    late.remark().orElseThrow().in(Language.EN));
            assertTrue(town.arrivals()
                    .report(Town.REGISTRAR, new Serials(Town.NATIONAL, 4_200, 4_200), "message 6")
                    .remark()
                    .isEmpty());
            assertEquals(
                    "refused.elsewhere",
                    Town.refusal(() ->
                            town.arrivals().report(Town.REGISTRAR, new Serials(Town.NATIONAL, 30, 60), "message 7")));
        }
    }

    private static Arrivals.Shown own(long number, String from, String iin) {
        return new Arrivals.Shown(Town.NATIONAL, number, "0001", from, Town.voter(iin), 5);
    }

    private static void refuses(Town town, String key, Arrivals.Shown shown) {
        assertEquals(key, Town.refusal(() -> town.arrivals().arrive(Town.REGISTRAR, shown)));
    }

    @Test
    void aFileIsRegisteredAsAWholeOrNamesEachRowThatCannotBe() throws IOException {
        try (Town town = votingDay()) {
            String header = "type;precinct;number;from;name;iin;document;list_line\n";
            String good = "mazhilis;0001;4120;0101;Planted Nameova;" + IIN + ";ID 1;2001\n";
            Refused refused = assertThrows(
                    Refused.class,
                    () -> town.arrivals()
                            .arriveAll(
                                    Town.REGISTRAR,
                                    file(header + good
                                            + "mazhilis;0001;4120;0102;A B;" + OTHER + ";ID 2;2002\n"
                                            + "mazhilis;0001;4121;0002;A B;" + OTHER + ";ID 2;2002\n")));
            String said = refused.reason().in(Language.EN);
            assertTrue(said.contains("Row 3, column number: Certificate No. 4120 was accepted already"), said);
            assertTrue(said.contains("Row 4, column from: Precinct 0002 is in the same settlement"), said);
            assertTrue(town.arrivals().list(Town.CHAIR).isEmpty());
            town.arrivals().arriveAll(Town.REGISTRAR, file(header + good));
            assertEquals("refused.rows", Town.refusal(() -> file(header + "mazhilis;0001;x;0101;A;1;ID;0\n")));
        }
        String bytes = new String(Files.readAllBytes(folder.resolve("lake.esep")), StandardCharsets.ISO_8859_1);
        assertFalse(bytes.contains("Planted") || bytes.contains(IIN));
    }

    private static ArrivalFile file(String text) {
        return ArrivalFile.read(text.getBytes(StandardCharsets.UTF_8));
    }
}
