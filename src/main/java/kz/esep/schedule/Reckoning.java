package kz.esep.schedule;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.esep.election.Campaign;
import kz.esep.election.Election;
import kz.esep.election.Precinct;
import kz.esep.election.StatutoryDate;
import kz.esep.election.StatutoryDates;
import kz.esep.text.Message;
import org.jspecify.annotations.Nullable;

/** Counts the law's dates for one election, and puts the centre's in their place. Depends on no clock. */
public final class Reckoning {
    private static final String CAMPAIGN_BEGINS = "campaign-begins";
    /** By day, within it whole days first, then by the clock. */
    static final Comparator<CalendarDate> ORDER = Comparator.comparing(
                    (CalendarDate date) -> date.when().date())
            .thenComparing(date -> date.when().time(), Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(CalendarDate::code);

    private final LocalDate votingDay;
    private final Hours hours;
    private final @Nullable LocalDate called;
    private final Map<String, Campaign.SetDate> set;
    private final List<StatutoryDate> rules;
    private final ZoneOffset offset;

    /**
     * The dates of an election.
     *
     * @param offset of the clocks that they are local to
     * @param hours that the moments of voting day are counted from
     */
    Reckoning(Election election, ZoneOffset offset, Hours hours) {
        votingDay = election.source().votingDay();
        this.hours = hours;
        Campaign campaign = election.source().campaign();
        called = campaign == null ? null : campaign.called();
        set = campaign == null
                ? Map.of()
                : campaign.dates().stream().collect(Collectors.toMap(Campaign.SetDate::code, Function.identity()));
        rules = StatutoryDates.of(election.ruleEdition().id(), election.source().kind());
        this.offset = offset;
    }

    /**
     * The clock of a commission: its precincts', and where these differ the one that is furthest ahead, so that nothing
     * counts as on time that is late somewhere.
     */
    public static ZoneOffset offset(Election election, String commission) {
        List<Precinct> own = election.precinctsUnder(commission);
        return (own.isEmpty() ? election.precincts() : own)
                .stream()
                        .map(Precinct::utcOffset)
                        .max(Comparator.comparingInt(ZoneOffset::getTotalSeconds))
                        .orElse(ZoneOffset.UTC);
    }

    /** A date of the law, or the centre's in its place, by a commission's clock; empty where the election does not have it. */
    public static Optional<CalendarDate> date(Election election, String commission, String code) {
        return new Reckoning(election, offset(election, commission), Hours.standard(election)).find(code);
    }

    /** Every date that can be counted, in the order of time. */
    List<CalendarDate> dates() {
        List<CalendarDate> dates = new ArrayList<>();
        for (StatutoryDate rule : rules) {
            at(rule).ifPresent(lawful -> dates.add(date(rule, lawful)));
        }
        dates.sort(ORDER);
        return dates;
    }

    /** One date by its code; empty where the election does not have it or it cannot be counted. */
    Optional<CalendarDate> find(String code) {
        return rules.stream()
                .filter(rule -> rule.code().equals(code))
                .findFirst()
                .flatMap(rule -> at(rule).map(lawful -> date(rule, lawful)));
    }

    /** The law's dates that count from a calling of which the package says nothing. */
    List<Message> undated() {
        return rules.stream()
                .filter(rule -> at(rule).isEmpty())
                .map(Reckoning::name)
                .toList();
    }

    private CalendarDate date(StatutoryDate rule, LocalDateTime lawful) {
        Campaign.SetDate centre = set.get(rule.code());
        boolean timed = rule.time() != null || rule.unit() == StatutoryDate.Unit.MINUTES;
        @Nullable LocalTime time = timed ? lawful.toLocalTime() : null;
        When when = centre == null
                ? new When(lawful.toLocalDate(), time, offset)
                : new When(centre.date(), centre.time() == null ? time : centre.time(), offset);
        CalendarDate.Origin origin = centre == null ? CalendarDate.Origin.STATUTE : CalendarDate.Origin.CENTRE;
        return new CalendarDate(rule.code(), name(rule), origin, rule, lawful.toLocalDate(), when, null);
    }

    private static Message name(StatutoryDate rule) {
        return DateTexts.name(rule.code());
    }

    /** The law's moment; empty when its beginning is not known and the centre did not set the date itself. */
    private Optional<LocalDateTime> at(StatutoryDate rule) {
        Optional<LocalDateTime> from = from(rule);
        if (from.isEmpty()) {
            return Optional.ofNullable(set.get(rule.code()))
                    .map(own -> own.date().atTime(timeOf(rule)));
        }
        LocalDateTime counted = count(from.get(), rule);
        return Optional.of(rule.time() == null ? counted : counted.toLocalDate().atTime(rule.time()));
    }

    private static LocalTime timeOf(StatutoryDate rule) {
        return rule.time() == null ? LocalTime.MIDNIGHT : rule.time();
    }

    private Optional<LocalDateTime> from(StatutoryDate rule) {
        return switch (rule.from()) {
            case VOTING_DAY -> Optional.of(votingDay.atStartOfDay());
            case CALLING -> Optional.ofNullable(called).map(LocalDate::atStartOfDay);
            case CAMPAIGN -> campaign();
            case OPENING -> Optional.of(votingDay.atTime(hours.opens()));
            case CLOSING -> Optional.of(votingDay.atTime(hours.closes()));
        };
    }

    private Optional<LocalDateTime> campaign() {
        Campaign.SetDate centre = set.get(CAMPAIGN_BEGINS);
        if (centre != null) {
            return Optional.of(centre.date().atStartOfDay());
        }
        return rules.stream()
                .filter(rule -> rule.code().equals(CAMPAIGN_BEGINS))
                .findFirst()
                .flatMap(this::at)
                .map(begins -> begins.toLocalDate().atStartOfDay());
    }

    private static LocalDateTime count(LocalDateTime from, StatutoryDate rule) {
        int amount = rule.amount();
        return switch (rule.unit()) {
            case DAYS -> from.plusDays(amount);
            case CLEAR_DAYS -> from.plusDays(amount + Integer.signum(amount));
            case INCLUSIVE_DAYS -> from.plusDays(amount - Integer.signum(amount));
            case MONTHS -> from.plusMonths(amount);
            case MINUTES -> from.plusMinutes(amount);
        };
    }
}
