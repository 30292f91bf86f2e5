package kz.esep.tally;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.esep.access.Role;
import org.junit.jupiter.api.Test;

/** What is decided about a protocol, and what becomes of it when it starts again or is corrected. */
class JudgementTest extends TallySteps {
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
        return new Step.OpenCorrection(act, "recounted by court order", secretary, Set.of(role), null);
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
