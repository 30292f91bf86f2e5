package kz.esep.certificate;

import com.fasterxml.jackson.annotation.JsonProperty;
import kz.esep.text.Message;

/**
 * Who has a certificate that nobody was given yet, or whose register says what became of it.
 *
 * @param id of the commission or the precinct
 */
public record Keeper(Kind kind, String id) {

    /** What kind of keeper. */
    public enum Kind {
        @JsonProperty("commission")
        COMMISSION,
        @JsonProperty("precinct")
        PRECINCT
    }

    public static Keeper commission(String id) {
        return new Keeper(Kind.COMMISSION, id);
    }

    public static Keeper precinct(String id) {
        return new Keeper(Kind.PRECINCT, id);
    }

    /** How people say it. */
    public Message said() {
        return Message.of("certificate", "keeper." + kind.name(), id);
    }
}
