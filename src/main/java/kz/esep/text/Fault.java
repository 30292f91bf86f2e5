package kz.esep.text;

/**
 * What stands against one of the many things that an act in bulk is about.
 *
 * @param subject what it is about, as the act takes it, such as the number of a precinct: equal to what the caller gave
 * @param what said to a person, naming the subject
 */
public record Fault(Object subject, Message what) {}
