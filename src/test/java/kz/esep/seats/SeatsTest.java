package kz.esep.seats;

import static kz.esep.seats.PublishedElectionsTest.seats;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kz.esep.election.RuleEdition.SecondList;
import kz.esep.text.Language;
import kz.esep.text.Message;
import org.junit.jupiter.api.Test;

class SeatsTest {
    private static final SeatRules RULES_2009 =
            new SeatRules(BigDecimal.valueOf(7), new SecondList(new BigDecimal("0.7"), 2));
    private static final SeatRules LOCAL =
            new SeatRules(BigDecimal.valueOf(7), new SecondList(new BigDecimal("0.7"), 1));
    private static final SeatRules NO_GUARANTEE = new SeatRules(BigDecimal.valueOf(7), null);

    @Test
    void givesTheLeftoversToTheListAboveTheThreshold() {
        Allocation a = allocate(98, RULES_2009, 880_000, 60_000, 40_000, 20_000);
        assertEquals(List.of(94L, 4L, 0L, 0L), seats(a));
        assertEquals(Fraction.of(940_000, 98), a.quota());
        assertEquals("4.3787", claim(a, 1).quotient().cut(4).toPlainString());
        assertEquals(3, claim(a, 0).extra());
        assertTrue(a.notices().isEmpty());
    }

    @Test
    void leavesBothOpenWhenTheMinimumIsMoreThanTheSeatsThatAreThere() {
        Allocation a = allocate(98, RULES_2009, 985_000, 8_000, 7_000);
        assertEquals(Arrays.asList(null, null, 0L), seats(a));
        assertEquals(List.of("notice.minimum_over_seats"), notices(a));
        assertEquals(97, claim(a, 0).whole());
        assertEquals(2, claim(a, 1).whole());
    }

    @Test
    void raisesTheSecondListToItsMinimumWhereSeatsAreLeft() {
        // x1 = 97.5 -> 97, x2 = 1.5 * 0.7 -> 1 -> 2: 99 of 100, one left for the first
        Allocation a = allocate(100, RULES_2009, 975, 15, 0);
        assertEquals(98.48, claim(a, 0).quotient().cut(2).doubleValue());
        assertEquals(List.of(98L, 2L, 0L), seats(a));
        assertEquals(2, claim(a, 1).whole());
    }

    @Test
    void givesALocalSecondListOneSeatAtLeast() {
        Allocation a = allocate(20, LOCAL, 960, 25, 15);
        assertEquals(List.of(19L, 1L, 0L), seats(a));
    }

    @Test
    void leavesASecondListBelowOneSeatWithItsMinimumInALocalElection() {
        Allocation a = allocate(10, LOCAL, 990, 10);
        assertEquals(List.of(9L, 1L), seats(a));
    }

    @Test
    void leavesEverySeatOpenWhenNoListPasses() {
        SeatRules half = new SeatRules(BigDecimal.valueOf(50), RULES_2009.secondList());
        Allocation a = allocate(10, half, 400, 350, 250);
        assertEquals(Arrays.asList(null, null, null), seats(a));
        assertEquals(List.of("notice.no_list_passes"), notices(a));
        assertNull(a.quota());
    }

    @Test
    void leavesTheSecondPlaceOpenWhenTwoListsTieForIt() {
        Allocation a = allocate(98, RULES_2009, 900, 40, 40, 20);
        assertEquals(Arrays.asList(null, null, null, 0L), seats(a));
        assertEquals(List.of("notice.second_list_tie"), notices(a));
    }

    @Test
    void leavesEverySeatOpenWhenThereIsNoSecondListAtAll() {
        Allocation a = allocate(98, RULES_2009, 900);
        assertEquals(Arrays.asList((Long) null), seats(a));
        assertEquals(List.of("notice.no_second_list"), notices(a));
    }

    @Test
    void givesASingleListEverythingWhereNoSecondOneIsGuaranteed() {
        assertEquals(List.of(98L), seats(allocate(98, NO_GUARANTEE, 900)));
    }

    @Test
    void leavesEverySeatOpenWhenNobodyVotedForAnyList() {
        Allocation a = Seats.allocate(lists(0, 0), 12, 98, RULES_2009);
        assertEquals(Arrays.asList(null, null), seats(a));
        assertEquals(List.of("notice.no_votes"), notices(a));
        Allocation none = Seats.allocate(lists(0, 0), 0, 98, new SeatRules(BigDecimal.ZERO, null));
        assertEquals(List.of("notice.no_votes"), notices(none));
    }

    @Test
    void passesAListThatReachesTheThresholdExactly() {
        Allocation a = allocate(10, RULES_2009, 93, 7);
        assertTrue(a.lists().get(1).passed());
        assertEquals(List.of(9L, 1L), seats(a));
        assertFalse(
                Seats.allocate(lists(93, 7), 1, 10, RULES_2009).lists().get(1).passed());
    }

    @Test
    void givesTheSeatToTheListRegisteredEarlierWhenRemaindersAreEqual() {
        Allocation a = allocate(3, NO_GUARANTEE, 50, 50);
        assertEquals(List.of(2L, 1L), seats(a));
        assertTrue(a.steps().stream().anyMatch(step -> step.key().equals("step.tie")));
        Allocation other =
                Seats.allocate(List.of(new OptionVotes("b", 50), new OptionVotes("a", 50)), 0, 3, NO_GUARANTEE);
        assertEquals("b", other.lists().getFirst().option().id());
        assertEquals(List.of(2L, 1L), seats(other));
    }

    @Test
    void countsVotesForHugeElectorates() {
        long many = 999_999_999_999L;
        assertEquals(List.of(500_000L, 500_000L), seats(allocate(1_000_000, RULES_2009, many, many)));
    }

    @Test
    void refusesAListThatStandsTwice() {
        var twice = List.of(new OptionVotes("a", 1), new OptionVotes("a", 2));
        assertThrows(IllegalArgumentException.class, () -> Seats.allocate(twice, 0, 1, RULES_2009));
    }

    @Test
    void readsOutEveryStepInEveryLanguage() {
        List<Message> said = new ArrayList<>();
        said.addAll(allocate(98, RULES_2009, 880_000, 60_000, 40_000).steps());
        said.addAll(allocate(98, RULES_2009, 985_000, 8_000, 7_000).notices());
        for (Language language : Language.values()) {
            for (Message step : said) {
                assertFalse(step.in(language).matches(".*\\{\\d.*"), step.in(language));
            }
        }
        assertEquals(
                "The quota is the votes of the lists that take part, 940\u202F000, divided by the number of seats, 98: 9\u202F591.8367….",
                said.get(6).in(Language.EN));
    }

    private static Allocation allocate(long seats, SeatRules rules, long... votes) {
        return Seats.allocate(lists(votes), 0, seats, rules);
    }

    private static List<OptionVotes> lists(long... votes) {
        List<OptionVotes> lists = new ArrayList<>();
        for (long count : votes) {
            lists.add(new OptionVotes(String.valueOf((char) ('a' + lists.size())), count));
        }
        return lists;
    }

    private static ListSeats.Claim claim(Allocation allocation, int list) {
        return java.util.Objects.requireNonNull(allocation.lists().get(list).claim());
    }

    private static List<String> notices(Allocation allocation) {
        return allocation.notices().stream().map(Message::key).toList();
    }
}
