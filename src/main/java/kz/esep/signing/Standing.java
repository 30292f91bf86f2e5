package kz.esep.signing;

/** What came of asking who signed a file (V05, V06): trusted people, or why it is refused. */
public sealed interface Standing permits Trusted, Refusal {}
