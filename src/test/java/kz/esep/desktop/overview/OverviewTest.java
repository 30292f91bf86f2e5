package kz.esep.desktop.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import kz.esep.app.Nights;
import kz.esep.app.Sitting;
import kz.esep.desktop.Hand;
import kz.esep.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
