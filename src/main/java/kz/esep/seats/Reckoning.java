package kz.esep.seats;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kz.esep.election.RuleEdition.SecondList;
import kz.esep.seats.ListSeats.Claim;
import kz.esep.text.Message;
import org.jspecify.annotations.Nullable;

/** One allocation under way: the steps of Art. 97-1 in their order. Used once. */
final class Reckoning {
    private final List<OptionVotes> lists;
    private final long againstAll;
    private final long seats;
    private final SeatRules rules;
    private final long base;
    private final List<Message> steps = new ArrayList<>();
    private final List<Message> notices = new ArrayList<>();
    /** Claims of the lists that share the seats, in order of registration. */
    private final Map<String, Claim> claims = new LinkedHashMap<>();
    /** Lists whose seats the law leaves open. */
    private final List<OptionVotes> open = new ArrayList<>();

    private @Nullable Fraction quota;

    Reckoning(List<OptionVotes> lists, long againstAll, long seats, SeatRules rules) {
        if (seats < 1 || againstAll < 0) {
            throw new IllegalArgumentException("seats from 1 and votes from 0: " + seats + ", " + againstAll);
        }
        if (new HashSet<>(lists.stream().map(OptionVotes::id).toList()).size() < lists.size()) {
            throw new IllegalArgumentException("a list stands twice");
        }
        this.lists = List.copyOf(lists);
        this.againstAll = againstAll;
        this.seats = seats;
        this.rules = rules;
        this.base = Math.addExact(sum(lists), againstAll);
    }

    Allocation allocation() {
        steps.add(
                againstAll == 0
                        ? Say.that("step.base", sum(lists), lists.size())
                        : Say.that("step.baseWithAgainstAll", sum(lists), lists.size(), againstAll, base));
        if (sum(lists) == 0) {
            leaveOpen(lists, Say.that("notice.no_votes", seats));
        } else {
            threshold();
            share(lists.stream().filter(this::passes).toList());
        }
        List<ListSeats> result = lists.stream().map(this::result).toList();
        return new Allocation(seats, base, quota, result, steps, notices);
    }

    private void threshold() {
        Fraction needed = rules.threshold().times(Fraction.of(base, 1));
        steps.add(Say.that("step.threshold", rules.thresholdPercent(), base, Say.number(needed), needed.ceiling()));
        for (OptionVotes list : lists) {
            String key = passes(list) ? "step.passed" : "step.notPassed";
            steps.add(Say.that(key, list.name(), list.votes(), Say.percent(shareOf(list))));
        }
    }

    private void share(List<OptionVotes> passing) {
        SecondList secondList = rules.secondList();
        if (passing.isEmpty()) {
            leaveOpen(lists, Say.that("notice.no_list_passes", rules.thresholdPercent(), seats));
        } else if (passing.size() > 1 || secondList == null) {
            formQuota(passing);
            passing.forEach(list -> claims.put(list.id(), wholeSeats(list)));
            byLargestRemainders(passing);
        } else {
            withSecond(passing.getFirst(), secondList);
        }
    }

    /** One list passed and the law guarantees a second one. */
    private void withSecond(OptionVotes first, SecondList rule) {
        List<OptionVotes> others =
                lists.stream().filter(list -> !list.equals(first)).toList();
        if (others.isEmpty()) {
            leaveOpen(lists, Say.that("notice.no_second_list", first.name(), seats));
            return;
        }
        long next = others.stream().mapToLong(OptionVotes::votes).max().orElseThrow();
        List<OptionVotes> seconds =
                others.stream().filter(list -> list.votes() == next).toList();
        if (seconds.size() > 1) {
            steps.add(Say.that("step.onlyOne", first.name()));
            leaveOpen(
                    lists.stream()
                            .filter(list -> list.equals(first) || seconds.contains(list))
                            .toList(),
                    Say.that("notice.second_list_tie", Say.names(seconds), next, first.name()));
            return;
        }
        OptionVotes second = seconds.getFirst();
        steps.add(Say.that("step.secondAdmitted", first.name(), second.name(), second.votes()));
        formQuota(List.of(first, second));
        Claim claim = wholeSeats(first);
        Claim guaranteed = secondSeats(second, rule);
        claims.put(first.id(), claim);
        claims.put(second.id(), guaranteed);
        leftoversTo(first, second, claim, guaranteed);
    }

    private void leftoversTo(OptionVotes first, OptionVotes second, Claim claim, Claim guaranteed) {
        long together = claim.whole() + guaranteed.whole();
        if (together > seats) {
            leaveOpen(
                    List.of(first, second),
                    Say.that(
                            "notice.minimum_over_seats",
                            first.name(),
                            claim.whole(),
                            second.name(),
                            guaranteed.whole(),
                            together,
                            seats));
            return;
        }
        long left = seats - together;
        steps.add(Say.that("step.left", together, seats, left));
        if (left > 0) {
            steps.add(Say.that("step.leftToPassing", left, first.name()));
            claims.put(first.id(), new Claim(claim.quotient(), claim.whole(), left));
        }
    }

    private void formQuota(List<OptionVotes> admitted) {
        Fraction formed = Fraction.of(sum(admitted), seats);
        quota = formed;
        steps.add(Say.that("step.quota", sum(admitted), seats, Say.number(formed)));
    }

    private Claim wholeSeats(OptionVotes list) {
        Fraction quotient = quotient(list);
        steps.add(Say.that(
                "step.quotient",
                list.name(),
                list.votes(),
                Say.number(quotient),
                quotient.whole(),
                Say.number(quotient.remainder())));
        return new Claim(quotient, quotient.whole(), 0);
    }

    private Claim secondSeats(OptionVotes list, SecondList rule) {
        Fraction plain = quotient(list);
        Fraction reduced = plain.times(Fraction.of(rule.factor()));
        steps.add(Say.that(
                "step.secondQuotient",
                list.name(),
                list.votes(),
                Say.number(plain),
                Say.number(Fraction.of(rule.factor())),
                Say.number(reduced),
                reduced.whole()));
        if (reduced.whole() < rule.minimum()) {
            steps.add(Say.that("step.minimum", list.name(), rule.minimum()));
        }
        return new Claim(reduced, Math.max(reduced.whole(), rule.minimum()), 0);
    }

    /** The seats left over are always fewer than the lists, as the remainders are below 1 and add up to them. */
    private void byLargestRemainders(List<OptionVotes> admitted) {
        long together = claims.values().stream().mapToLong(Claim::whole).sum();
        int left = Math.toIntExact(seats - together);
        steps.add(Say.that("step.left", together, seats, (long) left));
        List<OptionVotes> byRemainder = admitted.stream()
                .sorted(Comparator.comparing((OptionVotes list) -> claim(list).remainder(), Comparator.reverseOrder()))
                .toList();
        for (OptionVotes list : byRemainder.subList(0, left)) {
            Claim claim = claim(list);
            steps.add(Say.that("step.extra", list.name(), Say.number(claim.remainder())));
            claims.put(list.id(), new Claim(claim.quotient(), claim.whole(), 1));
        }
        if (left > 0 && left < byRemainder.size()) {
            sayTie(byRemainder.get(left - 1), byRemainder.get(left));
        }
    }

    private void sayTie(OptionVotes lastServed, OptionVotes firstUnserved) {
        if (claim(lastServed).remainder().equals(claim(firstUnserved).remainder())) {
            steps.add(Say.that("step.tie", lastServed.name(), firstUnserved.name()));
        }
    }

    private void leaveOpen(List<OptionVotes> whose, Message notice) {
        open.addAll(whose);
        notices.add(notice);
    }

    private ListSeats result(OptionVotes list) {
        Claim claim = claims.get(list.id());
        Long got = open.contains(list)
                ? null
                : claim == null ? Long.valueOf(0) : Long.valueOf(claim.whole() + claim.extra());
        return new ListSeats(list, shareOf(list), sum(lists) > 0 && passes(list), claim, got);
    }

    private boolean passes(OptionVotes list) {
        return shareOf(list).compareTo(rules.threshold()) >= 0;
    }

    private Fraction shareOf(OptionVotes list) {
        return base == 0 ? Fraction.ZERO : Fraction.of(list.votes(), base);
    }

    private Fraction quotient(OptionVotes list) {
        return Fraction.of(list.votes(), 1).over(Objects.requireNonNull(quota));
    }

    private Claim claim(OptionVotes list) {
        return Objects.requireNonNull(claims.get(list.id()));
    }

    private static long sum(List<OptionVotes> lists) {
        return lists.stream().mapToLong(OptionVotes::votes).reduce(0, Math::addExact);
    }
}
