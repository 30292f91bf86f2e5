package kz.esep.desktop.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.esep.access.Session;
import kz.esep.app.Nights;
import kz.esep.desktop.QuietRoom;
import kz.esep.desktop.Rehearsal;
import kz.esep.office.Office;
import kz.esep.schedule.Minutes;
import kz.esep.tally.Finding;
import kz.esep.tally.ProtocolKey;
import kz.esep.tally.Protocols;
import kz.esep.tally.Review;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What lies on the chair's desk, and what is typed there, without any window. */
@SuppressWarnings("NullAway.Init")
class ReviewModelTest {
    private static final ProtocolKey ERROR = new ProtocolKey("lists", "0105");
    private static final ProtocolKey WARNING = new ProtocolKey("lists", "0107");

    @TempDir
    Path folder;

    private final ReviewModel model = new ReviewModel();
    private Office office;
    private Session chair;

    @BeforeEach
    void sitDown() {
        office = Office.open(Rehearsal.get().read(folder), Nights.CLOCK);
        chair = Nights.signIn(office, "chair");
        look();
    }

    @AfterEach
    void leave() {
        chair.close();
        office.close();
    }

    private boolean look() {
        boolean other = model.take(office.figures().list(chair), Map.of(chair.person(), "chair"));
        model.settle();
        return other;
    }

    private Review review(ProtocolKey key) {
        return office.figures().review(chair, key);
    }

    private Finding finding() {
        return model.finding().orElseThrow().finding();
    }

    @Test
    void offersWhatTheCommissionDecidedAtItsSittings() {
        Path file = office.workspace().file();
        leave();
        Minutes.decide(file, "3");
        office = Office.open(file, Nights.CLOCK);
        chair = Nights.signIn(office, "chair");
        QuietRoom quiet = new QuietRoom().seat(chair);
        ReviewWork work = new ReviewWork(quiet.room(), office, model);
        ReviewLooks looks = new ReviewLooks(quiet.room(), office, office.figures(), model, work);
        looks.refresh();
        looks.askReasons();
        assertEquals(List.of("3, 11.01.2027"), model.drafted().acts());
    }

    @Test
    void everyCaseIsUnderItsFilter() {
        Cases cases = model.cases();
        assertEquals(1, cases.count(Filter.DISPUTED));
        assertEquals(cases.ready().size(), cases.count(Filter.READY));
        assertEquals(0, cases.count(Filter.ACCEPTED));
        assertEquals(0, cases.count(Filter.READING));
        assertEquals(Filter.WAITING, Filter.of(cases.find(ERROR).orElseThrow()));
        cases.filter().set(Filter.ERRORS);
        assertTrue(cases.shown().stream().anyMatch(one -> one.key().equals(ERROR)));
        assertFalse(cases.shown().stream().anyMatch(one -> one.key().equals(Rehearsal.DISPUTED)));
        cases.search().set("999");
        assertEquals(List.of(), cases.shown());
        assertFalse(look(), "nothing has changed");
    }

    @Test
    void whenACaseLeavesTheListTheOneInItsPlaceIsChosen() {
        Cases cases = model.cases();
        cases.filter().set(Filter.READY);
        ProtocolKey first = cases.shown().getFirst().key();
        ProtocolKey second = cases.shown().get(1).key();
        model.choose(first);
        office.protocols().accept(chair, first);
        assertTrue(look());
        assertEquals(Optional.of(second), model.chosen().map(Case::key));
        assertEquals(0, model.at());
    }

    @Test
    void howManyWereAcceptedStaysUntilTheListIsClosed() {
        model.cases().filter().set(Filter.READY);
        model.choose(model.cases().shown().getFirst().key());
        model.turnTo(ReviewModel.Task.ACCEPT_ALL);
        Protocols.Accepted accepted = office.protocols().acceptAll(chair);
        model.accepted(accepted);
        look();
        assertEquals(List.of(), model.cases().shown());
        assertEquals(ReviewModel.Task.ACCEPT_ALL, model.task());
        assertEquals(accepted, model.accepted());
        model.turnTo(ReviewModel.Task.JUDGE);
        assertEquals(Optional.empty(), Optional.ofNullable(model.accepted()));
    }

    @Test
    void anAnsweredFindingGivesWayToTheNextOpenOne() {
        model.choose(ERROR);
        model.show(review(ERROR));
        Finding open = finding();
        model.show(review(ERROR));
        assertEquals(open, finding(), "looked at again");
        model.choose(WARNING);
        assertEquals(Optional.empty(), model.finding(), "nothing is shown before it is looked at");
        model.show(review(WARNING));
        assertEquals("W01", finding().check());
    }

    @Test
    void whatIsTypedStaysWithItsCaseAndIsForgottenWithThePerson() {
        model.show(review(WARNING));
        Finding about = review(WARNING).findings().getFirst().finding();
        Drafted drafted = model.drafted();
        drafted.answer(WARNING, about).reason().set("half a rea");
        drafted.correction(WARNING).act().set("7");
        drafted.release(WARNING).reason().set("left");
        drafted.cell(Rehearsal.DISPUTED, Rehearsal.CELL).restore("12");
        drafted.cell(Rehearsal.DISPUTED, Rehearsal.CELL).restore("34");
        assertEquals("half a rea", drafted.answer(WARNING, about).reason().get());
        assertEquals("7", drafted.correction(WARNING).act().get());
        assertEquals("left", drafted.release(WARNING).reason().get());
        assertEquals(
                "12",
                drafted.cell(Rehearsal.DISPUTED, Rehearsal.CELL).typed().get(),
                "what is typed already wins over the draft");
        drafted.dropCells(Rehearsal.DISPUTED);
        assertEquals(
                "", drafted.cell(Rehearsal.DISPUTED, Rehearsal.CELL).typed().get());
        model.forget();
        assertEquals("", drafted.answer(WARNING, about).reason().get());
    }

    @Test
    void theLatestReasonIsProposedFirstAndEachOnce() {
        Drafted drafted = model.drafted();
        drafted.reasons(List.of("one", "two", "one").stream());
        drafted.remember("two");
        assertEquals(List.of("two", "one"), drafted.reasons());
    }
}
