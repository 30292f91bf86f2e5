package kz.esep.desktop.schedule.day;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import kz.esep.access.Session;
import kz.esep.app.Nights;
import kz.esep.app.Sitting;
import kz.esep.day.Opening;
import kz.esep.day.PrecinctProgress;
import kz.esep.day.TurnoutFigure;
import kz.esep.desktop.Hand;
import kz.esep.desktop.shell.Theme;
import kz.esep.election.Precinct;
import kz.esep.office.Office;
import kz.esep.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Voting day by the keyboard alone: typing what precincts tell, correcting it, and looking at turnout. */
class DayScreenTest {
    @TempDir
    Path folder;

    private Path workspace = Path.of("");

    private static Clock at(String time) {
        return Clock.fixed(
                java.time.LocalDateTime.parse("2027-01-10T" + time).toInstant(ZoneOffset.ofHours(5)),
                ZoneOffset.ofHours(5));
    }

    private Sitting sit(Language language, String login) {
        Sitting sitting =
                new Sitting(folder, at("14:20"), language).open(workspace).signIn(login, Nights.passphrase(login));
        return go(sitting);
    }

    private static Sitting go(Sitting sitting) {
        int at = sitting.places().indexOf("schedule");
        sitting.chord(KeyCode.valueOf("DIGIT" + (at + 1)), KeyCode.ALT);
        return sitting.chord(KeyCode.PAGE_UP, KeyCode.CONTROL);
    }

    private void fresh() {
        workspace = Nights.fresh(folder);
    }

    /** Openings of all but one, turnout at ten with one late, at noon with one missing. */
    private void morning() {
        fresh();
        at("07:10", office -> (session, precincts) -> {
            Map<String, Opening> openings = new LinkedHashMap<>();
            for (Precinct one : precincts.subList(1, precincts.size())) {
                openings.put(one.id(), opening(one));
            }
            office.days().open(session, openings);
        });
        at(
                "10:05",
                office -> (session, precincts) ->
                        office.days().report(session, turnout(precincts.subList(1, precincts.size()), 10)));
        at(
                "10:55",
                office -> (session, precincts) -> office.days().report(session, turnout(precincts.subList(0, 1), 10)));
        at(
                "12:10",
                office -> (session, precincts) ->
                        office.days().report(session, turnout(precincts.subList(2, precincts.size()), 12)));
    }

    private static Opening opening(Precinct precinct) {
        LocalTime begun = LocalTime.of(6, precinct.id().endsWith("3") ? 10 : 0);
        return new Opening(
                begun,
                new Opening.Boxes(2, 1, begun.plusMinutes(30)),
                precinct.listedVoters(),
                precinct.listedVoters() + 9,
                5,
                Opening.Present.NOBODY);
    }

    private static List<TurnoutFigure> turnout(List<Precinct> precincts, int hour) {
        List<TurnoutFigure> figures = new ArrayList<>();
        for (Precinct one : precincts) {
            long spread = 6L + Integer.parseInt(one.id()) % 5;
            figures.add(new TurnoutFigure(
                    one.id(), LocalTime.of(hour, 0), one.listedVoters() * (hour - 7) * spread / 150, null));
        }
        return figures;
    }

    private interface Acting {
        void on(Session session, List<Precinct> precincts);
    }

    private interface Morning {
        Acting in(Office office);
    }

    private void at(String time, Morning morning) {
        try (Office office = Office.open(workspace, at(time));
                Session typist = Nights.signIn(office, "typist1")) {
            morning.in(office).on(typist, office.election().precinctsOf(office.commission()));
        }
    }

    private PrecinctProgress known(String precinct) {
        try (Office office = Office.open(workspace, at("14:30"));
                Session chair = Nights.signIn(office, "chair")) {
            return office.days().look(chair).precincts().stream()
                    .filter(one -> one.precinct().id().equals(precinct))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static String focus(Sitting sitting) {
        Node focus = sitting.focus();
        return focus == null ? "" : String.valueOf(focus.getId());
    }

    private static String stage(Sitting sitting) {
        return sitting.get("day-stage", Label.class).getText();
    }

    private static int rows(Sitting sitting) {
        return sitting.get("day-list", TableView.class).getItems().size();
    }

    @Test
    void turnoutIsTypedPrecinctAfterPrecinctWithTheNextProposed() {
        morning();
        try (Sitting sitting = sit(Language.EN, "typist1")) {
            assertEquals("day-number", focus(sitting));
            assertEquals("14:00", stage(sitting));
            sitting.press(KeyCode.ENTER).type("401").press(KeyCode.ENTER);
            assertEquals("day-record", focus(sitting));
            sitting.press(KeyCode.ENTER);
            assertTrue(sitting.text().contains("Precinct 0101 is recorded"), sitting.text());
            assertEquals("day-number", focus(sitting));
            sitting.press(KeyCode.ENTER).type("12").chord(KeyCode.ENTER, KeyCode.CONTROL);
            assertTrue(sitting.text().contains("turnout cannot fall to 12: by 10:00 it was"), sitting.text());
            sitting.picture("day-refused");
            sitting.chord(KeyCode.A, KeyCode.CONTROL).type("430").chord(KeyCode.ENTER, KeyCode.CONTROL);
            assertTrue(sitting.text().contains("Precinct 0102 is recorded"), sitting.text());
            sitting.type("106").press(KeyCode.ENTER).type("499").press(KeyCode.ENTER, KeyCode.ENTER);
            assertTrue(sitting.text().contains("Precinct 0106 is recorded"), sitting.text());
            sitting.type("999").press(KeyCode.ENTER);
            assertTrue(sitting.text().contains("999 is not a precinct of this commission"), sitting.text());
            sitting.picture("day-turnout");
        }
        assertEquals(401, known("0101").day().last().orElseThrow().voted());
        assertEquals(430, known("0102").day().last().orElseThrow().voted());
        assertEquals(499, known("0106").day().last().orElseThrow().voted());
    }

    @Test
    void whatIsRecordedIsCorrectedWithAReasonAndTheListMayGrow() {
        morning();
        try (Sitting sitting = sit(Language.RU, "typist1")) {
            sitting.chord(KeyCode.F7, KeyCode.SHIFT).type("103").press(KeyCode.ENTER);
            assertEquals("12:00", stage(sitting));
            sitting.type("620").press(KeyCode.ENTER, KeyCode.ENTER, KeyCode.ENTER, KeyCode.ENTER);
            assertTrue(sitting.text().contains("Нужна причина"), sitting.text());
            sitting.press(KeyCode.UP).type("a slip").press(KeyCode.ENTER, KeyCode.ENTER);
            assertTrue(sitting.text().contains("Участок 0103 исправлен"), sitting.text());
            sitting.type("103").press(KeyCode.ENTER).picture("day-corrected");
            assertTrue(sitting.text().contains("a slip"), sitting.text());
        }
        assertEquals(1, known("0103").day().corrections().size());
        assertEquals(620, known("0103").day().last().orElseThrow().voted());
    }

    @Test
    void anOpeningIsTypedFromItsPaper() {
        morning();
        try (Sitting sitting = sit(Language.KK, "chair")) {
            for (int back = 0; back < 3; back++) {
                sitting.chord(KeyCode.F7, KeyCode.SHIFT);
            }
            assertEquals("Ашылуы", stage(sitting));
            sitting.press(KeyCode.ENTER);
            for (String typed : List.of("600", "6:30", "2", "x", "1840", "1858", "5", "3")) {
                sitting.type(typed).press(KeyCode.ENTER);
            }
            sitting.chord(KeyCode.ENTER, KeyCode.CONTROL);
            assertTrue(sitting.text().contains("бүтін сан емес"), sitting.text());
            sitting.picture("day-opening");
            for (int up = 0; up < 5; up++) {
                sitting.press(KeyCode.UP);
            }
            sitting.chord(KeyCode.A, KeyCode.CONTROL).type("1").chord(KeyCode.ENTER, KeyCode.CONTROL);
            assertTrue(sitting.text().contains("0101 учаскесі жазылды"), sitting.text());
        }
        Opening opening = Objects.requireNonNull(known("0101").day().opening());
        assertEquals(LocalTime.of(6, 0), opening.begun());
        assertEquals(1, opening.boxes().mobile());
        assertEquals(3, opening.present().observers());
    }

    @Test
    void theListIsNarrowedAndThePlotIsWalked() {
        morning();
        try (Sitting sitting = sit(Language.EN, "typist1")) {
            sitting.chord(KeyCode.F7, KeyCode.SHIFT).press(KeyCode.ESCAPE);
            assertEquals("day-list", focus(sitting));
            int all = rows(sitting);
            sitting.press(KeyCode.DIGIT1);
            assertEquals(2, rows(sitting));
            sitting.press(KeyCode.DIGIT3);
            assertEquals(all - 2, rows(sitting));
            sitting.press(KeyCode.DIGIT0, KeyCode.F6).picture("day-plot");
            assertEquals("day-plot", focus(sitting));
            String first = Objects.requireNonNull(sitting.focus()).getAccessibleText();
            sitting.press(KeyCode.DOWN, KeyCode.DOWN);
            String next = Objects.requireNonNull(sitting.focus()).getAccessibleText();
            assertFalse(first.equals(next), next);
            assertTrue(next.contains("All together: 12:00"), next);
            sitting.press(KeyCode.F6);
            assertEquals("day-list", focus(sitting));
        }
    }

    @Test
    void whoeverOnlyReadsSeesTheDayAndTakesItAlong() throws IOException {
        fresh();
        try (Sitting sitting = sit(Language.RU, "chair")) {
            sitting.press(KeyCode.F6).picture("day-plot-empty");
            assertTrue(
                    Objects.requireNonNull(sitting.focus()).getAccessibleText().contains("Явки ещё нет"));
            Path out = folder.resolve("out");
            sitting.answer(out).chord(KeyCode.S, KeyCode.CONTROL);
            try (Stream<Path> files = Files.list(out)) {
                assertEquals(1, files.count(), sitting.text());
            }
        }
    }

    @Test
    void aPrecinctIsFoundFromAnywhere() {
        morning();
        try (Sitting sitting = sit(Language.EN, "typist1")) {
            sitting.chord(KeyCode.DIGIT1, KeyCode.ALT).chord(KeyCode.K, KeyCode.CONTROL);
            sitting.type("voting day: 0107").press(KeyCode.ENTER);
            assertTrue(sitting.find("day-list").isPresent(), sitting.text());
            assertEquals("day-number", focus(sitting));
        }
    }

    /** Nothing is cut off or out of sight, in each language, light and dark, with large text and in the smallest window. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void isWholeInEveryLook(Language language) {
        morning();
        try (Sitting sitting = sit(language, "chair")) {
            looks(sitting, language, "turnout");
            sitting.chord(KeyCode.F7, KeyCode.SHIFT).type("103").press(KeyCode.ENTER);
            looks(sitting, language, "correct");
            sitting.press(KeyCode.F6);
            looks(sitting, language, "plot");
            sitting.press(KeyCode.F6).chord(KeyCode.F7, KeyCode.SHIFT).chord(KeyCode.F7, KeyCode.SHIFT);
            sitting.type("101").press(KeyCode.ENTER);
            looks(sitting, language, "opening");
        }
    }

    private static void looks(Sitting sitting, Language language, String name) {
        for (int percent : new int[] {100, 150}) {
            for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
                boolean small = percent == 100 && theme == Theme.DARK;
                sitting.size(small ? 1024 : 1280, small ? 700 : 800);
                Hand.act(() -> sitting.settings().change(now -> now.in(theme).sized(percent)));
                sitting.idle().picture("day-" + name + "-" + language.code() + "-" + percent + "-" + theme);
                assertEquals(List.of(), sitting.problems(), language + " " + name + " " + percent + " " + theme);
            }
        }
    }
}
