package kz.esep.commission;

import com.fasterxml.jackson.annotation.JsonProperty;
import kz.esep.text.Message;

/** What a member is in the commission (Art. 10(3)); the first three are elected at a sitting of the commission. */
public enum Post {
    @JsonProperty("chair")
    CHAIR,
    @JsonProperty("deputy")
    DEPUTY,
    @JsonProperty("secretary")
    SECRETARY,
    @JsonProperty("member")
    MEMBER;

    /** How people say it. */
    public Message said() {
        return Message.of("commission", "post." + name());
    }
}
