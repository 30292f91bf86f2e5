package kz.esep.forensics;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import kz.esep.text.Message;

/**
 * Whether counts fall on a whole percentage that is a multiple of five more often than on the ones beside it. A count
 * falls on a percentage when no other count is nearer to it.
 */
final class RoundShares {
    /** Of fewer voters a whole percentage is less than a voter, and round ones come up by themselves. */
    private static final long LEAST_WHOLE = 200;

    private static final int LEAST_PRECINCTS = 100;
    private static final int STEP = 5;
    private static final int LAST = 100;

    private final Aspect aspect;
    private final ToLongFunction<Polled> part;
    private final ToLongFunction<Polled> whole;

    private RoundShares(Aspect aspect, ToLongFunction<Polled> part, ToLongFunction<Polled> whole) {
        this.aspect = aspect;
        this.part = part;
        this.whole = whole;
    }

    static Seen turnout(Field field) {
        return new RoundShares(Aspect.ROUND_TURNOUT, Polled::given, Polled::listed).look(field);
    }

    static Seen share(Field field) {
        String leader = field.leader();
        return new RoundShares(Aspect.ROUND_SHARE, one -> one.count(leader), Polled::valid).look(field);
    }

    private Seen look(Field field) {
        List<Polled> looked = field.precincts().stream()
                .filter(one -> whole.applyAsLong(one) >= LEAST_WHOLE)
                .toList();
        Hits hits = hits(looked);
        List<Seen.Bar> bars = new ArrayList<>();
        for (int percent = 0; percent <= LAST; percent++) {
            bars.add(hits.bar(percent, isRound(percent)));
        }
        return new Seen(
                aspect,
                looked.size(),
                LEAST_PRECINCTS,
                field.precincts().size() - looked.size(),
                bars,
                looked.size() < LEAST_PRECINCTS ? List.of() : questions(hits));
    }

    private Hits hits(List<Polled> looked) {
        Hits hits = new Hits(LAST + 1);
        for (Polled one : looked) {
            long all = whole.applyAsLong(one);
            long hundredfold = LAST * part.applyAsLong(one);
            long percent = (hundredfold + all / 2) / all;
            if (percent <= LAST && 2 * Math.abs(hundredfold - percent * all) <= LAST) {
                hits.add((int) percent, one.precinct());
            }
        }
        return hits;
    }

    /** The end is left out: everybody having come is a matter of its own. */
    private static boolean isRound(int percent) {
        return percent % STEP == 0 && percent > 0 && percent < LAST;
    }

    /** Asked from three times the chance spread of a count on: a count varies by its own square root. */
    private List<Seen.Question> questions(Hits hits) {
        long round = 0;
        long beside = 0;
        for (int percent = STEP; percent < LAST; percent += STEP) {
            round += hits.of(percent);
            beside += hits.of(percent - 1) + hits.of(percent + 1);
        }
        long more = 2 * round - beside;
        if (more <= 0 || Math.multiplyExact(more, more) <= 9 * (4 * round + beside)) {
            return List.of();
        }
        return List.of(
                new Seen.Question(Message.of("forensics", "asks." + aspect.name(), round, beside / 2), List.of()));
    }
}
