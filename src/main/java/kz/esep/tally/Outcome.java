package kz.esep.tally;

import kz.esep.text.Message;

/** What became of a step. */
public sealed interface Outcome {
    /**
     * It was allowed.
     *
     * @param protocol as it stands now
     * @param event the fact for the journal; applied to the earlier protocol it makes this one
     */
    record Next(Protocol protocol, Event event) implements Outcome {}

    /** It is not allowed; nothing changed. The reason never tells an unsettled figure. */
    record RefusedStep(Message reason) implements Outcome {}
}
