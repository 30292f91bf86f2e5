package kz.esep.commission;

import com.fasterxml.jackson.annotation.JsonProperty;
import kz.esep.text.Message;

/** What keeps a person from being a member (Art. 19 and 20). Which of them an edition of the law has, {@link CompositionRules} says. */
public enum Bar {
    @JsonProperty("conviction")
    CONVICTION,
    @JsonProperty("incapacity")
    INCAPACITY,
    @JsonProperty("corruption")
    CORRUPTION,
    @JsonProperty("foreign_funded")
    FOREIGN_FUNDED,
    @JsonProperty("parliament")
    PARLIAMENT,
    @JsonProperty("deputy")
    DEPUTY,
    @JsonProperty("akim")
    AKIM,
    @JsonProperty("self_government")
    SELF_GOVERNMENT,
    @JsonProperty("candidate")
    CANDIDATE,
    @JsonProperty("proxy")
    PROXY,
    @JsonProperty("political_servant")
    POLITICAL_SERVANT,
    @JsonProperty("judge")
    JUDGE,
    @JsonProperty("close_to_candidate")
    CLOSE_TO_CANDIDATE,
    @JsonProperty("relative")
    RELATIVE,
    @JsonProperty("elsewhere")
    ELSEWHERE;

    /** How people say it. */
    public Message said() {
        return Message.of("commission", "bar." + name());
    }
}
