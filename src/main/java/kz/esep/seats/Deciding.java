package kz.esep.seats;

import java.util.Comparator;
import java.util.List;
import kz.esep.election.Contest;
import kz.esep.election.RuleEdition;

/** What a contest's votes decide, by the kind of the contest and the edition of the law. */
public final class Deciding {
    private Deciding() {}

    /**
     * The outcome; shares of a question are of valid and invalid ballots together.
     *
     * @throws kz.esep.text.Refused when the edition has no rules for that kind of contest
     */
    public static Outcome outcome(Contest contest, RuleEdition edition, Votes votes) {
        return switch (contest.kind()) {
            case PARTY_LIST, LOCAL_PARTY_LIST ->
                Seats.allocate(
                        registered(contest, votes),
                        votes.againstAll(),
                        contest.seats(),
                        SeatRules.of(edition, contest.kind()));
            case PLURALITY -> Winners.byPlurality(onBallot(contest, votes), votes.againstAll(), contest.seats());
            case MAJORITY_RUN_OFF -> Winners.byMajority(onBallot(contest, votes), votes.againstAll());
            case QUESTION -> Answers.of(onBallot(contest, votes), votes.invalid(), QuestionOutcome.Base.FOUND);
        };
    }

    /** The lists in order of registration; one without a place comes after those that have one. */
    private static List<OptionVotes> registered(Contest contest, Votes votes) {
        return contest.options().stream()
                .sorted(Comparator.comparing(
                        Contest.Option::registration, Comparator.nullsLast(Comparator.<Integer>naturalOrder())))
                .map(option -> new OptionVotes(option.id(), option.name(), votes.of(option.id())))
                .toList();
    }

    private static List<OptionVotes> onBallot(Contest contest, Votes votes) {
        return contest.options().stream()
                .map(option -> new OptionVotes(option.id(), option.name(), votes.of(option.id())))
                .toList();
    }
}
