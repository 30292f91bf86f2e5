package kz.esep.proof;

import java.util.List;
import kz.esep.election.Line;
import kz.esep.text.Message;
import org.jspecify.annotations.Nullable;

/**
 * A counted protocol beside what somebody holds of it.
 *
 * @param same whether they agree
 * @param said that they do, or what is wrong and what to do
 * @param lines those that differ, in the order of the paper
 */
public record Comparison(boolean same, Message said, List<Difference> lines) {

    public Comparison {
        lines = List.copyOf(lines);
    }

    static Comparison same(String key, Object... arguments) {
        return new Comparison(true, Message.of("proof", key, arguments), List.of());
    }

    static Comparison other(Message said) {
        return new Comparison(false, said, List.of());
    }

    /**
     * A line that differs; null where a side has no figure.
     *
     * @param held by whoever compares
     */
    public record Difference(
            Line line, @Nullable Long held, @Nullable Long counted) {

        /** The same in words. */
        public Message said() {
            String number = line.paperNumber().isEmpty() ? line.code() : line.paperNumber();
            return Message.of("proof", "paper-line", number, line.label(), said(held), said(counted));
        }

        private static Object said(@Nullable Long figure) {
            return figure == null ? "\u2013" : figure;
        }
    }
}
