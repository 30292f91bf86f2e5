package kz.esep.desktop.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import kz.esep.app.Nights;
import kz.esep.app.Sitting;
import kz.esep.text.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The people of a commission, by keys alone. */
class PeopleTest {
    @TempDir
    Path folder;

    private Sitting sitting;

    @BeforeEach
    void open() {
        sitting = new Sitting(folder, Nights.CLOCK, Language.EN);
        sitting.open(Nights.fresh(folder));
    }

    @AfterEach
    void close() {
        sitting.close();
    }

    private void come(String login) {
        sitting.signIn(login, Nights.passphrase(login));
        sitting.goTo("people");
    }

    /** Presses Tab until the focus is there. */
    private void tabTo(String id) {
        for (int i = 0; i < 40; i++) {
            if (sitting.focus() != null && id.equals(sitting.focus().getId())) {
                return;
            }
            sitting.press(KeyCode.TAB);
        }
        throw new AssertionError("the keyboard does not reach " + id + "\n" + sitting.text());
    }

    private String said(String id) {
        return sitting.get(id, Label.class).getText();
    }

    @Test
    void areNotShownToWhoMayNotSeeThem() {
        come("typist1");
        assertFalse(sitting.places().contains("people"));
    }

    @Test
    void areReadAndConfirmedButNotChangedByTheChair() {
        come("chair");
        assertTrue(sitting.text().contains("typist2"), sitting.text());
        assertTrue(sitting.find("grant").isEmpty() && sitting.find("add").isEmpty());
    }

    @Test
    void loseARoleOnlyAfterASecondPressAndGetAnother() {
        come("admin");
        sitting.press(KeyCode.DOWN, KeyCode.DOWN);
        assertEquals("Asel N.", said("person-name"));
        tabTo("revoke-TYPIST");
        sitting.press(KeyCode.ENTER).picture("people-revoke");
        assertTrue(sitting.text().contains("Asel N. will no longer be typist"), sitting.text());
        sitting.press(KeyCode.ENTER);
        assertTrue(sitting.find("sure").isEmpty(), sitting.text());
        tabTo("revoke-TYPIST");
        sitting.press(KeyCode.ENTER);
        tabTo("sure");
        sitting.press(KeyCode.ENTER);
        assertEquals("Asel N. is no longer typist.", said("notice"));

        tabTo("role-CHAIR");
        sitting.press(KeyCode.DOWN).press(KeyCode.ENTER);
        assertEquals("Asel N. is secretary once a second person has confirmed it.", said("notice"));
        assertTrue(sitting.text().contains("secretary (waits for a second person)"), sitting.text());
    }

    /** The administrator proposes a new password to the first typist; it is shown once. */
    private void proposeAPassword() {
        come("admin");
        sitting.press(KeyCode.DOWN, KeyCode.DOWN);
        tabTo("propose");
        sitting.press(KeyCode.ENTER);
        tabTo("sure");
        sitting.press(KeyCode.ENTER);
    }

    @Test
    void getANewPasswordThatIsShownOnceToWhoMadeIt() {
        proposeAPassword();
        String password = said("proposed");
        sitting.press(KeyCode.F2);
        come("admin2");
        assertTrue(sitting.find("proposed").isEmpty(), sitting.text());
        sitting.press(KeyCode.F2);
        come("admin");
        assertEquals(password, said("proposed"));
        sitting.press(KeyCode.SPACE, KeyCode.TAB, KeyCode.ENTER);
        assertTrue(sitting.find("proposed").isEmpty(), sitting.text());
        sitting.press(KeyCode.F2).signIn("typist1", password);
        assertEquals("typist1", said("person"));
    }

    @Test
    void leaveForEver() {
        come("admin");
        sitting.press(KeyCode.DOWN, KeyCode.DOWN);
        tabTo("leave");
        sitting.press(KeyCode.ENTER);
        tabTo("sure");
        sitting.press(KeyCode.ENTER);
        assertTrue(sitting.text().contains("has left"), sitting.text());
        sitting.press(KeyCode.F2).signIn("typist1", Nights.passphrase("typist1"));
        assertTrue(said("refusal").contains("wrong"), sitting.text());
    }

    private void find(String action) {
        sitting.chord(KeyCode.K, KeyCode.CONTROL).type(action).press(KeyCode.ENTER);
    }

    private void destroy(String commission, String reason) {
        tabTo("destroy-commission");
        sitting.chord(KeyCode.A, KeyCode.CONTROL).type(commission).press(KeyCode.ENTER);
        sitting.chord(KeyCode.A, KeyCode.CONTROL).type(reason).press(KeyCode.ENTER);
        sitting.picture("people-destroy");
        tabTo("sure");
        sitting.press(KeyCode.ENTER);
    }

    @Test
    void endAsPersonalDataOnlyForWhoMayTheRightCommissionAndAReason() {
        come("chair");
        find("Destroy the keys");
        assertTrue(sitting.find("destroy").isEmpty(), sitting.text());
        sitting.press(KeyCode.ESCAPE, KeyCode.F2);
        come("admin");
        assertTrue(sitting.text().contains("Asel N."), sitting.text());
        find("Destroy the keys");
        destroy("tec-other", "act 3");
        assertTrue(said("notice").contains("tec-other"), sitting.text());
        destroy("tec-practice", " ");
        assertTrue(said("notice").contains("there has to be a reason"), sitting.text());
        tabTo("destroy-reason");
        sitting.type("act 3").press(KeyCode.ENTER).press(KeyCode.ENTER);
        assertTrue(sitting.find("sure").isEmpty(), "the first key keeps them");
        assertTrue(sitting.text().contains("Asel N."), sitting.text());
        destroy("tec-practice", "act 3");
        assertTrue(said("notice").contains("the journal says why"), sitting.text());
        assertFalse(sitting.text().contains("Asel N."), sitting.text());
        assertTrue(sitting.find("destroy").isEmpty(), sitting.text());
        sitting.picture("people-destroyed");
    }

    @Test
    void keepWhatIsTypedWhenALoginIsRefused() {
        come("admin");
        sitting.chord(KeyCode.N, KeyCode.CONTROL)
                .type("chair")
                .press(KeyCode.ENTER)
                .type("Marat")
                .press(KeyCode.ENTER);
        sitting.press(KeyCode.ENTER);
        assertTrue(said("notice").contains("already a login"), sitting.text());
        sitting.chord(KeyCode.DIGIT2, KeyCode.CONTROL);
        assertEquals("chair", sitting.get("new-login", TextField.class).getText());
        assertEquals("Marat", sitting.get("new-name", TextField.class).getText());
    }

    @Test
    void aPasswordThatIsNotOnPaperHoldsTheWindowOpenOnce() {
        proposeAPassword();
        sitting.chord(KeyCode.DIGIT2, KeyCode.ALT).chord(KeyCode.W, KeyCode.CONTROL);
        assertTrue(said("notice").contains("is shown only once"), sitting.text());
        assertTrue(sitting.find("proposed").isPresent(), sitting.text());
        assertFalse(sitting.chord(KeyCode.DIGIT2, KeyCode.ALT).cross(), "told again, for it was no longer said");
        assertTrue(sitting.find("proposed").isPresent(), sitting.text());
        sitting.chord(KeyCode.W, KeyCode.CONTROL);
        assertTrue(sitting.text().contains("Open a workspace"), sitting.text());
    }
}
