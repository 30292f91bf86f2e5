package kz.esep.fault;

/** What is wrong with a disk. */
public enum Failure {
    /** No file becomes longer. */
    FULL,
    /** Nothing is written, forced, renamed or taken away any more. */
    READ_ONLY,
    /** Nothing is there any more, as when a stick is pulled out. */
    PULLED
}
