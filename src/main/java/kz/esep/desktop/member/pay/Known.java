package kz.esep.desktop.member.pay;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.esep.access.Session;
import kz.esep.commission.Member;
import kz.esep.commission.Particulars;
import kz.esep.office.Office;
import kz.esep.pay.Budget;
import kz.esep.pay.Deduction;
import kz.esep.pay.PayRun;
import kz.esep.pay.Period;
import kz.esep.pay.Rate;
import kz.esep.pay.RateName;
import kz.esep.pay.RateTable;
import kz.esep.text.Message;

/**
 * Everything about pay but the sheets, as it was read.
 *
 * @param day whose rates are shown: that of the last period, else voting day
 * @param rates in force on it
 * @param logins of persons by their ids
 * @param names of members by their ids; of nobody without the key to personal data
 */
record Known(
        LocalDate day,
        List<Rate> rates,
        List<Period> periods,
        List<Deduction> deductions,
        List<Budget> budgets,
        List<PayRun> runs,
        Map<String, String> logins,
        Map<String, String> names) {

    static Known read(Office office, Session session) {
        List<Period> periods = office.staff().rates().periods(session);
        LocalDate day = periods.isEmpty()
                ? office.election().source().votingDay()
                : periods.getLast().ratesOn();
        RateTable table = office.staff().rates().table(session);
        return new Known(
                day,
                Arrays.stream(RateName.values())
                        .flatMap(name -> table.on(name, day).stream())
                        .toList(),
                periods,
                office.staff().rates().deductions(session),
                office.staff().budgets().list(session),
                office.staff().payRuns().list(session),
                office.people().logins(session),
                names(office.staff().members().list(session)));
    }

    private static Map<String, String> names(List<Member> members) {
        return members.stream()
                .filter(member -> member.particulars() != null)
                .collect(Collectors.toMap(Member::id, Known::name));
    }

    private static String name(Member member) {
        Particulars known = member.particulars();
        return known == null ? member.id() : known.name();
    }

    /** What has to be typed before anything can be drawn up. */
    List<Message> missing() {
        List<Message> missing = new ArrayList<>();
        Optional<Rate> wage = rates.stream()
                .filter(rate -> rate.name() == RateName.MINIMUM_WAGE)
                .findFirst();
        String year = Integer.toString(day.getYear());
        if (wage.isEmpty()) {
            missing.add(PayModel.message("missing.wage", year));
        } else if (wage.get().standing() == Rate.Standing.APPROXIMATE) {
            missing.add(PayModel.message("missing.wage-exact", year, wage.get().value()));
        }
        if (periods.isEmpty()) {
            missing.add(PayModel.message("missing.period"));
        }
        if (budgets.stream().noneMatch(budget -> budget.fund().share() > 0)) {
            missing.add(PayModel.message("missing.fund"));
        }
        return missing;
    }

    /** The login of a person. */
    String login(String person) {
        return logins.getOrDefault(person, person);
    }
}
