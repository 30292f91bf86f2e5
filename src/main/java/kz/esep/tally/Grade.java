package kz.esep.tally;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How grave a finding is. */
public enum Grade {
    /** Stops acceptance until the chair records a decision. */
    @JsonProperty("error")
    ERROR,
    /** Needs a reason before acceptance. */
    @JsonProperty("warning")
    WARNING
}
