package kz.esep.pay;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import kz.esep.access.Needs;
import kz.esep.access.Permission;
import kz.esep.access.Session;
import kz.esep.access.UseCases;
import kz.esep.election.Election;
import kz.esep.store.Workspace;
import kz.esep.text.Refused;

/**
 * What pay is computed by, as data that the commission keeps: rates, periods with their norm of hours, deductions. What
 * is set again for the same day takes the place of what was set before; both stay in the journal.
 */
@UseCases
public final class Rates {
    private static final BigDecimal MOST_WAGE = BigDecimal.valueOf(100_000_000);
    private static final BigDecimal MOST_BASIS = BigDecimal.valueOf(100);
    private static final BigDecimal MOST = BigDecimal.TEN;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DECIMALS = 4;
    private static final int TIYN = 2;
    private static final int MOST_HOURS = 10_000;

    private final Workspace workspace;
    private final PayRecord record;

    public Rates(Workspace workspace, Election election) {
        this.workspace = workspace;
        record = new PayRecord(workspace, election);
    }

    /**
     * Sets a rate from a day on.
     *
     * @param source where it stands: act, article, number and date
     * @throws Refused when the number cannot be right, is below what the law gives, or the source is missing
     */
    @Needs(Permission.KEEP_REGISTERS)
    public Rate set(Session session, RateName name, LocalDate from, BigDecimal value, String source) {
        session.require(Permission.KEEP_REGISTERS);
        BigDecimal most = switch (name) {
            case MINIMUM_WAGE -> MOST_WAGE;
            case BASIS -> MOST_BASIS;
            default -> MOST;
        };
        int decimals = name == RateName.MINIMUM_WAGE ? TIYN : DECIMALS;
        Rate rate = new Rate(name, from, value, Rate.Standing.SURE, Words.needed(source, "refused.source"));
        if (rate.value().compareTo(BigDecimal.ONE) < 0
                || rate.value().compareTo(most) > 0
                || rate.value().scale() > decimals) {
            throw new Refused("pay", "refused.value", name.said(), most, decimals);
        }
        requireLaw(rate);
        workspace.write(transaction -> transaction.append(session.person(), PayActs.RATE, rate));
        return rate;
    }

    /** What the law is known to give is the least, the minimum wages that the program knows included. */
    private void requireLaw(Rate rate) {
        RateTable known = RateTable.of(record.rules(), List.of());
        known.on(rate.name(), rate.from()).ifPresent(given -> {
            if (given.standing() == Rate.Standing.SURE && rate.value().compareTo(given.value()) < 0) {
                throw new Refused("pay", "refused.below", rate.name().said(), given.value(), given.cited());
            }
        });
    }

    /** Every rate there is, those of the program and of the edition included. */
    @Needs(Permission.SEE_REGISTERS)
    public RateTable table(Session session) {
        session.require(Permission.SEE_REGISTERS);
        return workspace.read(record::table);
    }

    /**
     * Sets a period.
     *
     * @param typed its id empty for a new one
     * @throws Refused when its days are the wrong way round or lie in another period or in what
     *     its last run that stands paid, the day of the rates is of a
     *     year that it has no day of, the norm of hours cannot be right,
     *     there is no period of that id, or the source is missing
     */
    @Needs(Permission.KEEP_REGISTERS)
    public Period setPeriod(Session session, Period typed) {
        session.require(Permission.KEEP_REGISTERS);
        String source = Words.needed(typed.source(), "refused.source");
        requirePossible(typed);
        return workspace.write(transaction -> {
            List<Period> all = PayStore.all(transaction.connection(), Period.class);
            String id = typed.id().isEmpty()
                    ? Integer.toString(all.size() + 1)
                    : PayRecord.period(transaction.connection(), typed.id()).id();
            Period period = new Period(id, typed.from(), typed.to(), typed.hours(), typed.ratesOn(), source);
            for (Period other : record.taken(transaction.connection())) {
                if (!other.id().equals(id)
                        && !other.to().isBefore(period.from())
                        && !other.from().isAfter(period.to())) {
                    throw new Refused("pay", "refused.overlap", other.id(), other.from() + " – " + other.to());
                }
            }
            transaction.append(session.person(), PayActs.PERIOD, period);
            return period;
        });
    }

    /** Goes on only with days, a day of the rates and a norm of hours that can be together. */
    private static void requirePossible(Period typed) {
        if (typed.to().isBefore(typed.from())) {
            throw new Refused(
                    "pay", "refused.days", typed.from().toString(), typed.to().toString());
        }
        int year = typed.ratesOn().getYear();
        if (year < typed.from().getYear() || year > typed.to().getYear()) {
            throw new Refused("pay", "refused.rates-on", typed.ratesOn().toString());
        }
        if (typed.hours() < 1 || typed.hours() > MOST_HOURS || typed.hours() > typed.days() * 24) {
            throw new Refused("pay", "refused.norm", typed.hours());
        }
    }

    /** Every period, in the order they were set. */
    @Needs(Permission.SEE_REGISTERS)
    public List<Period> periods(Session session) {
        session.require(Permission.SEE_REGISTERS);
        return workspace.read(connection -> PayStore.all(connection, Period.class));
    }

    /**
     * Sets a deduction from a day on; 0 percent ends it.
     *
     * @throws Refused when a number cannot be right, or name or source are missing
     */
    @Needs(Permission.KEEP_REGISTERS)
    public Deduction deduct(Session session, Deduction typed) {
        session.require(Permission.KEEP_REGISTERS);
        BigDecimal cap = typed.cap();
        if (typed.percent().signum() < 0
                || typed.percent().compareTo(HUNDRED) > 0
                || typed.percent().scale() > DECIMALS) {
            throw new Refused("pay", "refused.percent", DECIMALS);
        }
        if (cap != null && cap.signum() == 0) {
            throw new Refused("pay", "refused.cap");
        }
        Deduction deduction = new Deduction(
                Words.needed(typed.name(), "refused.name"),
                typed.from(),
                typed.order(),
                typed.percent(),
                typed.base(),
                cap == null ? null : Money.typed(cap),
                Words.needed(typed.source(), "refused.source"));
        workspace.write(transaction -> transaction.append(session.person(), PayActs.DEDUCTION, deduction));
        return deduction;
    }

    /** Every deduction, those that are ended too. */
    @Needs(Permission.SEE_REGISTERS)
    public List<Deduction> deductions(Session session) {
        session.require(Permission.SEE_REGISTERS);
        return workspace.read(connection -> PayStore.all(connection, Deduction.class));
    }
}
