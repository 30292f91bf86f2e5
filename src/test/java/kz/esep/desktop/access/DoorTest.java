package kz.esep.desktop.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import kz.esep.app.Nights;
import kz.esep.app.Sitting;
import kz.esep.desktop.shell.Settings;
import kz.esep.text.Language;
import kz.esep.text.TurningClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The door of a workspace, by keys alone. */
class DoorTest {
    private static final String OWN = "a password of my own";

    @TempDir
    Path folder;

    private final TurningClock clock = new TurningClock(Nights.CLOCK.instant());
    private Sitting sitting;
    private Path workspace;

    @BeforeEach
    void open() {
        workspace = Nights.fresh(folder);
        sitting = new Sitting(folder, clock, Language.EN, workspace);
    }

    @AfterEach
    void close() {
        sitting.close();
    }

    @Test
    void makesWhoeverMistypedWaitAndKeepsWhatIsTypedMeanwhile() {
        sitting.signIn("chair", "not the password");
        assertTrue(said("refusal").contains("wrong"), sitting.text());
        assertEquals("", typed("password"));
        sitting.type(Nights.passphrase("chair")).press(KeyCode.ENTER);
        assertTrue(said("refusal").contains("Try again in 2 s"), sitting.text());
        sitting.picture("door-wait");
        assertEquals(Nights.passphrase("chair"), typed("password"));
        clock.turn(Duration.ofSeconds(2));
        sitting.press(KeyCode.ENTER);
        assertEquals("chair", said("person"));
    }

    @Test
    void isLeftAgainWhenTheTablesAreNotAsTheJournalSays() throws SQLException {
        sitting.chord(KeyCode.W, KeyCode.CONTROL);
        List<Settings.Recent> recent = sitting.settings().get().recent();
        Path altered = folder.resolve("altered.esep");
        alter(altered);
        sitting.open(altered);
        assertTrue(said("notice").contains("access_person"), sitting.text());
        assertTrue(sitting.find("login").isEmpty(), sitting.text());
        assertEquals(recent, sitting.settings().get().recent());
        sitting.picture("door-altered").open(workspace).signIn("chair", Nights.passphrase("chair"));
        assertEquals("chair", said("person"));
    }

    private void alter(Path altered) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + workspace);
                Statement statement = connection.createStatement()) {
            statement.execute("VACUUM INTO '" + altered + "'");
        }
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + altered);
                Statement statement = connection.createStatement()) {
            statement.execute("UPDATE access_person SET name = 'somebody else'");
        }
    }

    @Test
    void saysThatTheKeyboardIsCyrillic() {
        sitting.type("chair").press(KeyCode.ENTER).type("пароль");
        assertTrue(said("password-hint").contains("Cyrillic"), sitting.text());
        sitting.picture("door-cyrillic").chord(KeyCode.A, KeyCode.CONTROL).type("latin");
        assertTrue(sitting.find("password-hint").isEmpty(), sitting.text());
    }

    @Test
    void keepsTheNameWhileTheWindowIsLockedAndGoesBackToTheSamePlace() {
        sitting.signIn("admin", Nights.passphrase("admin"));
        assertTrue(sitting.text().contains("Choose a password of your own"), sitting.text());
        sitting.chord(KeyCode.DIGIT1, KeyCode.ALT).chord(KeyCode.R, KeyCode.CONTROL);
        assertTrue(sitting.find("roles-table").isPresent());

        sitting.chord(KeyCode.L, KeyCode.CONTROL).picture("door-locked");
        assertEquals("admin", said("locked-login"));
        assertTrue(sitting.find("roles-table").isEmpty());
        sitting.type(Nights.passphrase("admin")).press(KeyCode.ENTER);
        assertTrue(sitting.find("roles-table").isPresent(), sitting.text());
    }

    @Test
    void letsAnotherPersonComeToALockedWindow() {
        sitting.signIn("admin", Nights.passphrase("admin")).chord(KeyCode.L, KeyCode.CONTROL);
        sitting.press(KeyCode.TAB, KeyCode.TAB, KeyCode.ENTER);
        assertTrue(sitting.find("locked-login").isEmpty(), sitting.text());
        sitting.signIn("secretary", Nights.passphrase("secretary"));
        assertEquals("secretary", said("person"));
    }

    @Test
    void locksByItselfAfterAWhile() {
        sitting.signIn("admin", Nights.passphrase("admin")).press(KeyCode.SHIFT);
        clock.turn(Duration.ofMinutes(11));
        sitting.lookAtTheClock();
        assertEquals("admin", said("locked-login"));
    }

    /** A clock that is set back is said once, and puts off no lock. */
    @Test
    void saysThatTheClockWentBackAndLocksAllTheSame() {
        sitting.signIn("admin", Nights.passphrase("admin")).press(KeyCode.SHIFT);
        clock.turn(Duration.ofHours(-3));
        sitting.lookAtTheClock();
        assertTrue(said("notice").contains("This computer's clock went back"), sitting.text());
        sitting.picture("clock-back");
        sitting.chord(KeyCode.DIGIT1, KeyCode.ALT).lookAtTheClock();
        assertTrue(sitting.find("notice").isEmpty(), sitting.text());
        clock.turn(Duration.ofMinutes(11));
        sitting.lookAtTheClock();
        assertEquals("admin", said("locked-login"));
    }

    @Test
    void changesOnesOwnPasswordFromTheMenu() {
        sitting.signIn("typist1", Nights.passphrase("typist1")).chord(KeyCode.DIGIT1, KeyCode.ALT);
        sitting.chord(KeyCode.K, KeyCode.CONTROL).type("my pass").press(KeyCode.ENTER);
        sitting.type("wrong").press(KeyCode.ENTER);
        sitting.type(OWN).press(KeyCode.ENTER).type(OWN + "x").press(KeyCode.ENTER);
        assertTrue(said("refusal").contains("differ"), sitting.text());
        sitting.type(OWN).press(KeyCode.ENTER);
        assertTrue(said("refusal").contains("until now is wrong"), sitting.text());
        sitting.picture("password-wrong").type(Nights.passphrase("typist1")).press(KeyCode.ENTER);
        sitting.press(KeyCode.ENTER).press(KeyCode.ENTER);
        assertTrue(said("notice").contains("is changed"), sitting.text());
        sitting.press(KeyCode.F2).signIn("typist1", OWN);
        assertEquals("typist1", said("person"));
        assertFalse(sitting.text().contains("Choose a password"), sitting.text());
    }

    @Test
    void takesTheRecoveryCodeWhenThePasswordIsLost() {
        sitting.press(KeyCode.TAB, KeyCode.TAB, KeyCode.TAB, KeyCode.ENTER);
        assertTrue(sitting.text().contains("recovery code from the safe"), sitting.text());
        sitting.type("admin").press(KeyCode.ENTER).type("00000").press(KeyCode.ENTER);
        sitting.type(OWN).press(KeyCode.ENTER).type(OWN).press(KeyCode.ENTER);
        assertTrue(said("refusal").contains("recovery code is wrong"), sitting.text());
        sitting.picture("door-lost").chord(KeyCode.A, KeyCode.CONTROL);
        sitting.type(Nights.made().commission().recoveryCode()).press(KeyCode.ENTER);
        sitting.press(KeyCode.ENTER).press(KeyCode.ENTER);
        assertTrue(said("notice").contains("new password of admin"), sitting.text());
        sitting.type(OWN).press(KeyCode.ENTER);
        assertEquals("admin", said("person"));
    }

    private String said(String id) {
        Node node = sitting.get(id, Node.class);
        return ((Label) node).getText();
    }

    private String typed(String id) {
        return sitting.get(id, TextInputControl.class).getText();
    }
}
