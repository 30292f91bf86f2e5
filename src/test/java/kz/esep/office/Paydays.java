package kz.esep.office;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import kz.esep.access.Role;
import kz.esep.access.Session;
import kz.esep.access.SignedIn;
import kz.esep.app.Nights;
import kz.esep.commission.MemberFile;
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

    private static final String MEMBERS = """
            precinct,name,iin,post,proposed_by,public_servant,account,since,decision
            0102,Saule S.,800115500015,member,C,no,KZ00C,2026-12-20,14
            0101,\u04d8\u0431\u0434\u0456\u049b\u0430\u0434\u044b\u0440\u043e\u0432\u0430 \u0413\u04af\u043b\u043d\u04b1\u0440 \u0411\u0435\u0439\u0441\u0435\u043d\u049b\u044b\u0437\u044b,800115300012,secretary,A,yes,KZ00A,2026-12-01,14
            0101,Berik B.,900101400013,chair,B,no,KZ00B,2026-12-01,14
            """;

    private Paydays() {}

    /** The practice office with three members of two precincts, whose first run is a draft. */
    static Office drafted(Path folder) {
        Session registrar = SignedIn.withKey("registrar", Role.REGISTRAR);
        Office office = Office.open(Nights.fresh(folder), Nights.CLOCK);
        office.staff().members().joinAll(registrar, MemberFile.read(MEMBERS.getBytes(StandardCharsets.UTF_8)));
        ready(office, registrar);
        worked(office, registrar, "m2", "m3");
        draft(office, registrar, Reach.Purpose.PAY);
        return office;
    }

    /** The first run is checked by the secretary and approved by the chair. */
    static void approve(Office office) {
        office.staff().payRuns().check(SignedIn.withKey("secretary", Role.SECRETARY), "1");
        office.staff().payRuns().approve(SignedIn.withKey("chair", Role.CHAIR), "1");
    }

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
