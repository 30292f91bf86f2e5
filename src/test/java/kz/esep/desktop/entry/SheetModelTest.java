package kz.esep.desktop.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kz.esep.desktop.Night;
import kz.esep.election.Election;
import kz.esep.tally.Checks;
import kz.esep.tally.Finding;
import kz.esep.tally.PrecinctContext;
import kz.esep.tally.ProtocolKey;
import kz.esep.tally.Sheet;
import kz.esep.tally.Typed;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A reading while it is typed, without a window. */
class SheetModelTest {
    private static final ProtocolKey KEY = new ProtocolKey("lists", "0104");
    private static Election election;

    private final SheetModel model = new SheetModel(KEY, 1, paper(), new Typed(new TreeMap<>(), ""));

    @BeforeAll
    static void open() {
        election = Night.election();
    }

    private static Paper paper() {
        return new Paper(election.form("lists"), LocalDate.of(2027, 3, 21));
    }

    private void type(Map<String, String> texts) {
        texts.forEach(model::type);
    }

    private void typeWhole() {
        Night.paper(KEY).figures().forEach((code, count) -> model.type(code, Long.toString(count)));
        model.type(Sheet.TIME, "2230");
    }

    private List<Finding> whole() {
        return Checks.of(election, "lists")
                .run(model.sheet(), election.precinct("0104"), PrecinctContext.NOTHING_KNOWN)
                .findings();
    }

    private List<String> codes() {
        return model.lines().stream().map(Paper.PaperLine::code).toList();
    }

    @Test
    void anEmptyCellStaysEmptyAndAZeroIsAFigure() {
        type(Map.of("voters_listed", "0", "took_part", ""));
        assertEquals(Map.of("voters_listed", 0L), model.sheet().figures());
    }

    @Test
    void beginsAtTheFirstLineAndComesBackToTheOneThatWasLeft() {
        assertEquals("voters_listed", model.line());
        model.move("took_part");
        SheetModel again = new SheetModel(KEY, 1, paper(), model.typed());
        assertEquals("took_part", again.line());
    }

    @Test
    void saysWhenASectionIsLeft() {
        assertFalse(model.move("took_part"));
        assertTrue(model.move("votes.list-1"));
        assertFalse(model.move("against_all"));
        assertTrue(model.move("invalid"));
    }

    @Test
    void findsALineByItsNumberItsDigitsOrItsBeginning() {
        assertEquals(Optional.of("took_part"), model.jump("4"));
        assertEquals(Optional.of("votes.list-2"), model.jump("5.2"));
        assertEquals(Optional.of("votes.list-2"), model.jump("5,2"));
        assertEquals(Optional.of("votes.list-2"), model.jump("52"));
        assertEquals(Optional.of("votes.list-1"), model.jump("5"));
        assertEquals(Optional.empty(), model.jump("77"));
        model.type("voters_listed", "1");
        assertEquals(Optional.of("voters_given_ballots"), model.jump(""));
    }

    @Test
    void addsAndTakesAwayLinesOfMembers() {
        assertEquals(Optional.of("issued_by_member.1"), model.addNext());
        assertEquals(Optional.of("issued_by_member.2"), model.addNext());
        assertEquals(Optional.of("issued_by_member.7"), model.jump("3.7"));
        assertEquals(List.of("issued_by_member.1", "issued_by_member.2", "issued_by_member.7"), codes().subList(2, 5));
        model.move("issued_by_member.2");
        model.type("issued_by_member.2", "120");
        assertFalse(model.takeAway());
        assertEquals("", model.text("issued_by_member.2"));
        assertTrue(model.takeAway());
        assertFalse(codes().contains("issued_by_member.2"));
        assertEquals("issued_by_member.7", model.line());
    }

    @Test
    void aMobileBoxHasBothItsRows() {
        model.move("urn_mobile");
        assertEquals(Optional.of("mobile_box.1.ballots"), model.addNext());
        assertTrue(codes().containsAll(List.of("mobile_box.1.ballots", "mobile_box.1.applications")));
        model.move("mobile_box.1.applications");
        assertTrue(model.takeAway());
        assertFalse(codes().stream().anyMatch(code -> code.startsWith("mobile_box")));
        model.move("votes.list-1");
        assertEquals(Optional.empty(), model.addNext());
    }

    @Test
    void namesEmptyLinesOnceBecauseThePaperLeads() {
        typeWhole();
        model.type("invalid", "");
        model.type(Sheet.TIME, "");
        SheetModel.Stop stop = model.stop(whole()).orElseThrow();
        assertEquals(
                List.of("invalid", Sheet.TIME),
                assertInstanceOf(SheetModel.Stop.Missing.class, stop).codes());
        assertEquals(Optional.empty(), model.stop(whole()));
    }

    @Test
    void anAddedLineThatIsEmptyIsNamedToo() {
        typeWhole();
        model.addNext();
        SheetModel.Stop stop = model.stop(whole()).orElseThrow();
        assertEquals(
                List.of("issued_by_member.1"),
                assertInstanceOf(SheetModel.Stop.Missing.class, stop).codes());
    }

    @Test
    void handsInNothingEmptyAndNoTimeThatIsNone() {
        assertInstanceOf(SheetModel.Stop.Empty.class, model.stop(whole()).orElseThrow());
        typeWhole();
        model.type(Sheet.TIME, "99");
        assertInstanceOf(SheetModel.Stop.NoTime.class, model.stop(whole()).orElseThrow());
        assertInstanceOf(SheetModel.Stop.NoTime.class, model.stop(whole()).orElseThrow());
    }

    @Test
    void showsAFindingOnceBeforeItIsHandedIn() {
        typeWhole();
        model.type("ballots_received", "1");
        assertInstanceOf(SheetModel.Stop.Look.class, model.stop(whole()).orElseThrow());
        assertTrue(model.isFound("ballots_received"));
        assertEquals(Optional.empty(), model.stop(whole()));
    }

    @Test
    void findingsOnlyGoWhileASectionIsTyped() {
        typeWhole();
        model.type("ballots_received", "1");
        model.foundLess(whole());
        assertEquals(List.of(), model.findings());
        model.found(whole());
        assertTrue(model.isFound("ballots_received"));
        model.type(
                "ballots_received",
                Long.toString(Night.paper(KEY).count("ballots_received").orElseThrow()));
        model.type("took_part", "1");
        model.foundLess(whole());
        assertFalse(model.isFound("ballots_received"));
        assertFalse(model.isFound("votes.list-1"));
    }

    @Test
    void readsTheTime() {
        model.type(Sheet.TIME, "2230");
        assertEquals(LocalDateTime.of(2027, 3, 21, 22, 30), model.sheet().time());
    }
}
