package kz.esep.election;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether an election is real. */
public enum Mode {
    @JsonProperty("live")
    LIVE,
    @JsonProperty("practice")
    PRACTICE
}
