package kz.esep.schedule;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sitting of the commission and its minutes (Art. 19(5), 20(3) to 20(5)).
 *
 * @param number its number in this workspace, from 1
 * @param at local date and time it is called for
 * @param urgent why it was called with less than 48 hours' notice, null where that was kept
 * @param agenda what it is about, one entry for each point
 * @param attendance null until it was opened
 * @param decisions in the order they were taken
 * @param cancelled why it was not held, null otherwise
 * @param closed whether the minutes are closed: nothing is added to them any more
 */
public record Sitting(
        int number,
        LocalDateTime at,
        @Nullable String urgent,
        List<String> agenda,
        @Nullable Attendance attendance,
        List<Decision> decisions,
        @Nullable String cancelled,
        boolean closed) {

    public Sitting {
        agenda = List.copyOf(agenda);
        decisions = List.copyOf(decisions);
    }

    static Sitting called(int number, LocalDateTime at, @Nullable String urgent, List<String> agenda) {
        return new Sitting(number, at, urgent, agenda, null, List.of(), null, false);
    }

    /**
     * Who came.
     *
     * @param members all members of the commission
     * @param present those at the sitting
     */
    public record Attendance(int members, int present) {

        /** Whether at least two thirds of all members are there (Art. 20(4)). */
        public boolean hasQuorum() {
            return present >= quorum();
        }

        /** How many must be there: two thirds of all members, rounded up. */
        public int quorum() {
            return Math.toIntExact((2L * members + 2) / 3);
        }
    }

    /**
     * A question and its open vote (Art. 20(5)).
     *
     * @param number of the decision, as acts refer to it
     * @param adopted whether more than half of all members voted for it
     */
    public record Decision(String number, String text, Vote vote, boolean adopted, List<Dissent> dissents) {

        public Decision {
            dissents = List.copyOf(dissents);
        }
    }

    /** An open vote of those present. */
    public record Vote(int yes, int no, int abstained) {

        /** All votes together. */
        public int total() {
            return yes + no + abstained;
        }

        /** A majority of all members, not of those present (Art. 20(5)). */
        public boolean carries(int members) {
            return 2L * yes > members;
        }
    }

    /**
     * A dissenting opinion, attached in writing to the minutes and told to the higher commission at once.
     *
     * @param member the member's number in the commission, from 1; never a name
     */
    public record Dissent(int member, String text) {}

    /** Where a sitting stands. */
    public enum State {
        CALLED,
        OPEN,
        CLOSED,
        CANCELLED
    }

    public State state() {
        if (cancelled != null) {
            return State.CANCELLED;
        }
        if (closed) {
            return State.CLOSED;
        }
        return attendance == null ? State.CALLED : State.OPEN;
    }

    /** Whether it took place. */
    public boolean wasHeld() {
        return attendance != null;
    }

    Sitting opened(Attendance came) {
        return new Sitting(number, at, urgent, agenda, came, decisions, cancelled, closed);
    }

    Sitting decided(Decision decision) {
        List<Decision> all = new ArrayList<>(decisions);
        all.add(decision);
        return new Sitting(number, at, urgent, agenda, attendance, all, cancelled, closed);
    }

    Sitting ended() {
        return new Sitting(number, at, urgent, agenda, attendance, decisions, cancelled, true);
    }

    Sitting cancelled(String reason) {
        return new Sitting(number, at, urgent, agenda, attendance, decisions, reason, closed);
    }
}
