package kz.esep.desktop.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import kz.esep.access.Session;
import kz.esep.app.Sitting;
import kz.esep.certificate.Issue;
import kz.esep.certificate.State;
import kz.esep.office.Office;
import kz.esep.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The register by the keyboard alone: counted, searched, and what becomes of a certificate. */
class RegisterScreenTest {
    private final Bureau bureau = Bureau.get();

    @TempDir
    Path folder;

    private Sitting sit(String login) {
        return bureau.sit(folder, bureau.issued(folder), Bureau.ISSUE, Language.EN, login)
                .chord(KeyCode.F, KeyCode.CONTROL);
    }

    private static List<?> lines(Sitting sitting) {
        return sitting.get("register", TableView.class).getItems();
    }

    private static String text(Sitting sitting, String id) {
        return sitting.get(id, Label.class).getText();
    }

    private List<Issue> kept() {
        try (Office office = Office.open(folder.resolve("lake.esep"), Bureau.ISSUE);
                Session registrar = bureau.signIn(office, "registrar")) {
            return office.certificates().issues().register(registrar).lines();
        }
    }

    @Test
    void findsByNameIinOrNumberAndCounts() {
        try (Sitting sitting = sit("chair")) {
            assertEquals(3, lines(sitting).size());
            assertEquals("Issued 3 \u00b7 spoiled 0 \u00b7 lost 0", text(sitting, "register-counts"));
            sitting.type("nurl");
            assertEquals("2 found", text(sitting, "register-found"));
            sitting.type(" as");
            assertEquals("1 found", text(sitting, "register-found"));
            sitting.press(KeyCode.ESCAPE).type("8001155");
            assertEquals(1, lines(sitting).size());
            sitting.press(KeyCode.ESCAPE).type("0003");
            assertEquals(3L, ((Issue) lines(sitting).getFirst()).serials().first());
            sitting.press(KeyCode.ESCAPE).type("zhanibek");
            assertTrue(sitting.text().contains("No certificate is found."), sitting.text());
            assertFalse(sitting.find("register-lose").isPresent(), "a chair keeps no register");
            assertTrue(sitting.get("days", DaysPlot.class).getAccessibleText().contains("10.03.2027: 3"));
        }
    }

    @Test
    void aPersonIsFoundFromAnywhereByName() {
        try (Sitting sitting = sit("registrar")) {
            sitting.chord(KeyCode.K, KeyCode.CONTROL).type("bolat").press(KeyCode.ENTER);
            assertEquals(1, lines(sitting).size());
            assertEquals(2L, ((Issue) lines(sitting).getFirst()).serials().first());
        }
    }

    @Test
    void aLossIsRecordedWithItsReasonAndStandsInTheRegister() {
        try (Sitting sitting = sit("registrar")) {
            sitting.type("bolat").press(KeyCode.ENTER, KeyCode.TAB);
            sitting.press(KeyCode.TAB, KeyCode.TAB, KeyCode.ENTER);
            assertTrue(sitting.text().contains("Give the reason in words"), sitting.text());
            sitting.chord(KeyCode.TAB, KeyCode.SHIFT).chord(KeyCode.TAB, KeyCode.SHIFT);
            sitting.type("stolen").press(KeyCode.TAB, KeyCode.TAB, KeyCode.ENTER);
            assertTrue(sitting.text().contains("Certificate No. 2 is recorded as lost"), sitting.text());
            assertEquals("Issued 2 \u00b7 spoiled 0 \u00b7 lost 1", text(sitting, "register-counts"));
            assertEquals(State.LOST, ((Issue) lines(sitting).getFirst()).state());
            sitting.picture("certificates-register");
        }
        assertEquals("stolen", kept().get(1).reason());
    }

    @Test
    void whoeverComesNextWithoutTheRightSeesNoName() {
        try (Sitting sitting = sit("registrar")) {
            sitting.type("nurl").press(KeyCode.F2);
            assertFalse(sitting.text().contains("Nurlanova"), sitting.text());
            sitting.signIn("chair", bureau.passphrase("chair"));
            Bureau.show(sitting).chord(KeyCode.F, KeyCode.CONTROL);
            assertEquals("3 found", text(sitting, "register-found"));
        }
    }

    @Test
    void theOverviewSaysHowTheyStandAndEnterGoesThere() {
        try (Sitting sitting = sit("chair")) {
            sitting.chord(KeyCode.DIGIT1, KeyCode.ALT).chord(KeyCode.D, KeyCode.CONTROL);
            assertTrue(
                    sitting.text().contains("Certificates: issued 3, left 57, arrivals 0; not balanced at 3 places"),
                    sitting.text());
            Bureau.walk(sitting, "certificates", false).press(KeyCode.ENTER);
            assertTrue(sitting.find("part-STOCK").isPresent(), sitting.text());
        }
    }
}
