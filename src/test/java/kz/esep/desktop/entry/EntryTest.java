package kz.esep.desktop.entry;

import static kz.esep.desktop.entry.TypingNight.KEY;
import static kz.esep.desktop.entry.TypingNight.focused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import kz.esep.app.Sitting;
import kz.esep.desktop.Hand;
import kz.esep.desktop.form.CountField;
import kz.esep.tally.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Protocols typed in the window, by the keyboard alone. */
class EntryTest {
    @TempDir
    private Path folder;

    private TypingNight night() {
        return new TypingNight(folder);
    }

    @Test
    void aProtocolTakesItsDigitsAndOneKeyALine() {
        try (Sitting sitting = night().typist("typist1")) {
            int keys = TypingNight.enter(sitting, KEY);
            List<TypingNight.Cell> cells = TypingNight.cells(KEY);
            int digits = KEY.precinct().length()
                    + cells.stream().mapToInt(cell -> cell.digits().length()).sum();
            assertTrue(cells.size() >= 20, "a short paper");
            assertTrue(keys <= digits + cells.size() + 4, keys + " keys for " + digits + " digits, " + cells.size());
            assertEquals("precinct", focused(sitting));
            assertTrue(sitting.text().contains("Another person makes the second reading"), sitting.text());
        }
        assertEquals(State.FIRST_DONE, night().row(KEY).state());
    }

    @Test
    void aNumberWithNothingDueIsReplacedByTheNextDigits() {
        night().readFirst();
        try (Sitting sitting = night().typist("typist1")) {
            sitting.type("0106").press(KeyCode.ENTER);
            assertTrue(sitting.text().contains("Another person makes the second"), sitting.text());
            sitting.type("999").press(KeyCode.ENTER);
            assertEquals("999", sitting.get("precinct", TextField.class).getText());
            sitting.type("107").press(KeyCode.ENTER);
            assertEquals("line-voters_listed", focused(sitting));
            assertTrue(sitting.text().contains("Finish 0107"), sitting.text());
        }
    }

    @Test
    void twoEqualReadingsByTwoPeopleAreEqual() {
        night().readFirst();
        try (Sitting sitting = night().typist("typist2")) {
            TypingNight.enter(sitting, KEY);
            assertTrue(sitting.text().contains("both readings are equal"), sitting.text());
        }
        assertEquals(State.EXPLAINED, night().row(KEY).state());
    }

    @Test
    void aZeroIsTypedAndAnEmptyLineIsNamedFirst() {
        try (Sitting sitting = night().typist("typist1")) {
            sitting.type("106").press(KeyCode.ENTER).type("0").press(KeyCode.ENTER);
            sitting.chord(KeyCode.ENTER, KeyCode.CONTROL);
            assertTrue(sitting.text().contains("These lines are empty: 2 "), sitting.text());
            assertEquals("line-voters_given_ballots", focused(sitting));
            sitting.chord(KeyCode.ENTER, KeyCode.CONTROL);
            assertEquals("precinct", focused(sitting));
        }
        assertEquals(State.FIRST_DONE, night().row(KEY).state());
    }

    @Test
    void movesByTheNumberPadAlone() {
        try (Sitting sitting = night().typist("typist1")) {
            sitting.type("106").press(KeyCode.ENTER);
            assertEquals("line-voters_listed", focused(sitting));
            sitting.press(KeyCode.UP);
            assertEquals("line-voters_listed", focused(sitting));
            sitting.press(KeyCode.DOWN, KeyCode.ENTER);
            assertEquals("line-took_part", focused(sitting));
            sitting.press(KeyCode.UP);
            assertEquals("line-voters_given_ballots", focused(sitting));
            sitting.type("+");
            assertEquals("line-issued_by_member-1", focused(sitting));
            sitting.type("12").press(KeyCode.ENTER).type("/").type("3.4").press(KeyCode.ENTER);
            assertEquals("line-issued_by_member-4", focused(sitting));
            sitting.type("-");
            assertEquals("line-took_part", focused(sitting));
            sitting.press(KeyCode.DIVIDE).type("5.2").press(KeyCode.ENTER);
            assertEquals("line-votes-list-2", focused(sitting));
            sitting.press(KeyCode.DIVIDE).type("99").press(KeyCode.ENTER);
            assertEquals("jump", focused(sitting));
            sitting.press(KeyCode.ESCAPE);
            assertEquals("line-votes-list-2", focused(sitting));
            assertEquals(
                    "12",
                    sitting.get("line-issued_by_member-1", CountField.class).digits());
        }
    }

    @Test
    void checksAppearWhenASectionIsLeftAndLeadToTheirCell() {
        try (Sitting sitting = night().typist("typist1")) {
            sitting.type("106")
                    .press(KeyCode.ENTER)
                    .type("100")
                    .press(KeyCode.ENTER)
                    .type("200")
                    .press(KeyCode.ENTER);
            assertFalse(sitting.text().contains("More voters given ballots than listed"), "while typing");
            sitting.type("150").press(KeyCode.ENTER);
            assertEquals("line-votes-list-1", focused(sitting));
            assertTrue(sitting.text().contains("error: More voters given ballots than listed"), sitting.text());
            sitting.type("*").press(KeyCode.ENTER);
            assertEquals("line-voters_given_ballots", focused(sitting));
            sitting.type("90").press(KeyCode.ENTER);
            assertFalse(sitting.text().contains("More voters given ballots than listed"), sitting.text());
        }
    }

    /** A person copies every figure from the paper: the program adds none up for them. */
    @Test
    void aFindingStandsUnderItsLineAndWhatWasNotTypedStaysEmpty() {
        try (Sitting sitting = night().typist("typist1")) {
            sitting.type("106").press(KeyCode.ENTER);
            List<String> typed = List.of("voters_listed", "voters_given_ballots", "took_part");
            for (String digits : List.of("100", "200", "150")) {
                sitting.type(digits).press(KeyCode.ENTER);
            }
            List<String> noted = new ArrayList<>();
            for (LineRow line : lines(sitting)) {
                Sitting.nodes(line)
                        .filter(node -> node.getStyleClass().contains("line-note"))
                        .forEach(note -> noted.add(line.code() + ": " + ((Label) note).getText()));
                assertEquals(typed.contains(line.code()), !line.text().isEmpty(), line.code() + " " + line.text());
            }
            assertTrue(
                    noted.contains("voters_given_ballots: Compare with the paper: 2 Voters who received ballots;"
                            + " 1 Voters of the precinct."),
                    noted.toString());
            sitting.picture("entry-note");
        }
    }

    private static List<LineRow> lines(Sitting sitting) {
        Node all = sitting.get("sheet-lines", Lines.class);
        return Hand.on(() -> Sitting.nodes(all)
                .filter(LineRow.class::isInstance)
                .map(LineRow.class::cast)
                .toList());
    }

    /** On a laptop of 1366 by 768 pixels that shows everything a quarter larger. */
    @Test
    void theLinesThatFollowStayInSightWhateverIsSaidAboveThem() {
        try (Sitting sitting = night().typist("typist1").size(1093, 700)) {
            sitting.type("102").press(KeyCode.ENTER);
            for (int figure : new int[] {700, 500, 500, 200, 120, 380, 17, 25, 33, 12, 41}) {
                LineRow line = (LineRow) Objects.requireNonNull(sitting.focus()).getParent();
                Node lines = sitting.get("sheet-lines", Lines.class);
                double below = lines.localToScene(lines.getBoundsInLocal()).getMaxY()
                        - line.localToScene(line.getBoundsInLocal()).getMaxY();
                assertTrue(below > line.getHeight(), focused(sitting) + " has only " + below + " pixels below it");
                sitting.type(String.valueOf(figure)).press(KeyCode.ENTER);
            }
        }
    }
}
