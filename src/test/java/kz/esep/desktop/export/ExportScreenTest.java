package kz.esep.desktop.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import kz.esep.access.Session;
import kz.esep.app.Nights;
import kz.esep.app.Sitting;
import kz.esep.demo.Practice;
import kz.esep.desktop.Hand;
import kz.esep.desktop.Rehearsal;
import kz.esep.document.Pdfs;
import kz.esep.office.Office;
import kz.esep.paper.Kind;
import kz.esep.paper.Paper;
import kz.esep.result.ResultVerifier;
import kz.esep.result.Verdict;
import kz.esep.signing.Arrival;
import kz.esep.table.TableFiles;
import kz.esep.text.Language;
import kz.esep.text.Messages;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Signing and writing the result file, by keyboard alone and with two people's keys. */
class ExportScreenTest {
    @TempDir
    Path folder;

    private final Rehearsal rehearsal = Rehearsal.get();

    private Sitting sit(Path workspace, Language language) {
        Sitting sitting =
                new Sitting(folder, Nights.CLOCK, language).open(workspace).signIn("chair", Nights.passphrase("chair"));
        return sitting.goTo("export");
    }

    private static Practice.Key key(String role) {
        return Nights.made().commission().keys().stream()
                .filter(key -> key.role().equals(role))
                .findFirst()
                .orElseThrow();
    }

    /** Types a key's file and its passphrase; the focus goes on by itself. */
    private static void open(Sitting sitting, Practice.Key key, String passphrase) {
        sitting.type(key.file().toString())
                .press(KeyCode.ENTER)
                .type(passphrase)
                .press(KeyCode.ENTER);
    }

    private static void openBoth(Sitting sitting) {
        for (String role : List.of("chair", "secretary")) {
            open(sitting, key(role), key(role).passphrase());
            assertTrue(sitting.find("owner-" + role).isPresent(), sitting.text());
        }
    }

    private Path stick(String name) throws IOException {
        return Files.createDirectory(folder.resolve(name));
    }

    private static List<Path> files(Path stick) throws IOException {
        try (Stream<Path> files = Files.list(stick)) {
            return files.toList();
        }
    }

    private Verdict verdict(Path file) throws IOException {
        try (Office office = Office.open(folder.resolve("commission.esep"), Nights.CLOCK)) {
            return new ResultVerifier(office.election(), office.trust())
                    .verify(Files.readAllBytes(file), Arrival.first(Nights.CLOCK.instant()));
        }
    }

    @Test
    void twoPeopleSignAndTheFilePassesTheCentresVerifier() throws IOException {
        Path stick = stick("stick");
        try (Sitting sitting = sit(rehearsal.accepted(folder), Language.EN)) {
            sitting.picture("export-1");
            openBoth(sitting);
            sitting.type(stick.toString()).press(KeyCode.ENTER);
            assertTrue(sitting.find("target-good").isPresent(), sitting.text());
            sitting.picture("export-2").press(KeyCode.ENTER);
            sitting.picture("export-3");
            String sentence = sitting.get("sentence", Label.class).getText();
            assertTrue(sentence.contains("revision 1, file code"), sentence);
            assertTrue(sitting.text().contains("Compared with the workspace"), sitting.text());
        }
        Verdict.Verified verified =
                assertInstanceOf(Verdict.Verified.class, verdict(files(stick).getFirst()));
        assertEquals(1, verified.record().header().revision());
        assertEquals(2, verified.signers().size());
    }

    @Test
    void theShortCodeOfTheScreenStandsOnTheDraftOfTheProtocolInBothLanguages() {
        Path workspace = rehearsal.accepted(folder);
        String code;
        try (Sitting sitting = sit(workspace, Language.EN)) {
            code = sitting.get("code", Label.class).getText();
        }
        try (Office office = Office.open(workspace, Nights.CLOCK);
                Session chair = Nights.signIn(office, "chair")) {
            Paper paper = office.papers().find(chair, Kind.DRAFT, 0).paper();
            for (Language language : List.of(Language.KK, Language.RU)) {
                String text =
                        Pdfs.text(office.papers().make(chair, paper, language)).replaceAll("\\s+", " ");
                String label = Messages.of("document").text(language, "figures.code");
                assertTrue(text.contains(label + " " + code), () -> label + " " + code + " is not in " + text);
            }
        }
    }

    @Test
    void aWrongPassphraseAndAnothersKeyAreSaidBesideTheField() throws IOException {
        try (Sitting sitting = sit(rehearsal.accepted(folder), Language.RU)) {
            open(sitting, key("chair"), "not the passphrase");
            assertTrue(sitting.find("refusal-chair").isPresent(), sitting.text());
            assertEquals(
                    key("chair").file().toString(),
                    sitting.get("key-chair", TextField.class).getText());
            sitting.type(key("chair").passphrase()).press(KeyCode.ENTER);
            open(sitting, key("chair"), key("chair").passphrase());
            String refusal = sitting.get("refusal-secretary", Label.class).getText();
            assertTrue(refusal.contains("Это ключ"), refusal);
            assertTrue(sitting.get("sign", Button.class).isDisabled());
        }
    }

    @Test
    void aStickThatVanishesLosesNothingAndTheRevisionGoesToAnother() throws IOException {
        Path stick = stick("stick");
        Path other = stick("other");
        try (Sitting sitting = sit(rehearsal.accepted(folder), Language.EN)) {
            openBoth(sitting);
            sitting.type(stick.toString()).press(KeyCode.ENTER);
            assertTrue(sitting.find("target-good").isPresent(), sitting.text());
            Files.delete(stick);
            Files.createFile(stick);
            sitting.press(KeyCode.ENTER);
            assertTrue(sitting.find("failure").isPresent(), sitting.text());
            assertTrue(sitting.find("target-refusal").isPresent(), sitting.text());
            assertFalse(sitting.find("sentence").isPresent());
            sitting.picture("export-vanished");
            assertTrue(sitting.text().contains("Nothing has changed since revision 1"), sitting.text());
            TextField target = sitting.get("target", TextField.class);
            Hand.act(target::requestFocus);
            sitting.chord(KeyCode.A, KeyCode.CONTROL).type(other.toString()).press(KeyCode.ENTER);
            sitting.chord(KeyCode.ENTER, KeyCode.CONTROL);
            assertTrue(sitting.find("sentence").isPresent(), sitting.text());
        }
        assertInstanceOf(Verdict.Verified.class, verdict(files(other).getFirst()));
    }

    /** By their buttons, into the folder named for the signed file. */
    @Test
    void theSameFiguresAreWrittenAsTables() throws IOException {
        Path stick = stick("stick");
        try (Sitting sitting = sit(rehearsal.accepted(folder), Language.EN)) {
            TextField target = sitting.get("target", TextField.class);
            Hand.act(() -> target.setText(stick.toString()));
            for (TableFiles.Format format : TableFiles.Format.values()) {
                Button write = sitting.get("tables-" + format, Button.class);
                Hand.act(write::requestFocus);
                sitting.press(KeyCode.SPACE);
                assertTrue(sitting.text().contains("Written: " + stick), sitting.text());
            }
        }
        Path workbook = files(stick).stream()
                .filter(file -> file.toString().endsWith(".xlsx"))
                .findFirst()
                .orElseThrow();
        try (ReadableWorkbook book = new ReadableWorkbook(Files.newInputStream(workbook))) {
            List<Row> rows = book.findSheet("lists").orElseThrow().read();
            List<CSVRecord> records = CSVFormat.RFC4180
                    .parse(Files.newBufferedReader(Path.of(workbook.toString().replace(".xlsx", "_lists.csv"))))
                    .getRecords();
            long papers = 0;
            for (Practice.Paper paper : Nights.made().protocols()) {
                if (paper.key().contest().equals("lists")) {
                    List<String> figures = paper.sheet().figures().values().stream()
                            .map(String::valueOf)
                            .sorted()
                            .toList();
                    assertEquals(figures, figures(cells(rows, paper.key().precinct())));
                    assertEquals(figures, figures(records(records, paper.key().precinct())));
                    papers++;
                }
            }
            assertEquals(papers + 2, rows.size(), "headings, precincts and sums");
        }
    }

    private static List<String> cells(List<Row> rows, String precinct) {
        return rows.stream().filter(row -> row.getCellText(0).equals(precinct)).findFirst().orElseThrow().stream()
                .map(cell -> cell == null ? "" : cell.getText())
                .toList();
    }

    private static List<String> records(List<CSVRecord> records, String precinct) {
        return records.stream()
                .filter(record -> record.get(0).equals(precinct))
                .findFirst()
                .orElseThrow()
                .toList();
    }

    /** What stands behind the number, the place and the time of a protocol. */
    private static List<String> figures(List<String> cells) {
        return cells.stream().skip(4).filter(cell -> !cell.isEmpty()).sorted().toList();
    }

    @Test
    void missingProtocolsAreNamedAndAnInterimFileIsAskedForDeliberately() throws IOException {
        Path stick = stick("stick");
        Path half = Nights.half(folder);
        try (Sitting sitting = sit(half, Language.EN)) {
            assertTrue(sitting.get("missing", Label.class).getText().contains("0112"), sitting.text());
            assertTrue(sitting.get("lacking", Label.class).getText().contains("interim"), sitting.text());
            sitting.press(KeyCode.SPACE).press(KeyCode.TAB);
            openBoth(sitting);
            sitting.type(stick.toString()).press(KeyCode.ENTER).chord(KeyCode.ENTER, KeyCode.CONTROL);
            String sentence = sitting.get("sentence", Label.class).getText();
            assertTrue(sentence.contains("interim result file"), sentence);
        }
        Verdict.Verified verified =
                assertInstanceOf(Verdict.Verified.class, verdict(files(stick).getFirst()));
        assertTrue(verified.record().header().interim());
    }
}
