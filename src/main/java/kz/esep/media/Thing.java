package kz.esep.media;

import com.fasterxml.jackson.annotation.JsonProperty;
import kz.esep.text.Message;

/** What can be withdrawn: it stays in the journal and in its register, and does not count any more. */
public enum Thing {
    @JsonProperty("price")
    PRICE(Register.PRICES),
    @JsonProperty("request")
    REQUEST(Register.REQUESTS),
    @JsonProperty("lot")
    LOT(Register.LOTS),
    @JsonProperty("hall")
    HALL(Register.HALLS),
    @JsonProperty("meeting")
    MEETING(Register.MEETINGS),
    @JsonProperty("coverage")
    COVERAGE(Register.LOG);

    @SuppressWarnings("ImmutableEnumChecker") // a record of a text and a class
    private final Register<?> register;

    Thing(Register<?> register) {
        this.register = register;
    }

    Register<?> register() {
        return register;
    }

    /** How people say it. */
    public Message said() {
        return Message.of("media", "thing." + name());
    }
}
