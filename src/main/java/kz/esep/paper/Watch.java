package kz.esep.paper;

import kz.esep.text.Refused;

/** Hears how far a document's making or printing is, and may stop it. */
public interface Watch {
    /** Nobody looks and nobody stops it. */
    Watch NONE = (done, of) -> {};

    /** Pages or parts done, of all. */
    void at(long done, long of);

    default boolean stops() {
        return false;
    }

    /**
     * A part of a document is made.
     *
     * @throws Refused when it is to be stopped
     */
    default void part(int done, int of) {
        at(done, of);
        if (stops()) {
            throw new Refused("paper", "making.stopped");
        }
    }
}
