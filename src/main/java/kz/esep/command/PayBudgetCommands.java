package kz.esep.command;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import kz.esep.access.Session;
import kz.esep.office.Office;
import kz.esep.pay.Budget;
import kz.esep.pay.Deduction;
import kz.esep.pay.Fund;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code esep pay}: what is withheld, and from which money members are paid. */
@SuppressWarnings("NullAway.Init")
final class PayBudgetCommands {
    private PayBudgetCommands() {}

    /** Sets a deduction, or shows them all. */
    @Command(name = "deduct", mixinStandardHelpOptions = true)
    static final class Deduct extends PayKeptTask<Deduction> {
        @ArgGroup(exclusive = false)
        private @Nullable OneDeduction one;

        Deduct(Surroundings around) {
            super(around);
        }

        /** The deduction. */
        static final class OneDeduction {
            @Option(names = "--name", required = true, paramLabel = "TEXT")
            private String name;

            @Option(names = "--from", required = true, paramLabel = "DATE")
            private LocalDate from;

            @Option(names = "--order", required = true, paramLabel = "N")
            private int order;

            @Option(names = "--percent", required = true, paramLabel = "NUMBER")
            private BigDecimal percent;

            @Option(names = "--base", required = true, paramLabel = "gross|rest")
            private Deduction.Base base;

            @Option(names = "--cap", paramLabel = "TENGE")
            private @Nullable BigDecimal cap;

            @Option(names = "--source", required = true, paramLabel = "TEXT", descriptionKey = "pay-source")
            private String source;
        }

        @Override
        void set(Office office, Session session) {
            if (one != null) {
                office.staff()
                        .rates()
                        .deduct(
                                session,
                                new Deduction(
                                        one.name, one.from, one.order, one.percent, one.base, one.cap, one.source));
            }
        }

        @Override
        List<Deduction> all(Office office, Session session) {
            return office.staff().rates().deductions(session);
        }

        @Override
        void show(Deduction deduction) {
            say(
                    "pay.deduction",
                    deduction.order(),
                    deduction.name(),
                    deduction.percent(),
                    deduction.base().said(),
                    limit(deduction.cap()),
                    deduction.from().toString(),
                    deduction.source());
        }
    }

    /** Sets a fund, or shows them all with what is paid from them. */
    @Command(name = "budget", mixinStandardHelpOptions = true)
    static final class SetBudget extends PayKeptTask<Budget> {
        @ArgGroup(exclusive = false)
        private @Nullable OneFund one;

        SetBudget(Surroundings around) {
            super(around);
        }

        /** The fund. */
        static final class OneFund {
            @Option(names = "--fund", required = true, paramLabel = "ID")
            private String fund;

            @Option(names = "--name", required = true, paramLabel = "TEXT")
            private String name;

            @Option(names = "--share", defaultValue = "1", paramLabel = "N")
            private int share;

            @Option(names = "--amount", paramLabel = "TENGE")
            private @Nullable BigDecimal amount;

            @Option(names = "--date", required = true, paramLabel = "DATE")
            private LocalDate date;

            @Option(names = "--source", required = true, paramLabel = "TEXT", descriptionKey = "pay-source")
            private String source;
        }

        @Override
        void set(Office office, Session session) {
            if (one != null) {
                office.staff()
                        .budgets()
                        .set(session, new Fund(one.fund, one.name, one.share, one.amount, one.date, one.source));
            }
        }

        @Override
        List<Budget> all(Office office, Session session) {
            return office.staff().budgets().list(session);
        }

        @Override
        void show(Budget budget) {
            Fund fund = budget.fund();
            say(
                    "pay.budget",
                    fund.id(),
                    fund.name(),
                    fund.share(),
                    limit(fund.budget()),
                    amount(budget.approved()),
                    amount(budget.paid()),
                    budget.left().map(this::amount).orElseGet(() -> text("pay.no-limit")));
            if (budget.back().signum() > 0) {
                say("pay.budget-back", amount(budget.back()));
            }
        }
    }
}
