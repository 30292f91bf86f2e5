package kz.esep.desktop.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javax.print.DocFlavor;
import javax.print.PrintService;
import javax.print.StreamPrintServiceFactory;
import kz.esep.app.Sitting;
import kz.esep.desktop.shell.Settings;
import kz.esep.paper.Printers;
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
            assertTrue(sitting.text().contains("does not say where its fields stand"), sitting.text());
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
    void onePrinterOfSeveralIsChosenAndRemembered() {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintService second = StreamPrintServiceFactory.lookupStreamPrintServiceFactories(
                DocFlavor.SERVICE_FORMATTED.PAGEABLE, "application/postscript")[0]
                .getPrintService(printed);
        PrintService first = (PrintService) Proxy.newProxyInstance(
                PrintService.class.getClassLoader(), new Class<?>[] {PrintService.class}, (self, method, arguments) -> {
                    assertEquals("getName", method.getName(), "the other printer was chosen");
                    return "Lent to the neighbours";
                });
        Printers two = new Printers(() -> List.of(first, second), Optional::empty);
        try (Sitting sitting = new Sitting(folder, Bureau.ISSUE, Language.EN, null, two)
                .open(bureau.issued(folder))
                .signIn("registrar", bureau.passphrase("registrar"))) {
            Bureau.show(sitting);
            Bureau.walk(sitting, "printer-act", false).press(KeyCode.DOWN);
            assertEquals(List.of(), sitting.problems());
            sitting.picture("certificates-printer");
            Bureau.walk(sitting, "print-act", true).press(KeyCode.ENTER);
            assertTrue(sitting.text().contains("Sent to the printer " + second.getName()), sitting.text());
            Settings.Printing used = sitting.settings().get().printing();
            assertEquals(second.getName(), used == null ? "" : used.printer());
        }
        assertTrue(printed.size() > 0);
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
