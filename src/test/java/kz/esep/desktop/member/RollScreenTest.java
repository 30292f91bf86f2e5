package kz.esep.desktop.member;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import kz.esep.app.Sitting;
import kz.esep.desktop.Hand;
import kz.esep.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commissions and their members by the keyboard alone. */
class RollScreenTest {
    @TempDir
    Path folder;

    private static String focus(Sitting sitting) {
        Node focus = sitting.focus();
        return focus == null ? "" : String.valueOf(focus.getId());
    }

    private static int rows(Sitting sitting) {
        TableView<?> table = sitting.get("commissions", TableView.class);
        return Hand.on(() -> table.getItems().size());
    }

    @Test
    void eachCommissionSaysHowItStandsAndItsMembersStandBesideIt() {
        try (Sitting sitting = Rolls.sit(folder, Rolls.workspace(folder), Language.EN, "registrar")) {
            assertEquals("commissions", focus(sitting));
            assertTrue(sitting.get("roll-count", Label.class).getText().startsWith("Members: 7"), sitting.text());
            sitting.press(KeyCode.DOWN);
            assertTrue(sitting.text().contains("their number must be odd"), sitting.text());
            assertTrue(sitting.text().contains("is a judge (Art. 20(12))"), sitting.text());
            sitting.press(KeyCode.DIGIT4);
            assertEquals(2, rows(sitting), "the commission itself and 0102");
            sitting.press(KeyCode.DIGIT0, KeyCode.DIGIT2);
            assertEquals(1, rows(sitting));
            sitting.press(KeyCode.DIGIT0, KeyCode.SLASH).type("member24").press(KeyCode.ENTER);
            assertEquals(1, rows(sitting));
            assertTrue(sitting.text().contains(Rolls.iin(24)), sitting.text());
            sitting.press(KeyCode.ENTER);
            assertEquals("members", focus(sitting));
            ListView<?> members = sitting.get("members", ListView.class);
            Object chosen = Hand.on(() -> members.getSelectionModel().getSelectedItem());
            assertTrue(
                    chosen instanceof RollLine.Person person
                            && person.member().id().equals("m17"),
                    "" + chosen);
            sitting.chord(KeyCode.H, KeyCode.CONTROL);
            assertTrue(sitting.text().contains("Saule Member21 became a member: chair"), sitting.text());
            sitting.chord(KeyCode.H, KeyCode.CONTROL).press(KeyCode.ESCAPE);
            assertEquals("commissions", focus(sitting));
        }
    }

    @Test
    void anybodyIsFoundFromAnywhereAndNobodyStaysInTheWindow() {
        try (Sitting sitting = Rolls.sit(folder, Rolls.workspace(folder), Language.RU, "registrar")) {
            sitting.chord(KeyCode.DIGIT1, KeyCode.ALT).chord(KeyCode.K, KeyCode.CONTROL);
            sitting.type(Rolls.iin(15)).press(KeyCode.ENTER);
            assertEquals("members", focus(sitting));
            assertTrue(sitting.text().contains("Saule Member15"), sitting.text());
            sitting.press(KeyCode.F2);
            assertFalse(sitting.text().contains("Saule"), sitting.text());
            sitting.signIn("typist1", kz.esep.app.Nights.passphrase("typist1"));
            assertFalse(sitting.places().contains("members"));
        }
    }
}
