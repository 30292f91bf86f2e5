package kz.esep.election;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kz.esep.text.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A folder of tables is read as it was written, and as spreadsheets write it. */
class PackageFolderTest extends FolderDesk {
    @Test
    void readsBackWhatItWrote() throws IOException {
        assertEquals(Packages.sound(), sound().source());
        assertEquals(List.of(), sound().notices());
    }

    @Test
    void readsBackAFormOfItsOwnToo() throws IOException {
        ElectionPackage plain = Packages.sound();
        Form reversed = new Form("protocol", Defaults.form().lines().reversed());
        ElectionPackage own = new ElectionPackage(
                plain.format(),
                plain.version(),
                plain.id(),
                plain.mode(),
                plain.kind(),
                plain.name(),
                plain.votingDay(),
                plain.ruleEdition(),
                plain.thresholds(),
                plain.signers(),
                plain.territories(),
                plain.commissions(),
                plain.precincts(),
                List.of(reversed, Packages.sectioned("second")),
                plain.contests(),
                "",
                null,
                PaperLanguages.ONE_EACH,
                null,
                null,
                null);
        folder = temporary.resolve("own");
        PackageFolder.write(own, folder);
        assertEquals(own, sound().source());
    }

    @Test
    void readsBackTheDatesOfAnEarlyElectionToo() throws IOException {
        folder = temporary.resolve("early");
        PackageFolder.write(Packages.early(), folder);
        assertEquals(Packages.early(), sound().source());
        write("dates.csv", text("dates.csv").replace("2027-02-18", "18.02.2027"));
        assertEquals(Packages.early(), sound().source());
    }

    @Test
    void refusesToWriteIntoAFolderThatIsNotEmpty() {
        assertThrows(Refused.class, () -> PackageFolder.write(Packages.sound(), folder));
    }

    @Test
    void loadsTheSampleThatTheProjectShips() throws IOException {
        folder = Path.of("assets/sample-package");
        ElectionPackage sample = sound().source();
        assertEquals(List.of(), sound().notices());
        assertTrue(
                sample.precincts().stream().anyMatch(precinct -> precinct.id().startsWith("0")));
        assertEquals(sample, Election.of(sample, Packages.DIGEST).source());
    }

    @Test
    void takesTheCertificateThatItIsGiven() throws IOException {
        var outcome = assertInstanceOf(PackageFolder.Outcome.Sound.class, PackageFolder.read(folder, "PEM"));
        assertEquals("PEM", outcome.source().caCertificate());
    }

    @ParameterizedTest
    @CsvSource({"SEMICOLON", "TAB", "DECLARED", "NO_MARK", "LINE_FEEDS", "BLANK_ROWS_AND_COLUMNS", "SPACES", "CAPITALS"
    })
    void readsWhatSpreadsheetsMakeOfATable(String quirk) throws IOException {
        String text = text("precincts.csv");
        String changed = switch (quirk) {
            case "SEMICOLON" -> text.replace(',', ';');
            case "TAB" -> text.replace(',', '\t');
            case "DECLARED" -> MARK + "sep=;\r\n" + text.substring(1).replace(',', ';');
            case "NO_MARK" -> text.substring(1);
            case "LINE_FEEDS" -> text.replace("\r\n", "\n");
            case "BLANK_ROWS_AND_COLUMNS" -> text.replace("\r\n", ",,\r\n") + ",,,,\r\n\r\n";
            case "SPACES" -> text.replace(",", " ,\u00A0 ");
            default ->
                MARK
                        + text.substring(1, text.indexOf("\r\n")).toUpperCase(java.util.Locale.ROOT)
                        + text.substring(text.indexOf("\r\n"));
        };
        assertTrue(!changed.equals(text));
        write("precincts.csv", changed);
        assertEquals(Packages.sound(), sound().source());
    }

    @Test
    void keepsTheLeadingZerosOfPrecinctNumbersHoweverTheyAreQuoted() throws IOException {
        write(
                "precincts.csv",
                text("precincts.csv").replace("0001,", "\"=\"\"0001\"\"\",").replace("0002,", "\"0002\","));
        assertEquals(
                List.of("0001", "0002", "0107"),
                sound().source().precincts().stream().map(Precinct::id).toList());
    }

    @Test
    void readsContestsFromJsonInsteadOfTables() throws IOException {
        Files.delete(folder.resolve("contests.csv"));
        Files.delete(folder.resolve("options.csv"));
        Files.write(
                folder.resolve("contests.json"),
                kz.esep.text.Json.writeIndented(Packages.sound().contests()));
        assertEquals(Packages.sound(), sound().source());
    }
}
