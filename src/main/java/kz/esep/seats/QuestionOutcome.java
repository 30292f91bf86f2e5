package kz.esep.seats;

import java.util.List;
import kz.esep.text.Message;
import org.jspecify.annotations.Nullable;

/**
 * The answers to a question. The law on referendums is not among the rules that this program knows, so it reports
 * shares and never says what follows from them.
 *
 * @param base what the shares are of
 * @param baseVotes the base, in ballots
 * @param moreThanHalf id of the answer with more than half of the base, null when there is none
 */
public record QuestionOutcome(
        Base base,
        long baseVotes,
        List<OptionShare> answers,
        @Nullable String moreThanHalf,
        List<Message> steps,
        List<Message> notices)
        implements Outcome {

    public QuestionOutcome {
        answers = List.copyOf(answers);
        steps = List.copyOf(steps);
        notices = List.copyOf(notices);
    }

    /** What a share is of. */
    public enum Base {
        /** Valid ballots, as elections count those who took part (Art. 43(5)). */
        VALID,
        /** Valid and invalid ballots, as the shares of the referendums of 2022, 2024 and 2026 were published. */
        FOUND
    }
}
