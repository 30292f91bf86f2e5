package kz.esep.document;

/** Hears how far a document is, on the thread that makes it. */
@FunctionalInterface
public interface Progress {
    /** For whoever does not want to know. */
    Progress UNHEARD = (done, all) -> {};

    /** So many of all the document's parts are laid out. */
    void done(int done, int all);
}
