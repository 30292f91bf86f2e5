package kz.esep.table;

/** Hears how far the writing of tables is; what it throws stops it, and then no file is there. */
@FunctionalInterface
public interface Written {
    /** Nobody looks and nobody stops it. */
    Written UNSEEN = (done, of) -> {};

    /** Rows done, of all. */
    void rows(int done, int of);
}
