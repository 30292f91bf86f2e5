package kz.esep.paper;

/** Hears how far a document's printing is, and may stop it. */
public interface Watch {
    /** Nobody looks and nobody stops it. */
    Watch NONE = (done, of) -> {};

    /** Pages done, of all. */
    void at(long done, long of);

    default boolean stops() {
        return false;
    }
}
