package kz.esep.signing;

/** What came of opening a container: its content with the signatures that hold (V01 to V04), or why it is refused. */
public sealed interface Opening permits Opened, Refusal {}
