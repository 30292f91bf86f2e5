package kz.esep.desktop.central;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import kz.esep.app.Sitting;
import kz.esep.desktop.Hand;
import kz.esep.result.Papers;
import kz.esep.result.ResultFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files dropped onto the centre's window, and the receipts that come back out of it. */
class CentreFilesTest {
    @TempDir
    static Path shared;

    @TempDir
    Path folder;

    private static CentreHouse house;
    private static ResultFile one;
    private static ResultFile two;
    private static ResultFile three;

    private Sitting sitting;

    @BeforeAll
    static void make() {
        house = CentreHouse.in(shared);
        one = Papers.file(house.practice, "rayon-1", 1, null, 0);
        two = Papers.file(house.practice, "rayon-2", 1, null, 3);
        three = Papers.file(house.practice, "rayon-3", 1, null, 5);
    }

    @BeforeEach
    void open() {
        sitting = house.sit(folder);
    }

    @AfterEach
    void close() {
        sitting.close();
    }

    private void unlock() {
        TextField key = sitting.get("receipt-key", TextField.class);
        Hand.act(() -> key.setText(house.receiptKey.toString()));
        sitting.press(KeyCode.ENTER).type(CentreHouse.PASSPHRASE).press(KeyCode.ENTER);
    }

    private Path file(ResultFile file) throws IOException {
        return Files.write(folder.resolve(file.digest().hex().substring(0, 6) + ".asice"), file.bytes());
    }

    @Test
    void filesAreTakenWhereverTheyAreDroppedOnceTheKeyIsUnlocked() throws IOException {
        sitting.drop(file(one));
        assertTrue(sitting.text().contains("Unlock the receipt key first"), sitting.text());
        assertFalse(sitting.text().contains("Ctrl+W"), sitting.text());
        unlock();
        sitting.drop(sitting.get("take-path", TextField.class), file(one), file(two));
        assertTrue(sitting.text().contains("Accepted: 2. Known before: 0. Refused: 0."), sitting.text());
        sitting.drop(file(three));
        assertTrue(sitting.text().contains("Accepted: 1. Known before: 0. Refused: 0."), sitting.text());
        assertTrue(sitting.text().contains("All 6 protocols are in"), sitting.text());
    }

    private static boolean isOver(Node node) {
        return Hand.on(() -> node.getPseudoClassStates().contains(PseudoClass.getPseudoClass("over")));
    }

    @Test
    void theirOwnPlaceShowsThatTheyMayBeDroppedThere() throws IOException {
        unlock();
        Node field = sitting.get("take-path", TextField.class);
        Node place = field.getParent().getParent();
        assertFalse(sitting.hold(field, Map.of(DataFormat.PLAIN_TEXT, file(one).toString())));
        assertFalse(isOver(place));
        assertTrue(sitting.hold(field, Sitting.files(file(one))));
        assertTrue(isOver(place));
        sitting.picture("held-over-centre").leave(place);
        assertFalse(isOver(place));
        assertTrue(sitting.hold(field, Sitting.files(file(one))));
        sitting.drop(field, file(one));
        assertFalse(isOver(place));
        assertTrue(sitting.text().contains("Accepted: 1. Known before: 0. Refused: 0."), sitting.text());
    }

    @Test
    void receiptsAreListedAndOneIsCopiedOntoAStick() throws IOException {
        unlock();
        Path stick = CentreHouse.stick(folder.resolve("stick"), one, two);
        sitting.drop(stick);
        Node receipts = sitting.get("receipts", Node.class);
        Hand.act(receipts::requestFocus);
        sitting.press(KeyCode.SPACE);
        ListView<?> list = sitting.get("receipts-list", ListView.class);
        assertEquals(2, list.getItems().size());
        sitting.picture("centre-receipts");
        sitting.chord(KeyCode.K, KeyCode.CONTROL).type("rayon-2").press(KeyCode.ENTER);
        Node copy = sitting.get("receipt-save", Node.class);
        Hand.act(copy::requestFocus);
        Path back = Files.createDirectory(folder.resolve("back"));
        sitting.answer(back).press(KeyCode.SPACE);
        Path written;
        try (var files = Files.list(back)) {
            written = files.filter(file -> file.toString().endsWith(".asice"))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(sitting.text()));
        }
        String name = written.getFileName().toString();
        assertTrue(sitting.text().contains(name), sitting.text());
        Path beside = folder.resolve("centre.esep-receipts").resolve(name);
        assertArrayEquals(Files.readAllBytes(beside), Files.readAllBytes(written));
        assertTrue(Files.exists(back.resolve(name.replace(".asice", ".pdf"))), "the page to print");
    }
}
