package kz.esep.desktop.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import kz.esep.access.Session;
import kz.esep.app.Sitting;
import kz.esep.certificate.Arrived;
import kz.esep.office.Office;
import kz.esep.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Arrivals on voting day by the keyboard alone. */
class ArrivalScreenTest {
    static final Clock VOTING_DAY = Bureau.at("2027-03-21T06:00:00Z");

    private final Bureau bureau = Bureau.get();

    @TempDir
    Path folder;

    private Sitting sit(Clock clock) {
        return bureau.sit(folder, bureau.issued(folder), clock, Language.EN, "registrar")
                .chord(KeyCode.PAGE_UP, KeyCode.CONTROL)
                .chord(KeyCode.PAGE_UP, KeyCode.CONTROL);
    }

    private static void type(Sitting sitting, String number, String from, String iin) {
        sitting.type(number)
                .press(KeyCode.ENTER)
                .type(from)
                .press(KeyCode.ENTER)
                .type(iin)
                .press(KeyCode.ENTER);
        sitting.type("asel")
                .press(KeyCode.ENTER)
                .type("id 1")
                .press(KeyCode.ENTER, KeyCode.ENTER)
                .type("2001");
    }

    private static String below(Sitting sitting, String field) {
        return sitting.find("arrival-" + field + "-below")
                .map(node -> ((Label) node).getText())
                .orElse("");
    }

    private List<Arrived> kept() {
        try (Office office = Office.open(folder.resolve("lake.esep"), VOTING_DAY);
                Session registrar = bureau.signIn(office, "registrar")) {
            return office.certificates().arrivals().list(registrar);
        }
    }

    @Test
    void aVoterIsRegisteredTheNextOneIsTypedAndALineIsTakenBackWithAReason() {
        try (Sitting sitting = sit(VOTING_DAY)) {
            sitting.type("0003").press(KeyCode.ENTER);
            type(sitting, "900", "0101", "800115300012");
            assertEquals("Birch, School", below(sitting, "from"));
            sitting.chord(KeyCode.ENTER, KeyCode.CONTROL).picture("certificates-arrivals");
            assertTrue(sitting.text().contains("Certificate No. 900 is accepted: line 1"), sitting.text());
            assertEquals(
                    "0003", sitting.get("arrival-precinct", TextField.class).getText());
            type(sitting, "901", "0101", "800115500015");
            sitting.chord(KeyCode.ENTER, KeyCode.CONTROL);
            TableView<?> table = sitting.get("arrivals", TableView.class);
            assertEquals(2, table.getItems().size());
            Bureau.walk(sitting, "arrivals", false);
            sitting.press(KeyCode.TAB).type("twice").press(KeyCode.TAB, KeyCode.ENTER);
            assertTrue(sitting.text().contains("The arrival with No. 901 does not count any more"), sitting.text());
        }
        assertEquals(
                List.of("", "twice"), kept().stream().map(Arrived::withdrawn).toList());
    }

    @Test
    void arrivalsOfAFileAreRegisteredTogetherOrItsRowsSayWhatIsWrong() throws IOException {
        String header = "type,precinct,number,from,name,iin,document,list_line\n";
        String first = "mazhilis,0003,900,0101,Asel N,800115300012,ID 1,2001\n";
        Path bad = Files.writeString(
                folder.resolve("bad.csv"), header + first + "mazhilis,0003,900,0101,Bolat N,800115500015,ID 2,2002\n");
        Path good = Files.writeString(folder.resolve("good.csv"), header + first);
        try (Sitting sitting = sit(VOTING_DAY)) {
            sitting.answer(bad);
            Bureau.walk(sitting, "bulk-arrivals", false).press(KeyCode.ENTER);
            String said = sitting.get("bulk-fault-arrivals", Label.class).getText();
            assertTrue(said.contains("Row 3, column number: Certificate No. 900 was accepted already"), said);
            assertEquals(0, sitting.get("arrivals", TableView.class).getItems().size());
            assertEquals(List.of(), sitting.problems());
            sitting.answer(good).press(KeyCode.ENTER);
            assertTrue(sitting.text().contains("Arrivals registered: 1. Destroy the file"), sitting.text());
            assertEquals(1, sitting.get("arrivals", TableView.class).getItems().size());
        }
        assertEquals(
                List.of(900L), kept().stream().map(one -> one.serials().first()).toList());
    }

    @Test
    void whatIsNotAcceptedIsSaidAtItsField() {
        try (Sitting sitting = sit(VOTING_DAY)) {
            sitting.type("0003").press(KeyCode.ENTER);
            type(sitting, "2", "0002", "800115300013");
            assertTrue(below(sitting, "iin").startsWith("The control digit of the IIN"));
            sitting.chord(KeyCode.ENTER, KeyCode.CONTROL);
            assertEquals("arrival-iin", Bureau.focused(sitting));
            sitting.chord(KeyCode.A, KeyCode.CONTROL).type("800115300012").chord(KeyCode.ENTER, KeyCode.CONTROL);
            assertTrue(
                    below(sitting, "number").startsWith("Numbers 2 are issued, precinct commission 0001"),
                    sitting.text());
            assertEquals(List.of(), sitting.problems());
        }
        assertEquals(List.of(), kept());
    }

    @Test
    void aLossThatAnotherCommissionToldIsRefusedLater() {
        try (Sitting sitting = sit(VOTING_DAY)) {
            Bureau.walk(sitting, "report-numbers", false);
            sitting.type("900").press(KeyCode.ENTER).type("steppe").press(KeyCode.ENTER, KeyCode.ENTER);
            assertTrue(sitting.text().contains("Numbers 900 are noted as lost."), sitting.text());
            Bureau.walk(sitting, "arrival-precinct", true);
            sitting.type("0003").press(KeyCode.ENTER);
            type(sitting, "900", "0101", "800115300012");
            sitting.chord(KeyCode.ENTER, KeyCode.CONTROL);
            assertTrue(below(sitting, "number").startsWith("Certificate No. 900 is reported lost"), sitting.text());
        }
    }

    @Test
    void beforeVotingDayNobodyIsAccepted() {
        try (Sitting sitting = sit(Bureau.ISSUE)) {
            assertTrue(sitting.text().contains("accepted on voting day, 21.03.2027"), sitting.text());
            sitting.type("0003").press(KeyCode.ENTER);
            type(sitting, "900", "0101", "800115300012");
            sitting.chord(KeyCode.ENTER, KeyCode.CONTROL);
            assertTrue(below(sitting, "precinct").startsWith("Certificates are accepted on voting day"));
        }
        assertEquals(List.of(), kept());
    }
}
