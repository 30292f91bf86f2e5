package kz.esep.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import kz.esep.election.Body;
import kz.esep.election.CertificateType;
import kz.esep.text.Language;
import kz.esep.text.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StocksTest {
    @TempDir
    Path folder;

    @Test
    void numbersComeByActGoDownComeBackAndAreNeverInTwoPlaces() {
        try (Town town = new Town(folder)) {
            town.act(Act.Kind.RECEIVED, "0001-0060", "", "");
            town.act(Act.Kind.HANDED_DOWN, "1-20", "0001", "");
            town.act(Act.Kind.HANDED_DOWN, "21-30", "0002", "");
            town.act(Act.Kind.TAKEN_BACK, "25-30", "0002", "");
            town.act(Act.Kind.LOST, "3", "0001", "fire");
            town.act(Act.Kind.SPOILED, "60", "", "torn");
            town.act(Act.Kind.RETURNED, "51-59", "", "");
            List<String> expected = List.of(
                    "1\u20132 0001 unissued",
                    "3 0001 lost",
                    "4\u201320 0001 unissued",
                    "21\u201324 0002 unissued",
                    "25\u201350 lake unissued",
                    "51\u201359 north unissued",
                    "60 lake spoiled");
            assertEquals(expected, town.runs());
            town.prove();
            assertEquals(expected, town.runs());
            assertEquals(7, town.stocks().acts(Town.REGISTRAR).size());
            Stock stock = town.stocks().list(Town.REGISTRAR).getFirst();
            assertEquals(26, stock.count(Body.commission("lake"), State.UNISSUED));
            assertEquals(19, stock.count(Body.precinct("0001"), State.UNISSUED));
        }
    }

    @Test
    void anActThatTakesNumbersFromWhereTheyAreNotSaysWhereTheyAre() {
        try (Town town = new Town(folder)) {
            town.act(Act.Kind.RECEIVED, "1-40", "", "");
            town.act(Act.Kind.HANDED_DOWN, "11-20", "0001", "");
            Refused elsewhere = assertThrows(Refused.class, () -> town.act(Act.Kind.HANDED_DOWN, "1-30", "0002", ""));
            assertEquals("refused.elsewhere", elsewhere.reason().key());
            assertTrue(
                    elsewhere.reason().in(Language.EN).contains("11\u201320 are unissued, precinct commission 0001"));
            assertEquals("refused.never-here", Town.refusal(() -> town.act(Act.Kind.HANDED_DOWN, "39-41", "0002", "")));
            assertEquals("refused.elsewhere", Town.refusal(() -> town.act(Act.Kind.RECEIVED, "40-41", "", "")));
            assertEquals("refused.elsewhere", Town.refusal(() -> town.act(Act.Kind.TAKEN_BACK, "11", "0002", "")));
            town.act(Act.Kind.LOST, "1", "", "stolen");
            assertEquals("refused.elsewhere", Town.refusal(() -> town.act(Act.Kind.RETURNED, "1", "", "")));
        }
    }

    @Test
    void whatWasReturnedMayComeAgain() {
        try (Town town = new Town(folder)) {
            town.act(Act.Kind.RECEIVED, "1-10", "", "");
            town.act(Act.Kind.RETURNED, "5-10", "", "");
            town.act(Act.Kind.RECEIVED, "8-12", "", "");
            assertEquals(
                    List.of("1\u20134 lake unissued", "5\u20137 north unissued", "8\u201312 lake unissued"),
                    town.runs());
        }
    }

    @Test
    void moreThanOnePercentOfTheListedVotersNeedsAReason() {
        try (Town town = new Town(folder)) {
            town.act(Act.Kind.RECEIVED, "1-60", "", "");
            Refused over = assertThrows(Refused.class, () -> town.act(Act.Kind.RECEIVED, "61", "", " "));
            assertEquals("refused.ceiling", over.reason().key());
            assertTrue(over.reason().in(Language.RU).contains("61, допускается не более 60: 1 процента от 6"));
            town.act(Act.Kind.RECEIVED, "61", "", "decision 12/3: a camp of builders");
            town.act(Act.Kind.RETURNED, "1-10", "", "");
            town.act(Act.Kind.RECEIVED, "62-70", "", "");
        }
    }

    @Test
    void anActIsSignedByTheChairOrTheSecretaryAndHasItsNumberDateAndReason() {
        try (Town town = new Town(folder)) {
            Stocks.Paper paper = Town.paper(Act.Kind.RECEIVED, "1-5", "", "");
            assertEquals("not-allowed", Town.refusal(() -> town.stocks().sign(Town.REGISTRAR, paper)));
            assertEquals("not-allowed", Town.refusal(() -> town.stocks().list(Town.TYPIST)));
            Stocks.Paper ahead =
                    new Stocks.Paper(paper.kind(), "7", java.time.LocalDate.of(2027, 3, 11), paper.serials(), "", "");
            assertEquals("refused.ahead", Town.refusal(() -> town.stocks().sign(Town.CHAIR, ahead)));
            Stocks.Paper nameless = new Stocks.Paper(paper.kind(), " ", Town.DAY, paper.serials(), "", "");
            assertEquals("refused.act-number", Town.refusal(() -> town.stocks().sign(Town.CHAIR, nameless)));
            town.stocks().sign(Town.CHAIR, paper);
            assertEquals("refused.reason", Town.refusal(() -> town.act(Act.Kind.LOST, "1", "", "")));
            assertEquals("refused.place-needed", Town.refusal(() -> town.act(Act.Kind.HANDED_DOWN, "1", "", "")));
            assertEquals("refused.not-below", Town.refusal(() -> town.act(Act.Kind.HANDED_DOWN, "1", "0101", "")));
            assertEquals("refused.words", Town.refusal(() -> town.act(Act.Kind.LOST, "1", "", "a\nb")));
        }
    }

    @Test
    void theActsOfAFileAreRecordedTogetherOrEachRowThatCannotBeIsNamed() {
        try (Town town = new Town(folder)) {
            String header = "type,kind,numbers,place,act,date,reason\n";
            String good = "mazhilis,received,0001-0009,,4,2027-02-28,\nmazhilis,handed_down,1-5,0001,5,28.02.2027,\n";
            Refused refused = assertThrows(
                    Refused.class,
                    () -> town.stocks()
                            .signAll(
                                    Town.CHAIR,
                                    file(header + good + "mazhilis,handed_down,5-6,0002,6,2027-02-28,\n"
                                            + "mazhilis,lost,7,,7,2027-02-28,\n")));
            String said = refused.reason().in(Language.EN);
            assertTrue(said.contains("Row 4, column numbers: Numbers 5 are unissued, precinct commission 0001"), said);
            assertTrue(said.contains("Row 5, column reason: Give the reason"), said);
            assertEquals(List.of(), town.runs());
            assertEquals(
                    2, town.stocks().signAll(Town.CHAIR, file(header + good)).size());
            assertEquals(List.of("1\u20135 0001 unissued", "6\u20139 lake unissued"), town.runs());
            assertEquals("refused.rows", Town.refusal(() -> file(header + "mazhilis,eaten,9-1,,4,30.02.2027,\n")));
        }
    }

    private static ActFile file(String text) {
        return ActFile.read(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    @Test
    void anOblastHandsDownToItsCommissionsAndAPrecinctHasNobodyBelow() {
        try (Town oblast = new Town(folder, "north", Town.election());
                Town school = new Town(folder, "school", Town.election())) {
            oblast.act(Act.Kind.RECEIVED, "1-100", "", "");
            oblast.act(Act.Kind.HANDED_DOWN, "1-60", "lake", "");
            assertEquals(List.of("1\u201360 lake unissued", "61\u2013100 north unissued"), oblast.runs());
            assertEquals("refused.not-below", Town.refusal(() -> oblast.act(Act.Kind.HANDED_DOWN, "61", "0001", "")));
            school.act(Act.Kind.RECEIVED, "61-80", "", "");
            assertEquals(List.of("61\u201380 0102 unissued"), school.runs());
            assertEquals("refused.not-below", Town.refusal(() -> school.act(Act.Kind.HANDED_DOWN, "61", "0102", "")));
        }
    }

    @Test
    void typesComeFromThePackageAndAreThoseThatSomebodyHereVotesWith() {
        try (Town lake = new Town(folder);
                Town school = new Town(folder, "school", Town.election());
                Town older = new Town(folder, "steppe", Town.election(null))) {
            assertEquals(List.of(Town.NATIONAL, Town.LOCAL), ids(lake));
            assertEquals(List.of(Town.NATIONAL), ids(school));
            assertEquals(List.of("lists", "district"), ids(older));
            assertEquals(Town.NATIONAL, school.stocks().type(Town.CHAIR, "").id());
            assertEquals("refused.type-needed", Town.refusal(() -> lake.stocks().type(Town.CHAIR, "")));
            assertEquals("refused.type", Town.refusal(() -> school.stocks().type(Town.CHAIR, Town.LOCAL)));
        }
    }

    private static List<String> ids(Town town) {
        return town.stocks().types(Town.CHAIR).stream().map(CertificateType::id).toList();
    }

    @Test
    void theCentreKeepsNoStock() {
        try (Town centre = new Town(folder, "centre", Town.election())) {
            assertEquals("refused.central", Town.refusal(() -> centre.act(Act.Kind.RECEIVED, "1", "", "")));
        }
    }

    @Test
    void aRangeIsTypedAsItStandsOnThePaper() {
        assertEquals(
                new Serials("t", 1, 250), Serials.typed("t", " 0001 - 0250 ").orElseThrow());
        assertEquals(new Serials("t", 17, 17), Serials.typed("t", "17").orElseThrow());
        for (String typed : List.of("", "0", "5-4", "a", "1-", "-1", "1-2-3", "1000000000", "1.5")) {
            assertTrue(Serials.typed("t", typed).isEmpty(), typed);
        }
    }
}
