package kz.esep.desktop.journal;

/**
 * A value that an act changed.
 *
 * @param what the line, with its number on the paper
 * @param was empty where there was none
 * @param now empty where there is none any more
 */
record Change(String what, String was, String now) {}
