package kz.esep.seats;

import java.util.List;
import kz.esep.text.Message;

/** What the votes of one contest decide. It is a preview: the central or territorial commission decides. */
public sealed interface Outcome permits Allocation, CandidatesOutcome, QuestionOutcome {

    /** The reckoning, step by step, in words to be read out. */
    List<Message> steps();

    /** Where the law is silent or asks for another vote: what stays open, and why. Empty when all is decided. */
    List<Message> notices();
}
