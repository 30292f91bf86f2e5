package kz.esep.desktop.schedule.hours;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import kz.esep.access.Session;
import kz.esep.app.Nights;
import kz.esep.app.Sitting;
import kz.esep.desktop.Hand;
import kz.esep.desktop.Night;
import kz.esep.office.Office;
import kz.esep.schedule.Hours;
import kz.esep.schedule.PrecinctHours;
import kz.esep.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Hours of voting by the keyboard alone: proposing for one and for many, deciding, refusing, telling, ending early. */
class HoursScreenTest {
    private static final Hours EARLY = new Hours(LocalTime.of(6, 0), LocalTime.of(20, 0));

    @TempDir
    Path folder;

    private Sitting sit(Language language, String login) {
        return toHours(Night.sitting(folder, language, login));
    }

    /** To the schedule, and there from part to part. */
    private static Sitting toHours(Sitting sitting) {
        sitting.goTo("schedule");
        return sitting.chord(KeyCode.PAGE_DOWN, KeyCode.CONTROL);
    }

    private List<PrecinctHours> known() {
        try (Office office = Office.open(Night.workspace(folder), Nights.CLOCK);
                Session chair = Nights.signIn(office, "chair")) {
            return office.hours().list(chair);
        }
    }

    private static Sitting end(Sitting sitting) {
        return sitting.chord(KeyCode.A, KeyCode.CONTROL);
    }

    @Test
    void hoursAreProposedForOnePrecinctAndDecided() {
        try (Sitting sitting = sit(Language.EN, "chair")) {
            sitting.picture("hours-empty")
                    .chord(KeyCode.N, KeyCode.CONTROL)
                    .type("6")
                    .press(KeyCode.ENTER, KeyCode.ENTER);
            sitting.press(KeyCode.TAB)
                    .type("12")
                    .press(KeyCode.ENTER)
                    .type("harvest")
                    .picture("hours-propose");
            sitting.press(KeyCode.ENTER, KeyCode.ENTER);
            assertTrue(sitting.text().contains("The territorial commission decides"), sitting.text());
            sitting.picture("hours-proposed")
                    .chord(KeyCode.D, KeyCode.CONTROL)
                    .type("7")
                    .press(KeyCode.ENTER);
            end(sitting).type("5.1.2027").picture("hours-decide").press(KeyCode.ENTER, KeyCode.ENTER);
            assertTrue(sitting.text().contains("Hours decided"), sitting.text());
            sitting.picture("hours-decided");
        }
        PrecinctHours first = known().getFirst();
        assertEquals(
                new PrecinctHours.Decision(EARLY, new PrecinctHours.Act("7", LocalDate.of(2027, 1, 5))),
                first.decision());
        assertTrue(known().stream().skip(1).allMatch(one -> one.equals(PrecinctHours.untouched(one.precinct()))));
    }

    /** Some systems report only the letter of a Cyrillic layout. */
    @Test
    void allAreMarkedByTheKeyOfTheLetterOnACyrillicLayoutToo() {
        try (Sitting sitting = sit(Language.RU, "chair")) {
            TableView<?> table = sitting.get("hours", TableView.class);
            Hand.act(() -> table.fireEvent(
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", "ф", KeyCode.UNDEFINED, false, true, false, false)));
            assertTrue(
                    sitting.text()
                            .contains("Отмечено участков: " + table.getItems().size()),
                    sitting.text());
        }
    }

    @Test
    void whatIsMarkedIsChangedAtOnce() {
        try (Sitting sitting = sit(Language.RU, "chair")) {
            sitting.press(KeyCode.SPACE, KeyCode.DOWN, KeyCode.SPACE).picture("hours-marked");
            assertTrue(sitting.text().contains("Отмечено участков: 2"), sitting.text());
            sitting.chord(KeyCode.N, KeyCode.CONTROL)
                    .press(KeyCode.ENTER)
                    .type("2200")
                    .press(KeyCode.ENTER, KeyCode.TAB);
            sitting.press(KeyCode.ENTER).type("why").press(KeyCode.ENTER, KeyCode.ENTER);
            sitting.press(KeyCode.DIGIT2).picture("hours-filtered");
            assertEquals(2, sitting.get("hours", TableView.class).getItems().size());
            sitting.chord(KeyCode.A, KeyCode.CONTROL)
                    .chord(KeyCode.R, KeyCode.CONTROL)
                    .type("8");
            sitting.press(KeyCode.ENTER, KeyCode.ENTER).type("no").press(KeyCode.ENTER, KeyCode.ENTER);
            assertTrue(sitting.text().contains("В предложении отказано, участков: 2"), sitting.text());
        }
        assertEquals(
                List.of("0101", "0103"),
                known().stream()
                        .filter(one -> one.refusal() != null)
                        .map(PrecinctHours::precinct)
                        .toList());
    }

    @Test
    void whatTheLawDoesNotAllowIsSaidBesideTheFieldsAndNothingIsLost() {
        try (Sitting sitting = sit(Language.KK, "chair")) {
            sitting.chord(KeyCode.N, KeyCode.CONTROL).type("5").press(KeyCode.ENTER, KeyCode.ENTER, KeyCode.TAB);
            sitting.press(KeyCode.ENTER)
                    .type("why")
                    .press(KeyCode.ENTER, KeyCode.ENTER)
                    .picture("hours-refused");
            assertTrue(sitting.text().contains("06:00"), sitting.text());
            assertTrue(sitting.find("field-reason").isPresent());
            sitting.press(KeyCode.ESCAPE);
            assertFalse(sitting.find("field-reason").isPresent());
        }
        assertTrue(known().stream().allMatch(one -> one.proposal() == null));
    }

    @Test
    void votersAreToldAndATypistOnlyLooks() throws IOException {
        try (Office office = Office.open(Night.workspace(folder), Nights.CLOCK);
                Session chair = Nights.signIn(office, "chair")) {
            office.hours().propose(chair, PrecinctHours.Proposer.AKIM, "", "harvest", Map.of("0101", EARLY));
            office.hours().decide(chair, new PrecinctHours.Act("7", LocalDate.of(2027, 1, 5)), List.of("0101"));
        }
        try (Sitting sitting = sit(Language.EN, "chair")) {
            sitting.chord(KeyCode.T, KeyCode.CONTROL);
            end(sitting).type("6.1.2027").press(KeyCode.ENTER).type("posters").press(KeyCode.ENTER, KeyCode.ENTER);
            assertTrue(sitting.text().contains("Notice to voters recorded"), sitting.text());
            sitting.answer(folder).chord(KeyCode.S, KeyCode.CONTROL);
            assertTrue(sitting.text().contains(".xlsx"), sitting.text());
            sitting.press(KeyCode.F2).signIn("typist1", Night.password("typist1"));
            toHours(sitting).chord(KeyCode.N, KeyCode.CONTROL);
            assertFalse(sitting.find("field-reason").isPresent());
        }
        assertEquals(
                "posters", Objects.requireNonNull(known().getFirst().notice()).how());
        try (Stream<Path> files = Files.list(folder)) {
            assertTrue(files.anyMatch(file -> file.toString().endsWith(".xlsx")));
        }
    }

    @Test
    void theNoticeOfThePrecinctIsAmongTheDocuments() {
        try (Sitting sitting = sit(Language.EN, "chair")) {
            sitting.press(KeyCode.DOWN).chord(KeyCode.P, KeyCode.CONTROL).picture("hours-notice");
            String chosen = String.valueOf(
                    sitting.get("papers", ListView.class).getSelectionModel().getSelectedItem());
            assertTrue(chosen.contains("NOTICE_A4") && chosen.contains("0102"), chosen);
            assertEquals("1 of 1", sitting.get("page", Label.class).getText());
        }
    }

    @Test
    void aPrecinctIsFoundByItsNumber() {
        try (Sitting sitting = sit(Language.EN, "chair")) {
            sitting.chord(KeyCode.F, KeyCode.CONTROL).type("0104").press(KeyCode.ENTER);
            assertEquals(1, sitting.get("hours", TableView.class).getItems().size());
            sitting.press(KeyCode.SLASH, KeyCode.ESCAPE);
            assertEquals(12, sitting.get("hours", TableView.class).getItems().size());
        }
    }
}
