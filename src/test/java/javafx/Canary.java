package javafx;

/** Stands in for JavaFX where the architecture's canary breaks the rule about it. */
public class Canary {}
