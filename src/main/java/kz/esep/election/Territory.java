package kz.esep.election;

import com.fasterxml.jackson.annotation.JsonProperty;
import kz.esep.text.Wording;
import org.jspecify.annotations.Nullable;

/**
 * A piece of the country in which figures are added up.
 *
 * @param kind country, region (oblast, city of republican significance, the capital, or abroad), rayon or city
 * @param parent id of the territory it lies in, null for the country alone
 */
public record Territory(String id, Kind kind, @Nullable String parent, Wording name) {

    /** Kinds of territory. */
    public enum Kind {
        @JsonProperty("country")
        COUNTRY,
        @JsonProperty("region")
        REGION,
        @JsonProperty("rayon")
        RAYON,
        @JsonProperty("city")
        CITY
    }
}
