package kz.esep.tally;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import kz.esep.election.Election;
import kz.esep.table.CsvTable;
import kz.esep.text.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FilesTest {
    private static final Election ELECTION = Sample.election();

    private static SheetFile sheets(String text) {
        return SheetFile.read(text.getBytes(StandardCharsets.UTF_8), ELECTION, Sample.COMMISSION);
    }

    private static String refusal(String text) {
        return assertThrows(Refused.class, () -> sheets(text)).getMessage();
    }

    @Test
    void readsAPrecinctAndItsLines() {
        SheetFile file = sheets("precinct,voters_listed,votes.qaraghai,protocol_time\n0001,12,,2027-03-21T21:30\n");
        SheetFile.Row row = file.rows().getFirst();
        assertEquals(2, row.number());
        assertEquals(Sample.KEY, row.key());
        assertEquals(Map.of("voters_listed", 12L), row.sheet().figures());
        assertEquals("2027-03-21T21:30", String.valueOf(row.sheet().time()));
    }

    @Test
    void readsSemicolonsAByteOrderMarkAndTheContest() {
        SheetFile file = sheets("\uFEFFprecinct;contest;invalid\r\n0002;lists;007\r\n\r\n");
        assertEquals(Map.of("invalid", 7L), file.rows().getFirst().sheet().figures());
    }

    @Test
    void differentBytesGiveADifferentDigest() {
        assertTrue(!sheets("precinct,invalid\n0001,1\n")
                .digest()
                .equals(sheets("precinct,invalid\n0001,2\n").digest()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12.5 | whole number",
                "1 234 | without grouping",
                "-3 | negative",
                "1000000000 | larger than",
                "99999999999999999999 | larger than",
                "+5 | whole number",
                "x | whole number"
            })
    void saysWhatIsWrongWithACellAndWhere(String cell, String expected) {
        String message = refusal("precinct,voters_listed,invalid\n0001,1,1\n0002,1," + cell + "\n");
        assertTrue(message.contains("Row 3, column invalid") && message.contains(expected), message);
    }

    @Test
    void refusesGroupingByNarrowSpaces() {
        assertTrue(refusal("precinct,invalid\n0001,1\u202F234\n").contains("without grouping"));
        assertTrue(refusal("precinct,invalid\n0001,1\u00A0234\n").contains("without grouping"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "7777 | no precinct 7777",
                "0900 | another commission",
                "'' | empty",
            })
    void saysWhatIsWrongWithAPrecinct(String precinct, String expected) {
        String message = refusal("precinct,invalid\n" + precinct + ",1\n");
        assertTrue(message.contains("Row 2, column precinct") && message.contains(expected), message);
    }

    @Test
    void refusesUnknownColumnsDoubledColumnsAndRowsThatComeTwice() {
        assertTrue(refusal("precinct,invalid,votes.nobody\n0001,1,1\n").contains("no line votes.nobody"));
        assertTrue(refusal("precinct,invalid,invalid\n0001,1,1\n").contains("twice"));
        assertTrue(refusal("precinct,invalid\n0001,1\n0002,1\n0001,2\n").contains("row 2 already"));
        assertTrue(refusal("precinct,invalid\n0001,1,1\n").contains("3 cells"));
        assertTrue(refusal("place,invalid\n0001,1\n").contains("column precinct is missing"));
        assertTrue(refusal("precinct,invalid\n").contains("no rows"));
        assertTrue(refusal("precinct,contest,invalid\n0001,akim,1\n").contains("no contest akim"));
        assertTrue(refusal("precinct,protocol_time\n0001,21:30\n").contains("not a date and time"));
    }

    @Test
    void refusesWhatIsNotUtf8OrTooLarge() {
        byte[] latin = {'p', 'r', (byte) 0xE9, '\n'};
        assertTrue(assertThrows(Refused.class, () -> SheetFile.read(latin, ELECTION, Sample.COMMISSION))
                .getMessage()
                .contains("UTF-8"));
        byte[] large = new byte[CsvTable.LARGEST + 1];
        assertTrue(assertThrows(Refused.class, () -> SheetFile.read(large, ELECTION, Sample.COMMISSION))
                .getMessage()
                .contains("larger"));
    }

    @Test
    void readsDecisions() {
        String text = "precinct,code,decision,act,reason\n0001,E05,accepted_as_it_stands,7,\"spoiled, replaced\"\n"
                + "0002,W01,confirmed,,as on paper\n";
        List<DecisionFile.Row> rows = DecisionFile.read(
                        text.getBytes(StandardCharsets.UTF_8), ELECTION, Sample.COMMISSION)
                .rows();
        assertEquals(Decision.Kind.ACCEPTED_AS_IT_STANDS, rows.getFirst().kind());
        assertEquals("spoiled, replaced", rows.getFirst().reason());
        assertEquals(Decision.Kind.CONFIRMED, rows.get(1).kind());
        assertEquals("", rows.get(1).about());
    }

    @Test
    void saysWhatIsWrongWithADecision() {
        String text = "precinct,code,decision,act,reason\n0001,E99,maybe,7,\n";
        String message = assertThrows(
                        Refused.class,
                        () -> DecisionFile.read(text.getBytes(StandardCharsets.UTF_8), ELECTION, Sample.COMMISSION))
                .getMessage();
        assertTrue(message.contains("no check E99") && message.contains("no decision"), message);
        assertTrue(message.contains("column reason"), message);
    }

    @Test
    void readsRetypedCells() {
        String text = "precinct,line,value\n0001,invalid,12\n0001,urn_mobile,\n";
        List<RetypeFile.Cell> cells = RetypeFile.read(
                        text.getBytes(StandardCharsets.UTF_8), ELECTION, Sample.COMMISSION)
                .cells();
        assertEquals(new RetypeFile.Cell(Sample.KEY, "invalid", "12"), cells.getFirst());
        assertNull(cells.get(1).value());
    }
}
