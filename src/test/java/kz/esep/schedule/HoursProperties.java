package kz.esep.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import kz.esep.election.Election;
import kz.esep.election.ElectionKind;
import kz.esep.election.PrecinctKind;
import kz.esep.election.RuleEdition;
import kz.esep.election.RuleEditions;
import kz.esep.text.Language;
import kz.esep.text.Refused;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
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

    /** Something that somebody records, lawful or not. */
    record Step(int act, String precinct, Hours hours, LocalDate date) {
        void on(PollingHours polling) {
            PrecinctHours.Act decision = new PrecinctHours.Act("1", date);
            List<String> one = List.of(precinct);
            switch (act) {
                case 0 ->
                    polling.propose(Steppe.CHAIR, PrecinctHours.Proposer.AKIM, "", "why", Map.of(precinct, hours));
                case 1 -> polling.decide(Steppe.CHAIR, decision, one);
                case 2 -> polling.refuse(Steppe.CHAIR, decision, "no", one);
                case 3 -> polling.allowEarlyEnd(Steppe.CHAIR, decision, one);
                default -> polling.endEarly(Steppe.CHAIR, precinct, new PrecinctHours.Closing(hours.closes(), 9), 9);
            }
        }
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        Arbitrary<LocalDate> dates =
                Arbitraries.integers().between(0, 12).map(days -> Steppe.VOTING_DAY.minusDays(days));
        Arbitrary<Hours> hours = Combinators.combine(times(), times()).as(Hours::new);
        return Combinators.combine(Arbitraries.integers().between(0, 4), Arbitraries.of("0001", "0002"), hours, dates)
                .as(Step::new)
                .list()
                .ofMaxSize(20);
    }

    @Property(tries = 100)
    void whateverIsRecordedOnePrecinctAfterAnotherTheHoursInForceKeepTheLimits(
            @ForAll("editions") RuleEdition edition, @ForAll("steps") List<Step> steps) throws IOException {
        ZoneOffset offset = ZoneOffset.ofHours(5);
        Election election = Steppe.election(
                ElectionKind.PRESIDENT,
                edition.id(),
                Steppe.VOTING_DAY,
                null,
                List.of(
                        Steppe.precinct("0001", PrecinctKind.ORDINARY, offset),
                        Steppe.precinct("0002", PrecinctKind.HOSPITAL, offset)));
        Path folder = Files.createTempDirectory("steppe");
        try (Steppe steppe = new Steppe(folder, election)) {
            steppe.clock.set("2027-03-21T12:00:00Z");
            PollingHours polling = new PollingHours(steppe.workspace, election);
            for (Step step : steps) {
                try {
                    step.on(polling);
                } catch (Refused refused) {
                    assertFalse(refused.reason().in(Language.EN).isBlank());
                }
            }
            polling.list(Steppe.CHAIR).forEach(known -> assertLawful(known, election));
        } finally {
            Files.delete(folder.resolve("steppe.esep"));
            Files.delete(folder);
        }
    }

    private static void assertLawful(PrecinctHours known, Election election) {
        Hours standard = Hours.standard(election, known.precinct());
        Hours held = known.inForce(standard);
        assertTrue(
                held.equals(standard) || election.ruleEdition().polling().allows(held.opens(), held.closes()),
                known::toString);
        PrecinctHours.Closing closing = known.closing();
        assertTrue(
                closing == null
                        || (known.precinct().equals("0002")
                                && known.early() != null
                                && closing.at().isAfter(held.opens())),
                known::toString);
    }

    @Provide
    Arbitrary<Integer> daysBefore() {
        return Arbitraries.integers().between(-10, 20);
    }
}
