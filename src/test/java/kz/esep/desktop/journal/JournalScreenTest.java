package kz.esep.desktop.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import kz.esep.access.Session;
import kz.esep.access.SignIn;
import kz.esep.app.Sitting;
import kz.esep.demo.Practice;
import kz.esep.desktop.Hand;
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
