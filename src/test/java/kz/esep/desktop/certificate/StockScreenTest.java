package kz.esep.desktop.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import kz.esep.app.Sitting;
import kz.esep.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The stock by the keyboard alone: where a number is, and acts that were signed on paper. */
class StockScreenTest {
    private final Bureau bureau = Bureau.get();

    @TempDir
    Path folder;

    private Sitting sit(Path workspace, String login) {
        return bureau.sit(folder, workspace, Bureau.ISSUE, Language.EN, login);
    }

    private static String found(Sitting sitting) {
        return sitting.get("found", Label.class).getText();
    }

    @Test
    void oneNumberIsLookedUpAndItsStateAndPlaceAreSaid() {
        try (Sitting sitting = sit(bureau.supplied(folder), "registrar")) {
            sitting.chord(KeyCode.G, KeyCode.CONTROL).type("0017");
            assertEquals("No. 17: unissued, precinct commission 0001", found(sitting));
            sitting.chord(KeyCode.A, KeyCode.CONTROL).type("61");
            assertEquals("No. 61 never came here.", found(sitting));
            sitting.chord(KeyCode.A, KeyCode.CONTROL).type("5-7");
            assertEquals("One number from 1 to 999999999.", found(sitting));
            assertFalse(sitting.find("act-record").isPresent(), "acts are the chair's");
            assertEquals(List.of(), sitting.problems());
        }
    }

    @Test
    void theChairRecordsAnActFromTheNumberPadAndTheStockFollows() {
        try (Sitting sitting = sit(bureau.supplied(folder), "chair")) {
            sitting.press(KeyCode.DOWN, KeyCode.TAB).type("31-40").press(KeyCode.ENTER);
            sitting.type("0002");
            assertEquals(
                    "Lake, School", sitting.get("act-place-below", Label.class).getText());
            sitting.press(KeyCode.ENTER).type("5").press(KeyCode.ENTER).type("09032027");
            sitting.press(KeyCode.ENTER, KeyCode.ENTER, KeyCode.ENTER);
            assertTrue(sitting.text().contains("Act No. 5 is recorded: handed down, 31\u201340."), sitting.text());
            assertEquals(
                    4,
                    sitting.get("certificate-acts", TableView.class).getItems().size());
            sitting.chord(KeyCode.G, KeyCode.CONTROL).type("35");
            assertEquals("No. 35: unissued, precinct commission 0002", found(sitting));
            sitting.picture("certificates-stock");
        }
    }

    @Test
    void whatAnActCannotBeIsSaidInWordsAndWhatIsTypedStays() {
        try (Sitting sitting = sit(bureau.supplied(folder), "chair")) {
            sitting.press(KeyCode.DOWN, KeyCode.TAB).type("15-25").press(KeyCode.ENTER);
            sitting.type("0002")
                    .press(KeyCode.ENTER)
                    .type("5")
                    .press(KeyCode.ENTER)
                    .type("31.02.2027");
            sitting.chord(KeyCode.ENTER, KeyCode.CONTROL);
            assertTrue(sitting.text().contains("\"31.02.2027\" is no day."), sitting.text());
            sitting.chord(KeyCode.A, KeyCode.CONTROL).type("9 3 2027").chord(KeyCode.ENTER, KeyCode.CONTROL);
            assertTrue(
                    sitting.text().contains("Numbers 15\u201320 are unissued, precinct commission 0001."),
                    sitting.text());
            assertEquals("15-25", sitting.get("act-numbers", TextField.class).getText());
        }
    }

    @Test
    void actsOfAFileAreRecordedTogetherOrItsRowsSayWhatIsWrong() throws IOException {
        Path bad = Files.writeString(
                folder.resolve("bad.csv"),
                "\uFEFFkind;type;numbers;act;date;place\r\n"
                        + "handed_down;mazhilis;31-40;5;09.03.2027;0002\r\n"
                        + "handed_down;mazhilis;\"40-45\";6;2027-03-09;0003\r\n"
                        + "handed_down;mazhilis;46;;2027-03-09;0003\r\n");
        Path good = Files.writeString(
                folder.resolve("good.csv"),
                "kind,type,numbers,act,date,place\nhanded_down,mazhilis,31-40,5,2027-03-09,0002\n");
        try (Sitting sitting = sit(bureau.supplied(folder), "chair")) {
            sitting.answer(bad);
            Bureau.walk(sitting, "bulk-acts", false).press(KeyCode.ENTER);
            String said = sitting.get("bulk-fault-acts", Label.class).getText();
            assertTrue(
                    said.contains("Row 3, column numbers: Numbers 40 are unissued, precinct commission 0002.")
                            && said.contains("Row 4, column act:"),
                    said);
            assertTrue(sitting.text().contains("Nothing of bad.csv was recorded"), sitting.text());
            assertEquals(
                    3,
                    sitting.get("certificate-acts", TableView.class).getItems().size());
            sitting.picture("certificates-bulk");
            assertEquals(List.of(), sitting.problems());
            sitting.answer(good).press(KeyCode.ENTER);
            assertTrue(sitting.text().contains("Acts recorded: 1; certificates in them: 10."), sitting.text());
            assertFalse(sitting.find("bulk-fault-acts").isPresent());
            assertEquals(
                    4,
                    sitting.get("certificate-acts", TableView.class).getItems().size());
            sitting.answer(folder.resolve("gone.csv")).press(KeyCode.ENTER);
            assertTrue(sitting.text().contains("gone.csv cannot be read."), sitting.text());
        }
    }

    @Test
    void anEmptyStockSaysWhatToDoFirst() {
        try (Sitting sitting = sit(bureau.empty(folder), "chair")) {
            assertTrue(sitting.text().contains("No certificate came here yet."), sitting.text());
            sitting.press(KeyCode.TAB)
                    .type("1-61")
                    .press(KeyCode.ENTER)
                    .type("1")
                    .press(KeyCode.ENTER);
            sitting.type("01.03.2027").chord(KeyCode.ENTER, KeyCode.CONTROL);
            assertTrue(sitting.text().contains("There would be 61 certificates"), sitting.text());
            assertEquals(List.of(), sitting.problems());
        }
    }
}
