package kz.esep.pay;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kz.esep.commission.Member;
import kz.esep.commission.Post;
import kz.esep.election.Body;
import kz.esep.election.Level;
import kz.esep.timesheet.Worked;
import org.jspecify.annotations.Nullable;

/** Computes a pay sheet. It reads nothing and depends on nothing but what it is given. */
final class Reckoning {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final PayRules rules;
    private final Terms terms;
    private final Level own;
    private final Reach reach;

    /**
     * A computation.
     *
     * @param own the level of the commission whose workspace it is; the others are precinct commissions
     */
    Reckoning(PayRules rules, Terms terms, Level own, Reach reach) {
        this.rules = rules;
        this.terms = terms;
        this.own = own;
        this.reach = reach;
    }

    /**
     * The sheet.
     *
     * @param worked of all members, in any order
     * @param before the sheet of the period's latest approved run; null where there is none
     */
    PaySheet sheet(List<Member> members, List<Worked> worked, @Nullable PaySheet before) {
        Map<String, List<Worked>> time = worked.stream()
                .filter(one -> terms.period().has(one.day()) && !one.day().isAfter(reach.until()))
                .collect(Collectors.groupingBy(Worked::member));
        Map<String, PayLine> earlier = new LinkedHashMap<>();
        if (before != null) {
            before.lines().forEach(line -> earlier.put(line.payee().member(), line));
        }
        List<PayLine> lines = new ArrayList<>();
        List<PaySheet.Unpaid> unpaid = new ArrayList<>();
        for (Member member : members) {
            Share share = share(member, time.getOrDefault(member.id(), List.of()));
            share.why().ifPresent(why -> unpaid.add(new PaySheet.Unpaid(member.id(), why)));
            line(share, earlier.get(member.id())).ifPresent(lines::add);
        }
        return new PaySheet(terms, reach, lines, unpaid);
    }

    private Share share(Member member, List<Worked> worked) {
        Level level = member.body().kind() == Body.Kind.PRECINCT ? Level.PRECINCT : own;
        return new Share(
                member, post -> rules.isFullTime(level, post), terms.period().from(), reach.until(), worked);
    }

    private boolean advance() {
        return reach.purpose() == Reach.Purpose.ADVANCE;
    }

    private Optional<PayLine> line(Share share, @Nullable PayLine was) {
        List<Step> steps = steps(share);
        if (steps.isEmpty() && was == null) {
            return Optional.empty();
        }
        BigDecimal gross = Money.sum(steps.stream().map(Step::amount));
        List<Withheld> withheld = withheld(gross);
        BigDecimal taken = Money.sum(withheld.stream().map(Withheld::amount));
        Sum due = new Sum(gross, taken, parts(gross));
        Member member = share.member();
        Post post = share.post()
                .orElseGet(() -> was == null ? Post.MEMBER : was.payee().post());
        Payee payee = new Payee(member.id(), member.body(), post, share.publicServant());
        return Optional.of(new PayLine(payee, steps, withheld, due, was == null ? Sum.NONE : was.due()));
    }

    /** What a step counts; the same in another capacity counts together with it, so that it is rounded once. */
    private record Counted(Ground ground, Post post, BigDecimal multiplier) {}

    /** The steps of a member, post by post. */
    private List<Step> steps(Share share) {
        Map<Counted, Long> parts = new LinkedHashMap<>();
        if (advance()) {
            BigDecimal percent = BigDecimal.valueOf(reach.percent()).movePointLeft(2);
            countDays(share, Ground.ADVANCE, percent, parts);
        } else {
            if (terms.way() == PayRules.Way.PERIOD) {
                countDays(share, Ground.PERIOD, BigDecimal.ONE, parts);
            }
            countMinutes(share, parts);
        }
        return parts.entrySet().stream()
                .map(one -> Step.of(
                        terms,
                        one.getKey().ground(),
                        one.getKey().post(),
                        one.getKey().multiplier(),
                        one.getValue()))
                .toList();
    }

    /** Counts the days for which the basis is paid: those of public servants are paid by the main work. */
    private static void countDays(Share share, Ground ground, BigDecimal multiplier, Map<Counted, Long> parts) {
        share.days().forEach((capacity, days) -> {
            if (!capacity.publicServant()) {
                parts.merge(new Counted(ground, capacity.post(), multiplier), days, Long::sum);
            }
        });
    }

    private void countMinutes(Share share, Map<Counted, Long> parts) {
        share.minutes()
                .forEach((capacity, all) -> all.forEach((ground, minutes) -> {
                    BigDecimal multiplier = multiplier(ground, !capacity.publicServant());
                    if (multiplier.signum() > 0) {
                        parts.merge(new Counted(ground, capacity.post(), multiplier), minutes, Long::sum);
                    }
                }));
    }

    /** What time is multiplied by; ordinary time is paid by the basis, and what is at night adds to it. */
    private BigDecimal multiplier(Ground ground, boolean based) {
        return switch (ground) {
            case TIME -> based && terms.way() == PayRules.Way.TIME ? BigDecimal.ONE : BigDecimal.ZERO;
            case NIGHT -> based ? terms.multiplier(ground).subtract(BigDecimal.ONE) : terms.multiplier(ground);
            default -> terms.multiplier(ground);
        };
    }

    private List<Withheld> withheld(BigDecimal gross) {
        List<Withheld> all = new ArrayList<>();
        BigDecimal rest = gross;
        for (Deduction deduction : terms.deductions()) {
            BigDecimal base = deduction.base() == Deduction.Base.GROSS ? gross : rest;
            BigDecimal cap = deduction.cap();
            BigDecimal counted = cap == null ? base : base.min(cap);
            BigDecimal amount =
                    Money.part(counted, deduction.percent(), HUNDRED).min(rest);
            all.add(new Withheld(deduction.name(), deduction.percent(), counted, amount));
            rest = rest.subtract(amount);
        }
        return all;
    }

    private SortedMap<String, BigDecimal> parts(BigDecimal gross) {
        List<BigDecimal> parts = Money.divide(
                gross, terms.funds().stream().map(Terms.Payer::share).toList());
        SortedMap<String, BigDecimal> byFund = new TreeMap<>();
        for (int i = 0; i < parts.size(); i++) {
            byFund.put(terms.funds().get(i).id(), parts.get(i));
        }
        return byFund;
    }
}
