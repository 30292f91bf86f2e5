package kz.esep.commission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kz.esep.election.Body;
import kz.esep.election.Level;
import kz.esep.election.PrecinctKind;
import kz.esep.election.RuleEdition;
import kz.esep.election.RuleEditions;
import kz.esep.text.Language;
import org.junit.jupiter.api.Test;

/** What the law has against a commission. */
class CommissionLawTest extends InRayon {
    @Test
    void theLawHasNothingAgainstSevenMembersWithTheirPosts() {
        assertEquals(List.of("m1", "m2", "m3", "m4", "m5", "m6", "m7"), rayon.seven());
        assertEquals(List.of(), objections());
        Particulars known = Objects.requireNonNull(rayon.member("m3").particulars());
        assertEquals("Saule Planted3", known.name());
        assertEquals(Optional.of(Post.SECRETARY), rayon.member("m3").postOn(DAY));
        assertEquals(Optional.empty(), rayon.member("m3").postOn(Rayon.SINCE.minusDays(1)));
    }

    @Test
    void saysEverythingThatIsAgainstACommission() {
        rayon.seven();
        Entrant eighth = Rayon.entrant(8, Post.CHAIR);
        rayon.members()
                .join(
                        Rayon.REGISTRAR,
                        new Entrant(
                                eighth.body(),
                                eighth.particulars(),
                                Post.CHAIR,
                                new Proposer(Proposer.Kind.PARTY, "\u00abParty  1\u00bb"),
                                false,
                                List.of(Bar.JUDGE, Bar.AKIM, Bar.JUDGE),
                                Rayon.SINCE,
                                "15"));
        assertEquals(List.of("size", "post-twice", "proposerm8", "barm8", "barm8"), objections());
        rayon.memberships().leave(Rayon.REGISTRAR, "m2", DAY, "16");
        assertEquals(List.of("post-twice", "no-post", "proposerm8", "barm8", "barm8"), objections());
        rayon.memberships().leave(Rayon.REGISTRAR, "m7", DAY, "17");
        assertEquals("even", objections().getFirst());
    }

    @Test
    void aCommissionMayNotBeStaffOfOneOrganisation() {
        List<Composition.Seated> seated = new ArrayList<>();
        for (int i = 1; i <= 7; i++) {
            Entrant entrant = Rayon.entrant(i, i == 1 ? Post.CHAIR : Post.MEMBER);
            String workplace = i <= 4 ? "School \u2116 1" : "";
            Particulars known = new Particulars(entrant.particulars().name(), Rayon.iin(i), workplace, "");
            seated.add(new Composition.Seated(
                    new Member(
                            "m" + i,
                            entrant.body(),
                            known,
                            entrant.proposer(),
                            List.of(),
                            Course.begun(entrant.post(), false, Rayon.SINCE, "1")),
                    entrant.post()));
        }
        assertTrue(codes("2018", PrecinctKind.ORDINARY, seated).contains("staff.HALF"));
        assertFalse(codes("2018", PrecinctKind.HOSPITAL, seated).contains("staff.HALF"));
        assertFalse(codes("2009", PrecinctKind.ORDINARY, seated).contains("staff.NOT_ALL"));
        assertTrue(codes("2009", PrecinctKind.ORDINARY, seated.subList(0, 4)).contains("staff.NOT_ALL"));
        assertTrue(codes("2009", PrecinctKind.ORDINARY, seated.subList(0, 5)).contains("size"));
    }

    private static List<String> codes(String edition, PrecinctKind kind, List<Composition.Seated> seated) {
        Composition.Circumstances where =
                new Composition.Circumstances(Body.precinct(Rayon.PRECINCT), Level.PRECINCT, 1_500, kind);
        return Composition.objections(CompositionRules.of(edition), where, seated).stream()
                .map(Objection::code)
                .toList();
    }

    @Test
    void everyEditionHasItsRulesAndEachOfThemASource() {
        for (RuleEdition edition : RuleEditions.all()) {
            CompositionRules rules = CompositionRules.of(edition.id());
            rules.bars()
                    .keySet()
                    .forEach(bar -> assertFalse(
                            Objects.requireNonNull(rules.source(bar))
                                    .in(Language.KK)
                                    .isBlank(),
                            edition.id()));
            for (String value : List.of("sizes", "odd", "staff", "posts", "proposer")) {
                assertFalse(rules.source(value).in(Language.KK).isBlank(), edition.id() + " " + value);
            }
        }
        assertFalse(CompositionRules.of("2009").bars().containsKey(Bar.AKIM));
        assertTrue(CompositionRules.of("2021").bars().containsKey(Bar.AKIM));
        assertFalse(CompositionRules.of("2021").bars().containsKey(Bar.CORRUPTION));
    }

    private List<String> objections() {
        return rayon.members().objections(Rayon.CHAIR, DAY).stream()
                .map(one -> one.code() + one.member())
                .toList();
    }
}
