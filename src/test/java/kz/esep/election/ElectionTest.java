package kz.esep.election;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import kz.esep.text.Refused;
import kz.esep.text.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ElectionTest {
    private final Election election = Election.of(Packages.sound(), Packages.DIGEST);

    @Test
    void findsWhatThePackageHas() {
        assertEquals("lists", election.contest("lists").id());
        assertEquals(640, election.precinct("0107").listedVoters());
        assertEquals(Level.OBLAST, election.commission("aqmola").level());
        assertEquals("kz", election.country().id());
        assertEquals("aqmola", election.territory("aqmola").id());
        assertEquals("2023", election.ruleEdition().id());
        assertEquals(Packages.DIGEST, election.digest());
        assertEquals(Optional.empty(), election.findPrecinct("1"));
        assertEquals(LocalDateTime.of(2027, 3, 21, 20, 0), election.endOfVoting("0001"));
    }

    @Test
    void refusesAnUnknownIdAndNamesIt() {
        for (Refused refused : List.of(
                assertThrows(Refused.class, () -> election.contest("x9")),
                assertThrows(Refused.class, () -> election.precinct("x9")),
                assertThrows(Refused.class, () -> election.commission("x9")),
                assertThrows(Refused.class, () -> election.territory("x9")),
                assertThrows(Refused.class, () -> election.precinctsOf("x9")),
                assertThrows(Refused.class, () -> election.lines("x9")))) {
            assertTrue(refused.getMessage().contains("x9"), refused.getMessage());
        }
    }

    @Test
    void givesACommissionItsOwnPrecinctsInThePackagesOrder() {
        assertEquals(List.of("0001", "0002"), ids(election.precinctsOf("kokshe")));
        assertEquals(List.of(), ids(election.precinctsOf("aqmola")));
        assertEquals(List.of("0001", "0002", "0107"), ids(election.precinctsUnder("aqmola")));
    }

    @Test
    void givesAPrecinctTheContestsOfItsTerritoryAndOfThoseAbove() {
        assertEquals(
                List.of("lists", "akim", "question"),
                election.contestsOf("0107").stream().map(Contest::id).toList());
        assertEquals(
                List.of("lists", "question"),
                election.contestsOf("0001").stream().map(Contest::id).toList());
    }

    @Test
    void knowsWhoIsBelowWhom() {
        assertEquals(
                List.of("kokshe", "aqqol"),
                election.childrenOf("aqmola").stream().map(Commission::id).toList());
        assertTrue(election.isWithin("aqqol", "kz"));
        assertTrue(election.isWithin("aqqol", "aqqol"));
        assertFalse(election.isWithin("aqmola", "aqqol"));
        assertTrue(election.isUnder("aqqol", "centre"));
        assertFalse(election.isUnder("aqmola", "aqqol"));
    }

    @Test
    void expandsTheVotesInBallotOrderWithTheirPaperNumbers() {
        List<Line> votes = election.lines("lists").stream()
                .filter(line -> line.code().startsWith("votes."))
                .toList();
        assertEquals(
                List.of(
                        new Line("votes.qaraghai", "5.1", votes.get(0).label(), true, null),
                        new Line("votes.qaiyng", "5.2", votes.get(1).label(), true, null)),
                votes);
        assertEquals("Votes: Qaraghai", votes.get(0).label().en());
    }

    @Test
    void keepsTheOrderOfThePaperAndLeavesOpenLinesOut() {
        assertEquals(
                List.of(
                        "voters_listed",
                        "voters_given_ballots",
                        "took_part",
                        "votes.qaraghai",
                        "votes.qaiyng",
                        "against_all",
                        "invalid",
                        "ballots_received",
                        "ballots_cancelled",
                        "urn_stationary",
                        "urn_mobile",
                        "outside_applications",
                        "voted_outside",
                        "voted_by_certificate"),
                election.lines("lists").stream().map(Line::code).toList());
        assertEquals(ContestForm.OPEN, election.form("lists").openCodes());
    }

    @Test
    void hasNoLineAgainstAllWhereTheBallotHasNone() {
        assertFalse(election.form("question").has("against_all"));
        assertTrue(election.form("lists").has("against_all"));
    }

    @Test
    void findsTheConcreteLinesOfMembersAndMobileBoxes() {
        ContestForm form = election.form("lists");
        assertEquals(
                new Line(
                        "issued_by_member.3",
                        "3.3",
                        new Wording(
                                form.find("issued_by_member.3")
                                        .orElseThrow()
                                        .label()
                                        .kk(),
                                form.find("issued_by_member.3")
                                        .orElseThrow()
                                        .label()
                                        .ru(),
                                "Ballots issued by commission member No. 3"),
                        false,
                        null),
                form.find("issued_by_member.3").orElseThrow());
        assertEquals(
                "Mobile box No. 12: ballots",
                form.find("mobile_box.12.ballots").orElseThrow().label().en());
        assertEquals(12, ContestForm.numberOf("mobile_box.12.ballots"));
        assertEquals(0, ContestForm.numberOf("votes.3"));
        assertEquals(0, ContestForm.numberOf("took_part"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "issued_by_member.0",
                "issued_by_member.01",
                "issued_by_member.1000",
                "issued_by_member.*",
                "issued_by_member.",
                "issued_by_member",
                "mobile_box.1",
                "mobile_box.1.voters",
                "mobile_box.1.2.ballots",
                "votes.*",
                "votes.nobody",
                "votes.1",
                "protocol_time",
                "TOOK_PART",
                ""
            })
    void knowsNoForeignCode(String code) {
        assertFalse(election.form("lists").has(code));
        assertEquals(Optional.empty(), election.form("lists").find(code));
    }

    @Test
    void ordersConcreteCodesAsThePaperHasThem() {
        List<String> codes = new ArrayList<>(List.of(
                "voters_given_ballots",
                "issued_by_member.2",
                "issued_by_member.10",
                "took_part",
                "votes.qaraghai",
                "votes.qaiyng",
                "outside_applications",
                "mobile_box.1.ballots",
                "mobile_box.1.applications",
                "mobile_box.2.ballots",
                "mobile_box.2.applications",
                "voted_outside",
                "zz_foreign"));
        List<String> expected = List.copyOf(codes);
        Collections.reverse(codes);
        codes.sort(election.form("lists").order());
        assertEquals(expected, codes);
    }

    @Test
    void addsTheOpenLinesThatAPaperHasToTheFixedOnes() {
        List<String> lines =
                election.form("lists").linesWith(List.of("issued_by_member.2", "took_part", "foreign")).stream()
                        .map(Line::code)
                        .toList();
        assertEquals(
                List.of("voters_listed", "voters_given_ballots", "issued_by_member.2", "took_part"),
                lines.subList(0, 4));
        assertEquals(election.lines("lists").size() + 1, lines.size());
    }

    private static List<String> ids(List<Precinct> precincts) {
        return precincts.stream().map(Precinct::id).toList();
    }
}
