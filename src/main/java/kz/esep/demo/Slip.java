package kz.esep.demo;

/** What goes wrong with a unit's protocol in the demonstration; each is planted, none happens by chance. */
public enum Slip {
    /** Nothing. */
    NONE,
    /** The second reader types two digits of a list's votes the wrong way round: a dispute. */
    TYPING,
    /** Nine voters carried their ballots away: the paper shows fewer ballots than were issued (W01). */
    CARRIED_AWAY,
    /** The paper counts ten cancelled ballots too many: it does not add up (E05) and is accepted as it stands, by an act. */
    MISCOUNTED,
    /** The paper gives some votes of one list to another; a recount puts them right after acceptance: a correction. */
    CORRECTED
}
