package kz.esep.paper;

import kz.esep.text.Message;
import kz.esep.text.Stopped;

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
     * @throws Stopped when it is to be stopped
     */
    default void part(long done, long of) {
        at(done, of);
        if (stops()) {
            throw new Stopped(Message.of("paper", "making.stopped"));
        }
    }
}
