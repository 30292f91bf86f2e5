package kz.esep.commission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.LongStream;
import kz.esep.election.Body;
import kz.esep.text.Iin;
import kz.esep.text.Language;
import kz.esep.text.Refused;
import org.junit.jupiter.api.Test;

/** Members from a file: whole or not at all, with every fault named by row and column. */
class MemberFileTest extends InRayon {
    @Test
    void aCorrectionFromAFileKeepsWhatTheFileHasNoColumnFor() {
        rayon.seven();
        String row = "Saule Right," + Rayon.iin(2) + ",deputy,Party 2,no,2026-12-01,14\n";
        String header = "name,iin,post,proposed_by,public_servant,since,decision";
        Particulars kept = corrected(header + "\n" + row);
        assertEquals(new Particulars("Saule Right", Rayon.iin(2), "School 2", "KZ00TEST2"), kept);
        Particulars emptied = corrected(header + ",account\n" + row.replace("14\n", "14,\n"));
        assertEquals("School 2", emptied.workplace());
        assertEquals("", emptied.account());
    }

    private Particulars corrected(String text) {
        Entrant entrant =
                file(text).rows().getFirst().correction(rayon.members().find(Rayon.REGISTRAR, "m2"));
        rayon.members().correct(Rayon.REGISTRAR, "m2", entrant, "checked against the paper");
        return Objects.requireNonNull(rayon.member("m2").particulars());
    }

    @Test
    void aFileIsRecordedWholeOrNotAtAll() {
        String header = "precinct;name;iin;post;proposed_by;public_servant;since;decision;bars\n";
        String good = ";A B;" + Rayon.iin(1) + ";chair;Party;yes;01.12.2026;1;\n";
        String bad = "0101;C D;123;king;Party;maybe;31.02.2026;1;judge sorcerer\n";
        Refused unread = assertThrows(Refused.class, () -> file(header + good + bad));
        String said = unread.reason().in(Language.EN);
        assertTrue(said.contains("Row 3, column post"), said);
        assertTrue(said.contains("Row 3, column bars: \"sorcerer\""), said);
        String wrong = "0101;C D;123;member;Party;no;2026-12-01;1;\n";
        String named = assertThrows(
                        Refused.class, () -> rayon.members().joinAll(Rayon.REGISTRAR, file(header + good + wrong)))
                .reason()
                .in(Language.EN);
        assertTrue(named.contains("Row 3, column iin: The IIN has 12 digits"), named);
        assertTrue(rayon.members().list(Rayon.CHAIR).isEmpty());
        assertEquals(List.of("m1"), rayon.members().joinAll(Rayon.REGISTRAR, file(header + good)));
        assertEquals(Body.Kind.COMMISSION, rayon.member("m1").body().kind());
    }

    @Test
    void zerosThatASpreadsheetLeftOutAreTold() {
        String header = "precinct,name,iin,post,proposed_by,public_servant,since,decision\n";
        long eaten = LongStream.range(10_203_500_000L, 10_203_500_100L)
                .filter(number -> Iin.fault("0" + number).isEmpty())
                .findFirst()
                .orElseThrow();
        String said = assertThrows(
                        Refused.class, () -> file(header + "0101,A B," + eaten + ",chair,Party,yes,01.12.2026,1\n"))
                .reason()
                .in(Language.EN);
        assertTrue(said.contains("Row 2, column iin: The spreadsheet has left out the zeros"), said);
        MemberFile ours = file(header + "101,A B," + Rayon.iin(1) + ",chair,Party,yes,01.12.2026,1\n");
        String where = assertThrows(Refused.class, () -> rayon.members().joinAll(Rayon.REGISTRAR, ours))
                .reason()
                .in(Language.EN);
        assertTrue(where.contains("Row 2, column precinct: There is no precinct 101 here. If 0101 is meant"), where);
    }

    private static MemberFile file(String text) {
        return MemberFile.read(text.getBytes(StandardCharsets.UTF_8));
    }
}
