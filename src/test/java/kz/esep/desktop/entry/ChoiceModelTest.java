package kz.esep.desktop.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import kz.esep.access.Session;
import kz.esep.app.Nights;
import kz.esep.desktop.Night;
import kz.esep.office.Office;
import kz.esep.tally.Drafts;
import kz.esep.tally.ProtocolKey;
import kz.esep.tally.Sheet;
import kz.esep.tally.Typed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which paper a typed number stands for, and what its typist finds there. */
class ChoiceModelTest {
    private static final ProtocolKey LISTS = new ProtocolKey("lists", "0101");
    private static final ProtocolKey AKIM = new ProtocolKey("akim", "0101");

    @TempDir
    Path folder;

    private Office office() {
        return Office.open(Nights.fresh(folder), Nights.CLOCK);
    }

    /** What somebody sees who sits down now. */
    private static ChoiceModel seen(Office office, Session session) {
        ChoiceModel model = new ChoiceModel(new EntryCases(
                office.election(),
                office.commission(),
                office.protocols(),
                office.figures(),
                new Drafts(office.workspace(), office.election()),
                office.people()));
        model.begin(session.person());
        model.show(model.look(session));
        return model;
    }

    private static Sheet slipped(ProtocolKey key) {
        Sheet paper = Night.paper(key);
        SortedMap<String, Long> figures = new TreeMap<>(paper.figures());
        figures.merge("voters_listed", 1L, Long::sum);
        return new Sheet(figures, paper.time());
    }

    @Test
    void theNextUnreadPaperOfAPrecinctComesBeforeItsDisputedCells() {
        try (Office office = office();
                Session first = Nights.signIn(office, "typist1");
                Session second = Nights.signIn(office, "typist2")) {
            office.protocols().finishReading(first, LISTS, 1, Night.paper(LISTS));
            office.protocols().finishReading(second, LISTS, 2, slipped(LISTS));
            ChoiceModel model = seen(office, second);
            model.type("0101");
            assertEquals(Optional.of(AKIM), model.chosen());
            office.protocols().finishReading(first, AKIM, 1, Night.paper(AKIM));
            office.protocols().finishReading(second, AKIM, 2, Night.paper(AKIM));
            model = seen(office, second);
            model.type("101");
            assertEquals(Optional.of(LISTS), model.chosen(), "nothing is left to read");
        }
    }

    @Test
    void aReleasedReadingIsOfferedAgainUntilSomebodyElseHasBegun() {
        try (Office office = office();
                Session first = Nights.signIn(office, "typist1");
                Session second = Nights.signIn(office, "typist2");
                Session chair = Nights.signIn(office, "chair")) {
            office.protocols().startReading(first, LISTS, 1);
            Typed half = new Typed(new TreeMap<>(java.util.Map.of("voters_listed", "12")), "voters_listed");
            new Drafts(office.workspace(), office.election()).save(first, LISTS, 1, half);
            assertTrue(seen(office, first).isReader(LISTS));
            office.protocols().releaseReading(chair, LISTS, "went home");
            ChoiceModel released = seen(office, first);
            assertFalse(released.isReader(LISTS));
            assertEquals(half, released.interrupted().getFirst().typed());
            office.protocols().startReading(second, LISTS, 1);
            ChoiceModel taken = seen(office, first);
            assertEquals(List.of(), taken.interrupted());
            assertEquals(half, taken.inOtherHands().getFirst().typed());
            assertEquals("typist2", taken.reader(LISTS));
            assertEquals(List.of(), seen(office, second).interrupted(), "a draft is its owner's");
        }
    }
}
