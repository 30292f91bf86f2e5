package kz.esep.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.print.DocFlavor;
import javax.print.StreamPrintService;
import javax.print.StreamPrintServiceFactory;
import kz.esep.text.Refused;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Printing goes through the machine's printing system; here its PostScript printer writes into memory. */
class PrintersTest {
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final StreamPrintService paper = StreamPrintServiceFactory.lookupStreamPrintServiceFactories(
            DocFlavor.SERVICE_FORMATTED.PAGEABLE, "application/postscript")[0]
            .getPrintService(printed);
    private final Printers printers = new Printers(() -> List.of(paper), () -> Optional.of(paper));

    private static byte[] pdf(int pages) throws IOException {
        try (PDDocument document = new PDDocument()) {
            for (int page = 0; page < pages; page++) {
                document.addPage(new PDPage(PDRectangle.A4));
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static String refusal(Executable work) {
        return assertThrows(Refused.class, work).reason().key();
    }

    @Test
    void everyPageComesOutAndIsTold() throws IOException {
        List<Long> told = new ArrayList<>();
        Outlet outlet = printers.on(paper.getName(), 1, (done, of) -> told.add(done));
        outlet.take(pdf(3), "protocol");
        String script = printed.toString(StandardCharsets.ISO_8859_1);
        assertTrue(script.startsWith("%!PS"), script.substring(0, 20));
        assertEquals(3, script.split("%%Page:", -1).length - 1);
        assertEquals(List.of(0L, 1L, 2L), told.stream().distinct().toList());
    }

    @Test
    void itStopsBetweenTwoPagesWhenAsked() throws IOException {
        byte[] pdf = pdf(5);
        Watch stopped = new Watch() {
            @Override
            public void at(long done, long of) {}

            @Override
            public boolean stops() {
                return true;
            }
        };
        assertEquals(
                "printer.stopped",
                refusal(() -> printers.on(paper.getName(), 1, stopped).take(pdf, "protocol")));
    }

    @Test
    void aPrinterThatIsNotThereIsRefusedByNameAndNoneAtAllSaysWhatToDo() {
        assertEquals(List.of(paper.getName()), printers.names());
        assertEquals("printer.unknown", refusal(() -> printers.on("HP", 1, Watch.NONE)));
        Printers none = new Printers(List::of, Optional::empty);
        assertEquals("printer.none", refusal(() -> none.on("HP", 1, Watch.NONE)));
        assertEquals(List.of(), none.names());
    }

    @Test
    void theNumberOfCopiesHasItsBounds() {
        assertEquals("printer.copies", refusal(() -> printers.on(paper.getName(), 0, Watch.NONE)));
        assertEquals("printer.copies", refusal(() -> printers.on(paper.getName(), 100, Watch.NONE)));
        assertEquals(99, printers.on(paper.getName(), 99, Watch.NONE).copies());
    }
}
