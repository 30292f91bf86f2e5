package kz.esep.desktop.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kz.esep.app.BusyNight;
import kz.esep.app.Nights;
import kz.esep.app.Sitting;
import kz.esep.desktop.Hand;
import kz.esep.desktop.form.Numerals;
import kz.esep.result.Practice;
import kz.esep.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The overview of a night half done, by the keyboard alone. */
class OverviewTest {
    @TempDir
    private Path folder;

    private Sitting overview(String login) {
        Path half = Nights.half(folder);
        return new Sitting(folder, Nights.CLOCK, Language.EN)
                .open(half)
                .signIn(login, Nights.passphrase(login))
                .chord(KeyCode.DIGIT1, KeyCode.ALT);
    }

    private static String figure(Sitting sitting, String name) {
        return sitting.get("figure-" + name, Label.class).getText();
    }

    private static int rows(Sitting sitting) {
        TableView<?> table = sitting.get("precincts", TableView.class);
        return Hand.on(() -> table.getItems().size());
    }

    private static String chip(Sitting sitting, int number) {
        return sitting.get("chip-" + number, ToggleButton.class).getText();
    }

    private static String focused(Sitting sitting) {
        Node focus = sitting.focus();
        return focus == null ? "" : String.valueOf(focus.getId());
    }

    @Test
    void countsEveryProtocolOnce() {
        try (Sitting sitting = overview("typist1")) {
            assertEquals("13", figure(sitting, "received"));
            assertEquals("2", figure(sitting, "missing"));
            assertEquals(15, rows(sitting));
            int accepted = Integer.parseInt(figure(sitting, "accepted"));
            assertTrue(sitting.text().contains(accepted + " of 15 accepted"), sitting.text());
            assertTrue(chip(sitting, 7).endsWith("accepted  " + accepted), chip(sitting, 7));
            int sum = 0;
            for (int number = 1; number <= 7; number++) {
                sum += Integer.parseInt(chip(sitting, number).replaceAll(".* ", ""));
            }
            assertEquals(15, sum);
        }
    }

    /** The bar says to a screen reader what it shows, and its parts are as wide as that. */
    @Test
    void theBarShowsWhatTheFiltersCount() {
        try (Sitting sitting = overview("typist1")) {
            HBox bar = (HBox) sitting.get("stages", VBox.class).getChildren().getFirst();
            List<String> said = IntStream.rangeClosed(1, 7)
                    .mapToObj(number -> chip(sitting, number).split("  "))
                    .filter(chip -> !chip[2].equals("0"))
                    .map(chip -> chip[1] + ": " + chip[2])
                    .toList();
            assertEquals(String.join(", ", said), bar.getAccessibleText());
            assertEquals(said.size(), bar.getChildren().size());
            double whole = bar.getWidth();
            for (int i = 0; i < said.size(); i++) {
                double share = ((Region) bar.getChildren().get(i)).getPrefWidth() / whole;
                assertEquals(Integer.parseInt(said.get(i).replaceAll(".*: ", "")), share * 15, 0.01, said.get(i));
            }
        }
    }

    @Test
    void copiesTheChosenRowsAsASpreadsheetTakesThem() {
        try (Sitting sitting = overview("typist1")) {
            sitting.press(KeyCode.HOME).chord(KeyCode.DOWN, KeyCode.SHIFT).chord(KeyCode.C, KeyCode.CONTROL);
            String copied = copied();
            List<String[]> lines =
                    copied.lines().map(line -> line.split("\t", -1)).toList();
            assertEquals(3, lines.size(), copied);
            assertEquals("Number", lines.getFirst()[0], copied);
            assertEquals("0101", lines.get(1)[0], copied);
            assertTrue(lines.stream().allMatch(line -> line.length == lines.getFirst().length), copied);
            assertFalse(copied.contains("["), "a cell that is drawn is copied in words: " + copied);
            sitting.press(KeyCode.END);
            Node table = sitting.get("precincts", TableView.class);
            Hand.act(() -> table.fireEvent(
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", "с", KeyCode.UNDEFINED, false, true, false, false)));
            assertEquals(2, copied().lines().count(), "on a Cyrillic layout: " + copied());
        }
    }

    private static String copied() {
        return String.valueOf(Hand.on(() -> Clipboard.getSystemClipboard().getString()));
    }

    @Test
    void sortsByTheNextColumnAndAtLastByTheNumbersAgain() {
        try (Sitting sitting = overview("typist1")) {
            TableView<OverviewRow> table = table(sitting);
            List<OverviewRow> first = Hand.on(() -> List.copyOf(table.getItems()));
            sitting.press(KeyCode.F6);
            for (int column = 1; column < table.getVisibleLeafColumns().size(); column++) {
                sitting.press(KeyCode.F6);
                assertEquals(
                        table.getVisibleLeafColumn(column), table.getSortOrder().getFirst());
                assertEquals(15, table.getItems().size());
            }
            assertNotEquals(first, Hand.on(() -> List.copyOf(table.getItems())));
            sitting.press(KeyCode.F6);
            assertEquals(first, Hand.on(() -> List.copyOf(table.getItems())));
        }
    }

    @SuppressWarnings("unchecked")
    private static TableView<OverviewRow> table(Sitting sitting) {
        return (TableView<OverviewRow>) sitting.get("precincts", TableView.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 1_200})
    void servesOnePrecinctAsWellAsMany(int precincts) {
        BusyNight night = new BusyNight(folder, precincts);
        try (Sitting sitting = new Sitting(folder, Practice.CLOCK, Language.EN)
                .open(night.workspace)
                .signIn("typist1", BusyNight.password())
                .goTo("overview")) {
            assertEquals(precincts, rows(sitting));
            assertTrue(chip(sitting, 1).endsWith(Numerals.grouped(precincts - night.untouched + 1)), chip(sitting, 1));
            sitting.press(KeyCode.DIGIT1);
            assertEquals(precincts - night.untouched + 1, rows(sitting));
            sitting.press(KeyCode.DIGIT0).chord(KeyCode.F, KeyCode.CONTROL).type(BusyNight.id(precincts));
            assertEquals(1, rows(sitting));
            sitting.picture("overview-" + precincts).press(KeyCode.ESCAPE);
            assertEquals(precincts, rows(sitting));
        }
    }

    @Test
    void filtersByOneKeyAndSearches() {
        try (Sitting sitting = overview("typist1")) {
            assertEquals("precincts", focused(sitting));
            sitting.press(KeyCode.DIGIT1);
            assertEquals(2, rows(sitting));
            sitting.press(KeyCode.DIGIT0);
            assertEquals(15, rows(sitting));
            sitting.chord(KeyCode.F, KeyCode.CONTROL).type("0101");
            assertEquals("search", focused(sitting));
            assertEquals(2, rows(sitting));
            sitting.press(KeyCode.ESCAPE);
            assertEquals(15, rows(sitting));
            assertEquals("precincts", focused(sitting));
        }
    }

    @Test
    void leadsATypistToWhatIsNextAndToWhatIsDisputed() {
        try (Sitting sitting = overview("typist1")) {
            sitting.chord(KeyCode.N, KeyCode.CONTROL);
            assertEquals("precinct", focused(sitting));
            assertTrue(sitting.text().contains("The first reading is due"), sitting.text());
            sitting.press(KeyCode.ENTER);
            assertEquals("line-voters_listed", focused(sitting));
            sitting.chord(KeyCode.DIGIT1, KeyCode.ALT).press(KeyCode.DIGIT4, KeyCode.ENTER);
            assertTrue(sitting.text().contains("What was typed before is not shown"), sitting.text());
        }
    }

    @Test
    void leadsTheChairToTheirDesk() {
        try (Sitting sitting = overview("chair")) {
            sitting.press(KeyCode.DIGIT6, KeyCode.ENTER);
            assertTrue(sitting.find("precincts").isEmpty());
            assertTrue(sitting.find("place-review").isPresent());
        }
    }

    @Test
    void findsAPrecinctByItsPlace() {
        try (Sitting sitting = overview("typist1")) {
            sitting.chord(KeyCode.K, KeyCode.CONTROL).type("birlik").press(KeyCode.ENTER);
            assertEquals("precincts", focused(sitting));
            sitting.press(KeyCode.ENTER);
            assertTrue(sitting.text().contains("0106  Birlik"), sitting.text());
        }
    }

    @Test
    void whatIsLateOfTheCalendarIsSaidAndLeadsThere() {
        try (Sitting sitting = overview("chair")) {
            assertTrue(sitting.text().contains("8 late: Voter lists are handed to the precinct"), sitting.text());
            assertTrue(sitting.text().contains("Next: "), sitting.text());
            sitting.picture("overview-deadlines").chord(KeyCode.D, KeyCode.CONTROL);
            assertEquals("deadline-LATE", focused(sitting));
            sitting.press(KeyCode.ENTER);
            assertEquals("calendar-list", focused(sitting));
            assertTrue(sitting.get("date-heading", Label.class).getText().startsWith("Voter lists are handed"));
        }
    }

    @Test
    void whoeverDoesNotKeepTheCalendarIsNotTold() {
        try (Sitting sitting = overview("typist1")) {
            assertFalse(sitting.find("deadlines").isPresent());
        }
    }

    @Test
    void theSlashLeadsToTheSearchAndIsNotTypedIntoIt() {
        try (Sitting sitting = overview("typist1")) {
            sitting.press(KeyCode.SLASH).type("0101");
            assertEquals("0101", sitting.get("search", TextField.class).getText());
        }
    }
}
