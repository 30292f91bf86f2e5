package kz.esep.pay;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import kz.esep.text.Refused;

/** What a run must keep to, step by step. */
final class OrderRules {
    private static final int WHOLE = 100;

    private OrderRules() {}

    /**
     * Goes on only with a run that can follow the others of its period.
     *
     * @param same every run of the period
     */
    static void require(Terms terms, Reach reach, List<PayRun> same) {
        same.stream().filter(PayRun::open).findFirst().ifPresent(run -> {
            throw new Refused("pay", "refused.open", run.id(), run.state().said());
        });
        if (!terms.period().has(reach.until())) {
            throw new Refused(
                    "pay",
                    "refused.until",
                    reach.until().toString(),
                    terms.period().from() + " – " + terms.period().to());
        }
        List<PayRun> standing = same.stream().filter(PayRun::stands).toList();
        if (reach.purpose() == Reach.Purpose.ADVANCE) {
            requireAdvance(terms, reach, standing);
        } else if (reach.percent() != 0) {
            throw new Refused("pay", "refused.not-advance");
        } else if (reach.purpose().isLater() && standing.isEmpty()) {
            throw new Refused("pay", "refused.nothing-before", reach.purpose().said());
        }
        standing.stream()
                .filter(run -> run.order().reach().purpose() != Reach.Purpose.ADVANCE
                        && goesBack(terms.period(), run.order().reach(), reach))
                .findFirst()
                .ifPresent(run -> {
                    throw new Refused(
                            "pay",
                            "refused.back",
                            run.id(),
                            run.order().reach().until().toString());
                });
    }

    /** Whether a run ends before an earlier one and before the period, which may have been made shorter since. */
    private static boolean goesBack(Period period, Reach earlier, Reach reach) {
        return earlier.until().isAfter(reach.until()) && period.to().isAfter(reach.until());
    }

    private static void requireAdvance(Terms terms, Reach reach, List<PayRun> standing) {
        if (reach.percent() < 1 || reach.percent() > WHOLE) {
            throw new Refused("pay", "refused.advance-percent", reach.percent());
        }
        if (terms.way() == PayRules.Way.TIME) {
            throw new Refused("pay", "refused.advance-time");
        }
        if (standing.stream().anyMatch(run -> run.order().reach().purpose() != Reach.Purpose.ADVANCE)) {
            throw new Refused("pay", "refused.advance-late");
        }
    }

    /** Goes on only with a sheet that pays something, and a supplement that takes nothing back. */
    static void require(PaySheet sheet) {
        if (sheet.changing().isEmpty()) {
            throw new Refused("pay", "refused.nothing");
        }
        if (sheet.reach().purpose() == Reach.Purpose.SUPPLEMENT) {
            sheet.lines().stream()
                    .filter(line -> added(line).signum() < 0)
                    .findFirst()
                    .ifPresent(line -> {
                        throw new Refused(
                                "pay",
                                "refused.supplement",
                                line.payee().member(),
                                added(line).negate());
                    });
        }
    }

    /** What a line adds before or after deductions, the lesser. */
    private static BigDecimal added(PayLine line) {
        return line.paid().gross().min(line.paid().net());
    }

    /** Goes on only where every fund has enough left for what leaves it. */
    static void requireBudget(List<Budget> budgets, Sum outgoing) {
        for (Budget budget : budgets) {
            BigDecimal wanted = outgoing.of(budget.fund().id());
            budget.left()
                    .filter(left -> wanted.compareTo(left.max(Money.NONE)) > 0)
                    .ifPresent(left -> {
                        throw new Refused("pay", "refused.budget", budget.fund().name(), wanted, left);
                    });
        }
    }

    /** Goes on only with a day of payment on which the period had begun; an advance may be paid before. */
    static void requireBegun(Period period, PayRun run, LocalDate day) {
        if (run.order().reach().purpose() != Reach.Purpose.ADVANCE && day.isBefore(period.from())) {
            throw new Refused(
                    "pay", "refused.early", day.toString(), period.from().toString());
        }
    }

    /** Goes on only where every earlier run of the period that stands is paid. */
    static void requirePaid(List<PayRun> all, PayRun run) {
        all.stream()
                .takeWhile(other -> !other.id().equals(run.id()))
                .filter(other -> other.state() == PayRun.State.APPROVED
                        && other.order().period().equals(run.order().period()))
                .findFirst()
                .ifPresent(other -> {
                    throw new Refused("pay", "refused.earlier-unpaid", other.id());
                });
    }
}
