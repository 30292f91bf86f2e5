package kz.esep.tally;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Where a protocol stands between the paper and the result file. */
public enum State {
    @JsonProperty("not_started")
    NOT_STARTED,
    @JsonProperty("first_reading")
    FIRST_READING,
    @JsonProperty("first_done")
    FIRST_DONE,
    @JsonProperty("second_reading")
    SECOND_READING,
    @JsonProperty("disputed")
    DISPUTED,
    @JsonProperty("matched")
    MATCHED,
    @JsonProperty("explained")
    EXPLAINED,
    @JsonProperty("accepted")
    ACCEPTED,
    @JsonProperty("signed")
    SIGNED
}
