package kz.esep.pay;

import java.util.ArrayList;
import java.util.List;
import kz.esep.text.Message;

/**
 * A member's line of a pay sheet. Everything is reckoned from the beginning of the period, and what earlier runs paid is
 * taken off, so that a correction pays the difference and nothing is ever lost by rounding.
 *
 * @param steps how the gross of {@code due} comes about
 * @param withheld how what is withheld of {@code due} comes about
 * @param due for the period so far
 * @param earlier what approved runs of the period paid before
 */
public record PayLine(Payee payee, List<Step> steps, List<Withheld> withheld, Sum due, Sum earlier) {
    public PayLine {
        steps = List.copyOf(steps);
        withheld = List.copyOf(withheld);
    }

    /** What this run pays; below 0 where earlier runs paid too much. */
    public Sum paid() {
        return due.minus(earlier);
    }

    /** Whether the member is a public servant, for all of the days or for some, as people say it. */
    public Message service() {
        boolean basis = steps.stream().anyMatch(step -> step.ground().isBasis());
        String which = payee.publicServant() ? basis ? "PART" : "ALL" : "NONE";
        return Message.of("pay", "servant." + which);
    }

    /** How it was computed, sentence by sentence. */
    public List<Message> explained() {
        List<Message> said = new ArrayList<>();
        steps.forEach(step -> said.add(step.said()));
        said.add(Message.of("pay", "step.due", due.gross()));
        withheld.forEach(one -> said.add(one.said()));
        if (!earlier.nothing()) {
            said.add(Message.of("pay", "step.earlier", earlier.gross(), earlier.withheld(), earlier.net()));
        }
        said.add(Message.of("pay", "step.paid", paid().gross(), paid().withheld(), paid().net()));
        return List.copyOf(said);
    }
}
