package kz.esep.desktop.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import kz.esep.access.Session;
import kz.esep.app.Sitting;
import kz.esep.desktop.Hand;
import kz.esep.desktop.Night;
import kz.esep.desktop.form.CountField;
import kz.esep.election.ContestForm;
import kz.esep.election.Election;
import kz.esep.office.Office;
import kz.esep.tally.Figures;
import kz.esep.tally.ProtocolKey;
import kz.esep.tally.Sheet;
import kz.esep.tally.State;
import kz.esep.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Protocols typed in the window, by the keyboard alone. */
class EntryTest {
    private static final ProtocolKey KEY = new ProtocolKey("lists", "0106");

    @TempDir
    private Path folder;

    private int keys;

    /** A line of a paper as it is typed; an open line is begun with a plus in place of Enter. */
    private record Cell(String digits, boolean added) {}

    /** What the lines of a paper say, in its order, with the time. */
    private static List<Cell> cells(ProtocolKey key, Election election) {
        Sheet sheet = Night.paper(key);
        Stream<Cell> lines = election
                .form(key.contest())
                .linesWith(sheet.figures().keySet())
                .stream()
                .map(line -> new Cell(
                        Long.toString(sheet.count(line.code()).orElseThrow()),
                        ContestForm.numberOf(line.code()) > 0 && !line.code().endsWith(".applications")));
        return Stream.concat(lines, Stream.of(new Cell(Night.time(sheet), false)))
                .toList();
    }

    private static Election election() {
        return Night.election();
    }

    private Sitting typist(String login) {
        Sitting sitting = Night.sitting(folder, Language.EN, login);
        return sitting.chord(KeyCode.DIGIT2, KeyCode.ALT);
    }

    private void press(Sitting sitting, KeyCode key) {
        keys++;
        sitting.press(key);
    }

    private void type(Sitting sitting, String digits) {
        keys += digits.length();
        sitting.type(digits);
    }

    private void enter(Sitting sitting, ProtocolKey key) {
        type(sitting, key.precinct());
        press(sitting, KeyCode.ENTER);
        List<Cell> cells = cells(key, election());
        for (int i = 0; i < cells.size() - 1; i++) {
            type(sitting, cells.get(i).digits());
            if (cells.get(i + 1).added()) {
                type(sitting, "+");
            } else {
                press(sitting, KeyCode.ENTER);
            }
        }
        type(sitting, cells.getLast().digits());
        keys++;
        sitting.chord(KeyCode.ENTER, KeyCode.CONTROL);
    }

    private Figures.Row row(ProtocolKey key) {
        try (Office office = Office.open(Night.workspace(folder), Night.CLOCK)) {
            Session session = office.signIn("typist1", Night.password("typist1").toCharArray());
            return office.figures().row(session, key);
        }
    }

    /** The first reading, by the first typist. */
    private void readFirst() {
        try (Office office = Office.open(Night.workspace(folder), Night.CLOCK)) {
            Session session = office.signIn("typist1", Night.password("typist1").toCharArray());
            office.protocols().finishReading(session, KEY, 1, Night.paper(KEY));
        }
    }

    private static String focused(Sitting sitting) {
        Node focus = sitting.focus();
        return focus == null ? "" : String.valueOf(focus.getId());
    }

    @Test
    void aProtocolTakesItsDigitsAndOneKeyALine() {
        try (Sitting sitting = typist("typist1")) {
            enter(sitting, KEY);
            List<Cell> cells = cells(KEY, election());
            int digits = KEY.precinct().length()
                    + cells.stream().mapToInt(cell -> cell.digits().length()).sum();
            assertTrue(cells.size() >= 20, "a short paper");
            assertTrue(keys <= digits + cells.size() + 4, keys + " keys for " + digits + " digits, " + cells.size());
            assertEquals("precinct", focused(sitting));
            assertTrue(sitting.text().contains("Another person makes the second reading"), sitting.text());
        }
        assertEquals(State.FIRST_DONE, row(KEY).state());
    }

    @Test
    void twoEqualReadingsByTwoPeopleAreEqual() {
        readFirst();
        try (Sitting sitting = typist("typist2")) {
            enter(sitting, KEY);
            assertTrue(sitting.text().contains("both readings are equal"), sitting.text());
        }
        assertEquals(State.EXPLAINED, row(KEY).state());
    }

    @Test
    void aZeroIsTypedAndAnEmptyLineIsNamedFirst() {
        try (Sitting sitting = typist("typist1")) {
            sitting.type("106").press(KeyCode.ENTER).type("0").press(KeyCode.ENTER);
            sitting.chord(KeyCode.ENTER, KeyCode.CONTROL);
            assertTrue(sitting.text().contains("These lines are empty: 2 "), sitting.text());
            assertEquals("line-voters_given_ballots", focused(sitting));
            sitting.chord(KeyCode.ENTER, KeyCode.CONTROL);
            assertEquals("precinct", focused(sitting));
        }
        assertEquals(State.FIRST_DONE, row(KEY).state());
    }

    @Test
    void movesByTheNumberPadAlone() {
        try (Sitting sitting = typist("typist1")) {
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
        try (Sitting sitting = typist("typist1")) {
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

    @Test
    void whatWasInterruptedIsOfferedFirst() {
        try (Sitting sitting = typist("typist1")) {
            sitting.type("106")
                    .press(KeyCode.ENTER)
                    .type("1234")
                    .press(KeyCode.ENTER)
                    .type("9");
            sitting.chord(KeyCode.DIGIT1, KeyCode.ALT).chord(KeyCode.DIGIT2, KeyCode.ALT);
            assertEquals("line-voters_given_ballots", focused(sitting));
            sitting.press(KeyCode.ESCAPE);
            assertTrue(sitting.text().contains("You were at precinct 0106, line 2: Enter to go on"), sitting.text());
            sitting.press(KeyCode.ENTER);
            assertEquals("line-voters_given_ballots", focused(sitting));
            assertEquals(
                    "1234", sitting.get("line-voters_listed", CountField.class).digits());
            assertEquals(
                    "9",
                    sitting.get("line-voters_given_ballots", CountField.class).digits());
        }
    }

    @Test
    void aCrashLosesNoCommittedField() throws Exception {
        Path after = Files.createDirectory(folder.resolve("after"));
        try (Sitting cut = typist("typist1")) {
            cut.type("106")
                    .press(KeyCode.ENTER)
                    .type("1234")
                    .press(KeyCode.ENTER)
                    .type("900")
                    .press(KeyCode.ENTER);
            // The file as it lies on the disk at this moment, as after a power cut; what is closed later is not in it.
            Path file = Night.workspace(folder);
            Files.copy(file, after.resolve(file.getFileName()));
        }
        try (Sitting sitting = Night.sitting(after, Language.EN, "typist1")) {
            sitting.chord(KeyCode.DIGIT2, KeyCode.ALT);
            assertTrue(sitting.text().contains("You were at precinct 0106, line 4: Enter to go on"), sitting.text());
            sitting.press(KeyCode.ENTER);
            assertEquals(
                    "1234", sitting.get("line-voters_listed", CountField.class).digits());
            assertEquals(
                    "900",
                    sitting.get("line-voters_given_ballots", CountField.class).digits());
            assertEquals("line-took_part", focused(sitting));
        }
    }

    @Test
    void lockingKeepsWhatIsTypedForWhoTypedIt() {
        try (Sitting sitting = typist("typist1")) {
            sitting.type("106")
                    .press(KeyCode.ENTER)
                    .type("1234")
                    .press(KeyCode.ENTER)
                    .type("77");
            sitting.chord(KeyCode.L, KeyCode.CONTROL);
            assertFalse(shown(sitting).contains("1234"));
            sitting.type(Night.password("typist1")).press(KeyCode.ENTER);
            assertEquals(
                    "77",
                    sitting.get("line-voters_given_ballots", CountField.class).digits());
            sitting.press(KeyCode.F2)
                    .signIn("typist2", Night.password("typist2"))
                    .chord(KeyCode.DIGIT2, KeyCode.ALT);
            assertFalse(sitting.text().contains("You were at"), sitting.text());
            sitting.type("106");
            assertTrue(sitting.text().contains("typist1 is reading it now"), sitting.text());
            sitting.press(KeyCode.ENTER);
            assertEquals("precinct", focused(sitting));
        }
    }

    @Test
    void theSecondReaderSeesNoFigureOfTheFirst() {
        Set<String> figures = cells(KEY, election()).stream()
                .map(Cell::digits)
                .filter(digits -> digits.length() > 2)
                .collect(Collectors.toSet());
        readFirst();
        try (Sitting sitting = Night.sitting(folder, Language.EN, "typist2")) {
            assertBlind(sitting, figures);
            sitting.chord(KeyCode.DIGIT2, KeyCode.ALT).type("106");
            assertTrue(sitting.text().contains("the first is hidden"), sitting.text());
            assertBlind(sitting, figures);
            sitting.press(KeyCode.ENTER);
            assertTrue(sitting.text().contains("second reading · the first is hidden"), sitting.text());
            for (int line = 0; line < 16; line++) {
                sitting.type("7").press(KeyCode.ENTER);
                assertBlind(sitting, figures);
            }
            sitting.type("*");
            assertBlind(sitting, figures);
        }
    }

    /** Every text of the window: labels, fields, accessible names and helps. */
    private static String shown(Sitting sitting) {
        return Hand.on(() -> Sitting.nodes(sitting.stage().getScene().getRoot())
                .flatMap(node -> Stream.of(
                                node instanceof Labeled labeled ? labeled.getText() : null,
                                node instanceof TextInputControl input ? input.getText() : null,
                                node.getAccessibleText(),
                                node.getAccessibleHelp())
                        .filter(text -> text != null))
                .reduce("", (one, other) -> one + "\n" + other));
    }

    static void assertBlind(Sitting sitting, Set<String> figures) {
        List<String> words =
                Stream.of(shown(sitting).replace("\u202F", "").split("[^0-9]+")).toList();
        for (String figure : figures) {
            assertFalse(words.contains(figure), () -> figure + " is shown in\n" + shown(sitting));
        }
    }

    @Test
    void onesOwnReadingIsTakenBack() {
        readFirst();
        try (Sitting sitting = typist("typist1")) {
            sitting.type("106").chord(KeyCode.T, KeyCode.CONTROL);
            assertEquals("keep", focused(sitting));
            assertTrue(sitting.text().contains("stays in the history"), sitting.text());
            sitting.press(KeyCode.TAB, KeyCode.ENTER);
            assertTrue(sitting.text().contains("your reading was taken back"), sitting.text());
        }
        assertEquals(State.NOT_STARTED, row(KEY).state());
    }

    @Test
    void disputedCellsAreTypedAgainBlank() {
        Set<String> figures = Set.of("1234", "4321");
        try (Sitting sitting = typist("typist1")) {
            first(sitting, "1234");
            sitting.press(KeyCode.F2)
                    .signIn("typist2", Night.password("typist2"))
                    .chord(KeyCode.DIGIT2, KeyCode.ALT);
            first(sitting, "4321");
            assertTrue(sitting.text().contains("the two readings differ"), sitting.text());
            sitting.chord(KeyCode.DIGIT3, KeyCode.ALT);
            assertEquals("line-voters_listed", focused(sitting));
            assertTrue(sitting.text().contains("Voters of the precinct"), sitting.text());
            assertEquals("", sitting.get("line-voters_listed", CountField.class).digits());
            assertBlind(sitting, figures);
            sitting.chord(KeyCode.ENTER, KeyCode.CONTROL);
            assertTrue(sitting.text().contains("These cells are empty"), sitting.text());
            sitting.type("5678").chord(KeyCode.ENTER, KeyCode.CONTROL);
            assertTrue(sitting.text().contains("0106: still disputed"), sitting.text());
            assertBlind(sitting, Set.of("1234", "4321", "5678"));
            sitting.press(KeyCode.F2)
                    .signIn("typist1", Night.password("typist1"))
                    .chord(KeyCode.DIGIT3, KeyCode.ALT);
            assertBlind(sitting, Set.of("1234", "4321", "5678"));
            sitting.type("5678").chord(KeyCode.ENTER, KeyCode.CONTROL);
            assertTrue(sitting.text().contains("0106: settled"), sitting.text());
            assertBlind(sitting, Set.of("1234", "4321", "5678"));
        }
        assertTrue(row(KEY).disputed().isEmpty());
    }

    /** A reading of which only the first line is filled. */
    private void first(Sitting sitting, String voters) {
        sitting.type("106").press(KeyCode.ENTER).type(voters).press(KeyCode.ENTER);
        sitting.chord(KeyCode.ENTER, KeyCode.CONTROL).chord(KeyCode.ENTER, KeyCode.CONTROL);
        assertEquals("precinct", focused(sitting));
    }
}
