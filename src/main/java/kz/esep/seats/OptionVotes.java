package kz.esep.seats;

import kz.esep.text.Wording;

/**
 * A list, candidate or answer and its valid votes.
 *
 * @param id unique among its rivals
 * @param votes from 0
 */
public record OptionVotes(String id, Wording name, long votes) {
    public OptionVotes {
        if (votes < 0) {
            throw new IllegalArgumentException("votes below zero: " + votes);
        }
    }

    /** One that has the same name in every language. */
    public OptionVotes(String name, long votes) {
        this(name, Wording.same(name), votes);
    }
}
