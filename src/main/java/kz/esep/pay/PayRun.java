package kz.esep.pay;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.esep.text.Digest;
import kz.esep.text.Message;
import org.jspecify.annotations.Nullable;

/**
 * A pay run: drawn up, checked by one person, approved by another, paid.
 *
 * @param id 1, 2 ... in this workspace
 * @param hands what was done with it, oldest first
 * @param sheet the kept sheet as it was checked; null while it is a draft, computed anew each time it is looked at
 * @param total what the checked sheet pays
 * @param outgoing what it pays to those who get something; more than the total where others were paid too much
 * @param payment null until it is paid
 */
public record PayRun(
        String id,
        Order order,
        State state,
        List<Hand> hands,
        @Nullable Digest sheet,
        Sum total,
        Sum outgoing,
        @Nullable Payment payment) {
    public PayRun {
        hands = List.copyOf(hands);
    }

    /**
     * What was asked for.
     *
     * @param period id of the period
     * @param reason why a supplement or a recalculation is needed; empty for the others
     */
    public record Order(String period, Reach reach, String reason) {}

    /** How far it came. */
    public enum State {
        @JsonProperty("draft")
        DRAFT,
        @JsonProperty("checked")
        CHECKED,
        @JsonProperty("approved")
        APPROVED,
        @JsonProperty("paid")
        PAID,
        @JsonProperty("withdrawn")
        WITHDRAWN;

        /** How people say it. */
        public Message said() {
            return Message.of("pay", "state." + name());
        }
    }

    /**
     * Somebody's act.
     *
     * @param to the state after it
     * @param person id
     * @param reason why it was given back or withdrawn; empty for other acts
     */
    public record Hand(State to, String person, Instant at, String reason) {}

    /**
     * What proves the payment.
     *
     * @param document its name, number and date
     */
    public record Payment(LocalDate day, String document) {}

    static PayRun draft(String id, Order order, Hand hand) {
        return new PayRun(id, order, State.DRAFT, List.of(hand), null, Sum.NONE, Sum.NONE, null);
    }

    /** The same after an act that keeps the sheet. */
    PayRun by(Hand hand) {
        return by(hand, sheet, total, outgoing);
    }

    /** The same after an act that freezes a sheet or drops it. */
    PayRun by(Hand hand, @Nullable Digest kept, Sum sum, Sum leaving) {
        List<Hand> all = Stream.concat(hands.stream(), Stream.of(hand)).toList();
        return new PayRun(id, order, hand.to(), all, kept, sum, leaving, payment);
    }

    PayRun with(Payment proof) {
        return new PayRun(id, order, state, hands, sheet, total, outgoing, proof);
    }

    /** Who brought it to that state last; empty where nobody did. */
    public Optional<Hand> last(State to) {
        return hands.reversed().stream().filter(hand -> hand.to() == to).findFirst();
    }

    /** Whether it still goes on or may be given back. */
    public boolean open() {
        return state == State.DRAFT || state == State.CHECKED;
    }

    /** Whether it stands, so that only another run changes what it pays. */
    public boolean stands() {
        return state == State.APPROVED || state == State.PAID;
    }
}
