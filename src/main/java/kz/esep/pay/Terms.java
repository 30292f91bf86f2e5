package kz.esep.pay;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import kz.esep.commission.Post;
import kz.esep.text.Message;
import kz.esep.text.Refused;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a pay sheet is computed by, as it stood when it was computed.
 *
 * @param edition id of the edition of the law
 * @param rates those of the day that counts for the period, by what they are of
 * @param deductions in force that day, in their order
 * @param funds that something is paid from, in their order
 */
public record Terms(
        String edition,
        PayRules.Way way,
        Period period,
        Map<RateName, Rate> rates,
        List<Deduction> deductions,
        List<Payer> funds) {
    public Terms {
        rates = Collections.unmodifiableMap(new TreeMap<>(rates));
        deductions = List.copyOf(deductions);
        funds = List.copyOf(funds);
    }

    /**
     * A fund as a sheet needs it.
     *
     * @param share of what is paid; above 0
     */
    public record Payer(String id, String name, int share) {}

    /** What the commission keeps besides single rates. */
    record Kept(List<Deduction> deductions, List<Fund> funds) {}

    /**
     * Looks everything up.
     *
     * @throws Refused when the edition's pay is not computed here, a rate is missing or only approximate, or no fund is
     *     named
     */
    static Terms of(String edition, RateTable table, Period period, Kept kept) {
        if (table.rules().way() == PayRules.Way.AVERAGE) {
            throw new Refused("pay", "refused.edition", edition);
        }
        Map<RateName, Rate> rates = new TreeMap<>();
        for (RateName name : RateName.values()) {
            table.on(name, period.ratesOn()).ifPresent(rate -> rates.put(name, rate));
        }
        requireWage(rates.get(RateName.MINIMUM_WAGE), period);
        together(table.rules(), rates);
        List<Payer> paying = kept.funds().stream()
                .filter(fund -> fund.share() > 0)
                .map(fund -> new Payer(fund.id(), fund.name(), fund.share()))
                .toList();
        if (paying.isEmpty()) {
            throw new Refused("pay", "refused.no-fund");
        }
        List<Deduction> withheld = inForce(kept.deductions(), period.ratesOn());
        return new Terms(edition, table.rules().way(), period, rates, withheld, paying);
    }

    private static void requireWage(@Nullable Rate wage, Period period) {
        if (wage == null) {
            throw new Refused(
                    "pay", "refused.no-wage", Integer.toString(period.ratesOn().getYear()));
        }
        if (wage.standing() == Rate.Standing.APPROXIMATE) {
            throw new Refused(
                    "pay",
                    "refused.approximate",
                    Integer.toString(period.ratesOn().getYear()),
                    wage.value());
        }
    }

    /** Adds what the edition's rule makes of a kind of time that is also night, where no other number is kept. */
    private static void together(PayRules rules, Map<RateName, Rate> rates) {
        Rate night = needed(rates, RateName.NIGHT);
        rules.night().forEach((kind, rule) -> {
            Rate day = needed(rates, RateName.valueOf(kind.name()));
            RateName name = RateName.valueOf(Ground.of(kind, true).name());
            boolean sure = day.standing() == Rate.Standing.SURE && night.standing() == Rate.Standing.SURE;
            BigDecimal value = rule.of(day.value(), night.value());
            Rate.Standing standing = sure ? Rate.Standing.SURE : Rate.Standing.UNCERTAIN;
            rates.putIfAbsent(
                    name,
                    new Rate(
                            name,
                            day.from(),
                            value,
                            standing,
                            rules.source("night." + kind.name().toLowerCase(Locale.ROOT))));
        });
    }

    private static List<Deduction> inForce(List<Deduction> kept, LocalDate day) {
        Map<String, Deduction> latest = kept.stream()
                .filter(one -> !one.from().isAfter(day))
                .collect(Collectors.toMap(
                        Deduction::name,
                        one -> one,
                        BinaryOperator.maxBy(Comparator.comparing(Deduction::from)),
                        LinkedHashMap::new));
        return latest.values().stream()
                .filter(one -> one.percent().signum() > 0)
                .sorted(Comparator.comparingInt(Deduction::order).thenComparing(Deduction::name))
                .toList();
    }

    private static Rate needed(Map<RateName, Rate> rates, RateName name) {
        return Objects.requireNonNull(rates.get(name), name.name());
    }

    /** The minimum wage that counts. */
    public Rate wage() {
        return needed(rates, RateName.MINIMUM_WAGE);
    }

    /** What is paid for the whole period, tenge: so many minimum wages. */
    public BigDecimal basis() {
        return Money.of(wage().value().multiply(needed(rates, RateName.BASIS).value()));
    }

    BigDecimal coefficient(Post post) {
        Rate kept = rates.get(RateName.of(post));
        return kept == null ? BigDecimal.ONE : kept.value();
    }

    /** What an hour beyond the basis is multiplied by. */
    BigDecimal multiplier(Ground ground) {
        return needed(rates, RateName.valueOf(ground.name())).value();
    }

    /** What of the rates is uncertain, to be said beside every figure that rests on it. */
    public List<Message> doubts() {
        return rates.values().stream()
                .filter(rate -> rate.standing() == Rate.Standing.UNCERTAIN)
                .map(rate -> Message.of("pay", "doubt", rate.name().said(), rate.value(), rate.cited()))
                .toList();
    }
}
