package kz.esep.desktop.paper;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.input.KeyCode;
import javax.print.DocFlavor;
import javax.print.StreamPrintService;
import javax.print.StreamPrintServiceFactory;
import kz.esep.access.Session;
import kz.esep.app.Nights;
import kz.esep.app.Sitting;
import kz.esep.desktop.Rehearsal;
import kz.esep.desktop.observer.Visitors;
import kz.esep.desktop.shell.Settings;
import kz.esep.office.Office;
import kz.esep.paper.Copy;
import kz.esep.paper.Posting;
import kz.esep.paper.Print;
import kz.esep.paper.Printers;
import kz.esep.text.Language;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents by the keyboard alone: looking, printing, saving, handing out, posting and taking down. */
class PaperScreenTest {
    @TempDir
    Path folder;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final StreamPrintService paper = StreamPrintServiceFactory.lookupStreamPrintServiceFactories(
            DocFlavor.SERVICE_FORMATTED.PAGEABLE, "application/postscript")[0]
            .getPrintService(printed);
    private final Printers one = new Printers(() -> List.of(paper), () -> Optional.of(paper));
    private final Printers none = new Printers(List::of, Optional::empty);

    private Sitting sit(Path workspace, Language language, Clock clock, Printers printers) {
        Sitting sitting = new Sitting(folder, clock, language, null, printers)
                .open(workspace)
                .signIn("chair", Nights.passphrase("chair"));
        return sitting.goTo("documents");
    }

    private Sitting sit(Language language, Printers printers) {
        return sit(Rehearsal.get().signed(folder), language, Nights.CLOCK, printers);
    }

    /** What the workspace knows afterwards. */
    private record Known(List<Print> prints, List<Copy> copies, List<Posting> postings) {}

    private Known known() {
        try (Office office = Office.open(folder.resolve("commission.esep"), Nights.CLOCK);
                Session chair = Nights.signIn(office, "chair")) {
            return new Known(
                    office.papers().prints(chair),
                    office.copies().list(chair),
                    office.postings().list(chair));
        }
    }

    private static String where(Sitting sitting) {
        return sitting.get("page", Label.class).getText();
    }

    @Test
    void theSignedProtocolIsSeenPageByPageAndTheKeysTurnAndEnlarge() {
        try (Sitting sitting = sit(Language.EN, none)) {
            assertEquals(
                    0, sitting.get("papers", ListView.class).getSelectionModel().getSelectedIndex());
            String all = where(sitting).substring("1 of ".length());
            sitting.picture("documents-1").press(KeyCode.PAGE_DOWN, KeyCode.PAGE_DOWN);
            assertEquals("3 of " + all, where(sitting));
            sitting.press(KeyCode.PAGE_UP);
            assertEquals("2 of " + all, where(sitting));
            sitting.press(KeyCode.ADD, KeyCode.ADD).picture("documents-2");
            assertEquals("150 %", sitting.get("zoom", Label.class).getText());
            sitting.press(KeyCode.DIGIT0, KeyCode.DOWN);
            assertTrue(where(sitting).startsWith("1 of"), where(sitting));
            assertFalse(sitting.find("hand-out").isPresent(), "a draft is not handed out");
            sitting.picture("documents-draft");
        }
    }

    @Test
    void whereThereIsNoPrinterTheScreenSaysSoAndTheDocumentIsSavedAsPdf() throws IOException {
        try (Sitting sitting = sit(Language.RU, none)) {
            assertTrue(sitting.find("no-printer").isPresent(), sitting.text());
            Path file = folder.resolve("protocol.pdf");
            sitting.answer(file).chord(KeyCode.P, KeyCode.CONTROL);
            assertTrue(sitting.text().contains("Записано в журнал"), sitting.text());
            try (PDDocument saved = Loader.loadPDF(Files.readAllBytes(file))) {
                assertTrue(saved.getNumberOfPages() > 4);
            }
        }
        assertEquals(1, known().prints().size());
    }

    @Test
    void printingGoesToThePrinterAndPrinterAndCopiesAreRemembered() {
        try (Sitting sitting = sit(Language.EN, one)) {
            sitting.press(KeyCode.TAB, KeyCode.TAB, KeyCode.UP, KeyCode.UP);
            sitting.picture("documents-print").chord(KeyCode.P, KeyCode.CONTROL);
            assertTrue(sitting.text().contains("Sent to the printer, 3 copies"), sitting.text());
            assertEquals(
                    new Settings.Printing(paper.getName(), 3),
                    sitting.settings().get().printing());
        }
        assertTrue(printed.toString(StandardCharsets.ISO_8859_1).startsWith("%!PS"));
        Print print = known().prints().getFirst();
        assertEquals(paper.getName(), print.printer());
        assertEquals(3, print.copies());
    }

    @Test
    void aCertifiedCopyIsHandedOutAndStandsInTheLog() throws IOException {
        Path file = folder.resolve("copy.pdf");
        try (Sitting sitting = sit(Language.KK, none)) {
            sitting.chord(KeyCode.H, KeyCode.CONTROL).picture("documents-copy");
            assertTrue(sitting.text().contains("№ 1 куәландырылған көшірме"), sitting.text());
            sitting.press(KeyCode.DOWN, KeyCode.TAB).type("Dana");
            sitting.answer(file).press(KeyCode.TAB, KeyCode.ENTER);
            assertTrue(sitting.text().contains("журналға жазылды"), sitting.text());
            sitting.chord(KeyCode.R, KeyCode.CONTROL).picture("documents-log");
            assertTrue(sitting.text().contains("Dana"), sitting.text());
        }
        Copy copy = known().copies().getFirst();
        assertEquals("Dana", copy.name());
        assertEquals(kz.esep.paper.Holder.PROXY, copy.holder());
        assertEquals(copy.copy(), kz.esep.text.Digest.of(Files.readAllBytes(file)));
    }

    @Test
    void whoIsInTheRegisterOfPersonsPresentIsNamedByTheIdAlone() {
        Path workspace = Visitors.register(Rehearsal.get().signed(folder));
        try (Sitting sitting = sit(workspace, Language.EN, Nights.CLOCK, none)) {
            sitting.chord(KeyCode.H, KeyCode.CONTROL).press(KeyCode.TAB).type("o9");
            assertTrue(sitting.text().contains("There is no person o9"), sitting.text());
            sitting.chord(KeyCode.A, KeyCode.CONTROL).type("\u043e4");
            assertTrue(sitting.text().contains("Dana Dautova, The Evening Newspaper"), sitting.text());
            sitting.answer(folder.resolve("copy.pdf")).press(KeyCode.TAB, KeyCode.ENTER);
            sitting.goTo("observers").press(KeyCode.END);
            assertTrue(sitting.text().contains("Certified copy No. 1: Summary protocol"), sitting.text());
        }
        Copy copy = known().copies().getFirst();
        assertEquals("Dana Dautova", copy.name());
        assertEquals(kz.esep.paper.Holder.MEDIA, copy.holder());
    }

    @Test
    void aNameThatIsMissingIsRefusedAndNothingIsLost() {
        try (Sitting sitting = sit(Language.EN, none)) {
            sitting.chord(KeyCode.H, KeyCode.CONTROL).press(KeyCode.TAB);
            sitting.answer(folder.resolve("copy.pdf")).press(KeyCode.TAB, KeyCode.ENTER);
            assertTrue(sitting.text().contains("Say who gets the copy"), sitting.text());
            assertTrue(sitting.find("copy-name").isPresent());
        }
        assertEquals(List.of(), known().copies());
    }

    @Test
    void aCopyIsPostedAndMayComeDownAfterTwoDays() {
        Path workspace = Rehearsal.get().signed(folder);
        try (Sitting sitting = sit(workspace, Language.EN, Nights.CLOCK, none)) {
            assertTrue(sitting.text().contains("Not posted yet"), sitting.text());
            sitting.chord(KeyCode.T, KeyCode.CONTROL).picture("documents-post");
            assertEquals(
                    "11.01.2027 11:00",
                    sitting.get("post-time", TextField.class).getText());
            sitting.press(KeyCode.ENTER).type("abay 12").press(KeyCode.ENTER, KeyCode.ENTER);
            assertTrue(sitting.text().contains("stays until 13.01.2027 11:00"), sitting.text());
            sitting.chord(KeyCode.R, KeyCode.CONTROL).picture("documents-hangs");
            assertTrue(sitting.text().contains("48 h"), sitting.text());
            sitting.get("down", javafx.scene.control.Button.class);
        }
        try (Sitting sitting = sit(workspace, Language.EN, Clock.offset(Nights.CLOCK, Posting.PERIOD), none)) {
            assertTrue(sitting.text().contains("may be taken down since"), sitting.text());
            sitting.chord(KeyCode.R, KeyCode.CONTROL).picture("documents-over");
            sitting.press(KeyCode.TAB, KeyCode.TAB, KeyCode.ENTER);
            assertTrue(sitting.text().contains("Posting No. 1 is taken down"), sitting.text());
        }
        assertEquals("abay 12", known().postings().getFirst().place());
    }

    @Test
    void aTimeThatIsNoneIsSaidWithItsRightForm() {
        try (Sitting sitting = sit(Language.EN, none)) {
            sitting.chord(KeyCode.T, KeyCode.CONTROL).chord(KeyCode.A, KeyCode.CONTROL);
            sitting.type("late").press(KeyCode.ENTER, KeyCode.ENTER, KeyCode.ENTER);
            assertTrue(sitting.text().contains("\"late\" is not a day and a time"), sitting.text());
        }
        assertEquals(List.of(), known().postings());
    }

    @Test
    void aDraftIsNeitherHandedOutNorPosted() {
        try (Sitting sitting = sit(Language.EN, none)) {
            sitting.press(KeyCode.DOWN).chord(KeyCode.H, KeyCode.CONTROL);
            assertTrue(sitting.text().contains("handed out of signed protocols only"), sitting.text());
        }
    }

    @Test
    void aNightWithoutAnythingAcceptedHasNoProtocolToPrint() {
        try (Sitting sitting = sit(Rehearsal.get().read(folder), Language.EN, Nights.CLOCK, none)) {
            assertFalse(sitting.text().contains("ummary protocol"), sitting.text());
            sitting.picture("documents-early");
        }
    }

    @Test
    void aLongListIsSearchedByPrecinctAndKind() {
        try (Sitting sitting = sit(Language.EN, none)) {
            ListView<?> list = sitting.get("papers", ListView.class);
            int all = list.getItems().size();
            sitting.chord(KeyCode.F, KeyCode.CONTROL).type("0102");
            assertTrue(list.getItems().size() > 1 && list.getItems().size() < all, list.getItems()::toString);
            sitting.picture("documents-search").press(KeyCode.TAB, KeyCode.DOWN, KeyCode.DOWN);
            sitting.chord(KeyCode.F, KeyCode.CONTROL)
                    .chord(KeyCode.A, KeyCode.CONTROL)
                    .type("nothing");
            assertEquals(0, list.getItems().size());
        }
    }

    @Test
    void theCentreHasNothingBeforeTheFirstFileAndSaysWhatComesFirst() {
        try (Sitting sitting = new Sitting(folder, Nights.CLOCK, Language.KK).open(Nights.centre(folder))) {
            sitting.signIn("intake", Nights.made().centre().person("intake").passphrase());
            sitting.goTo("documents").picture("documents-centre");
            assertTrue(sitting.text().contains("жалпыұлттық хаттама"), sitting.text());
        }
    }

    @Test
    void aDocumentIsFoundByItsName() {
        try (Sitting sitting = sit(Language.EN, none)) {
            sitting.chord(KeyCode.DIGIT1, KeyCode.ALT).chord(KeyCode.K, KeyCode.CONTROL);
            sitting.type("draft").press(KeyCode.ENTER);
            assertFalse(sitting.find("hand-out").isPresent());
            assertTrue(where(sitting).startsWith("1 of"), where(sitting));
        }
    }

    private static Image leaf(Sitting sitting) {
        return sitting.get("leaf", ImageView.class).getImage();
    }

    private static int[] pixels(Image image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        return pixels;
    }

    @Test
    void aDocumentThatIsLookedAtAgainNamesTheJournalAsItIsNow() {
        try (Sitting sitting = sit(Rehearsal.get().read(folder), Language.EN, Nights.CLOCK, none)) {
            int[] first = pixels(leaf(sitting));
            assertArrayEquals(first, pixels(leaf(sitting.goTo("journal").goTo("documents"))));
            sitting.press(KeyCode.F2)
                    .signIn("chair", Nights.passphrase("chair"))
                    .goTo("documents");
            assertFalse(Arrays.equals(first, pixels(leaf(sitting))), "signing in stands in the journal since");
        }
    }
}
