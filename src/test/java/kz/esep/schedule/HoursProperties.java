package kz.esep.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import kz.esep.election.Election;
import kz.esep.election.ElectionKind;
import kz.esep.election.RuleEdition;
import kz.esep.election.RuleEditions;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.time.api.Times;

/** Whatever is proposed and decided, no accepted hours break the limits of the election's rule edition. */
class HoursProperties {
    private static final Instant NOW = Instant.parse("2027-03-20T06:00:00Z");

    @Provide
    Arbitrary<LocalTime> times() {
        return Arbitraries.oneOf(
                Times.times().ofPrecision(java.time.temporal.ChronoUnit.SECONDS),
                Arbitraries.integers().between(0, 24 * 60 - 1).map(minute -> LocalTime.ofSecondOfDay(60L * minute)));
    }

    @Provide
    Arbitrary<RuleEdition> editions() {
        return Arbitraries.of(RuleEditions.all());
    }

    @Property
    void acceptedHoursKeepTheEditionsLimits(
            @ForAll("editions") RuleEdition edition,
            @ForAll("times") LocalTime opens,
            @ForAll("times") LocalTime closes) {
        Election election = Steppe.election(ElectionKind.PRESIDENT, edition.id(), Steppe.VOTING_DAY, null);
        Hours wanted = new Hours(opens, closes);
        HoursRules rules = new HoursRules(election, "0001", NOW);
        boolean accepted = rules.proposal(PrecinctHours.untouched("0001"), wanted) == null;
        RuleEdition.Polling polling = edition.polling();
        boolean lawful = !opens.isBefore(polling.earliest())
                && !closes.isAfter(polling.latest())
                && opens.isBefore(closes)
                && opens.getSecond() == 0
                && closes.getSecond() == 0;
        assertEquals(lawful && !wanted.equals(Hours.standard(election, "0001")), accepted);
    }

    @Property
    void noDecisionIsMadeTooLateForItsEdition(
            @ForAll("editions") RuleEdition edition, @ForAll("daysBefore") int daysBefore) {
        Election election = Steppe.election(ElectionKind.PRESIDENT, edition.id(), Steppe.VOTING_DAY, null);
        HoursRules rules = new HoursRules(election, "0001", Instant.parse("2027-04-20T06:00:00Z"));
        LocalDate date = Steppe.VOTING_DAY.minusDays(daysBefore);
        PrecinctHours open = PrecinctHours.untouched("0001")
                .proposed(new PrecinctHours.Proposal(
                        new Hours(LocalTime.of(6, 0), LocalTime.of(22, 0)), PrecinctHours.Proposer.AKIM, "", "why"));
        boolean accepted = rules.decision(open, new PrecinctHours.Act("1", date)) == null;
        assertFalse(accepted && daysBefore < Math.max(1, edition.polling().decidedDaysBefore()));
    }

    @Provide
    Arbitrary<Integer> daysBefore() {
        return Arbitraries.integers().between(-10, 20);
    }
}
