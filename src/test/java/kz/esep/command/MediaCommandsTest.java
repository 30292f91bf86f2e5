package kz.esep.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kz.esep.app.Nights;
import kz.esep.document.Pdfs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code esep media}, as a script uses it. */
class MediaCommandsTest {
    @TempDir
    Path folder;

    private Terminal terminal = new Terminal(Path.of(""));

    @BeforeEach
    void copy() throws IOException {
        terminal = new Terminal(Nights.fresh(folder));
        terminal.done("registrar", "media outlet", file("name,kind", "Dala,newspaper", "Steppe TV,television"));
    }

    private String file(String columns, String... rows) throws IOException {
        return Files.writeString(folder.resolve("rows.csv"), columns + "\n" + String.join("\n", rows) + "\n")
                .toString();
    }

    private void assertSaid(String... sentences) {
        for (String sentence : sentences) {
            assertTrue(terminal.out().contains(sentence), sentence + " in: " + terminal.out());
        }
    }

    @Test
    void servesRequestsByArrivalAndByLot() throws IOException {
        assertSaid("Recorded: 2, numbers 1 to 2.");
        terminal.done(
                "secretary",
                "media price",
                file("outlet,published,source,what,tenge", "Dala,2026-12-20,No 5,a page,150000"));
        terminal.done(
                "registrar",
                "media request",
                file(
                        "outlet,contestant,received,wanted",
                        "2,list-1,2026-12-22T09:00,5 minutes",
                        "2,list-2,2026-12-22T09:00,5 minutes"));
        terminal.done("typist1", "media list");
        assertSaid(
                "Outlet 1  Dala  newspaper, square centimetres",
                "price 1 of 20.12.2026: a page: 150\u202F000 tenge (No 5)",
                "1. request 1  22.12.2026 09:00",
                "(at once, a lot is needed)",
                "Outlets: 2, requests: 2, halls: 0, meetings: 0.");
        terminal.done("chair", "media lot call", "--outlet", "2", "--received", "2026-12-22T09:00", "--source", "dice");
        assertSaid("Lot 1: esep-lot-1 ", "The seed comes from: dice", "It is not drawn yet.");
        terminal.done("chair", "media lot draw", "--lot", "1", "--seed", "4 6 1");
        assertSaid("Seed: 4 6 1", "1. ", "2. ");
        terminal.done("typist1", "media lot show");
        assertSaid("sha256sum", "printf '%s\\n%s\\n%s' \"$TITLE\"");
        assertEquals(Exit.REFUSED, terminal.as("chair", "media lot draw", "--lot", "1", "--seed", "5"));
        assertTrue(terminal.err().contains("Lot 1 is drawn already, with the seed 4 6 1."), terminal.err());
    }

    @Test
    void keepsHallsAndTheirTimetable() throws IOException {
        terminal.done(
                "registrar",
                "media hall",
                file(
                        "name,address,seats,opens,closes,terms",
                        "House of culture,Abay 1,200,09:00,21:00,free of charge"));
        terminal.done("registrar", "media meeting", file("hall,contestant,from,to", "1,list-1,2027-01-05T18:00,20:00"));
        assertEquals(
                Exit.REFUSED,
                terminal.as(
                        "registrar",
                        "media meeting",
                        file("hall,contestant,from,to", "1,list-2,2027-01-05T19:00,20:00")));
        assertTrue(terminal.err().contains("Row 2: The hall is taken from 05.01.2027 18:00"), terminal.err());
        assertTrue(terminal.err().contains("05.01.2027 20:00 to 05.01.2027 21:00"), terminal.err());
        terminal.done("registrar", "media withdraw", "--what", "meeting", "--number", "1", "--reason", "called off");
        assertSaid("Withdrawn: meeting 1. It stays in the journal.");
    }

    @Test
    void logsWhatWasMonitoredAndComparesIt() throws IOException {
        terminal.done(
                "registrar",
                "media log",
                file(
                        "outlet,date,contestant,amount,paid,news,tone",
                        "Steppe TV,2027-01-03,list-1,3:00,no,yes,neutral",
                        "Steppe TV,2027-01-03,list-2,1:00,no,yes,",
                        "Dala,2027-01-04,list-2,120,yes,no,"));
        terminal.done(
                "registrar",
                "media log",
                "--correct",
                "2",
                "--reason",
                "measured again",
                file("outlet,date,contestant,amount,paid,news", "Steppe TV,2027-01-03,list-2,1:30,no,yes"));
        assertSaid("Corrected: number 2.");
        terminal.done("typist1", "media entries", "--number", "2");
        assertSaid("1:00 (minutes), free, news", "1:30 (minutes)", "revision 2: measured again", "Entries: 2.");
        terminal.done("typist1", "media parity", "--part", "news");
        assertSaid("Steppe TV", "3:00 min (66.7 %)", "would have to go to others");
        terminal.done("typist1", "media parity", "--json");
        assertSaid("\"moved\"", "\"numerator\"");
        terminal.done("typist1", "media tables", "--format", "csv", "--out", folder.toString());
        assertTrue(
                Files.readString(folder.resolve("PRACTICE_media_tec-practice_parity.csv"))
                        .contains("Steppe TV"),
                terminal.out());
        assertTrue(
                Files.readString(folder.resolve("PRACTICE_media_tec-practice_log.csv"))
                        .contains(",180,seconds,no,yes,neutral,"),
                Files.readString(folder.resolve("PRACTICE_media_tec-practice_log.csv")));
        assertEquals(
                Exit.REFUSED,
                terminal.as(
                        "typist1",
                        "media log",
                        file("outlet,date,contestant,amount,paid", "Dala,2027-01-04,list-2,9,yes")));
        assertEquals(
                Exit.REFUSED,
                terminal.as(
                        "registrar",
                        "media log",
                        file("outlet,date,contestant,amount,paid", "Dala,2027-01-04,list-2,2:30,yes")));
        assertTrue(terminal.err().contains("Row 2, column amount: \"2:30\" is no area."), terminal.err());
        assertEquals(
                Exit.REFUSED,
                terminal.as(
                        "registrar",
                        "media log",
                        "--correct",
                        "1",
                        "--reason",
                        "x",
                        file(
                                "outlet,date,contestant,amount,paid",
                                "2,2027-01-04,list-2,2:30,yes",
                                "2,2027-01-04,list-2,2:31,yes")));
        assertTrue(terminal.err().contains("The file has 2 rows"), terminal.err());
    }

    @Test
    void printsTheReportInBothLanguages() throws IOException {
        terminal.done(
                "registrar",
                "media price",
                file("outlet,published,source,what,tenge", "Dala,2026-12-20,No 5,a page,150000"));
        terminal.done(
                "registrar",
                "media request",
                file(
                        "outlet,contestant,received,wanted",
                        "2,list-1,2026-12-22T09:00,5 minutes",
                        "2,list-2,2026-12-22T09:00,5 minutes"));
        terminal.done("chair", "media lot call", "--outlet", "2", "--received", "2026-12-22T09:00", "--source", "dice");
        terminal.done("chair", "media lot draw", "--lot", "1", "--seed", "4 6 1");
        terminal.done(
                "registrar",
                "media hall",
                file(
                        "name,address,seats,opens,closes,terms",
                        "House of culture,Abay 1,200,09:00,21:00,free of charge"));
        terminal.done("registrar", "media meeting", file("hall,contestant,from,to", "1,list-1,2027-01-05T18:00,20:00"));
        terminal.done(
                "registrar",
                "media log",
                file(
                        "outlet,date,contestant,amount,paid,news,tone",
                        "Steppe TV,2027-01-03,list-1,3:00,no,yes,neutral",
                        "Steppe TV,2027-01-03,list-2,1:00,no,yes,",
                        "Dala,2027-01-04,candidate-2,120,yes,no,"));
        Path pdf = folder.resolve("media.pdf");
        terminal.done("chair", "print", "--document", "media_report", "--out", pdf.toString());
        byte[] content = Files.readAllBytes(pdf);
        Pdfs.assertArchivable(content);
        String text = Pdfs.text(content).replaceAll("\\s+", " ");
        for (String part : List.of(
                "\u0422\u0435\u04a3 \u04af\u043b\u0435\u0441", // the equal share, in Kazakh
                "\u0420\u0430\u0432\u043d\u0430\u044f \u0434\u043e\u043b\u044f", // and in Russian
                "3:00",
                "75,0",
                "4 6 1",
                "House of culture")) {
            assertTrue(text.contains(part), part + " in: " + text);
        }
    }
}
