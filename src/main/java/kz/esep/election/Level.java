package kz.esep.election;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The level of a commission, lowest first (Art. 10). */
public enum Level {
    @JsonProperty("precinct")
    PRECINCT,
    @JsonProperty("territorial")
    TERRITORIAL,
    @JsonProperty("oblast")
    OBLAST,
    @JsonProperty("central")
    CENTRAL
}
