package kz.esep.desktop.member.pay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import kz.esep.access.Session;
import kz.esep.app.Nights;
import kz.esep.app.Sitting;
import kz.esep.desktop.Hand;
import kz.esep.desktop.member.Rolls;
import kz.esep.document.Pdfs;
import kz.esep.office.Office;
import kz.esep.office.Paydays;
import kz.esep.pay.Reach;
import kz.esep.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A pay run by the keyboard alone: from what is missing to the money, through two people. */
class PayScreenTest {
    @TempDir
    Path folder;

    private Path file = Path.of("");

    @BeforeEach
    void members() {
        file = Rolls.workspace(folder);
    }

    private void ready() {
        try (Office office = Office.open(file, Nights.CLOCK);
                Session registrar = Nights.signIn(office, "registrar")) {
            Paydays.ready(office, registrar);
            Paydays.worked(office, registrar, "m8", "m9", "m14");
        }
    }

    private Sitting sit(String login) {
        return there(Rolls.sit(folder, file, Language.EN, login));
    }

    private static Sitting there(Sitting sitting) {
        return sitting.chord(KeyCode.PAGE_UP, KeyCode.CONTROL);
    }

    /** Somebody else takes the laptop and goes to pay. */
    private static void change(Sitting sitting, String login) {
        sitting.press(KeyCode.F2).signIn(login, Nights.passphrase(login));
        sitting.goTo("members");
        if (sitting.find("pay-runs").isEmpty()) {
            there(sitting);
        }
    }

    private static String focus(Sitting sitting) {
        Node focus = sitting.focus();
        return focus == null ? "" : String.valueOf(focus.getId());
    }

    private static String label(Sitting sitting, String id) {
        Label label = sitting.get(id, Label.class);
        return Hand.on(label::getText);
    }

    /** The focus goes there. */
    private static void to(Sitting sitting, String id) {
        Node node = sitting.get(id, Node.class);
        Hand.act(node::requestFocus);
    }

    private static int rows(Sitting sitting) {
        TableView<?> table = sitting.get("pay-lines", TableView.class);
        return Hand.on(() -> table.getItems().size());
    }

    private static void assertState(String state, Sitting sitting) {
        assertTrue(label(sitting, "run-title").endsWith(", " + state), sitting.text());
    }

    /** Types texts into the fields one after the other. */
    private static Sitting fields(Sitting sitting, String... texts) {
        for (String text : texts) {
            sitting.chord(KeyCode.A, KeyCode.CONTROL).type(text).press(KeyCode.ENTER);
        }
        return sitting;
    }

    @Test
    void whatIsMissingIsSaidAndTypedWithItsSource() {
        try (Sitting sitting = sit("registrar")) {
            assertTrue(sitting.text().contains("The minimum wage of 2027 is not known"), sitting.text());
            assertTrue(sitting.text().contains("No period is set"), sitting.text());
            sitting.press(KeyCode.ENTER);
            assertEquals("begin-RATE", focus(sitting));
            sitting.press(KeyCode.ENTER);
            assertEquals("pay-from", focus(sitting));
            fields(sitting, "01.01.2027", "eighty");
            assertTrue(sitting.text().contains("\"eighty\" is no number that fits here."), sitting.text());
            sitting.press(KeyCode.UP);
            fields(sitting, "85 000", "").chord(KeyCode.ENTER, KeyCode.CONTROL);
            assertEquals("Type this.", label(sitting, "pay-source-below"));
            assertEquals("pay-source", focus(sitting));
            sitting.type("Law on the budget").chord(KeyCode.ENTER, KeyCode.CONTROL);
            assertFalse(sitting.text().contains("The minimum wage of 2027"), sitting.text());
            sitting.press(KeyCode.ENTER, KeyCode.TAB, KeyCode.ENTER);
            fields(sitting, "1.12.2026", "11.1.2027", "340", "10.1.2027", "decision 5")
                    .chord(KeyCode.ENTER, KeyCode.CONTROL);
            sitting.press(KeyCode.ENTER, KeyCode.TAB, KeyCode.TAB, KeyCode.ENTER);
            fields(sitting, "Republic!", "Republican budget", "1", "300000", "01.12.2026", "letter 3")
                    .chord(KeyCode.ENTER, KeyCode.CONTROL);
            assertEquals("pay-code", focus(sitting), "what the rules refuse stands at its field");
            fields(sitting, "republic").chord(KeyCode.ENTER, KeyCode.CONTROL);
            assertTrue(sitting.text().contains("Everything that a run needs is there."), sitting.text());
            assertTrue(sitting.text().contains("left 300\u202F000.00"), sitting.text());
            sitting.chord(KeyCode.N, KeyCode.CONTROL).chord(KeyCode.ENTER, KeyCode.CONTROL);
            assertTrue(label(sitting, "run-title").startsWith("Run 1: pay until 11.01.2027, draft"), sitting.text());
        }
    }

    @Test
    void aRunGoesFromTheDraftToTheMoneyThroughTwoPeople() {
        ready();
        try (Sitting sitting = sit("registrar")) {
            sitting.chord(KeyCode.N, KeyCode.CONTROL).chord(KeyCode.ENTER, KeyCode.CONTROL);
            assertTrue(label(sitting, "run-total").contains("gross"), sitting.text());
            sitting.press(KeyCode.ENTER);
            assertEquals("pay-lines", focus(sitting));
            assertTrue(sitting.text().contains("how it was computed"), sitting.text());
            assertTrue(sitting.text().contains("withheld: Pension"), sitting.text());
            int all = rows(sitting);
            sitting.press(KeyCode.SLASH).type("member11").press(KeyCode.ENTER);
            assertEquals(1, rows(sitting));
            assertTrue(sitting.text().contains("2:00 / 340:00 h = 2\u202F250.00"), sitting.text());
            sitting.chord(KeyCode.F, KeyCode.CONTROL).press(KeyCode.ESCAPE);
            assertEquals(all, rows(sitting));
            sitting.chord(KeyCode.ENTER, KeyCode.CONTROL);
            assertState("checked", sitting);
            assertTrue(label(sitting, "run-next").contains("You checked it yourself (registrar)"), sitting.text());
            sitting.chord(KeyCode.ENTER, KeyCode.CONTROL);
            assertState("checked", sitting);
            change(sitting, "chair");
            assertTrue(label(sitting, "run-next").startsWith("registrar checked it"), sitting.text());
            sitting.chord(KeyCode.ENTER, KeyCode.CONTROL);
            assertState("approved", sitting);
            change(sitting, "registrar");
            sitting.chord(KeyCode.ENTER, KeyCode.CONTROL);
            fields(sitting, "12.01.2027", "order 88").chord(KeyCode.ENTER, KeyCode.CONTROL);
            assertEquals("pay-date", focus(sitting), "the day is ahead");
            fields(sitting, "11.01.2027").chord(KeyCode.ENTER, KeyCode.CONTROL);
            assertState("paid", sitting);
            assertTrue(label(sitting, "run-hands").contains("approved: 11.01.2027 11:00, chair"), sitting.text());
            assertTrue(sitting.text().contains("Paid on 11.01.2027 by: order 88"), sitting.text());
        }
    }

    @Test
    void whatChangedSinceTheCheckIsRefusedInPlaceAndGivenBack() {
        ready();
        try (Office office = Office.open(file, Nights.CLOCK);
                Session registrar = Nights.signIn(office, "registrar")) {
            office.staff().payRuns().check(registrar, Paydays.draft(office, registrar, Reach.Purpose.PAY));
            Paydays.worked(office, registrar, "m10");
        }
        try (Sitting sitting = sit("chair")) {
            sitting.chord(KeyCode.ENTER, KeyCode.CONTROL);
            assertTrue(label(sitting, "refusal").contains("changed"), sitting.text());
            to(sitting, "begin-BACK");
            sitting.press(KeyCode.ENTER).type("hours of m10").chord(KeyCode.ENTER, KeyCode.CONTROL);
            assertState("draft", sitting);
            assertTrue(label(sitting, "run-hands").contains("hours of m10"), sitting.text());
        }
    }

    @Test
    void papersAndFilesComeOutAndNamesOnlyWithAReason() throws IOException {
        ready();
        try (Office office = Office.open(file, Nights.CLOCK);
                Session registrar = Nights.signIn(office, "registrar")) {
            Paydays.draft(office, registrar, Reach.Purpose.PAY);
        }
        try (Sitting sitting = sit("registrar")) {
            Path pdf = folder.resolve("sheet.pdf");
            sitting.press(KeyCode.ENTER).answer(pdf).chord(KeyCode.S, KeyCode.CONTROL);
            assertTrue(Pdfs.text(Files.readAllBytes(pdf)).contains("Saule Member"));
            to(sitting, "begin-WORKBOOK");
            sitting.press(KeyCode.ENTER).chord(KeyCode.ENTER, KeyCode.CONTROL);
            assertEquals("Type this.", label(sitting, "pay-reason-below"));
            sitting.type("for the accountant").answer(folder).chord(KeyCode.ENTER, KeyCode.CONTROL);
            assertTrue(Files.exists(folder.resolve("PRACTICE_pay_practice_tec-practice_1_sheet.xlsx")), sitting.text());
            sitting.press(KeyCode.F2);
            assertFalse(sitting.text().contains("Saule"), sitting.text());
        }
    }
}
