package kz.esep.count.bundle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Whatever people find in a bundle, its figure is one that two of them found last. */
class StackTest {
    private static final Instant NIGHT = Instant.parse("2027-03-21T18:00:00Z");

    @Property
    void aFigureIsNeverOnePersonsAndNeverBetweenTwo(
            @ForAll @Size(min = 2, max = 8) List<@IntRange(min = 48, max = 51) Integer> found,
            @ForAll @Size(value = 8) List<@IntRange(max = 2) Integer> people) {
        Stack stack = Stack.fresh("lists", "invalid")
                .with(new Look("p0", NIGHT, 1, List.of((long) found.get(0))))
                .with(new Look("p1", NIGHT, 1, List.of((long) found.get(1))));
        Map<String, Long> last = new HashMap<>(Map.of("p0", (long) found.get(0), "p1", (long) found.get(1)));
        for (int at = 2; at < found.size() && stack.ballots(1).isEmpty(); at++) {
            String person = "p" + people.get(at);
            stack = stack.with(new Again(person, NIGHT, 1 + at, 1, found.get(at)));
            last.put(person, (long) found.get(at));
        }
        assertEquals(stack, stack.since(0));
        assertEquals(Stack.State.NOT_COUNTED, stack.since(1 + found.size()).state());
        OptionalLong ballots = stack.ballots(1);
        if (ballots.isPresent()) {
            long agreeing = last.values().stream()
                    .filter(one -> one == ballots.getAsLong())
                    .count();
            assertTrue(agreeing >= 2, stack.toString());
            assertEquals(ballots, stack.sum());
            assertEquals(Stack.State.STANDS, stack.state());
        } else {
            assertEquals(last.size(), last.values().stream().distinct().count());
            assertEquals(List.of(1), stack.differing());
        }
    }
}
