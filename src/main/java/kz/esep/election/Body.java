package kz.esep.election;

import com.fasterxml.jackson.annotation.JsonProperty;
import kz.esep.text.Message;

/**
 * A commission of one workspace, which has members and keeps certificates: the one whose workspace this is, or the
 * precinct commission of one of its precincts.
 *
 * @param id of the commission or the precinct
 */
public record Body(Kind kind, String id) {

    /** What kind of commission. */
    public enum Kind {
        @JsonProperty("commission")
        COMMISSION,
        @JsonProperty("precinct")
        PRECINCT
    }

    public static Body commission(String id) {
        return new Body(Kind.COMMISSION, id);
    }

    public static Body precinct(String id) {
        return new Body(Kind.PRECINCT, id);
    }

    /** How people say it. */
    public Message said() {
        return Message.of("election", "body." + kind.name(), id);
    }
}
