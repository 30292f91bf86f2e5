package kz.esep.desktop.central;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import kz.esep.app.Sitting;
import kz.esep.command.Terminal;
import kz.esep.desktop.Hand;
import kz.esep.result.Papers;
import kz.esep.result.Practice;
import kz.esep.result.ResultFile;
import kz.esep.result.Sections;
import kz.esep.text.Json;
import kz.esep.text.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The centre's desk, by keyboard. */
class CentreScreenTest {
    @TempDir
    static Path shared;

    @TempDir
    Path folder;

    private static CentreHouse house;
    private static ResultFile one;
    private static ResultFile other;
    private static ResultFile two;
    private static ResultFile three;

    private static final Map<Language, KeyCode> DIGITS =
            Map.of(Language.KK, KeyCode.DIGIT1, Language.RU, KeyCode.DIGIT2, Language.EN, KeyCode.DIGIT3);

    private final List<String> problems = new ArrayList<>();
    private Sitting sitting;

    @BeforeAll
    static void make() {
        house = CentreHouse.in(shared);
        one = Papers.file(house.practice, "rayon-1", 1, null, 0);
        other = Papers.file(house.practice, "rayon-1", 1, null, 7);
        two = Papers.file(house.practice, "rayon-2", 1, null, 3);
        three = Papers.file(house.practice, "rayon-3", 1, null, 5);
    }

    @BeforeEach
    void open() {
        sitting = house.sit(folder);
    }

    @AfterEach
    void close() {
        sitting.close();
    }

    /** Types into where the focus is, at once: paths are long. */
    private void put(String id, String text) {
        TextField field = sitting.get(id, TextField.class);
        assertEquals(field, sitting.focus());
        Hand.act(() -> field.setText(text));
    }

    private void unlock() {
        put("receipt-key", house.receiptKey.toString());
        sitting.press(KeyCode.ENTER).type(CentreHouse.PASSPHRASE).press(KeyCode.ENTER);
    }

    private void take(Path path) {
        put("take-path", path.toString());
        sitting.press(KeyCode.ENTER);
    }

    private static String id(@Nullable Node node) {
        return node == null ? "" : String.valueOf(node.getId());
    }

    private String state() {
        return sitting.get("state", Label.class).getText();
    }

    private static KeyCode digit(Language language) {
        return Objects.requireNonNull(DIGITS.get(language));
    }

    /** Looks at the screen in each language, light and dark, with large text and in the smallest window. */
    private void look(String name) {
        for (Language language : Language.values()) {
            sitting.chord(digit(language), KeyCode.CONTROL);
            whole(name + "-" + language.code());
        }
        sitting.chord(digit(Language.KK), KeyCode.CONTROL).press(KeyCode.F8);
        whole(name + "-kk-dark");
        sitting.press(KeyCode.F8).size(1024, 700);
        whole(name + "-kk-small");
        Hand.act(() -> sitting.settings().change(now -> now.sized(150)));
        sitting.idle().picture(name + "-kk-150-small");
        sitting.size(1280, 800);
        whole(name + "-kk-150");
        Hand.act(() -> sitting.settings().change(now -> now.sized(100)));
        sitting.chord(digit(Language.EN), KeyCode.CONTROL);
    }

    private void whole(String name) {
        sitting.idle().picture(name);
        problems.addAll(
                sitting.problems().stream().map(one -> name + ": " + one).toList());
    }

    @Test
    void takesInAFolderAndShowsWhatItAddsUpTo() throws IOException {
        look("centre-empty");
        unlock();
        Path stick = CentreHouse.stick(folder.resolve("stick"), one, two);
        Files.writeString(stick.resolve("bad.asice"), "not a container");
        take(stick);
        assertTrue(state().startsWith("INTERIM. 4 of 6 protocols"), state());
        assertTrue(sitting.text().contains("refused · V01"), sitting.text());
        look("centre-interim");
        take(CentreHouse.stick(folder.resolve("late"), three));
        assertTrue(state().startsWith("All 6 protocols are in"), state());
        assertTrue(sitting.find("hemicycle").isPresent());
        look("centre-complete");
        assertEquals("", String.join("\n", problems));
    }

    @Test
    void goesDownToAPrecinctsProtocolAndBack() {
        unlock();
        ResultFile told = Papers.file(
                house.practice,
                "rayon-2",
                List.of(
                        new Sections.Step("0201", "turnout", Instant.parse("2027-03-21T07:00:00Z"), 1_204L, 2_400L),
                        new Sections.Step("0201", "closed", Instant.parse("2027-03-21T15:00:00Z"), null, null)));
        take(CentreHouse.stick(folder.resolve("stick"), told));
        TableView<?> places = sitting.get("places", TableView.class);
        Hand.act(places::requestFocus);
        assertTrue(String.valueOf(places.getSelectionModel().getSelectedItem()).contains("MISSING"));
        sitting.press(KeyCode.END, KeyCode.ENTER);
        assertTrue(sitting.text().contains("The file that brought it"), sitting.text());
        sitting.picture("centre-commission");
        sitting.press(KeyCode.ENTER);
        assertTrue(sitting.text().contains("Protocol of precinct 0201"), sitting.text());
        assertTrue(sitting.find("protocol").isPresent());
        assertTrue(sitting.text().contains("Received ballots"), sitting.text());
        assertTrue(sitting.text().contains("1\u202F204 of 2\u202F400"), sitting.text());
        sitting.picture("centre-precinct");
        sitting.press(KeyCode.BACK_SPACE);
        assertFalse(sitting.find("protocol").isPresent());
        sitting.chord(KeyCode.LEFT, KeyCode.ALT).chord(KeyCode.LEFT, KeyCode.ALT);
        assertTrue(sitting.find("hemicycle").isPresent());
    }

    @Test
    void saysOfAPrecinctThatItsBallotsWereCountedAgainAndWhy() {
        unlock();
        take(CentreHouse.stick(folder.resolve("first"), two));
        take(CentreHouse.stick(folder.resolve("second"), Papers.recounted(house.practice, "rayon-2", two)));
        sitting.chord(KeyCode.K, KeyCode.CONTROL).type("0201").press(KeyCode.ENTER);
        String said = sitting.get("protocol-version", Label.class).getText();
        assertTrue(said.contains("Version 2") && said.contains("No. 3") && said.contains("Apple"), said);
        assertTrue(said.contains("21.03.2027 22:40"), said);
        look("centre-recounted");
        assertEquals("", String.join("\n", problems));
    }

    private static ResultFile accepting(String commission, String first, String second) {
        Sections.Range stock = new Sections.Range("lists", 100, 199);
        boolean issues = commission.equals("rayon-1");
        return Papers.file(
                house.practice,
                commission,
                new Sections.Certificates(
                        issues ? List.of(stock) : List.of(),
                        List.of(
                                row(first, issues ? List.of(101L, 102L) : List.of(), List.of()),
                                row(second, List.of(), issues ? List.of() : List.of(101L, 150L))),
                        List.of(),
                        List.of()));
    }

    private static Sections.Serials row(String precinct, List<Long> issued, List<Long> accepted) {
        List<Instant> at = accepted.stream().map(_ -> Practice.NOW).toList();
        return new Sections.Serials(precinct, "lists", issued, accepted, at, List.of(), List.of());
    }

    @Test
    void showsCertificatesThatDoNotAgreeAndGoesToTheirPrecinct() {
        unlock();
        take(CentreHouse.stick(
                folder.resolve("stick"),
                accepting("rayon-1", "0101", "0102"),
                accepting("rayon-2", "0201", "0202"),
                accepting("rayon-3", "0301", "0302")));
        ListView<?> findings = sitting.get("certificate-findings", ListView.class);
        assertEquals(3, findings.getItems().size());
        Hand.act(sitting.get("findings-look", Node.class)::requestFocus);
        sitting.press(KeyCode.SPACE);
        assertEquals("certificate-findings", id(sitting.focus()));
        assertTrue(sitting.text().contains("Certificate 101 (lists) was accepted more than once"), sitting.text());
        assertTrue(sitting.text().contains("accepted: precinct 0202, 2027-03-21 23:30; file result_"), sitting.text());
        sitting.picture("centre-certificates-list");
        look("centre-certificates");
        assertEquals("", String.join("\n", problems));
        Hand.act(sitting.get("certificate-findings", ListView.class)::requestFocus);
        sitting.press(KeyCode.HOME, KeyCode.ENTER);
        assertTrue(sitting.text().contains("Protocol of precinct 0202"), sitting.text());
    }

    private static ResultFile attended(String commission, String precinct, int people) {
        Sections.HandedIn act = new Sections.HandedIn(1, "o1", Practice.NOW);
        return Papers.attended(
                house.practice,
                commission,
                List.of(
                        new Sections.Observers(precinct, Sections.Body.PARTY, people, List.of(act)),
                        new Sections.Observers(precinct, Sections.Body.INTERNATIONAL, 1, List.of())));
    }

    @Test
    void countsWhoWasPresentByBodyInTheWindowAndByCommand() throws Json.BadJson {
        unlock();
        take(CentreHouse.stick(
                folder.resolve("stick"), attended("rayon-1", "0101", 3), attended("rayon-2", "0201", 4)));
        assertEquals(List.of("7", "2", "2", "2", "2", "0"), presence());
        sitting.chord(KeyCode.K, KeyCode.CONTROL).type("rayon-1").press(KeyCode.ENTER);
        assertEquals(List.of("3", "1", "1", "1", "1", "0"), presence());
        look("centre-presence");
        assertEquals("", String.join("\n", problems));
        sitting.close();
        Terminal terminal = new Terminal(folder.resolve("centre.esep"));
        assertEquals(
                0,
                terminal.run("observers", "count", folder.resolve("centre.esep").toString(), "--json"));
        assertEquals(6, terminal.json().size());
        assertEquals(7, terminal.json().at("/4/people").asInt());
        assertEquals(
                0,
                terminal.run("observers", "count", folder.resolve("centre.esep").toString()));
        assertTrue(terminal.out().contains("rayon-2  party: persons 4, at precincts 1, acts 1"), terminal.out());
        assertTrue(terminal.out().contains("all  international organisation: persons 2"), terminal.out());
    }

    /** The figures of who was present that are shown. */
    private List<String> presence() {
        Node shown = sitting.get("presence", Node.class);
        return Hand.on(() -> Sitting.nodes(shown)
                .filter(node -> node.getStyleClass().contains("protocol-figure"))
                .map(node -> ((Label) node).getText())
                .toList());
    }

    @Test
    void rulesAboutAConflictWithAReasonAndTakesOverAnotherStationsStore() {
        unlock();
        take(CentreHouse.stick(folder.resolve("stick"), one, other));
        assertTrue(sitting.text().contains("in conflict"), sitting.text());
        sitting.chord(KeyCode.I, KeyCode.CONTROL);
        ListView<?> arrivals = sitting.get("arrivals", ListView.class);
        assertEquals(arrivals, sitting.focus());
        sitting.picture("centre-conflict");
        sitting.press(KeyCode.ENTER).type("act 5");
        sitting.press(KeyCode.TAB, KeyCode.ENTER);
        assertTrue(sitting.text().contains("The file was chosen and the others were set aside."), sitting.text());
        assertTrue(state().startsWith("INTERIM. 2 of 6"), state());
        Hand.act(sitting.get("take-path", TextField.class)::requestFocus);
        take(house.station(folder.resolve("station"), one, two));
        assertTrue(sitting.text().contains("Accepted: 1. Known before: 1. Refused: 0."), sitting.text());
        assertTrue(state().startsWith("INTERIM. 4 of 6"), state());
    }

    @Test
    void refusesACommissionsOwnKeyForReceipts() {
        house.practice.signer("rayon-1", "chair");
        Path key = house.receiptKey.resolveSibling("rayon-1-chair.p12");
        put("receipt-key", key.toString());
        sitting.press(KeyCode.ENTER).type(CentreHouse.PASSPHRASE).press(KeyCode.ENTER);
        assertTrue(sitting.get("key-refusal", Label.class).getText().contains("Receipts are signed"), sitting.text());
        assertEquals("receipt-passphrase", id(sitting.focus()));
    }

    @Test
    void publishesIntoAFolder() {
        unlock();
        take(CentreHouse.stick(folder.resolve("stick"), two));
        sitting.answer(folder.resolve("public")).chord(KeyCode.P, KeyCode.CONTROL);
        assertTrue(Files.exists(folder.resolve("public").resolve("PRACTICE_totals.csv")), sitting.text());
        assertTrue(Files.exists(folder.resolve("public").resolve("counted.asice")), sitting.text());
    }

    @Test
    void showsTheVotesOfAChosenListInTheTable() {
        unlock();
        take(CentreHouse.stick(folder.resolve("stick"), one, two));
        Node bar = sitting.get("bar-birch", Node.class);
        Hand.act(bar::requestFocus);
        sitting.press(KeyCode.ENTER);
        assertTrue(sitting.text().contains("Share"), sitting.text());
        assertEquals("bar-birch", id(sitting.focus()));
        sitting.picture("centre-chosen");
        sitting.chord(KeyCode.B, KeyCode.CONTROL);
        assertEquals("places", id(sitting.focus()));
        assertFalse(sitting.find("intake").isPresent());
        sitting.picture("centre-roomy");
    }
}
