package kz.esep.tally;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.esep.access.Role;
import kz.esep.text.Digest;
import org.junit.jupiter.api.Test;

class TallyTest {
    private static final Digest FILE = Digest.of(new byte[] {7});
    private static final Sheet CLEAN = Sample.sheet();
    private static final Sheet WARNED = Sample.sheet(Map.of("urn_stationary", 579L, "invalid", 9L));
    private static final Sheet WRONG = Sample.sheet(Map.of("ballots_cancelled", 400L));

    private Protocol protocol = Protocol.notStarted(Sample.KEY);

    private Outcome attempt(Step step, String person, Role... roles) {
        return Tally.step(protocol, step, new People(person, Set.of(roles)).context());
    }

    private void take(Step step, String person, Role... roles) {
        Outcome outcome = attempt(step, person, roles);
        protocol = assertInstanceOf(Outcome.Next.class, outcome, outcome.toString())
                .protocol();
    }

    private void refuses(String key, Step step, String person, Role... roles) {
        Outcome outcome = attempt(step, person, roles);
        assertEquals(
                "refused." + key,
                assertInstanceOf(Outcome.RefusedStep.class, outcome, outcome.toString())
                        .reason()
                        .key());
    }

    private static Step finish(int number, Sheet sheet) {
        return new Step.FinishReading(number, sheet, null);
    }

    private void readTwice(Sheet first, Sheet second) {
        take(finish(1, first), "aigul", Role.TYPIST);
        take(finish(2, second), "berik", Role.TYPIST);
    }

    @Test
    void acceptsAProtocolThatTwoPeopleReadEqually() {
        readTwice(CLEAN, CLEAN);
        assertEquals(State.EXPLAINED, protocol.state());
        take(new Step.Accept(), "chair", Role.CHAIR);
        assertEquals(State.ACCEPTED, protocol.state());
        assertEquals(CLEAN, protocol.valid().orElseThrow());
        take(new Step.MarkSigned(1), "chair", Role.CHAIR);
        assertEquals(State.SIGNED, protocol.state());
        assertEquals(1, protocol.revision());
    }

    @Test
    void rejectsASecondReadingByTheSamePerson() {
        take(finish(1, CLEAN), "aigul", Role.TYPIST);
        refuses("same-person", finish(2, CLEAN), "aigul", Role.TYPIST);
        refuses("same-person", new Step.StartReading(2), "aigul", Role.TYPIST);
    }

    @Test
    void rejectsASecondReadingFromTheSameFile() {
        take(new Step.FinishReading(1, CLEAN, FILE), "aigul", Role.TYPIST);
        refuses("same-file", new Step.FinishReading(2, CLEAN, FILE), "berik", Role.TYPIST);
        take(new Step.FinishReading(2, CLEAN, Digest.of(new byte[] {8})), "berik", Role.TYPIST);
    }

    @Test
    void onlyATypistReads() {
        refuses("typist-only", finish(1, CLEAN), "chair", Role.CHAIR, Role.ADMINISTRATOR);
    }

    @Test
    void aPaperThatIsBeingReadIsTaken() {
        take(new Step.StartReading(1), "aigul", Role.TYPIST);
        refuses("being-read", new Step.StartReading(1), "berik", Role.TYPIST);
        refuses("being-read", finish(1, CLEAN), "berik", Role.TYPIST);
        refuses("not-your-reading", new Step.TakeBackReading(), "berik", Role.TYPIST);
        take(new Step.TakeBackReading(), "aigul", Role.TYPIST);
        assertEquals(State.NOT_STARTED, protocol.state());
        assertNull(protocol.reader());
        take(new Step.StartReading(1), "berik", Role.TYPIST);
        take(finish(1, CLEAN), "berik", Role.TYPIST);
    }

    @Test
    void rejectsReadingsOutOfTurnAndForeignLines() {
        refuses("first-reading-missing", finish(2, CLEAN), "aigul", Role.TYPIST);
        refuses("unknown-line", finish(1, Sample.sheet(Map.of("votes.nobody", 1L))), "aigul", Role.TYPIST);
        readTwice(CLEAN, CLEAN);
        refuses("read-already", finish(2, CLEAN), "dana", Role.TYPIST);
    }

    @Test
    void disputesOnlyTheCellsThatDiffer() {
        readTwice(CLEAN, Sample.sheet(Map.of("invalid", 11L)));
        assertEquals(State.DISPUTED, protocol.state());
        assertEquals(Set.of("invalid"), protocol.disputed());
        assertNull(protocol.settled());
        refuses("not-disputed", new Step.Retype("took_part", "1"), "aigul", Role.TYPIST);
        refuses("not-matched", new Step.Accept(), "chair", Role.CHAIR);
    }

    @Test
    void theOtherReadersFigureSettlesACell() {
        readTwice(Sample.sheet(Map.of("invalid", 11L)), CLEAN);
        take(new Step.Retype("invalid", "010"), "aigul", Role.TYPIST);
        assertEquals(State.EXPLAINED, protocol.state());
        assertEquals(CLEAN, protocol.settled());
    }

    @Test
    void whoRepeatsTheirOwnFigureSettlesNothing() {
        readTwice(Sample.sheet(Map.of("invalid", 11L)), CLEAN);
        take(new Step.Retype("invalid", "11"), "aigul", Role.TYPIST);
        take(new Step.Retype("invalid", "11"), "aigul", Role.TYPIST);
        assertEquals(State.DISPUTED, protocol.state());
        take(new Step.Retype("invalid", "10"), "chair", Role.CHAIR);
        assertEquals(CLEAN, protocol.settled());
    }

    @Test
    void aThirdFigureNeedsTwoPeople() {
        readTwice(Sample.sheet(Map.of("invalid", 11L)), Sample.sheet(Map.of("invalid", 12L)));
        take(new Step.Retype("invalid", "10"), "chair", Role.CHAIR);
        assertEquals(State.DISPUTED, protocol.state());
        take(new Step.Retype("invalid", "10"), "berik", Role.TYPIST);
        assertEquals(CLEAN, protocol.settled());
    }

    @Test
    void onlyTheLatestTypingOfAPersonCounts() {
        readTwice(Sample.sheet(Map.of("invalid", 10L)), Sample.sheet(Map.of("invalid", 12L)));
        take(new Step.Retype("invalid", "13"), "aigul", Role.TYPIST);
        take(new Step.Retype("invalid", "10"), "chair", Role.CHAIR);
        assertEquals(State.DISPUTED, protocol.state());
    }

    @Test
    void anEmptyCellAndTheTimeAreDisputedAndSettledToo() {
        Sheet withoutInvalid = Sample.sheet(java.util.Collections.singletonMap("invalid", null));
        readTwice(CLEAN, new Sheet(withoutInvalid.figures(), null));
        assertEquals(Set.of("invalid", Sheet.TIME), protocol.disputed());
        take(new Step.Retype("invalid", null), "aigul", Role.TYPIST);
        refuses("not-a-value", new Step.Retype(Sheet.TIME, "half past ten"), "berik", Role.TYPIST);
        take(new Step.Retype(Sheet.TIME, "2027-03-21T22:30:00"), "berik", Role.TYPIST);
        assertTrue(protocol.settled() != null
                && protocol.settled().count("invalid").isEmpty()
                && CLEAN.time() != null
                && CLEAN.time().equals(protocol.settled().time()));
    }

    @Test
    void onlyReadersAndTheChairRetype() {
        readTwice(CLEAN, Sample.sheet(Map.of("invalid", 11L)));
        refuses("reader-or-chair", new Step.Retype("invalid", "10"), "dana", Role.TYPIST);
        refuses("not-a-value", new Step.Retype("invalid", "-1"), "aigul", Role.TYPIST);
        refuses("not-a-value", new Step.Retype("invalid", "1000000000"), "aigul", Role.TYPIST);
    }

    @Test
    void whoCountedNeitherReadsSecondNorAccepts() {
        take(finish(1, CLEAN), "aigul", Role.TYPIST);
        refusesWhoCounted("counted", finish(2, CLEAN), Role.TYPIST);
        take(finish(2, CLEAN), "berik", Role.TYPIST);
        refusesWhoCounted("acceptor-counted", new Step.Accept(), Role.CHAIR);
    }

    private void refusesWhoCounted(String key, Step step, Role role) {
        Context plain = new People("dana", Set.of(role)).context();
        Context counted =
                new Context(plain.person(), plain.roles(), plain.at(), plain.form(), Set.of("dana"), plain.checking());
        Outcome outcome = Tally.step(protocol, step, counted);
        assertEquals(
                "refused." + key,
                assertInstanceOf(Outcome.RefusedStep.class, outcome).reason().key());
    }

    @Test
    void nobodyAcceptsWhatTheyTyped() {
        readTwice(CLEAN, Sample.sheet(Map.of("invalid", 11L)));
        take(new Step.Retype("invalid", "10"), "chair", Role.CHAIR);
        refuses("acceptor-typed", new Step.Accept(), "chair", Role.CHAIR);
        refuses("acceptor-typed", new Step.Accept(), "aigul", Role.CHAIR);
        refuses("chair-only", new Step.Accept(), "dana", Role.SECRETARY);
        take(new Step.Accept(), "deputy", Role.CHAIR);
    }

    @Test
    void aWarningNeedsAReason() {
        readTwice(WARNED, WARNED);
        assertEquals(State.MATCHED, protocol.state());
        refuses("unexplained", new Step.Accept(), "chair", Role.CHAIR);
        refuses("reason-missing", new Step.Explain("W01", "", "  "), "aigul", Role.TYPIST);
        refuses("explainer-only", new Step.Explain("W01", "", "as on paper"), "zhan", Role.OBSERVER);
        refuses("no-such-finding", new Step.Explain("W03", "", "as on paper"), "aigul", Role.TYPIST);
        take(new Step.Explain("W01", "", "as on paper"), "aigul", Role.TYPIST);
        assertEquals(State.EXPLAINED, protocol.state());
        take(new Step.Accept(), "chair", Role.CHAIR);
    }

    @Test
    void anErrorNeedsTheChairWithAnActAndAReason() {
        readTwice(WRONG, WRONG);
        refuses("error-needs-chair", new Step.Explain("E05", "", "why"), "chair", Role.CHAIR);
        refuses("chair-only", decide(Decision.Kind.ACCEPTED_AS_IT_STANDS, "4", "why"), "aigul", Role.TYPIST);
        refuses("act-missing", decide(Decision.Kind.ACCEPTED_AS_IT_STANDS, " ", "why"), "chair", Role.CHAIR);
        refuses("reason-missing", decide(Decision.Kind.ACCEPTED_AS_IT_STANDS, "4", ""), "chair", Role.CHAIR);
        refuses("error-is-decided", decide(Decision.Kind.CONFIRMED, "4", "why"), "chair", Role.CHAIR);
        take(decide(Decision.Kind.ACCEPTED_AS_IT_STANDS, "4", "spoiled ballots"), "chair", Role.CHAIR);
        assertEquals(State.EXPLAINED, protocol.state());
        Decision kept = protocol.decisions().getFirst();
        assertEquals(1_010, kept.left());
        assertEquals(1_000, kept.right());
    }

    private static Step decide(Decision.Kind kind, String act, String reason) {
        return new Step.Decide("E05", "", kind, act, reason);
    }

    @Test
    void aReturnedProtocolStartsAgainWithItsHistory() {
        readTwice(WRONG, WRONG);
        take(decide(Decision.Kind.RETURNED, "5", "sums do not agree"), "chair", Role.CHAIR);
        assertEquals(State.NOT_STARTED, protocol.state());
        assertEquals(1, protocol.version());
        assertEquals(List.of(), protocol.readings());
        assertEquals(2, protocol.history().getFirst().readings().size());
        assertEquals(1, protocol.history().getFirst().decisions().size());
        readTwice(CLEAN, CLEAN);
        refuses("acceptor-typed", new Step.Accept(), "aigul", Role.CHAIR);
        take(new Step.Accept(), "chair", Role.CHAIR);
    }

    @Test
    void aSecondReadingThatIsTakenBackStaysInTheHistory() {
        readTwice(CLEAN, WRONG);
        refuses("not-your-reading", new Step.TakeBackReading(), "aigul", Role.TYPIST);
        take(new Step.TakeBackReading(), "berik", Role.TYPIST);
        assertEquals(State.FIRST_DONE, protocol.state());
        assertEquals(1, protocol.takenBack());
        assertEquals(WRONG, protocol.history().getFirst().readings().getFirst().sheet());
        take(finish(2, CLEAN), "berik", Role.TYPIST);
        assertEquals(State.EXPLAINED, protocol.state());
        take(new Step.TakeBackReading(), "chair", Role.CHAIR);
        take(new Step.TakeBackReading(), "chair", Role.CHAIR);
        assertEquals(State.NOT_STARTED, protocol.state());
        assertEquals(3, protocol.history().size());
        refuses("nothing-read", new Step.TakeBackReading(), "chair", Role.CHAIR);
    }

    @Test
    void acceptanceIsNotTakenBackButCorrected() {
        readTwice(CLEAN, CLEAN);
        refuses("not-accepted", correction("act 9", "secretary", Role.SECRETARY), "chair", Role.CHAIR);
        take(new Step.Accept(), "chair", Role.CHAIR);
        refuses("correction-needed", new Step.TakeBackReading(), "chair", Role.CHAIR);
        refuses("secretary-needed", correction("act 9", "chair", Role.SECRETARY), "chair", Role.CHAIR);
        refuses("secretary-needed", correction("act 9", "aigul", Role.TYPIST), "chair", Role.CHAIR);
        refuses("correction-act", correction(" ", "secretary", Role.SECRETARY), "chair", Role.CHAIR);
        take(correction("act 9", "secretary", Role.SECRETARY), "chair", Role.CHAIR);
        assertEquals(2, protocol.version());
        assertEquals(State.NOT_STARTED, protocol.state());
        assertTrue(protocol.underCorrection());
        assertEquals(CLEAN, protocol.valid().orElseThrow());
        readTwice(WARNED, WARNED);
        assertEquals(CLEAN, protocol.valid().orElseThrow());
        take(new Step.Explain("W01", "", "as on paper"), "aigul", Role.TYPIST);
        take(new Step.Accept(), "chair", Role.CHAIR);
        assertEquals(WARNED, protocol.valid().orElseThrow());
        assertEquals(
                "act 9",
                protocol.correction() == null ? "" : protocol.correction().act());
    }

    private static Step correction(String act, String secretary, Role role) {
        return new Step.OpenCorrection(act, "recounted by court order", secretary, Set.of(role));
    }

    @Test
    void aDecisionHoldsOnlyForTheFiguresItWasTakenOn() {
        readTwice(WRONG, WRONG);
        take(decide(Decision.Kind.ACCEPTED_AS_IT_STANDS, "4", "spoiled ballots"), "chair", Role.CHAIR);
        CheckReport same = People.report(protocol);
        assertEquals(List.of(), same.unexplained(protocol.decisions()));
        Sheet worse = Sample.sheet(Map.of("ballots_cancelled", 399L));
        CheckReport other = new Checks(Sample.form(), kz.esep.election.Defaults.thresholds())
                .run(worse, Sample.precinct("0001"), Sample.context());
        assertEquals(1, other.unexplained(protocol.decisions()).size());
    }

    @Test
    void acceptanceKeepsWhatTheChecksWereGiven() {
        readTwice(CLEAN, CLEAN);
        take(new Step.Accept(), "chair", Role.CHAIR);
        assertEquals(Sample.context(), protocol.context());
    }
}
