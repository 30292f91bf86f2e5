package kz.esep.desktop.schedule.hours;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import kz.esep.access.Session;
import kz.esep.app.Nights;
import kz.esep.app.Sitting;
import kz.esep.desktop.Night;
import kz.esep.office.Office;
import kz.esep.schedule.PrecinctHours;
import kz.esep.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Special precincts where voting may end early, by the keyboard alone: listed in time, ended when everybody voted. */
class EarlyEndScreenTest {
    @TempDir
    Path folder;

    private Sitting sit(Language language, String precinct) {
        Sitting sitting = Night.sitting(folder, language, "chair");
        sitting.goTo("schedule");
        return sitting.chord(KeyCode.PAGE_DOWN, KeyCode.CONTROL)
                .chord(KeyCode.F, KeyCode.CONTROL)
                .type(precinct)
                .press(KeyCode.ENTER);
    }

    private PrecinctHours known(String precinct) {
        try (Office office = Office.open(Night.workspace(folder), Nights.CLOCK);
                Session chair = Nights.signIn(office, "chair")) {
            return office.hours().list(chair).stream()
                    .filter(one -> one.precinct().equals(precinct))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** Puts another text in place of the one where the focus is. */
    private static Sitting instead(Sitting sitting, String text) {
        return sitting.chord(KeyCode.A, KeyCode.CONTROL).type(text);
    }

    @Test
    void aHospitalIsListedUntilTheDeadlineAndVotingEndsThereWhenEverybodyVoted() {
        try (Sitting sitting = sit(Language.EN, "0110")) {
            assertTrue(sitting.text().contains("03.01.2027"), sitting.text());
            sitting.chord(KeyCode.E, KeyCode.CONTROL).type("9").press(KeyCode.ENTER);
            instead(sitting, "4.1.2027").press(KeyCode.ENTER, KeyCode.ENTER).picture("hours-early-late");
            assertTrue(sitting.text().contains("too late; the last day is 2027-01-03"), sitting.text());
            sitting.chord(KeyCode.TAB, KeyCode.SHIFT);
            instead(sitting, "3.1.2027").press(KeyCode.ENTER, KeyCode.ENTER);
            assertTrue(sitting.text().contains("No. 9 of 03.01.2027"), sitting.text());
            sitting.chord(KeyCode.J, KeyCode.CONTROL).type("1530").press(KeyCode.ENTER);
            sitting.type("40").press(KeyCode.ENTER).type("39").press(KeyCode.ENTER, KeyCode.ENTER);
            assertTrue(sitting.text().contains("39"), sitting.text());
            assertTrue(sitting.find("field-voted").isPresent(), "what is refused stays typed");
            sitting.chord(KeyCode.TAB, KeyCode.SHIFT);
            instead(sitting, "40").press(KeyCode.ENTER, KeyCode.ENTER).picture("hours-early-ended");
            assertFalse(sitting.find("field-voted").isPresent());
            assertTrue(sitting.text().contains("15:30"), sitting.text());
        }
        PrecinctHours known = known("0110");
        assertEquals(new PrecinctHours.Act("9", LocalDate.of(2027, 1, 3)), known.early());
        assertEquals(new PrecinctHours.Closing(LocalTime.of(15, 30), 40), known.closing());
    }

    @Test
    void anOrdinaryPrecinctIsRefusedInWords() {
        try (Sitting sitting = sit(Language.RU, "0101")) {
            sitting.chord(KeyCode.E, KeyCode.CONTROL).type("9").press(KeyCode.ENTER);
            instead(sitting, "3.1.2027").press(KeyCode.ENTER, KeyCode.ENTER).picture("hours-early-kind");
            assertTrue(sitting.text().contains("ст. 38(3)"), sitting.text());
        }
        assertEquals(PrecinctHours.untouched("0101"), known("0101"));
    }

    @Test
    void specialPrecinctsAreFilteredMarkedAndListedAtOnce() {
        try (Sitting sitting = sit(Language.KK, "")) {
            sitting.press(KeyCode.DIGIT6);
            assertEquals(4, sitting.get("hours", TableView.class).getItems().size());
            sitting.chord(KeyCode.A, KeyCode.CONTROL)
                    .chord(KeyCode.E, KeyCode.CONTROL)
                    .type("10")
                    .press(KeyCode.ENTER);
            instead(sitting, "2.1.2027").press(KeyCode.ENTER, KeyCode.ENTER).picture("hours-early-all");
        }
        for (String precinct : new String[] {"0108", "0110", "0111", "0112"}) {
            assertEquals(
                    new PrecinctHours.Act("10", LocalDate.of(2027, 1, 2)),
                    known(precinct).early());
        }
    }
}
