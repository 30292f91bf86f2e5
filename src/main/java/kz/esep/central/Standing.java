package kz.esep.central;

/** What became of an accepted file (V09). */
public enum Standing {
    /** Its figures are in the totals. */
    COUNTED,
    /** A newer revision is counted instead. */
    FILED,
    /** The revision before it has not come, or the commission is in conflict. */
    WAITING,
    /** Another file of the same revision came; nothing of the commission counts until the operator decides. */
    CONFLICT,
    /** The operator chose another file of the same revision. */
    SET_ASIDE,
    /** The operator withdrew it. */
    WITHDRAWN
}
