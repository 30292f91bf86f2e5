package kz.esep.office;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import kz.esep.access.Session;
import kz.esep.pay.Deduction;
import kz.esep.pay.Fund;
import kz.esep.pay.PayRun;
import kz.esep.pay.Period;
import kz.esep.pay.RateName;
import kz.esep.pay.Reach;
import kz.esep.timesheet.Kind;
import kz.esep.timesheet.Portion;
import kz.esep.timesheet.WorkedDay;

/** What the practice commission needs to pay its members, and runs of theirs. */
public final class Paydays {
    public static final LocalDate FIRST = LocalDate.of(2026, 12, 1);
    public static final LocalDate VOTING_DAY = LocalDate.of(2027, 1, 10);
    public static final LocalDate LAST = LocalDate.of(2027, 1, 11);

    private Paydays() {}

    /** A minimum wage, a period, two funds that pay two thirds and one third, and a deduction of ten percent. */
    public static void ready(Office office, Session registrar) {
        wage(office, registrar);
        office.staff().rates().setPeriod(registrar, new Period("", FIRST, LAST, 340, VOTING_DAY, "decision 5"));
        fund(office, registrar, "republic", 2);
        fund(office, registrar, "rayon", 1);
        office.staff()
                .rates()
                .deduct(
                        registrar,
                        new Deduction("Pension", FIRST, 1, BigDecimal.TEN, Deduction.Base.GROSS, null, "Social Code"));
    }

    /** The minimum wage of the year. */
    public static void wage(Office office, Session registrar) {
        office.staff()
                .rates()
                .set(registrar, RateName.MINIMUM_WAGE, LocalDate.of(2027, 1, 1), new BigDecimal("85000"), "budget");
    }

    private static void fund(Office office, Session registrar, String id, int share) {
        BigDecimal budget = new BigDecimal("90000000");
        office.staff().budgets().set(registrar, new Fund(id, "Fund " + id, share, budget, FIRST, "letter 3"));
    }

    /** Two hours of voting day and two of the night after it, for each of these members. */
    public static void worked(Office office, Session registrar, String... members) {
        List<Portion> portions = List.of(new Portion(Kind.WEEKEND, false, 120), new Portion(Kind.WEEKEND, true, 120));
        List<WorkedDay> days = List.of(members).stream()
                .map(member -> new WorkedDay(member, VOTING_DAY, portions))
                .toList();
        office.staff().timesheets().record(registrar, days, "as on the paper");
    }

    /** Draws up a run of the whole period. */
    public static String draft(Office office, Session registrar, Reach.Purpose purpose) {
        return office.staff()
                .payRuns()
                .draft(registrar, new PayRun.Order("1", new Reach(purpose, LAST, 0), "found later"));
    }
}
