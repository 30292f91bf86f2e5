package kz.esep.forensics;

import java.util.Comparator;
import java.util.List;
import kz.esep.seats.Fraction;
import kz.esep.text.Message;

/**
 * Whether the leading option has another share where many came than where few came: the quarter of the precincts with
 * the lowest turnout against the quarter with the highest.
 */
final class Slope {
    private static final long LEAST_VOTERS = 100;
    private static final int LEAST_PRECINCTS = 40;
    /** From how far apart the two shares are asked about. */
    private static final Fraction APART = Fraction.of(10, 100);

    /** Without a fraction for each comparison: a country has many precincts. */
    private static final Comparator<Polled> BY_TURNOUT = (one, other) -> Long.compare(
            Math.multiplyExact(one.given(), other.listed()), Math.multiplyExact(other.given(), one.listed()));

    private Slope() {}

    static Seen look(Field field) {
        List<Polled> looked = field.precincts().stream()
                .filter(one -> one.listed() >= LEAST_VOTERS && one.valid() > 0)
                .sorted(BY_TURNOUT)
                .toList();
        return new Seen(
                Aspect.SHARE_BY_TURNOUT,
                looked.size(),
                LEAST_PRECINCTS,
                field.precincts().size() - looked.size(),
                List.of(),
                looked.size() < LEAST_PRECINCTS ? List.of() : questions(field.leader(), looked));
    }

    private static List<Seen.Question> questions(String leader, List<Polled> looked) {
        int quarter = looked.size() / 4;
        Fraction few = together(leader, looked.subList(0, quarter));
        Fraction many = together(leader, looked.subList(looked.size() - quarter, looked.size()));
        Fraction apart = many.minus(few);
        if (apart.compareTo(APART) < 0 && Fraction.ZERO.minus(apart).compareTo(APART) < 0) {
            return List.of();
        }
        return List.of(new Seen.Question(
                Message.of("forensics", "asks.SHARE_BY_TURNOUT", quarter, Apart.percent(few), Apart.percent(many)),
                List.of()));
    }

    private static Fraction together(String leader, List<Polled> precincts) {
        return Fraction.of(
                precincts.stream().mapToLong(one -> one.count(leader)).sum(),
                precincts.stream().mapToLong(Polled::valid).sum());
    }
}
