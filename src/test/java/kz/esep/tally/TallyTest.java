package kz.esep.tally;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Set;
import kz.esep.access.Role;
import kz.esep.text.Digest;
import org.junit.jupiter.api.Test;

/** Two people read a protocol, and the cells that differ are typed again. */
class TallyTest extends TallySteps {
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
}
