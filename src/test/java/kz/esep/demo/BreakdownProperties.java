package kz.esep.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.esep.election.ContestForm;
import kz.esep.election.Defect;
import kz.esep.election.Election;
import kz.esep.election.Level;
import kz.esep.election.Line;
import kz.esep.election.Mode;
import kz.esep.election.PackageRules;
import kz.esep.election.Precinct;
import kz.esep.election.Territory;
import kz.esep.tally.CheckReport;
import kz.esep.tally.Checks;
import kz.esep.tally.Finding;
import kz.esep.tally.PrecinctContext;
import kz.esep.tally.Sheet;
import kz.esep.text.Digest;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class BreakdownProperties {
    private static final Digest DIGEST = Digest.of(new byte[0]);

    @Provide
    Arbitrary<Published> elections() {
        return Arbitraries.of(Published.all());
    }

    @Property(tries = 60)
    void sumsAreExactlyThePublishedFigures(@ForAll("elections") Published published, @ForAll long seed) {
        Breakdown breakdown = Breakdown.of(published, seed, "").withSlips();
        for (Published.PartyList list : published.lists()) {
            assertEquals(list.votes(), sum(breakdown, ContestForm.VOTES_PREFIX + list.id()));
        }
        Long againstAll = published.againstAll();
        assertEquals(againstAll == null ? 0L : againstAll, sum(breakdown, ContestForm.AGAINST_ALL));
        assertEquals(published.base(), sum(breakdown, "took_part"));
    }

    @Property(tries = 40)
    void noCheckFindsAnythingThatWasNotPlanted(@ForAll("elections") Published published, @ForAll long seed) {
        Breakdown breakdown = Breakdown.of(published, seed, "");
        Election election = Election.of(breakdown.source(), DIGEST);
        for (UnitPaper paper : breakdown.papers().values()) {
            assertEquals(List.of(), codes(election, paper.precinct(), paper.paper()), paper.precinct());
        }
    }

    @Property(tries = 40)
    void everySlipMakesItsOwnTroubleAndNoOther(@ForAll("elections") Published published, @ForAll long seed) {
        Breakdown clean = Breakdown.of(published, seed, "");
        Election election = Election.of(clean.source(), DIGEST);
        Set<Slip> seen = new HashSet<>();
        for (UnitPaper paper : clean.withSlips().papers().values()) {
            seen.add(paper.slip());
            Sheet was = clean.paper(paper.precinct()).paper();
            List<String> expected = switch (paper.slip()) {
                case CARRIED_AWAY -> List.of("W01");
                case MISCOUNTED -> List.of("E05");
                default -> List.of();
            };
            assertEquals(expected, codes(election, paper.precinct(), paper.paper()));
            assertEquals(paper.slip() == Slip.TYPING, !paper.second().equals(paper.paper()));
            assertEquals(paper.slip() == Slip.CORRECTED, !paper.counted().equals(paper.paper()));
            assertEquals(List.of(), voteDifferences(was, paper.counted()));
        }
        assertEquals(Set.of(Slip.values()), seen);
    }

    @Property(tries = 20)
    void theSameSeedGivesTheSameAndAnotherSeedAnother(@ForAll("elections") Published published, @ForAll long seed) {
        assertEquals(Breakdown.of(published, seed, "x"), Breakdown.of(published, seed, "x"));
        assertNotEquals(Breakdown.of(published, seed, "x"), Breakdown.of(published, seed + 1, "x"));
    }

    @Property(tries = 20)
    void papersFillEveryLineOfTheFormAndNoOther(@ForAll("elections") Published published, @ForAll long seed) {
        Breakdown breakdown = Breakdown.of(published, seed, "");
        ContestForm form = Election.of(breakdown.source(), DIGEST).form(Breakdown.CONTEST);
        for (UnitPaper paper : breakdown.papers().values()) {
            Set<String> codes = paper.paper().figures().keySet();
            assertEquals(codes, form.linesWith(codes).stream().map(Line::code).collect(Collectors.toSet()));
            assertTrue(codes.contains("issued_by_member.3") && codes.contains("mobile_box.1.ballots"));
        }
    }

    @Property(tries = 10)
    void noTwoPapersAreEqual(@ForAll("elections") Published published, @ForAll long seed) {
        Breakdown breakdown = Breakdown.of(published, seed, "");
        Map<Object, UnitPaper> byFigures = breakdown.papers().values().stream()
                .collect(Collectors.toMap(paper -> paper.paper().figures(), Function.identity(), (one, two) -> one));
        assertEquals(breakdown.papers().size(), byFigures.size());
    }

    @Property(tries = 6)
    void thePackageIsASoundPracticePackageOfEnoughPlaces(@ForAll("elections") Published published) {
        Breakdown breakdown = Breakdown.of(published, 1, "");
        Election election = Election.of(breakdown.source(), DIGEST);
        assertEquals(
                List.of(),
                PackageRules.defects(breakdown.source()).stream()
                        .filter(defect -> defect.fatal() || !defect.what().key().equals("defect.precinct.cap"))
                        .toList(),
                () -> PackageRules.defects(breakdown.source()).stream()
                        .map(Defect::where)
                        .toList()
                        .toString());
        assertEquals(Mode.PRACTICE, election.mode());
        assertTrue(election.precincts().size() >= 60);
        assertEquals(
                breakdown.papers().keySet(),
                election.precincts().stream().map(Precinct::id).collect(Collectors.toSet()));
        assertTrue(election.commissions().stream()
                        .filter(commission -> commission.level() == Level.TERRITORIAL)
                        .count()
                >= 3);
        assertTrue(breakdown.source().territories().stream()
                        .filter(territory -> territory.kind() == Territory.Kind.REGION)
                        .count()
                >= 2);
        assertTrue(election.precincts().getFirst().place().en().contains("Make-believe"));
    }

    private static List<String> codes(Election election, String precinct, Sheet sheet) {
        PrecinctContext context = new PrecinctContext(election.endOfVoting(precinct), null, null, 0, null);
        CheckReport report = Checks.of(election, Breakdown.CONTEST).run(sheet, election.precinct(precinct), context);
        return report.findings().stream().map(Finding::check).toList();
    }

    private static List<String> voteDifferences(Sheet one, Sheet other) {
        return one.figures().keySet().stream()
                .filter(code -> code.startsWith(ContestForm.VOTES_PREFIX))
                .filter(code -> !one.count(code).equals(other.count(code)))
                .toList();
    }

    private static long sum(Breakdown breakdown, String code) {
        return breakdown.papers().values().stream()
                .mapToLong(paper -> paper.counted().count(code).orElse(0))
                .sum();
    }
}
