package kz.esep.election;

import kz.esep.text.Message;

/**
 * Something wrong with an election package.
 *
 * @param weight whether the package can be used all the same
 * @param where the place in package.json, such as {@code precincts[17].commission}; lists count from 0
 */
public record Defect(Weight weight, String where, Message what) {

    /** How grave a defect is. */
    public enum Weight {
        /** The package cannot be signed or used. */
        FATAL,
        /** To be looked at; the package can be used. */
        NOTICE
    }

    public boolean fatal() {
        return weight == Weight.FATAL;
    }
}
