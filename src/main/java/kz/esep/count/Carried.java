package kz.esep.count;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import kz.esep.count.Departure.Kind;
import kz.esep.count.bundle.Stack;
import kz.esep.text.Refused;

/** How the sums of the counting table come into the step of sorting. Where no table was begun it asks for nothing. */
record Carried(Count count, Premises premises) {

    /** Every stack of every contest, as far as it is counted. */
    List<Stack> stacks() {
        return premises.forms().entrySet().stream()
                .flatMap(form -> Asked.of(Stage.SORTED, 0, count, form.getValue()).stream()
                        .map(code -> count.table().stack(form.getKey(), code)))
                .toList();
    }

    /** The step with the sums of the stacks that stand, where no figure was typed. */
    Done filled(Done wanted) {
        if (!isAbout(wanted)) {
            return wanted;
        }
        SortedMap<String, SortedMap<String, Long>> figures = new TreeMap<>();
        wanted.figures().forEach((contest, typed) -> figures.put(contest, new TreeMap<>(typed)));
        sums().forEach((contest, sums) -> {
            Map<String, Long> typed = figures.computeIfAbsent(contest, one -> new TreeMap<>());
            sums.forEach(typed::putIfAbsent);
        });
        return wanted.with(figures);
    }

    /** Ballots of the stacks that stand, by contest and code. */
    SortedMap<String, SortedMap<String, Long>> sums() {
        SortedMap<String, SortedMap<String, Long>> sums = new TreeMap<>();
        stacks().forEach(stack -> stack.sum()
                .ifPresent(sum -> sums.computeIfAbsent(stack.contest(), contest -> new TreeMap<>())
                        .put(stack.code(), sum)));
        return sums;
    }

    /** Goes on only where no bundle differs, and a stack that stands has its sum. */
    void require(Done wanted) {
        if (!isAbout(wanted)) {
            return;
        }
        for (Stack stack : stacks()) {
            if (!stack.differing().isEmpty()) {
                throw new Refused(
                        "count",
                        "refused.table-differs",
                        said(stack),
                        stack.differing().getFirst());
            }
            if (!fits(stack, wanted)) {
                throw new Refused(
                        "count", "refused.table-sum", said(stack), stack.sum().orElseThrow());
            }
        }
    }

    /** Stacks that were not counted twice. */
    List<Departure> departures(Done wanted) {
        long all = stacks().size();
        long twice = standing().count();
        return isAbout(wanted) && twice < all ? List.of(Departure.figures(Kind.TABLE, twice, all)) : List.of();
    }

    /** Whether what is recorded of the sorting is what the table says now. */
    boolean holds() {
        return !count.table().begun()
                || count.latest(Stage.SORTED)
                        .map(Recorded::done)
                        .filter(done -> stacks().stream()
                                .allMatch(stack -> stack.state() == Stack.State.STANDS
                                        ? fits(stack, done)
                                        : done.departs(Kind.TABLE)))
                        .isPresent();
    }

    private boolean isAbout(Done wanted) {
        return wanted.stage() == Stage.SORTED && count.table().begun();
    }

    private Stream<Stack> standing() {
        return stacks().stream().filter(stack -> stack.state() == Stack.State.STANDS);
    }

    private static boolean fits(Stack stack, Done done) {
        OptionalLong sum = stack.sum();
        return sum.isEmpty()
                || Long.valueOf(sum.getAsLong())
                        .equals(done.figures(stack.contest()).get(stack.code()));
    }

    private Object said(Stack stack) {
        return premises.said(stack.contest(), stack.code());
    }
}
