package kz.esep.seats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import kz.esep.election.RuleEdition.SecondList;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

class SeatsProperties {
    private static final SecondList GUARANTEE = new SecondList(new BigDecimal("0.7"), 2);

    @Property
    void allSeatsAreAllocatedUnlessANoticeSaysWhyNot(
            @ForAll @Size(min = 1, max = 9) List<@LongRange(min = 0, max = 5_000) Long> votes,
            @ForAll @LongRange(max = 2_000) long againstAll,
            @ForAll @IntRange(min = 1, max = 120) int seats,
            @ForAll @IntRange(max = 40) int threshold,
            @ForAll boolean guaranteed) {
        Allocation a = Seats.allocate(lists(votes), againstAll, seats, rules(threshold, guaranteed));
        boolean open = a.lists().stream().anyMatch(list -> list.seats() == null);
        assertEquals(open, !a.notices().isEmpty());
        if (open) {
            assertTrue(a.allocated() < seats);
        } else {
            assertEquals(seats, a.allocated());
        }
    }

    @Property
    void aListWithMoreVotesNeverGetsFewerSeats(
            @ForAll @Size(min = 2, max = 9) List<@LongRange(min = 0, max = 5_000) Long> votes,
            @ForAll @IntRange(min = 1, max = 120) int seats,
            @ForAll @IntRange(max = 40) int threshold) {
        Allocation a = Seats.allocate(lists(votes), 0, seats, rules(threshold, false));
        for (ListSeats more : a.lists()) {
            for (ListSeats less : a.lists()) {
                if (more.option().votes() > less.option().votes() && more.seats() != null && less.seats() != null) {
                    assertTrue(more.seats() >= less.seats(), a::toString);
                }
            }
        }
    }

    @Property
    void everyPassingListGetsItsQuotientCutOrOneMore(
            @ForAll @Size(min = 2, max = 9) List<@LongRange(min = 0, max = 5_000) Long> votes,
            @ForAll @IntRange(min = 1, max = 120) int seats) {
        Allocation a = Seats.allocate(lists(votes), 0, seats, rules(7, false));
        for (ListSeats list : a.lists()) {
            ListSeats.Claim claim = list.claim();
            if (claim != null) {
                long got = Objects.requireNonNull(list.seats());
                assertTrue(got == claim.quotient().whole()
                        || got == claim.quotient().whole() + 1);
            }
        }
    }

    @Property
    void theOrderOfRegistrationMattersOnlyForTies(
            @ForAll @Size(min = 1, max = 9) List<@LongRange(min = 0, max = 100_000) Long> votes,
            @ForAll @LongRange(max = 2_000) long againstAll,
            @ForAll @IntRange(min = 1, max = 120) int seats,
            @ForAll boolean guaranteed,
            @ForAll long seed) {
        List<OptionVotes> lists = lists(votes);
        Allocation a = Seats.allocate(lists, againstAll, seats, rules(7, guaranteed));
        Assume.that(a.steps().stream().noneMatch(step -> step.key().equals("step.tie")));
        List<OptionVotes> shuffled = new ArrayList<>(lists);
        Collections.shuffle(shuffled, new Random(seed));
        assertEquals(byParty(a), byParty(Seats.allocate(shuffled, againstAll, seats, rules(7, guaranteed))));
    }

    @Property
    void aTieIsTheOnlyThingThatRegistrationDecides(
            @ForAll @Size(min = 2, max = 6) List<@LongRange(min = 1, max = 4) Long> votes,
            @ForAll @IntRange(min = 1, max = 20) int seats) {
        List<OptionVotes> lists = lists(votes);
        Allocation a = Seats.allocate(lists, 0, seats, rules(0, false));
        Allocation reversed = Seats.allocate(lists.reversed(), 0, seats, rules(0, false));
        boolean tie = a.steps().stream().anyMatch(step -> step.key().equals("step.tie"));
        assertEquals(tie, !byParty(a).equals(byParty(reversed)));
    }

    @Property
    void countingEveryVoteManyTimesChangesNoSeat(
            @ForAll @Size(min = 1, max = 9) List<@LongRange(min = 0, max = 5_000) Long> votes,
            @ForAll @LongRange(max = 2_000) long againstAll,
            @ForAll @IntRange(min = 1, max = 120) int seats,
            @ForAll @IntRange(min = 2, max = 1_000) int times,
            @ForAll boolean guaranteed) {
        Allocation once = Seats.allocate(lists(votes), againstAll, seats, rules(7, guaranteed));
        List<Long> scaled = votes.stream().map(count -> count * times).toList();
        Allocation often = Seats.allocate(lists(scaled), againstAll * times, seats, rules(7, guaranteed));
        assertEquals(byParty(once), byParty(often));
    }

    @Property(tries = 200)
    void everyStepAndNoticeCanBeSaid(
            @ForAll @Size(min = 1, max = 5) List<@LongRange(min = 0, max = 50) Long> votes,
            @ForAll @IntRange(min = 1, max = 9) int seats,
            @ForAll boolean guaranteed) {
        Allocation a = Seats.allocate(lists(votes), 0, seats, rules(30, guaranteed));
        Set<String> said = new HashSet<>();
        for (var language : kz.esep.text.Language.values()) {
            a.steps().forEach(step -> said.add(step.in(language)));
            a.notices().forEach(notice -> said.add(notice.in(language)));
        }
        assertTrue(said.stream().noneMatch(text -> text.contains("{")));
    }

    private static Map<String, Object> byParty(Allocation allocation) {
        Map<String, Object> seats = new HashMap<>();
        for (ListSeats list : allocation.lists()) {
            Long got = list.seats();
            seats.put(list.option().id(), got == null ? "open" : got);
        }
        return seats;
    }

    private static SeatRules rules(int threshold, boolean guaranteed) {
        return new SeatRules(BigDecimal.valueOf(threshold), guaranteed ? GUARANTEE : null);
    }

    private static List<OptionVotes> lists(List<Long> votes) {
        List<OptionVotes> lists = new ArrayList<>();
        for (long count : votes) {
            lists.add(new OptionVotes("list " + lists.size(), count));
        }
        return lists;
    }
}
