package kz.esep.tally;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.Map;
import java.util.Set;
import kz.esep.access.Role;
import kz.esep.text.Digest;

/** A protocol that takes step after step. */
abstract class TallySteps {
    static final Digest FILE = Digest.of(new byte[] {7});
    static final Sheet CLEAN = Sample.sheet();
    static final Sheet WARNED = Sample.sheet(Map.of("urn_stationary", 579L, "invalid", 9L));
    static final Sheet WRONG = Sample.sheet(Map.of("ballots_cancelled", 400L));

    Protocol protocol = Protocol.notStarted(Sample.KEY);

    Outcome attempt(Step step, String person, Role... roles) {
        return Tally.step(protocol, step, new People(person, Set.of(roles)).context());
    }

    void take(Step step, String person, Role... roles) {
        Outcome outcome = attempt(step, person, roles);
        protocol = assertInstanceOf(Outcome.Next.class, outcome, outcome.toString())
                .protocol();
    }

    void refuses(String key, Step step, String person, Role... roles) {
        Outcome outcome = attempt(step, person, roles);
        assertEquals(
                "refused." + key,
                assertInstanceOf(Outcome.RefusedStep.class, outcome, outcome.toString())
                        .reason()
                        .key());
    }

    static Step finish(int number, Sheet sheet) {
        return new Step.FinishReading(number, sheet, null);
    }

    void readTwice(Sheet first, Sheet second) {
        take(finish(1, first), "aigul", Role.TYPIST);
        take(finish(2, second), "berik", Role.TYPIST);
    }
}
