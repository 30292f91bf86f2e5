package kz.esep.count.bundle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.esep.text.Message;

/**
 * The ballots of one choice, as far as they are counted. A bundle's figure stands as soon as the latest counts of two
 * different people are the same; it is never taken from one person, and never averaged.
 *
 * @param code a line's, or the one of ballots laid aside
 * @param looks counts of the whole stack in their order: two by different people, and two more for each recount, of which
 *     those that hold are left by {@link #since}
 * @param again bundles whose counts differed, counted once more, in the order in which that was done
 */
public record Stack(String contest, String code, List<Look> looks, List<Again> again) {
    /** How many people count the whole stack. */
    public static final int COUNTS = 2;

    /** How far it is. */
    public enum State {
        NOT_COUNTED,
        ONCE,
        DIFFERS,
        STANDS;

        /** In a word or two. */
        public Message said() {
            return Message.of("count", "Stack." + name());
        }
    }

    public Stack {
        looks = List.copyOf(looks);
        again = List.copyOf(again);
    }

    static Stack fresh(String contest, String code) {
        return new Stack(contest, code, List.of(), List.of());
    }

    /** Whether it is that choice of that contest. */
    public boolean isOf(String ofContest, String ofCode) {
        return contest.equals(ofContest) && code.equals(ofCode);
    }

    public State state() {
        if (looks.size() < COUNTS) {
            return looks.isEmpty() ? State.NOT_COUNTED : State.ONCE;
        }
        return differing().isEmpty() ? State.STANDS : State.DIFFERS;
    }

    /** Whether this person counted the whole stack. */
    public boolean isCountedBy(String person) {
        return looks.stream().anyMatch(look -> look.person().equals(person));
    }

    /** Whether the whole stack is still to be counted by this person: two people do, neither of them twice. */
    public boolean waitsFor(String person) {
        return looks.size() < COUNTS && !isCountedBy(person);
    }

    /** Numbers of the bundles whose counts differ and were not counted again to an end. */
    public List<Integer> differing() {
        return looks.size() < COUNTS
                ? List.of()
                : numbers().filter(bundle -> ballots(bundle).isEmpty()).boxed().toList();
    }

    /** Ballots of a bundle, where two different people agree. */
    public OptionalLong ballots(int bundle) {
        Map<Long, Integer> agreeing = new HashMap<>();
        latest(bundle).values().forEach(ballots -> agreeing.merge(ballots, 1, Integer::sum));
        return agreeing.entrySet().stream()
                .filter(one -> one.getValue() >= COUNTS)
                .mapToLong(Map.Entry::getKey)
                .findFirst();
    }

    /** What each person who counted that bundle found last, by person. */
    private Map<String, Long> latest(int bundle) {
        Map<String, Long> latest = new HashMap<>();
        looks.forEach(look -> latest.put(look.person(), look.ballots(bundle)));
        again(bundle).forEach(one -> latest.put(one.person(), one.ballots()));
        return latest;
    }

    /** Every count of a bundle in the order in which it was made. */
    public List<Long> found(int bundle) {
        return Stream.concat(
                        looks.stream().map(look -> look.ballots(bundle)),
                        again(bundle).map(Again::ballots))
                .toList();
    }

    private Stream<Again> again(int bundle) {
        return again.stream().filter(one -> one.bundle() == bundle);
    }

    /** Numbers of its bundles, as many as whoever counted most found. */
    public IntStream numbers() {
        return IntStream.rangeClosed(
                1, looks.stream().mapToInt(look -> look.bundles().size()).max().orElse(0));
    }

    /** Its ballots; empty until every bundle stands. */
    public OptionalLong sum() {
        return state() == State.STANDS
                ? OptionalLong.of(numbers()
                        .mapToLong(bundle -> ballots(bundle).orElseThrow())
                        .sum())
                : OptionalLong.empty();
    }

    /** Ids of who counted any of it. */
    public Stream<String> counters() {
        return Stream.concat(looks.stream().map(Look::person), again.stream().map(Again::person));
    }

    Stack since(long recounted) {
        return new Stack(
                contest,
                code,
                looks.stream().filter(look -> look.seq() > recounted).toList(),
                again.stream().filter(once -> once.seq() > recounted).toList());
    }

    Stack with(Look look) {
        List<Look> all = new ArrayList<>(looks);
        all.add(look);
        return new Stack(contest, code, all, again);
    }

    Stack with(Again once) {
        List<Again> all = new ArrayList<>(again);
        all.add(once);
        return new Stack(contest, code, looks, all);
    }
}
