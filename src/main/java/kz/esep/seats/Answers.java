package kz.esep.seats;

import java.util.ArrayList;
import java.util.List;
import kz.esep.text.Message;

/** The shares of the answers to a question. */
public final class Answers {
    private Answers() {}

    /**
     * The shares, and which answer has more than half, without any legal consequence.
     *
     * @param answers in ballot order
     * @param invalid invalid ballots, from 0
     */
    public static QuestionOutcome of(List<OptionVotes> answers, long invalid, QuestionOutcome.Base base) {
        long valid = answers.stream().mapToLong(OptionVotes::votes).reduce(0, Math::addExact);
        long of = base == QuestionOutcome.Base.VALID ? valid : Math.addExact(valid, invalid);
        List<Message> steps = new ArrayList<>();
        steps.add(Say.that("step.question", base, of, valid, invalid));
        String moreThanHalf = null;
        for (OptionVotes answer : answers) {
            boolean more = answer.votes() > of / 2;
            Fraction share = OptionShare.of(answer, of).share();
            steps.add(Say.that(
                    more ? "step.answerMoreThanHalf" : "step.answer",
                    answer.name(),
                    answer.votes(),
                    Say.percent(share)));
            moreThanHalf = more ? answer.id() : moreThanHalf;
        }
        return new QuestionOutcome(
                base,
                of,
                answers.stream().map(answer -> OptionShare.of(answer, of)).toList(),
                moreThanHalf,
                steps,
                List.of(Say.that("notice.question")));
    }
}
