package kz.esep.seats;

import java.util.List;
import kz.esep.text.Message;

/**
 * What the votes for candidates decide.
 *
 * @param tookPart valid ballots: votes plus against all (Art. 43(5))
 * @param candidates in the order given
 * @param elected ids of those who are elected, most votes first
 * @param voteAgain ids of those who stand in a run-off or a second vote, as far as the law says who
 */
public record CandidatesOutcome(
        long tookPart,
        List<OptionShare> candidates,
        List<String> elected,
        List<String> voteAgain,
        List<Message> steps,
        List<Message> notices)
        implements Outcome {

    public CandidatesOutcome {
        candidates = List.copyOf(candidates);
        elected = List.copyOf(elected);
        voteAgain = List.copyOf(voteAgain);
        steps = List.copyOf(steps);
        notices = List.copyOf(notices);
    }
}
