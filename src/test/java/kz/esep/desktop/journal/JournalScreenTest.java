package kz.esep.desktop.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.GridPane;
import kz.esep.access.Session;
import kz.esep.access.SignIn;
import kz.esep.app.Nights;
import kz.esep.app.Sitting;
import kz.esep.demo.Practice;
import kz.esep.desktop.Hand;
import kz.esep.desktop.Rehearsal;
import kz.esep.desktop.form.Numerals;
import kz.esep.office.Office;
import kz.esep.text.Json;
import kz.esep.text.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The journal's screen, by keyboard. */
class JournalScreenTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2027-01-11T06:00:00Z"), ZoneOffset.ofHours(5));

    private static final String OWN = "a password of my own";

    @TempDir
    static Path shared;

    @TempDir
    Path folder;

    private static Practice.Made made;
    private Sitting sitting;

    @BeforeAll
    static void make() {
        made = Practice.make(shared.resolve("practice"), Practice.Moment.AFTER, Language.EN, CLOCK, step -> {});
        try (Office office = Office.open(made.commission().workspace(), CLOCK)) {
            for (String login : List.of("admin", "admin2")) {
                char[] proposed = made.commission().person(login).passphrase().toCharArray();
                try (Session own = office.signIn(login, proposed.clone())) {
                    new SignIn(office.workspace()).changePassword(own, proposed, OWN.toCharArray());
                }
            }
        }
    }

    @BeforeEach
    void open() throws IOException {
        Path workspace = folder.resolve("commission.esep");
        Files.copy(made.commission().workspace(), workspace);
        sitting = new Sitting(folder, CLOCK, Language.EN);
        sitting.open(workspace).signIn("admin", OWN);
        toTheJournal();
    }

    private void toTheJournal() {
        sitting.chord(KeyCode.K, KeyCode.CONTROL).type("journal").press(KeyCode.ENTER);
    }

    @AfterEach
    void close() {
        sitting.close();
    }

    @SuppressWarnings("unchecked")
    private TableView<JournalRow> table() {
        return (TableView<JournalRow>) sitting.get("acts", TableView.class);
    }

    @Test
    void showsTheNewestActFirstAndItsDetails() {
        assertEquals("access.signed-in", table().getItems().getFirst().type());
        assertEquals("workspace.founded", table().getItems().getLast().type());
        assertEquals(table(), sitting.focus());
        sitting.press(KeyCode.DOWN);
        assertTrue(sitting.text().contains("Previous hash"), sitting.text());
        whole("journal-en");
        sitting.chord(KeyCode.DIGIT1, KeyCode.CONTROL);
        whole("journal-kk");
        sitting.chord(KeyCode.DIGIT2, KeyCode.CONTROL).press(KeyCode.F8);
        whole("journal-ru-dark");
        sitting.size(1024, 700);
        whole("journal-ru-small");
        sitting.size(1280, 800);
        Hand.act(() -> sitting.settings().change(now -> now.sized(150)));
        whole("journal-ru-150");
        sitting.chord(KeyCode.H, KeyCode.CONTROL);
        whole("journal-health-ru-150");
    }

    private void whole(String name) {
        sitting.idle().picture(name);
        assertEquals("", String.join("\n", sitting.problems()), name);
    }

    @Test
    void findsByTextAndByPrecinct() {
        int all = table().getItems().size();
        sitting.chord(KeyCode.F, KeyCode.CONTROL).type("confirmed");
        assertTrue(table().getItems().size() < all);
        assertFalse(table().getItems().isEmpty());
        assertTrue(table().getItems().stream().allMatch(row -> row.sentence().contains("confirmed")));
        sitting.type("xyz");
        assertTrue(sitting.text().contains("No act matches the filter"), sitting.text());
    }

    @Test
    void isNarrowedDownByPersonKindAndDay() {
        sitting.close();
        sitting = new Sitting(folder, Clock.offset(CLOCK, Duration.ofDays(1)), Language.EN);
        sitting.open(folder.resolve("commission.esep")).signIn("admin", OWN);
        toTheJournal();
        List<JournalRow> all = List.copyOf(table().getItems());
        String person = all.getFirst().person();
        LocalDate day = all.getLast().day();
        choose("journal-person", person);
        assertEquals(only(all, row -> row.person().equals(person)), table().getItems());
        choose("journal-type", "access.signed-in");
        assertEquals(
                only(all, row -> row.person().equals(person) && row.type().equals("access.signed-in")),
                table().getItems());
        int before = table().getItems().size();
        choose("journal-day", day);
        assertEquals(before - 1, table().getItems().size(), "the one of today is left out");
        assertTrue(table().getItems().stream().allMatch(row -> row.day().equals(day)));
    }

    private static List<JournalRow> only(List<JournalRow> rows, Predicate<JournalRow> which) {
        return rows.stream().filter(which).toList();
    }

    /** Goes down in a filter until it has that. */
    private void choose(String filter, Object value) {
        ComboBox<?> box = sitting.get(filter, ComboBox.class);
        Hand.act(box::requestFocus);
        for (int i = 0; i < box.getItems().size() && !value.equals(box.getValue()); i++) {
            sitting.press(KeyCode.DOWN);
        }
        assertEquals(value, box.getValue());
    }

    @Test
    void theDetailsOfAReadingAndOfARetypingSayWhatWasAndWhatIs() throws IOException {
        sitting.close();
        String right = Numerals.grouped(Rehearsal.disputedCount());
        String wrong = Numerals.grouped(Rehearsal.disputedCount() + 7);
        Path own = Files.createDirectory(folder.resolve("own"));
        sitting = new Sitting(own, Nights.CLOCK, Language.EN);
        sitting.open(Rehearsal.get().accepted(own)).signIn("chair", Nights.passphrase("chair"));
        toTheJournal();
        choose("journal-type", "tally.reading-finished");
        TextField precinct = sitting.get("journal-precinct", TextField.class);
        Hand.act(precinct::requestFocus);
        sitting.type(Rehearsal.DISPUTED.precinct());
        assertEquals(List.of(right, wrong), changed());
        choose("journal-type", "tally.retyped");
        assertEquals(List.of(wrong, right), changed());
        sitting.picture("journal-retyped");
    }

    /** The values before and after, of the only change of the newest act that is shown. */
    private List<String> changed() {
        Hand.act(table()::requestFocus);
        sitting.press(KeyCode.END, KeyCode.HOME);
        GridPane changes = sitting.get("act-changes", GridPane.class);
        assertEquals(6, changes.getChildren().size(), "one change below the headings");
        return Hand.on(() -> changes.getChildren().subList(4, 6).stream()
                .map(node -> ((Label) node).getText())
                .toList());
    }

    @Test
    void verifiesTheFile() {
        sitting.chord(KeyCode.H, KeyCode.CONTROL);
        Node verify = sitting.focus();
        assertEquals("verify-now", verify == null ? "" : verify.getId());
        sitting.press(KeyCode.ENTER);
        assertTrue(sitting.get("health-state", Label.class).getText().startsWith("Chain, tables and kept files agree"));
        sitting.picture("journal-health-en");
        sitting.chord(KeyCode.H, KeyCode.CONTROL);
        assertEquals(table(), sitting.focus());
    }

    @Test
    void exportsAllOfItAsCsvAndAsAnEventLog() throws IOException, Json.BadJson {
        Path csv = folder.resolve("j.csv");
        sitting.answer(csv).chord(KeyCode.E, KeyCode.CONTROL);
        int rows = table().getItems().size();
        assertEquals(rows + 1, Files.readAllLines(csv).size());
        Path log = folder.resolve("log.json");
        sitting.answer(log).chord(KeyCode.K, KeyCode.CONTROL).type("nist").press(KeyCode.ENTER);
        assertEquals(
                rows, Json.tree(Files.readAllBytes(log)).at("/Device/0/Event").size());
    }

    @Test
    void readsNewEntriesWhenTheyCome() {
        int before = table().getItems().size();
        sitting.press(KeyCode.F2).signIn("admin2", OWN);
        toTheJournal();
        assertEquals(before + 1, table().getItems().size());
    }
}
