package kz.esep.access;

/** Stand-in until the people's package is here. */
public enum Role {
    CHAIR,
    SECRETARY,
    TYPIST,
    REGISTRAR,
    OBSERVER,
    ADMINISTRATOR
}
