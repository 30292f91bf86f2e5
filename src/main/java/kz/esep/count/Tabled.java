package kz.esep.count;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import kz.esep.count.bundle.Stack;
import kz.esep.text.Message;
import kz.esep.text.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * The counting table as one person may see it: of a stack that does not stand nobody sees a figure, but each their own
 * unfinished count.
 *
 * @param size ballots of a whole bundle, 0 until it is chosen
 * @param closed why nothing can be counted now; null when it can
 * @param rows every stack, in the order of the protocol's lines
 */
public record Tabled(int size, @Nullable Message closed, List<Row> rows) {

    public Tabled {
        rows = List.copyOf(rows);
    }

    /**
     * A stack.
     *
     * @param name what the ballots lie for
     * @param waits whether this person is still to count all of it
     * @param differing bundles that are to be counted again
     * @param unfinished this person's bundles so far, where the count is not handed in
     * @param sum its ballots, where it stands and this person may see it
     * @param found the counts of each bundle, where the sum is there
     */
    public record Row(
            String contest,
            String code,
            Phrase name,
            Stack.State state,
            boolean waits,
            List<Integer> differing,
            List<Long> unfinished,
            OptionalLong sum,
            List<List<Long>> found) {
        public Row {
            differing = List.copyOf(differing);
            unfinished = List.copyOf(unfinished);
            found = List.copyOf(found);
        }

        public Key key() {
            return new Key(contest, code);
        }

        static Row of(Stack stack, Premises premises, String person, List<Long> unfinished, boolean seen) {
            boolean shown = seen && stack.state() == Stack.State.STANDS;
            boolean waits = stack.waitsFor(person);
            return new Row(
                    stack.contest(),
                    stack.code(),
                    premises.said(stack.contest(), stack.code()),
                    stack.state(),
                    waits,
                    stack.differing(),
                    waits ? unfinished : List.of(),
                    shown ? stack.sum() : OptionalLong.empty(),
                    shown ? stack.numbers().mapToObj(stack::found).toList() : List.of());
        }
    }

    /** Which stack of which contest. */
    public record Key(String contest, String code) {}

    /** Whether every stack stands. */
    public boolean isDone() {
        return rows.stream().allMatch(row -> row.state() == Stack.State.STANDS);
    }

    /** What this person counts next: what they began, then what they did not count, then what differs. */
    public Optional<Row> next() {
        return rows.stream()
                .filter(row -> !row.unfinished().isEmpty())
                .findFirst()
                .or(() -> rows.stream().filter(Row::waits).findFirst())
                .or(() ->
                        rows.stream().filter(row -> !row.differing().isEmpty()).findFirst());
    }
}
