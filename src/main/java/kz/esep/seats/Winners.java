package kz.esep.seats;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import kz.esep.text.Message;

/** Who wins among candidates: by plurality (Art. 9(2)) or by a majority with a run-off (Art. 9(1)). */
public final class Winners {
    private Winners() {}

    /**
     * The most votes win, candidates compared with each other only. Equal votes for the last seat ask for a second
     * vote among those (Art. 95(3), 109-1, 113-9).
     *
     * @param candidates in the order to be shown
     * @param seats from 1; more than one in a multi-mandate district
     */
    public static CandidatesOutcome byPlurality(List<OptionVotes> candidates, long againstAll, long seats) {
        if (seats < 1) {
            throw new IllegalArgumentException("seats from 1: " + seats);
        }
        Tally tally = new Tally(candidates, againstAll);
        if (tally.nobody()) {
            return tally.outcome(List.of(), List.of());
        }
        List<OptionVotes> ranked = tally.ranked();
        if (ranked.size() <= seats) {
            tally.say("step.enoughSeats", ranked.size(), seats);
            return tally.elect(ranked.stream().filter(one -> one.votes() > 0).toList(), List.of());
        }
        int border = Math.toIntExact(seats);
        long last = ranked.get(border - 1).votes();
        if (ranked.get(border).votes() != last) {
            return tally.elect(ranked.subList(0, border), List.of());
        }
        List<OptionVotes> sure =
                ranked.stream().filter(one -> one.votes() > last).toList();
        List<OptionVotes> equal =
                ranked.stream().filter(one -> one.votes() == last).toList();
        tally.notice("notice.equal_top", Say.names(equal), last, seats - sure.size());
        return tally.elect(sure, equal);
    }

    /** More than half of those who took part wins, else the first two stand in a run-off. */
    public static CandidatesOutcome byMajority(List<OptionVotes> candidates, long againstAll) {
        Tally tally = new Tally(candidates, againstAll);
        if (tally.nobody()) {
            return tally.outcome(List.of(), List.of());
        }
        List<OptionVotes> ranked = tally.ranked();
        OptionVotes first = ranked.getFirst();
        tally.say("step.half", tally.tookPart, tally.tookPart / 2 + 1);
        if (first.votes() > tally.tookPart / 2) {
            return tally.elect(List.of(first), List.of());
        }
        tally.say("step.noMajority", first.name(), first.votes(), Say.percent(tally.share(first)));
        if (ranked.size() == 1) {
            tally.notice("notice.one_candidate", first.name());
            return tally.outcome(List.of(), List.of());
        }
        OptionVotes second = ranked.get(1);
        List<OptionVotes> equal =
                ranked.stream().filter(one -> one.votes() == second.votes()).toList();
        if (equal.size() == 1 || (ranked.size() > 1 && equal.size() == 2 && equal.contains(first))) {
            tally.notice("notice.run_off", first.name(), second.name());
            return tally.outcome(List.of(), List.of(first, second));
        }
        if (equal.contains(first)) {
            tally.notice("notice.equal_first", Say.names(equal), second.votes());
            return tally.outcome(List.of(), List.of());
        }
        tally.notice("notice.equal_second", first.name(), Say.names(equal), second.votes());
        return tally.outcome(List.of(), List.of(first));
    }

    /** The figures and what has been said about them. */
    private static final class Tally {
        private final List<OptionVotes> candidates;
        private final long tookPart;
        private final List<Message> steps = new ArrayList<>();
        private final List<Message> notices = new ArrayList<>();

        Tally(List<OptionVotes> candidates, long againstAll) {
            this.candidates = List.copyOf(candidates);
            this.tookPart = candidates.stream().mapToLong(OptionVotes::votes).reduce(againstAll, Math::addExact);
            say("step.tookPart", tookPart, againstAll);
            for (OptionVotes one : candidates) {
                say("step.candidate", one.name(), one.votes(), Say.percent(share(one)));
            }
        }

        boolean nobody() {
            boolean nobody = candidates.stream().allMatch(one -> one.votes() == 0);
            if (nobody) {
                notice("notice.no_candidate_votes");
            }
            return nobody;
        }

        List<OptionVotes> ranked() {
            return candidates.stream()
                    .sorted(Comparator.comparingLong(OptionVotes::votes).reversed())
                    .toList();
        }

        Fraction share(OptionVotes one) {
            return OptionShare.of(one, tookPart).share();
        }

        void say(String key, Object... arguments) {
            steps.add(Say.that(key, arguments));
        }

        void notice(String key, Object... arguments) {
            notices.add(Say.that(key, arguments));
        }

        CandidatesOutcome elect(List<OptionVotes> elected, List<OptionVotes> again) {
            for (OptionVotes one : elected) {
                say("step.elected", one.name(), one.votes());
            }
            return outcome(elected, again);
        }

        CandidatesOutcome outcome(List<OptionVotes> elected, List<OptionVotes> again) {
            return new CandidatesOutcome(
                    tookPart,
                    candidates.stream()
                            .map(one -> OptionShare.of(one, tookPart))
                            .toList(),
                    elected.stream().map(OptionVotes::id).toList(),
                    again.stream().map(OptionVotes::id).toList(),
                    steps,
                    notices);
        }
    }
}
