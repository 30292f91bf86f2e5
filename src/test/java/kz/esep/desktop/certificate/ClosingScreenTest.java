package kz.esep.desktop.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import kz.esep.app.Sitting;
import kz.esep.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The books are closed by the keyboard alone, and only when the counts agree. */
class ClosingScreenTest {
    private static final Clock EVENING = Bureau.at("2027-03-20T13:30:00Z");

    private final Bureau bureau = Bureau.get();

    @TempDir
    Path folder;

    private Sitting sit(Clock clock, String login) {
        return bureau.sit(folder, bureau.issued(folder), clock, Language.EN, login)
                .chord(KeyCode.PAGE_UP, KeyCode.CONTROL);
    }

    private static String balance(Sitting sitting) {
        return sitting.get("balance", Label.class).getText();
    }

    private static void close(Sitting sitting, String unissued, String act) {
        sitting.press(KeyCode.TAB)
                .type(unissued)
                .press(KeyCode.ENTER)
                .type("0")
                .press(KeyCode.ENTER)
                .type(act);
        sitting.press(KeyCode.ENTER).chord(KeyCode.A, KeyCode.CONTROL).type("20032027");
        sitting.chord(KeyCode.ENTER, KeyCode.CONTROL);
    }

    @Test
    void unusedOnesAreCancelledByActWhenTheCountsAgreeAndTheBalanceStands() {
        try (Sitting sitting = sit(EVENING, "chair")) {
            assertTrue(balance(sitting).startsWith("57 certificates are neither used nor cancelled."));
            sitting.press(KeyCode.DOWN);
            close(sitting, "16", "11");
            assertTrue(sitting.text().contains("You counted 16 unissued certificates, the register has 17."));
            for (int i = 0; i < 3; i++) {
                sitting.press(KeyCode.UP);
            }
            sitting.chord(KeyCode.A, KeyCode.CONTROL).type("17").chord(KeyCode.ENTER, KeyCode.CONTROL);
            assertTrue(
                    sitting.text().contains("precinct commission 0001: closed, 17 certificates are cancelled."),
                    sitting.text());
            assertTrue(balance(sitting).startsWith("40 certificates"));
            Bureau.walk(sitting, "accounts", true);
            sitting.press(KeyCode.UP);
            close(sitting, "30", "12");
            Bureau.walk(sitting, "accounts", true);
            sitting.press(KeyCode.DOWN, KeyCode.DOWN);
            close(sitting, "10", "13");
            assertEquals("Every certificate of this type is accounted for.", balance(sitting));
            sitting.picture("certificates-closing");
        }
    }

    @Test
    void whatWasNotCountedIsAskedForAndNothingIsTakenForZero() {
        try (Sitting sitting = sit(EVENING, "chair")) {
            sitting.chord(KeyCode.ENTER, KeyCode.CONTROL);
            assertTrue(sitting.text().contains("Type how many unissued certificates you counted"), sitting.text());
            assertEquals(List.of(), sitting.problems());
        }
    }

    @Test
    void nothingIsCancelledWhileCertificatesAreIssued() {
        try (Sitting sitting = sit(Bureau.ISSUE, "secretary")) {
            close(sitting, "30", "11");
            assertTrue(
                    sitting.text().contains("Certificates are still issued, until 2027-03-20, 18:00."), sitting.text());
        }
    }

    @Test
    void arrivalsAreClosedByTheirCount() {
        try (Sitting sitting = sit(ArrivalScreenTest.VOTING_DAY, "chair")) {
            sitting.press(KeyCode.DOWN);
            Bureau.walk(sitting, "closing-arrived", false);
            sitting.type("2").press(KeyCode.ENTER, KeyCode.ENTER);
            assertTrue(sitting.text().contains("You counted 2 certificates of arrivals, the register has 0."));
            sitting.chord(KeyCode.TAB, KeyCode.SHIFT).type("0").press(KeyCode.ENTER, KeyCode.ENTER);
            assertTrue(
                    sitting.text().contains("The arrivals are closed, precinct commission 0001: 0."), sitting.text());
            assertTrue(
                    sitting.get("protocol-voters", Label.class)
                            .getText()
                            .startsWith("For the protocol's line of voters by certificate the register has: lists: 0,"
                                    + " district: 0."),
                    sitting.text());
            assertEquals(List.of(), sitting.problems());
            sitting.picture("certificates-arrivals-closed");
        }
    }

    @Test
    void thatNobodyCameIsRecordedToo() {
        try (Sitting sitting = sit(ArrivalScreenTest.VOTING_DAY, "chair")) {
            sitting.press(KeyCode.DOWN, KeyCode.DOWN);
            Bureau.walk(sitting, "closing-arrived", false);
            sitting.type("0").press(KeyCode.ENTER, KeyCode.ENTER);
            assertTrue(
                    sitting.text().contains("The arrivals are closed, precinct commission 0002: 0."), sitting.text());
            assertEquals(List.of(), sitting.problems());
        }
    }

    @Test
    void untilVotingDayOnlyThoseWithCertificatesAreThere() {
        try (Sitting sitting = sit(EVENING, "chair")) {
            assertEquals(3, sitting.get("accounts", TableView.class).getItems().size());
        }
    }

    @Test
    void theRegistrarSeesTheBalanceAndClosesNothing() {
        try (Sitting sitting = sit(EVENING, "registrar")) {
            assertTrue(balance(sitting).startsWith("57 certificates"));
            assertTrue(sitting.find("close").isEmpty());
            sitting.chord(KeyCode.ENTER, KeyCode.CONTROL);
            assertTrue(balance(sitting).startsWith("57 certificates"));
        }
    }
}
