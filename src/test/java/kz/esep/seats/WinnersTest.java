package kz.esep.seats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import kz.esep.text.Message;
import org.junit.jupiter.api.Test;

class WinnersTest {
    @Test
    void electsTheOneWithMoreVotesThanAnyOther() {
        CandidatesOutcome outcome = Winners.byPlurality(votes(10, 12, 11), 50, 1);
        assertEquals(List.of("b"), outcome.elected());
        assertEquals(83, outcome.tookPart());
        assertTrue(outcome.notices().isEmpty());
    }

    @Test
    void holdsASecondVoteAmongThoseWithEqualVotesAtTheTop() {
        CandidatesOutcome outcome = Winners.byPlurality(votes(12, 12, 11), 0, 1);
        assertEquals(List.of(), outcome.elected());
        assertEquals(List.of("a", "b"), outcome.voteAgain());
        assertEquals(List.of("notice.equal_top"), notices(outcome));
    }

    @Test
    void electsThoseAboveTheTieInAMultiMandateDistrict() {
        CandidatesOutcome outcome = Winners.byPlurality(votes(20, 5, 12, 12), 0, 2);
        assertEquals(List.of("a"), outcome.elected());
        assertEquals(List.of("c", "d"), outcome.voteAgain());
    }

    @Test
    void electsOnMoreThanHalfOfThoseWhoTookPart() {
        CandidatesOutcome outcome = Winners.byMajority(votes(51, 40), 9);
        assertEquals(List.of("a"), outcome.elected());
        assertTrue(outcome.notices().isEmpty());
    }

    @Test
    void countsThoseAgainstAllAmongThoseWhoTookPart() {
        CandidatesOutcome outcome = Winners.byMajority(votes(50, 41), 9);
        assertEquals(List.of(), outcome.elected());
        assertEquals(List.of("a", "b"), outcome.voteAgain());
        assertEquals(List.of("notice.run_off"), notices(outcome));
    }

    @Test
    void sendsTwoEqualFirstOnesToTheRunOff() {
        assertEquals(List.of("a", "c"), Winners.byMajority(votes(40, 20, 40), 0).voteAgain());
    }

    @Test
    void leavesTheSecondPlaceInTheRunOffOpenWhenItIsTied() {
        CandidatesOutcome outcome = Winners.byMajority(votes(40, 30, 30), 0);
        assertEquals(List.of("a"), outcome.voteAgain());
        assertEquals(List.of("notice.equal_second"), notices(outcome));
    }

    @Test
    void leavesTheRunOffOpenWhenThreeAreFirst() {
        CandidatesOutcome outcome = Winners.byMajority(votes(30, 30, 30, 10), 0);
        assertEquals(List.of(), outcome.voteAgain());
        assertEquals(List.of("notice.equal_first"), notices(outcome));
    }

    @Test
    void electsNobodyWithoutAVote() {
        assertEquals(List.of("notice.no_candidate_votes"), notices(Winners.byMajority(votes(0, 0), 5)));
        assertEquals(List.of("notice.no_candidate_votes"), notices(Winners.byPlurality(votes(0, 0), 5, 1)));
    }

    @Test
    void doesNotElectAnOnlyCandidateWhomMoreThanHalfRejected() {
        assertEquals(List.of("notice.one_candidate"), notices(Winners.byMajority(votes(4), 5)));
    }

    @Test
    void electsThePresidentsOfThePublishedResults() {
        var of2022 = votes(6_456_393, 271_641, 206_206, 200_907, 176_116, 168_731);
        CandidatesOutcome outcome = Winners.byMajority(of2022, 460_484);
        assertEquals(List.of("a"), outcome.elected());
        assertEquals(
                "81.31",
                outcome.candidates()
                        .getFirst()
                        .share()
                        .times(Fraction.of(100, 1))
                        .rounded(2)
                        .toPlainString());
    }

    @Test
    void reportsTheSharesOfAQuestionAsTheReferendumOf2026WasPublished() {
        QuestionOutcome outcome = Answers.of(
                List.of(new OptionVotes("yes", 7_954_667), new OptionVotes("no", 898_099)),
                127_868 + 146_558,
                QuestionOutcome.Base.FOUND);
        assertEquals(9_127_192, outcome.baseVotes());
        assertEquals(
                "87.15",
                outcome.answers()
                        .getFirst()
                        .share()
                        .times(Fraction.of(100, 1))
                        .rounded(2)
                        .toPlainString());
        assertEquals("yes", outcome.moreThanHalf());
        assertEquals(1, outcome.notices().size());
    }

    @Test
    void givesNoAnswerOnExactlyHalf() {
        var half = List.of(new OptionVotes("yes", 50), new OptionVotes("no", 40));
        assertNull(Answers.of(half, 10, QuestionOutcome.Base.FOUND).moreThanHalf());
        assertEquals("yes", Answers.of(half, 10, QuestionOutcome.Base.VALID).moreThanHalf());
    }

    private static List<OptionVotes> votes(long... votes) {
        List<OptionVotes> candidates = new ArrayList<>();
        for (long count : votes) {
            candidates.add(new OptionVotes(String.valueOf((char) ('a' + candidates.size())), count));
        }
        return candidates;
    }

    private static List<String> notices(Outcome outcome) {
        return outcome.notices().stream().map(Message::key).toList();
    }
}
