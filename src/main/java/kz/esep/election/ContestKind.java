package kz.esep.election;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How a contest is decided. */
public enum ContestKind {
    /** Party lists over a threshold, by quota and largest remainders (Art. 97-1). */
    @JsonProperty("party_list")
    PARTY_LIST,
    /** Party lists of a maslikhat: the same with a minimum of one seat for the second list (Art. 111-1). */
    @JsonProperty("local_party_list")
    LOCAL_PARTY_LIST,
    /** More votes than any other candidate (Art. 9(2)). */
    @JsonProperty("plurality")
    PLURALITY,
    /** More than half of those who took part, else a run-off of the first two (Art. 9(1)). */
    @JsonProperty("majority_run_off")
    MAJORITY_RUN_OFF,
    /** A yes/no question. */
    @JsonProperty("question")
    QUESTION
}
