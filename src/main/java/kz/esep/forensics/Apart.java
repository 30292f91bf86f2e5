package kz.esep.forensics;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import kz.esep.seats.Fraction;
import kz.esep.text.Message;

/** Precincts whose share of something stands apart from that of the others, the farthest first. */
final class Apart {
    /** In smaller precincts a handful of voters moves a share by percents. */
    private static final long LEAST_VOTERS = 100;
    /** Fewer precincts have no middle to stand apart from. */
    private static final int LEAST_PRECINCTS = 20;

    private static final Fraction ONE_PERCENT = Fraction.of(1, 100);
    private static final Fraction HUNDRED = Fraction.of(100, 1);

    private final Aspect aspect;
    private final Predicate<Polled> fits;
    private final Function<Polled, Fraction> share;
    private final boolean belowToo;

    private Apart(Aspect aspect, Predicate<Polled> fits, Function<Polled, Fraction> share, boolean belowToo) {
        this.aspect = aspect;
        this.fits = fits;
        this.share = share;
        this.belowToo = belowToo;
    }

    static Seen turnout(Field field) {
        return new Apart(Aspect.TURNOUT, one -> one.listed() >= LEAST_VOTERS, Polled::turnout, true).look(field);
    }

    static Seen invalid(Field field) {
        Predicate<Polled> fits =
                one -> one.has(Polled.INVALID) && one.valid() + one.count(Polled.INVALID) >= LEAST_VOTERS;
        return new Apart(
                        Aspect.INVALID,
                        fits,
                        one -> Fraction.of(one.count(Polled.INVALID), one.valid() + one.count(Polled.INVALID)),
                        false)
                .look(field);
    }

    static Seen certificates(Field field) {
        Predicate<Polled> fits = one -> one.has(Polled.CERTIFICATES) && one.given() >= LEAST_VOTERS;
        return new Apart(
                        Aspect.CERTIFICATES,
                        fits,
                        one -> Fraction.of(one.count(Polled.CERTIFICATES), one.given()),
                        false)
                .look(field);
    }

    /** How many came after the last report, by voters listed; fewer than were reported stand apart in any case. */
    static Seen reports(Field field) {
        return new Apart(
                        Aspect.REPORTS,
                        one -> one.reported() != null && one.listed() >= LEAST_VOTERS,
                        Apart::after,
                        true)
                .look(field);
    }

    private static Fraction after(Polled one) {
        Long reported = one.reported();
        return Fraction.of(one.given() - (reported == null ? 0 : reported), one.listed());
    }

    private Seen look(Field field) {
        List<Polled> looked = field.precincts().stream().filter(fits).toList();
        List<Seen.Question> questions = looked.size() < LEAST_PRECINCTS ? List.of() : questions(looked);
        return new Seen(
                aspect, looked.size(), LEAST_PRECINCTS, field.precincts().size() - looked.size(), List.of(), questions);
    }

    private List<Seen.Question> questions(List<Polled> looked) {
        Fences fences = Fences.of(looked.stream().map(share).toList(), ONE_PERCENT);
        List<Polled> high = new ArrayList<>();
        List<Polled> low = new ArrayList<>();
        for (Polled one : looked) {
            Fraction of = share.apply(one);
            if (fences.isAbove(of)) {
                high.add(one);
            } else if (belowToo
                    && (fences.isBelow(of) || (aspect == Aspect.REPORTS && of.compareTo(Fraction.ZERO) < 0))) {
                low.add(one);
            }
        }
        high.sort(Comparator.comparing(share).reversed());
        low.sort(Comparator.comparing(share));
        List<Seen.Question> questions = new ArrayList<>();
        high.forEach(one -> questions.add(question("high", one, fences)));
        low.forEach(one -> questions.add(question("low", one, fences)));
        return questions;
    }

    private Seen.Question question(String side, Polled one, Fences fences) {
        Message asks = Message.of(
                "forensics",
                "asks." + aspect.name() + "." + side,
                one.precinct(),
                percent(share.apply(one)),
                percent(fences.low()),
                percent(fences.high()));
        return new Seen.Question(asks, List.of(one.precinct()));
    }

    static BigDecimal percent(Fraction share) {
        return share.times(HUNDRED).rounded(1);
    }
}
