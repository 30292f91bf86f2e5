package kz.esep.desktop.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import kz.esep.access.Session;
import kz.esep.app.Nights;
import kz.esep.app.Sitting;
import kz.esep.desktop.Hand;
import kz.esep.desktop.Rehearsal;
import kz.esep.desktop.form.Numerals;
import kz.esep.office.Office;
import kz.esep.tally.Decision;
import kz.esep.tally.Finding;
import kz.esep.tally.Protocol;
import kz.esep.tally.ProtocolKey;
import kz.esep.tally.ProtocolRow;
import kz.esep.tally.State;
import kz.esep.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The chair's desk, by keyboard alone. */
class ReviewScreenTest {
    private static final ProtocolKey ERROR = new ProtocolKey("lists", "0105");
    private static final ProtocolKey WARNING = new ProtocolKey("lists", "0107");

    @TempDir
    Path folder;

    private final Rehearsal rehearsal = Rehearsal.get();

    private Sitting sit(Language language, Path workspace, String login) {
        Sitting sitting =
                new Sitting(folder, Nights.CLOCK, language).open(workspace).signIn(login, Nights.passphrase(login));
        return sitting.goTo("review");
    }

    private Sitting sit(String login) {
        return sit(Language.EN, rehearsal.read(folder), login);
    }

    /** Finds a protocol by its number, and goes to what is to be done with it. */
    private static Sitting go(Sitting sitting, String precinct) {
        sitting.chord(KeyCode.K, KeyCode.CONTROL).type(precinct).press(KeyCode.ENTER);
        return sitting.press(KeyCode.F6, KeyCode.F6);
    }

    /** What the workspace says afterwards. */
    private <T> T afterwards(Function<ProtocolRow, T> row, ProtocolKey key) {
        try (Office office = Office.open(folder.resolve("commission.esep"), Nights.CLOCK);
                Session chair =
                        office.signIn("chair", Nights.passphrase("chair").toCharArray())) {
            return row.apply(office.figures().row(chair, key));
        }
    }

    private Protocol protocol(ProtocolKey key) {
        try (Office office = Office.open(folder.resolve("commission.esep"), Nights.CLOCK);
                Session chair =
                        office.signIn("chair", Nights.passphrase("chair").toCharArray())) {
            return office.figures().show(chair, key);
        }
    }

    @Test
    void aDisputedCellIsTypedFromThePaperByTheChairWhoThenMayNotAccept() {
        try (Sitting sitting = sit("chair")) {
            go(sitting, "0106");
            assertTrue(sitting.text().contains("Whoever types here"), sitting.text());
            String count = Long.toString(Rehearsal.disputedCount());
            assertFalse(sitting.text().lines().map(String::strip).anyMatch(count::equals), sitting.text());
            sitting.chord(KeyCode.ENTER, KeyCode.CONTROL);
            assertTrue(sitting.text().contains("Type what the paper says"), sitting.text());
            sitting.type(Long.toString(Rehearsal.disputedCount())).chord(KeyCode.ENTER, KeyCode.CONTROL);
            assertTrue(sitting.text().contains("nothing is disputed any more"), sitting.text());
            assertTrue(sitting.text().contains("another person with the chair"), sitting.text());
            assertTrue(sitting.find("accept").isEmpty());
            sitting.press(KeyCode.F4).picture("review-readings");
            assertTrue(sitting.text().contains("typist1"), sitting.text());
            sitting.press(KeyCode.F4).picture("review-history");
        }
        assertEquals(State.EXPLAINED, afterwards(ProtocolRow::state, Rehearsal.DISPUTED));
    }

    @Test
    void aValueThatEqualsNeitherReadingLeavesTheCellDisputed() {
        try (Sitting sitting = sit("chair")) {
            go(sitting, "0106").type("1").chord(KeyCode.ENTER, KeyCode.CONTROL);
            assertTrue(sitting.text().contains("equals neither reading"), sitting.text());
        }
        assertEquals(State.DISPUTED, afterwards(ProtocolRow::state, Rehearsal.DISPUTED));
    }

    @Test
    void anErrorIsAcceptedAsItStandsWithAnActAndAReasonAndThenTheProtocol() {
        try (Sitting sitting = sit("chair")) {
            go(sitting, "0105").press(KeyCode.TAB, KeyCode.ENTER).press(KeyCode.ENTER);
            assertTrue(sitting.text().contains("Type the number of the act"), sitting.text());
            sitting.type("12").press(KeyCode.ENTER).type("seen").press(KeyCode.ENTER);
            assertTrue(sitting.text().contains("E05 is accepted as it stands"), sitting.text());
            sitting.chord(KeyCode.ENTER, KeyCode.CONTROL);
            assertTrue(sitting.text().contains("The protocol of precinct 0105 is accepted"), sitting.text());
        }
        Protocol protocol = protocol(ERROR);
        assertEquals(State.ACCEPTED, protocol.state());
        assertEquals("12", protocol.decisions().getFirst().act());
        assertEquals("seen", protocol.decisions().getFirst().reason());
    }

    @Test
    void anErrorIsReturnedToThePrecinct() {
        try (Sitting sitting = sit("chair")) {
            go(sitting, "0105").press(KeyCode.DOWN, KeyCode.TAB).type("13").press(KeyCode.ENTER);
            sitting.type("box 2").chord(KeyCode.ENTER, KeyCode.CONTROL);
            assertTrue(sitting.text().contains("0105 is returned"), sitting.text());
        }
        assertEquals(State.NOT_STARTED, afterwards(ProtocolRow::state, ERROR));
    }

    @Test
    void theSecretaryGivesAReasonForAWarningAndDecidesNothing() {
        try (Sitting sitting = sit("secretary")) {
            go(sitting, "0105");
            assertTrue(sitting.text().contains("The chair decides about an error"), sitting.text());
            assertTrue(sitting.find("reason").isEmpty());
            go(sitting, "0107").type("compared").press(KeyCode.ENTER);
            assertTrue(sitting.text().contains("the reason for W01 is recorded"), sitting.text());
            assertTrue(sitting.find("accept").isEmpty());
            assertTrue(sitting.find("accept-all").isEmpty());
        }
        Decision reason = protocol(WARNING).decisions().getFirst();
        assertEquals(Decision.Kind.CONFIRMED, reason.kind());
        assertEquals("compared", reason.reason());
    }

    @Test
    void whatIsTypedStaysWhileThePersonLooksElsewhereAndChangesTheLanguage() {
        try (Sitting sitting = sit("secretary")) {
            go(sitting, "0107").type("half a rea").chord(KeyCode.DOWN, KeyCode.SHIFT);
            sitting.chord(KeyCode.UP, KeyCode.SHIFT).chord(KeyCode.DIGIT2, KeyCode.CONTROL);
            assertEquals("half a rea", sitting.get("reason", TextField.class).getText());
        }
    }

    @Test
    void allThatAreReadyAreAcceptedAndTheRestIsNamed() {
        try (Sitting sitting = sit("chair")) {
            go(sitting, "0106").type(Long.toString(Rehearsal.disputedCount())).chord(KeyCode.ENTER, KeyCode.CONTROL);
            sitting.press(KeyCode.F6, KeyCode.F6, KeyCode.F6);
            Button all = sitting.get("accept-all", Button.class);
            while (!all.equals(sitting.focus())) {
                sitting.press(KeyCode.TAB);
            }
            sitting.press(KeyCode.ENTER).picture("review-all").chord(KeyCode.ENTER, KeyCode.CONTROL);
            sitting.picture("review-all-done");
            assertTrue(sitting.text().contains("Accepted: 8"), sitting.text());
            assertTrue(sitting.text().contains("0106, Party lists (practice): Who typed a figure"), sitting.text());
        }
        assertEquals(State.ACCEPTED, afterwards(ProtocolRow::state, new ProtocolKey("akim", "0101")));
    }

    @Test
    void howManyWereAcceptedIsSaidAlsoWhenNothingIsLeft() {
        try (Sitting sitting = sit("chair")) {
            ComboBox<?> filter = sitting.get("filter", ComboBox.class);
            Hand.act(() ->
                    filter.getSelectionModel().select(List.of(Filter.values()).indexOf(Filter.READY)));
            Button all = sitting.get("accept-all", Button.class);
            Hand.act(all::requestFocus);
            sitting.press(KeyCode.ENTER).chord(KeyCode.ENTER, KeyCode.CONTROL);
            assertTrue(sitting.text().contains("Accepted: 8"), sitting.text());
            assertTrue(sitting.find("accept-all-do").isPresent(), sitting.text());
            sitting.press(KeyCode.ENTER);
            assertTrue(sitting.text().contains("Nothing waits here"), sitting.text());
        }
    }

    /** Who looks at a warning or error sees both sides of it. */
    @Test
    void aFindingShowsBothFiguresAndTheirDifference() {
        Path workspace = rehearsal.read(folder);
        Finding finding = checked(ERROR);
        try (Sitting sitting = sit(Language.EN, workspace, "chair")) {
            go(sitting, "0105");
            String equation =
                    Hand.on(() -> Sitting.nodes(sitting.stage().getScene().getRoot())
                            .filter(node -> node.getStyleClass().contains("equation"))
                            .findFirst()
                            .map(ReviewScreenTest::said)
                            .orElse(""));
            long larger = Math.max(finding.left(), finding.right());
            long smaller = Math.min(finding.left(), finding.right());
            assertEquals(
                    "%s \u2212 %s = %s"
                            .formatted(
                                    Numerals.grouped(larger),
                                    Numerals.grouped(smaller),
                                    Numerals.grouped(larger - smaller)),
                    equation);
        }
    }

    private Finding checked(ProtocolKey key) {
        try (Office office = Office.open(folder.resolve("commission.esep"), Nights.CLOCK);
                Session chair = Nights.signIn(office, "chair")) {
            return office.figures().review(chair, key).findings().getFirst().finding();
        }
    }

    /** The words of a row, in order. */
    private static String said(Node row) {
        return Sitting.nodes(row)
                .filter(Label.class::isInstance)
                .map(node -> ((Label) node).getText())
                .collect(Collectors.joining(" "));
    }

    @Test
    void bothReadingsStandSideBySideWithWhoAndWhenAndCanBeCopied() {
        String right = Numerals.grouped(Rehearsal.disputedCount());
        String wrong = Numerals.grouped(Rehearsal.disputedCount() + 7);
        try (Sitting sitting = sit(Language.EN, rehearsal.accepted(folder), "chair")) {
            sitting.chord(KeyCode.K, KeyCode.CONTROL).type("0106").press(KeyCode.ENTER);
            sitting.press(KeyCode.F4);
            assertTrue(sitting.text().contains("Reading 1: typist1, "), sitting.text());
            assertTrue(sitting.text().contains("Reading 2: typist2, "), sitting.text());
            List<String> lit =
                    Hand.on(() -> Sitting.nodes(sitting.stage().getScene().getRoot())
                            .filter(node -> node.getStyleClass().contains("paper-line"))
                            .filter(node -> node.getPseudoClassStates().contains(PseudoClass.getPseudoClass("lit")))
                            .map(ReviewScreenTest::said)
                            .toList());
            assertEquals(1, lit.size(), lit.toString());
            assertTrue(lit.getFirst().endsWith(" \u2260 " + right + " \u2260 " + wrong + " " + right), lit.toString());
            sitting.press(KeyCode.F6).chord(KeyCode.C, KeyCode.CONTROL);
            String copied =
                    String.valueOf(Hand.on(() -> Clipboard.getSystemClipboard().getString()));
            assertTrue(copied.contains("\t\u2260 " + right + "\t\u2260 " + wrong + "\t" + right + "\n"), copied);
        }
    }

    @Test
    void aCorrectionIsOpenedByTwoPeopleAtOneLaptop() {
        try (Sitting sitting = sit(Language.EN, rehearsal.accepted(folder), "chair")) {
            go(sitting, "0108");
            sitting.chord(KeyCode.ENTER, KeyCode.CONTROL);
            sitting.type("7").press(KeyCode.ENTER).type("box 2").press(KeyCode.ENTER);
            sitting.type("typist1").press(KeyCode.ENTER).type(Nights.passphrase("typist1"));
            sitting.press(KeyCode.ENTER);
            assertTrue(sitting.find("review-refusal").isPresent(), sitting.text());
            sitting.picture("review-correct");
            assertEquals(
                    "box 2", sitting.get("correction-reason", TextField.class).getText());
            sitting.chord(KeyCode.TAB, KeyCode.SHIFT).type("secretary").press(KeyCode.ENTER);
            sitting.type(Nights.passphrase("secretary")).press(KeyCode.ENTER);
            assertTrue(sitting.text().contains("The correction of precinct 0108 is open"), sitting.text());
            sitting.picture("review-corrected");
            assertEquals("chair", sitting.get("person", Label.class).getText());
        }
        assertTrue(afterwards(ProtocolRow::underCorrection, new ProtocolKey("lists", "0108")));
    }

    @Test
    void aRecountIsOpenedForAProxysRequestAndSaysUntilWhenItCanBe() {
        try (Sitting sitting = sit(Language.RU, rehearsal.accepted(folder), "chair")) {
            go(sitting, "0108");
            sitting.chord(KeyCode.ENTER, KeyCode.CONTROL);
            sitting.chord(KeyCode.TAB, KeyCode.SHIFT).press(KeyCode.DOWN, KeyCode.ENTER);
            sitting.type("Apple").press(KeyCode.ENTER).type("3").press(KeyCode.ENTER);
            sitting.chord(KeyCode.A, KeyCode.CONTROL).type("2027-01-11 01:10").press(KeyCode.ENTER);
            assertTrue(sitting.text().contains("до 2027-01-11 08:00"), sitting.text());
            sitting.picture("review-recount");
            sitting.type("9").press(KeyCode.ENTER).type("box 2").press(KeyCode.ENTER);
            sitting.type("secretary").press(KeyCode.ENTER).type(Nights.passphrase("secretary"));
            sitting.press(KeyCode.ENTER);
            assertTrue(sitting.text().contains("Повторный подсчёт участка 0108 открыт"), sitting.text());
        }
        assertTrue(afterwards(ProtocolRow::underCorrection, new ProtocolKey("lists", "0108")));
    }
}
