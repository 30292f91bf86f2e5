package kz.esep.commission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import kz.esep.election.Body;
import kz.esep.election.Level;
import kz.esep.election.PrecinctKind;
import kz.esep.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What keeps somebody from being a member in which edition of the law (Art. 10, 13, 17, 19, 20). */
class EligibilityTest {
    private static final Set<Bar> SINCE_2018 = EnumSet.of(Bar.RELATIVE);
    private static final Set<Bar> SINCE_2021 = EnumSet.of(Bar.AKIM);
    private static final Set<Bar> SINCE_2023 = EnumSet.of(Bar.CORRUPTION, Bar.FOREIGN_FUNDED);

    /** So many members with their posts, each of another party and organisation but for the first {@code staff}. */
    private static List<Composition.Seated> seated(int count, int staff, List<Bar> bars) {
        List<Post> posts = List.of(Post.CHAIR, Post.DEPUTY, Post.SECRETARY);
        return IntStream.range(0, count)
                .mapToObj(i -> {
                    Post post = i < posts.size() ? posts.get(i) : Post.MEMBER;
                    Entrant entrant = Rayon.entrant(i + 1, post);
                    Particulars known = new Particulars(
                            "Member " + i,
                            Rayon.iin(i + 1),
                            i < staff ? "\u00abSchool \u2116 1\u00bb" : "Office " + i,
                            "");
                    Member member = new Member(
                            "m" + (i + 1),
                            entrant.body(),
                            known,
                            entrant.proposer(),
                            i == 0 ? bars : List.of(),
                            Course.begun(post, false, Rayon.SINCE, "1"));
                    return new Composition.Seated(member, post);
                })
                .toList();
    }

    private static List<Objection> objections(
            String edition, long voters, PrecinctKind kind, List<Composition.Seated> seated) {
        return Composition.objections(
                CompositionRules.of(edition),
                new Composition.Circumstances(Body.precinct(Rayon.PRECINCT), Level.PRECINCT, voters, kind),
                seated);
    }

    private static List<String> codes(List<Objection> objections) {
        return objections.stream().map(Objection::code).toList();
    }

    private static Set<Bar> expected(String edition) {
        Set<Bar> all = EnumSet.allOf(Bar.class);
        int year = Integer.parseInt(edition);
        if (year < 2018) {
            all.removeAll(SINCE_2018);
        }
        if (year < 2021) {
            all.removeAll(SINCE_2021);
        }
        if (year < 2023) {
            all.removeAll(SINCE_2023);
        }
        return all;
    }

    @ParameterizedTest
    @ValueSource(strings = {"2009", "2018", "2021", "2023", "2026"})
    void everyBarOfAnEditionIsSaidWithItsSourceAndNoOther(String edition) {
        for (Bar bar : Bar.values()) {
            List<Objection> said = objections(edition, 1_500, PrecinctKind.ORDINARY, seated(7, 1, List.of(bar)));
            if (expected(edition).contains(bar)) {
                assertEquals(List.of("bar"), codes(said), edition + " " + bar);
                assertEquals("m1", said.getFirst().member());
                assertFalse(said.getFirst().source().in(Language.KK).isBlank());
            } else {
                assertEquals(List.of(), said, edition + " " + bar);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyBarIsSaidInItsOwnWords(Language language) {
        List<String> said = new ArrayList<>();
        for (Bar bar : Bar.values()) {
            said.add(bar.said().in(language));
        }
        assertEquals(said.size(), said.stream().distinct().count(), said.toString());
    }

    @ParameterizedTest
    @CsvSource({
        "2009, 7, 6, false",
        "2009, 7, 7, true",
        "2018, 7, 3, false",
        "2018, 7, 4, true",
        "2026, 9, 4, false",
        "2026, 9, 5, true",
    })
    void staffOfOneOrganisationMayNotBeAllIn2009AndNotMoreThanHalfSince2018(
            String edition, int members, int staff, boolean objected) {
        List<String> said = codes(objections(edition, 2_500, PrecinctKind.ORDINARY, seated(members, staff, List.of())));
        assertEquals(objected, said.stream().anyMatch(code -> code.startsWith("staff")), said.toString());
        assertFalse(codes(objections("2018", 1_500, PrecinctKind.MILITARY, seated(7, 7, List.of())))
                .contains("staff.HALF"));
    }

    @ParameterizedTest
    @CsvSource({
        "2009, 1500, 7, ''",
        "2009, 1500, 5, size",
        "2009, 2900, 9, size",
        "2018, 2000, 5, ''",
        "2018, 2000, 6, even",
        "2018, 2001, 5, size",
        "2018, 2001, 11, ''",
        "2023, 2001, 9, ''",
        "2023, 2001, 11, size",
        "2023, 2000, 9, size",
        "2026, 2000, 7, ''",
    })
    void theNumberOfMembersIsAsTheEditionAsksForSoManyVoters(String edition, long voters, int members, String code) {
        List<String> said = codes(objections(edition, voters, PrecinctKind.ORDINARY, seated(members, 1, List.of())));
        assertEquals(code.isEmpty() ? List.of() : List.of(code), said);
    }

    @Test
    void aPartyHasOneMemberAndOtherProposersAnyNumber() {
        List<Composition.Seated> seated = new ArrayList<>(seated(6, 1, List.of()));
        Member last = seated(7, 1, List.of()).getLast().member();
        Member same = last.corrected(seated.getFirst().member().proposer(), List.of(), last.course());
        seated.add(new Composition.Seated(same, Post.MEMBER));
        List<Objection> said = objections("2026", 1_500, PrecinctKind.ORDINARY, seated);
        assertEquals(List.of("proposer"), codes(said));
        assertEquals("m7", said.getFirst().member());
        assertTrue(said.getFirst().source().in(Language.RU).contains("10(3)"));
    }
}
