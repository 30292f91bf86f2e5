package kz.esep.desktop.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import kz.esep.app.Sitting;
import kz.esep.text.Language;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Certificates, registers and acts leave the place of certificates as PDF, and registers as tables with a reason. */
class PrintScreenTest {
    private final Bureau bureau = Bureau.get();

    @TempDir
    Path folder;

    private Sitting sit(String login) {
        return bureau.sit(folder, bureau.issued(folder), Bureau.ISSUE, Language.EN, login);
    }

    private static String text(Path file) throws IOException {
        try (PDDocument saved = Loader.loadPDF(Files.readAllBytes(file))) {
            return new PDFTextStripper().getText(saved);
        }
    }

    @Test
    void anIssuedCertificateIsSavedAsPdfAndWithoutAPrinterThatIsSaid() throws IOException {
        Path file = folder.resolve("certificate.pdf");
        try (Sitting sitting = sit("registrar").chord(KeyCode.N, KeyCode.CONTROL)) {
            IssueScreenTest.type(sitting, "000229500018", "0101").chord(KeyCode.ENTER, KeyCode.CONTROL);
            Bureau.walk(sitting, "print-certificate", true).press(KeyCode.ENTER);
            assertTrue(sitting.text().contains("No printer is set up on this computer."), sitting.text());
            sitting.answer(file);
            Bureau.walk(sitting, "save-certificate", false).press(KeyCode.ENTER);
            assertTrue(sitting.text().contains("Saved as " + file), sitting.text());
        }
        assertTrue(text(file).contains("asel nurlanova"), text(file));
    }

    @Test
    void aRegisterIsSavedAndWrittenOutAsATableOnlyWithAReason() throws IOException {
        Path file = folder.resolve("register.pdf");
        Path tables = Files.createDirectory(folder.resolve("tables"));
        try (Sitting sitting = sit("chair").chord(KeyCode.F, KeyCode.CONTROL)) {
            sitting.answer(file);
            Bureau.walk(sitting, "save-issues", false).press(KeyCode.ENTER);
            assertTrue(sitting.text().contains("Saved as " + file), sitting.text());
            sitting.answer(tables);
            Bureau.walk(sitting, "register-export", false).press(KeyCode.ENTER);
            assertTrue(sitting.text().contains("Give the reason in words"), sitting.text());
            sitting.answer(tables).chord(KeyCode.TAB, KeyCode.SHIFT).type("audit");
            sitting.press(KeyCode.ENTER, KeyCode.ENTER);
            assertTrue(sitting.text().contains("and recorded."), sitting.text());
            assertEquals(List.of(), sitting.problems());
        }
        assertTrue(text(file).contains("Bolat Nurlanov"), text(file));
        try (Stream<Path> written = Files.list(tables)) {
            assertEquals(1, written.count());
        }
    }

    @Test
    void anActIsSavedAndWhatIsNotThereYetIsSaid() throws IOException {
        Path file = folder.resolve("act.pdf");
        try (Sitting sitting = sit("registrar")) {
            sitting.answer(file);
            Bureau.walk(sitting, "save-act", false).press(KeyCode.ENTER);
            assertTrue(sitting.text().contains("Saved as " + file), sitting.text());
            sitting.chord(KeyCode.PAGE_UP, KeyCode.CONTROL);
            Bureau.walk(sitting, "print-cancelling", false).press(KeyCode.ENTER);
            assertTrue(sitting.text().contains("There is nothing to print here yet."), sitting.text());
        }
        assertTrue(text(file).contains("21"), text(file));
    }
}
