package kz.esep.election;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Where a precinct is formed (Art. 23). The package sets the turnout band of each kind. */
public enum PrecinctKind {
    @JsonProperty("ordinary")
    ORDINARY,
    @JsonProperty("hospital")
    HOSPITAL,
    @JsonProperty("sanatorium")
    SANATORIUM,
    @JsonProperty("detention")
    DETENTION,
    @JsonProperty("military")
    MILITARY,
    @JsonProperty("ship")
    SHIP,
    @JsonProperty("remote")
    REMOTE,
    @JsonProperty("shift_camp")
    SHIFT_CAMP,
    @JsonProperty("abroad")
    ABROAD
}
