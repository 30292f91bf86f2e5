package kz.esep.command;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kz.esep.access.Session;
import kz.esep.office.Office;
import kz.esep.pay.Period;
import kz.esep.pay.Rate;
import kz.esep.pay.RateName;
import kz.esep.pay.RateTable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code esep pay}: rates and periods. */
@SuppressWarnings("NullAway.Init")
final class PayRateCommands {
    private PayRateCommands() {}

    /** Sets a rate, or shows those in force on a day. */
    @Command(name = "rate", mixinStandardHelpOptions = true)
    static final class SetRate extends PayKeptTask<Rate> {
        @ArgGroup(exclusive = false)
        private @Nullable OneRate one;

        @Option(names = "--day", paramLabel = "DATE")
        private @Nullable LocalDate day;

        SetRate(Surroundings around) {
            super(around);
        }

        /** The rate. */
        static final class OneRate {
            @Option(names = "--rate", required = true, paramLabel = "RATE")
            private RateName name;

            @Option(names = "--from", required = true, paramLabel = "DATE")
            private LocalDate from;

            @Option(names = "--value", required = true, paramLabel = "NUMBER")
            private BigDecimal value;

            @Option(names = "--source", required = true, paramLabel = "TEXT", descriptionKey = "pay-source")
            private String source;
        }

        private LocalDate day() {
            if (day != null) {
                return day;
            }
            return one == null ? LocalDate.now(around().clock()) : one.from;
        }

        @Override
        void set(Office office, Session session) {
            if (one != null) {
                office.staff().rates().set(session, one.name, one.from, one.value, one.source);
            }
        }

        @Override
        List<Rate> all(Office office, Session session) {
            RateTable table = office.staff().rates().table(session);
            if (table.on(RateName.MINIMUM_WAGE, day()).isEmpty()) {
                remark("pay.no-wage", day().toString());
            }
            return Arrays.stream(RateName.values())
                    .map(name -> table.on(name, day()))
                    .flatMap(Optional::stream)
                    .toList();
        }

        @Override
        void show(Rate rate) {
            say(
                    "pay.rate",
                    rate.name().said(),
                    rate.value(),
                    rate.from().toString(),
                    rate.standing().said(),
                    rate.cited());
        }
    }

    /** Sets a period, or shows them all. */
    @Command(name = "period", mixinStandardHelpOptions = true)
    static final class SetPeriod extends PayKeptTask<Period> {
        @ArgGroup(exclusive = false)
        private @Nullable OnePeriod one;

        SetPeriod(Surroundings around) {
            super(around);
        }

        /** The period. */
        static final class OnePeriod {
            @Option(names = "--period", paramLabel = "N")
            private String id = "";

            @Option(names = "--from", required = true, paramLabel = "DATE")
            private LocalDate from;

            @Option(names = "--to", required = true, paramLabel = "DATE")
            private LocalDate to;

            @Option(names = "--hours", required = true, paramLabel = "N")
            private int hours;

            @Option(names = "--rates-on", required = true, paramLabel = "DATE")
            private LocalDate ratesOn;

            @Option(names = "--source", required = true, paramLabel = "TEXT", descriptionKey = "pay-source")
            private String source;
        }

        @Override
        void set(Office office, Session session) {
            if (one != null) {
                office.staff()
                        .rates()
                        .setPeriod(session, new Period(one.id, one.from, one.to, one.hours, one.ratesOn, one.source));
            }
        }

        @Override
        List<Period> all(Office office, Session session) {
            return office.staff().rates().periods(session);
        }

        @Override
        void show(Period period) {
            say(
                    "pay.period",
                    period.id(),
                    period.from().toString(),
                    period.to().toString(),
                    period.days(),
                    period.hours(),
                    period.ratesOn().toString(),
                    period.source());
        }
    }
}
