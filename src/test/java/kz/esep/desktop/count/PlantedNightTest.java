package kz.esep.desktop.count;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import kz.esep.access.Session;
import kz.esep.app.Sitting;
import kz.esep.count.Opinions;
import kz.esep.count.PollingPlace;
import kz.esep.count.Stage;
import kz.esep.desktop.certificate.Bureau;
import kz.esep.office.Office;
import kz.esep.tally.ProtocolRow;
import kz.esep.tally.State;
import kz.esep.text.Language;
import kz.esep.text.TurningClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A night in which everything goes wrong that observers report, by the keyboard alone: each is caught at its step. */
class PlantedNightTest {
    private static final String OPINION = "Stack 2 was not shown to Saule Planted";

    /** The signed paper, with which twenty votes went from one list to the other; a plus adds a line. */
    private static final String PAPER = "1000 712+200+200+200+112 691 381 270 40 24 1010 298 701 14 12+9 7+5 5 12 0";

    @TempDir
    Path folder;

    private final TurningClock clock = new TurningClock(PollingPlace.at("22:00"));
    private @Nullable Sitting open;

    private void sit(String login) {
        Path workspace = folder.resolve("pec.esep");
        open = new Sitting(folder, clock, Language.EN)
                .open(workspace.toFile().exists() ? workspace : PollingPlace.voted(folder))
                .signIn(login, PollingPlace.made().passphrase(login))
                .goTo("count");
    }

    @AfterEach
    void leave() {
        sitting().close();
    }

    private Sitting sitting() {
        return Objects.requireNonNull(open);
    }

    private String text(String id) {
        return sitting().find(id).map(Label.class::cast).map(Label::getText).orElse("");
    }

    private void stands(String step) {
        assertTrue(text("count-step").startsWith(step), () -> text("count-step") + ": " + text("refusal"));
    }

    /** Types the fields one after the other and records. */
    private void step(String... fields) {
        for (int i = 0; i < fields.length; i++) {
            if (i > 0) {
                sitting().press(KeyCode.ENTER);
            }
            sitting().type(fields[i]);
        }
        sitting().chord(KeyCode.ENTER, KeyCode.CONTROL);
    }

    private void refused(String words) {
        assertTrue(text("refusal").contains(words), () -> text("count-step") + ": " + text("refusal"));
    }

    /** Types the last field anew and records. */
    private void mended(String last) {
        sitting().chord(KeyCode.A, KeyCode.CONTROL).type(last).chord(KeyCode.ENTER, KeyCode.CONTROL);
    }

    /** Gives the reason, so many fields below, and records. */
    private void because(int below, String reason) {
        IntStream.range(0, below).forEach(field -> sitting().press(KeyCode.DOWN));
        step(reason);
    }

    /** Goes to a step that is not its turn. */
    private void choose(Stage stage) {
        sitting().press(KeyCode.F6, KeyCode.HOME);
        IntStream.range(0, List.of(Stage.values()).indexOf(stage))
                .forEach(down -> sitting().press(KeyCode.DOWN));
        sitting().press(KeyCode.ENTER);
    }

    private void back() {
        sitting().chord(KeyCode.N, KeyCode.CONTROL);
    }

    @Test
    void eachFailureIsCaughtAtItsStep() {
        sit("typist1");
        theDay();
        theCertificates();
        theListsAndTheCancelledBallots();
        theVoterWhoComesTooLate();
        theBoxes();
        theStacks();
        theProtocol();
        theCopies();
        theWayToTheNextCommission();
    }

    /** Chair and secretary neither issue ballots nor carry a box, which goes with two and brings no more than it may. */
    private void theDay() {
        step("1 4 5 6");
        refused("Member m1 is chair");
        mended("4-7");
        step("12");
        step("7", "3 4");
        refused("Member m3 is secretary");
        mended("4");
        refused("carried by two members");
        mended("4 5");
        step("5", "6 7");
        step("8");
        refused("E09");
        mended("7");
        step("5");
        stands("Voter lists closed");
    }

    /** Certificates that voters brought are counted, and the count has to be the register's. */
    private void theCertificates() {
        as("chair", "certificates");
        IntStream.range(0, 3).forEach(part -> sitting().chord(KeyCode.PAGE_DOWN, KeyCode.CONTROL));
        Bureau.walk(sitting(), "closing-arrived", false);
        sitting().type("2").press(KeyCode.ENTER, KeyCode.ENTER);
        assertTrue(sitting().text().contains("You counted 2 certificates of arrivals, the register has 0."));
        sitting().chord(KeyCode.TAB, KeyCode.SHIFT).type("0").press(KeyCode.ENTER, KeyCode.ENTER);
        assertTrue(
                sitting().text().contains("The arrivals are closed"), sitting().text());
        as("typist1", "count");
    }

    private void as(String login, String place) {
        sitting()
                .press(KeyCode.F2)
                .signIn(login, PollingPlace.made().passphrase(login))
                .goTo(place);
    }

    /** Steps that are skipped or in another order, before the end of voting, and figures by the lists that do not agree. */
    private void theListsAndTheCancelledBallots() {
        choose(Stage.PROTOCOL);
        step("19:40");
        refused("Too early: Protocol filled in. It cannot be before 20:00");
        sitting().chord(KeyCode.A, KeyCode.CONTROL).press(KeyCode.DELETE);
        step();
        refused("Voter lists closed");
        back();
        sitting().type("1000").press(KeyCode.ENTER).type("3").press(KeyCode.DOWN);
        step("19:30");
        refused("Too early");
        sitting().chord(KeyCode.A, KeyCode.CONTROL).press(KeyCode.DELETE);
        step();
        refused("E10");
        sitting().press(KeyCode.UP);
        mended("0");
        step("1001");
        refused("E08");
        mended("712");
        choose(Stage.MOBILE);
        step("7");
        refused("Unused ballots");
        refused("Ballots issued by each member");
        back();
        step("1010", "288");
        refused("E05");
        mended("298");
        choose(Stage.STATIONARY);
        step("701");
        refused("Ballots issued by each member");
        refused("Mobile boxes");
        back();
        step("200", "200", "200", "102");
        refused("E02");
        mended("112");
    }

    /** Once the lists are closed nobody is added to them, whatever certificate is shown. */
    private void theVoterWhoComesTooLate() {
        as("registrar", "certificates");
        for (int part = 0; part < 5 && sitting().find("arrival-precinct").isEmpty(); part++) {
            sitting().chord(KeyCode.PAGE_DOWN, KeyCode.CONTROL);
        }
        Bureau.walk(sitting(), "arrival-precinct", false);
        String[] shown = {PollingPlace.PRECINCT, "7", "0102", "800115300012", "asel", "id 1", "", "1001"};
        for (String field : shown) {
            sitting().chord(KeyCode.A, KeyCode.CONTROL).type(field).press(KeyCode.ENTER);
        }
        sitting().chord(KeyCode.ENTER, KeyCode.CONTROL);
        assertTrue(
                sitting().text().contains("The voter lists are closed since the count began"),
                sitting().text());
        as("typist1", "count");
    }

    /**
     * A mobile box with more ballots than applications, and more in all boxes than were issued; what is established of that
     * member by member has to be as many as the boxes hold.
     */
    private void theBoxes() {
        stands("Mobile boxes");
        step("9");
        refused("m4, m5");
        sitting().press(KeyCode.DOWN, KeyCode.DOWN);
        step("1");
        step("5");
        step("701");
        stands("Established how many ballots each member issued");
        step("200", "203", "200", "112");
        refused("make the act");
        sitting().press(KeyCode.ENTER);
        step("2");
    }

    /** Stacks that slip, a dispute that too few decide, and lists that are changed once the count has begun. */
    private void theStacks() {
        step("400", "250", "40", "15", "2");
        refused("E04");
        mended("1");
        step("1", "", "", "", "3");
        refused("3 of 7");
        mended("4");
        stands("Protocol filled in");
        choose(Stage.LISTS);
        step("1001", "0");
        refused("It is recorded already");
        back();
    }

    /** Later than twelve hours, without the chair's signature, without a member's, and a member who does not agree. */
    private void theProtocol() {
        clock.set(PollingPlace.at("08:10").plus(Duration.ofDays(1)));
        sitting().goTo("overview").goTo("count");
        assertTrue(text("count-clock").contains("Late: 0 h 10 min"), text("count-clock"));
        step();
        refused("longer than 12 hours");
        because(1, "the lamp went out");
        stands("Protocol signed");
        step("4");
        refused("signed by the chair");
        mended("1-6");
        refused("Signed by 6 of 7");
        because(2, "m7 was taken ill");
        choose(Stage.DISSENT);
        step("7", OPINION);
        refused("chair or secretary records it");
    }

    /** The opinion is sealed; a copy that hangs nowhere and a protocol that went nowhere are asked for. */
    private void theCopies() {
        as("secretary", "count");
        stands("Copy posted");
        choose(Stage.DISSENT);
        step("4 5", OPINION);
        refused("one member's");
        sitting().press(KeyCode.UP);
        mended("7");
        stands("Copy posted");
        step();
        refused("Say where the copy hangs");
        step("entrance of the school");
        choose(Stage.SENT);
        step("carried by m1 and m4");
        refused("not recorded: Certified copies given");
        back();
        step("3");
        stands("Protocol sent");
        step();
        refused("Say how and with whom");
        step("carried by m1 and m4");
        sitting().close();
        recorded();
    }

    /** Whoever reads the paper again finds a figure that is not the one that was counted; neither side is shown it. */
    private void theWayToTheNextCommission() {
        sit("typist2");
        sitting().goTo("protocols").type(PollingPlace.PRECINCT).press(KeyCode.ENTER);
        for (String typed : PAPER.split("(?<=[+ ])", -1)) {
            sitting().type(typed.strip());
            if (!typed.endsWith("+")) {
                sitting().press(KeyCode.ENTER);
            }
        }
        sitting().type("220320270810").chord(KeyCode.ENTER, KeyCode.CONTROL);
        assertTrue(
                sitting().text().contains("the two readings differ"), sitting().text());
        sitting().close();
        assertEquals(List.of("votes.apple", "votes.birch"), row().disputed());
    }

    private ProtocolRow row() {
        try (Office office = Office.open(folder.resolve("pec.esep"), clock);
                Session secretary = PollingPlace.made().signIn(office, "secretary")) {
            return office.figures().list(secretary).getFirst();
        }
    }

    private void recorded() {
        assertEquals(State.FIRST_DONE, row().state());
        try (Office office = Office.open(folder.resolve("pec.esep"), clock);
                Session secretary = PollingPlace.made().signIn(office, "secretary")) {
            Opinions.Opinion said =
                    new Opinions(office.workspace()).list(secretary).getFirst();
            assertEquals("m7", said.member());
            assertEquals(OPINION, said.text());
            assertTrue(office.workspace().entries(0, 10_000).stream()
                    .map(entry -> new String(entry.body(), StandardCharsets.UTF_8))
                    .noneMatch(body -> body.contains("Planted")));
        }
    }
}
