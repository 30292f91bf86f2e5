package kz.esep.observer;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.time.ZoneOffset;
import kz.esep.text.Message;
import org.jspecify.annotations.Nullable;

/**
 * Something that a person present handed in.
 *
 * @param number from 1 in this workspace, in the order in which it was recorded
 * @param observer id of who handed it in
 * @param about null where the session does not have the key to personal data, as is the answer's text
 * @param due when the answer is due; null for acts, which are attached to the protocol
 * @param answer null until there is one
 */
public record Submission(
        long number,
        String precinct,
        String observer,
        Kind kind,
        Moment received,
        @Nullable String about,
        @Nullable Deadline due,
        @Nullable Answer answer) {

    /** What was handed in. */
    public enum Kind {
        /** An act about a breach, which is attached to the protocol (Art. 20-1(2)). */
        @JsonProperty("act")
        ACT,
        /** An appeal against what the commission did or decided (Art. 20(9), 49). */
        @JsonProperty("appeal")
        APPEAL,
        /** A report of a citizen about a breach of the law (Art. 48). */
        @JsonProperty("report")
        REPORT;

        /** How people say it. */
        public Message said() {
            return Message.of("observer", "submission." + name());
        }
    }

    /**
     * When an answer is due.
     *
     * @param day the last one, local
     * @param atOnce whether the law says "at once": the day is then the one on which it was received
     */
    public record Deadline(LocalDate day, boolean atOnce) {}

    /** What was answered, and when. */
    public record Answer(Moment given, @Nullable String what) {}

    /** The same with nothing of what is sealed. */
    Submission unnamed() {
        Answer given = answer == null ? null : new Answer(answer.given(), null);
        return new Submission(number, precinct, observer, kind, received, null, due, given);
    }

    /** Whether the answer was given after the last day, or is missing although that day has passed. */
    boolean isLate(LocalDate today, ZoneOffset offset) {
        LocalDate day =
                answer == null ? today : answer.given().at().atOffset(offset).toLocalDate();
        return due != null && day.isAfter(due.day());
    }
}
