package kz.esep.architecture.canary.tally;

/** Breaks the rule that stores stay inside their package. */
public class OpenStore {}
