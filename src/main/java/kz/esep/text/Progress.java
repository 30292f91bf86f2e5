package kz.esep.text;

/**
 * Hears how far long work is, on the thread that does it. What it throws, such as {@link Stopped}, stops the work, which then leaves
 * nothing half done.
 */
@FunctionalInterface
public interface Progress {
    /** Nobody looks and nobody stops it. */
    Progress UNHEARD = (done, all) -> {};

    /** So much of all is done. */
    void done(long done, long all);
}
