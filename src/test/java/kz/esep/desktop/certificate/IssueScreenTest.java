package kz.esep.desktop.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import kz.esep.access.Session;
import kz.esep.app.Sitting;
import kz.esep.certificate.Issue;
import kz.esep.certificate.State;
import kz.esep.certificate.Voter;
import kz.esep.office.Office;
import kz.esep.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A certificate is issued on one screen by the keyboard alone, and what is wrong is said where it is typed. */
class IssueScreenTest {
    static final String IIN = "800115300012";
    static final String OTHER = "800115500015";

    private final Bureau bureau = Bureau.get();

    @TempDir
    Path folder;

    private Sitting sit(Clock clock) {
        return bureau.sit(folder, bureau.supplied(folder), clock, Language.EN, "registrar")
                .chord(KeyCode.N, KeyCode.CONTROL);
    }

    private List<Issue> register() {
        try (Office office = Office.open(folder.resolve("lake.esep"), Bureau.ISSUE);
                Session registrar = bureau.signIn(office, "registrar")) {
            return office.certificates().issues().register(registrar).lines();
        }
    }

    /** From the precinct's field to the destination, with the number and the day as they are proposed. */
    static Sitting type(Sitting sitting, String iin, String destination) {
        sitting.type("0001").press(KeyCode.ENTER, KeyCode.ENTER, KeyCode.ENTER);
        return person(sitting, iin, destination);
    }

    /** From the IIN's field to the destination. */
    static Sitting person(Sitting sitting, String iin, String destination) {
        sitting.type(iin)
                .press(KeyCode.ENTER)
                .type("asel nurlanova")
                .press(KeyCode.ENTER)
                .type("id 0456");
        sitting.press(KeyCode.ENTER, KeyCode.ENTER).type("17").press(KeyCode.ENTER, KeyCode.SPACE, KeyCode.ENTER);
        return sitting.type(destination);
    }

    private static String below(Sitting sitting, String field) {
        return sitting.find("issue-" + field + "-below")
                .map(node -> ((Label) node).getText())
                .orElse("");
    }

    @Test
    void theNextFreeNumberIsProposedIssuedAndItsLineShownForSignature() {
        try (Sitting sitting = sit(Bureau.ISSUE)) {
            assertEquals("issue-precinct", Bureau.focused(sitting));
            sitting.type("0001");
            assertEquals("1", sitting.get("issue-number", TextField.class).getText());
            assertEquals("The next free one; 20 left", below(sitting, "number"));
            assertEquals(
                    "10.03.2027", sitting.get("issue-applied", TextField.class).getText());
            sitting.press(KeyCode.ENTER, KeyCode.ENTER, KeyCode.ENTER);
            person(sitting, IIN, "0101");
            assertEquals("Birch, School", below(sitting, "destination"));
            sitting.press(KeyCode.ENTER, KeyCode.ENTER, KeyCode.ENTER);
            assertEquals("issue", Bureau.focused(sitting));
            sitting.press(KeyCode.ENTER).picture("certificates-issued");
            assertTrue(sitting.text().contains("Certificate No. 1 is issued: line 1 of the register"), sitting.text());
            assertTrue(sitting.text().contains("asel nurlanova"), sitting.text());
            assertTrue(sitting.text().contains("10.03.2027 11:00 +05:00"), sitting.text());
            assertEquals("issue-next", Bureau.focused(sitting));
            sitting.press(KeyCode.ENTER);
            assertEquals("issue-iin", Bureau.focused(sitting));
            assertEquals("2", sitting.get("issue-number", TextField.class).getText());
            person(sitting, OTHER, "0101").press(KeyCode.ENTER).type("daulet").press(KeyCode.ENTER);
            sitting.type("7.3.2027").chord(KeyCode.ENTER, KeyCode.CONTROL);
            assertTrue(sitting.text().contains("The representative signs the line"), sitting.text());
        }
        List<Issue> lines = register();
        assertEquals(
                List.of(1L, 2L),
                lines.stream().map(line -> line.serials().first()).toList());
        Voter second = Objects.requireNonNull(lines.getLast().voter());
        assertEquals(new Voter.Representative("daulet", "7.3.2027"), second.representative());
    }

    @Test
    void theIinIsCheckedWhileItsFieldIsLeft() {
        try (Sitting sitting = sit(Bureau.ISSUE)) {
            sitting.type("0001").press(KeyCode.ENTER, KeyCode.ENTER, KeyCode.ENTER);
            sitting.type("800115300013");
            assertEquals("", below(sitting, "iin"));
            sitting.press(KeyCode.ENTER);
            assertTrue(below(sitting, "iin").startsWith("The control digit of the IIN is not right"));
            assertEquals("", below(sitting, "name"));
            sitting.press(KeyCode.UP)
                    .chord(KeyCode.A, KeyCode.CONTROL)
                    .type(IIN)
                    .press(KeyCode.ENTER);
            assertEquals("", below(sitting, "iin"));
            assertEquals(List.of(), sitting.problems());
        }
    }

    @Test
    void whoHasOneAlreadyIsRefusedAtTheIinAndNotAtTheEnd() {
        try (Sitting sitting = sit(Bureau.ISSUE)) {
            type(sitting, IIN, "0101").chord(KeyCode.ENTER, KeyCode.CONTROL).press(KeyCode.ENTER);
            sitting.type(IIN).press(KeyCode.ENTER);
            assertEquals(
                    "This voter has certificate No. 1 of this type already: line 1 of the register. One is issued for each"
                            + " election.",
                    below(sitting, "iin"));
        }
    }

    @Test
    void everyFieldSaysWhatIsWrongAndNothingIsRecorded() {
        try (Sitting sitting = sit(Bureau.ISSUE)) {
            sitting.type("0001")
                    .press(KeyCode.ENTER)
                    .chord(KeyCode.A, KeyCode.CONTROL)
                    .type("25");
            sitting.press(KeyCode.ENTER)
                    .chord(KeyCode.A, KeyCode.CONTROL)
                    .type("31.02.2027")
                    .press(KeyCode.ENTER);
            sitting.chord(KeyCode.ENTER, KeyCode.CONTROL);
            assertTrue(below(sitting, "applied").startsWith("\"31.02.2027\" is no day"));
            assertTrue(below(sitting, "number").startsWith("Numbers 25 are unissued, precinct commission 0003"));
            assertTrue(below(sitting, "iin").startsWith("The IIN has 12 digits"));
            assertTrue(below(sitting, "name").startsWith("Give the voter's full name"));
            assertTrue(below(sitting, "document").startsWith("Give the kind and number"));
            assertTrue(below(sitting, "list_line").startsWith("Give the line of the voter"));
            assertTrue(below(sitting, "destination").startsWith("Say where the voter will vote"));
            Label mark = sitting.get("issue-unmarked", Label.class);
            assertTrue(mark.getText().startsWith("Make the mark in the voter list first"));
            assertEquals("issue-number", Bureau.focused(sitting));
            assertEquals(List.of(), sitting.problems());
        }
        assertEquals(List.of(), register());
    }

    @Test
    void noneIsIssuedForTheSameSettlementOrOutsideTheDays() {
        try (Sitting sitting = sit(Bureau.ISSUE)) {
            type(sitting, IIN, "lake").press(KeyCode.ENTER);
            assertTrue(below(sitting, "destination").startsWith("No certificate is issued for a precinct in the same"));
        }
        try (Sitting sitting = bureau.sit(
                        folder,
                        folder.resolve("lake.esep"),
                        Bureau.at("2027-03-20T13:00:00Z"),
                        Language.EN,
                        "registrar")
                .chord(KeyCode.N, KeyCode.CONTROL)) {
            type(sitting, IIN, "0101").chord(KeyCode.ENTER, KeyCode.CONTROL);
            assertTrue(below(sitting, "precinct").startsWith("Certificates are issued from"));
        }
        assertEquals(List.of(), register());
    }

    @Test
    void undoingIsASpoilWithAReason() {
        try (Sitting sitting = sit(Bureau.ISSUE)) {
            type(sitting, IIN, "0101").chord(KeyCode.ENTER, KeyCode.CONTROL).press(KeyCode.TAB, KeyCode.TAB);
            assertEquals("issue-undo", Bureau.focused(sitting));
            sitting.press(KeyCode.ENTER);
            assertTrue(sitting.text().contains("Give the reason in words"), sitting.text());
            sitting.chord(KeyCode.TAB, KeyCode.SHIFT).type("misspelt").press(KeyCode.ENTER, KeyCode.ENTER);
            assertTrue(sitting.text().contains("Certificate No. 1 is spoiled"), sitting.text());
            assertEquals("2", sitting.get("issue-number", TextField.class).getText());
        }
        Issue line = register().getFirst();
        assertEquals(State.SPOILED, line.state());
        assertEquals("misspelt", line.reason());
    }

    @Test
    void whoeverComesNextSeesNothingOfTheVoter() {
        try (Sitting sitting = sit(Bureau.ISSUE)) {
            type(sitting, IIN, "0101").press(KeyCode.F2).signIn("chair", bureau.passphrase("chair"));
            Bureau.show(sitting);
            assertFalse(sitting.find("part-ISSUE").isPresent(), "a chair issues none");
            sitting.press(KeyCode.F2).signIn("registrar", bureau.passphrase("registrar"));
            Bureau.show(sitting).chord(KeyCode.N, KeyCode.CONTROL);
            assertEquals("", sitting.get("issue-iin", TextField.class).getText());
            assertNotNull(sitting.get("issue", Node.class));
        }
    }
}
