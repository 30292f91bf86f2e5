package kz.esep.observer;

import com.fasterxml.jackson.annotation.JsonProperty;
import kz.esep.text.Message;

/** The document that a person shows to be registered (Art. 20(8), 20-1(1), 31). */
public enum Credential {
    /** Letter of the body that sends the observer, with its seal. */
    @JsonProperty("letter")
    LETTER,
    /** Card of the outlet and its order to its representative. */
    @JsonProperty("editorial_card")
    EDITORIAL_CARD,
    /** Certificate that the commission gives a proxy. */
    @JsonProperty("proxy_certificate")
    PROXY_CERTIFICATE,
    /** Only the accreditation, or nothing. */
    @JsonProperty("none")
    NONE;

    /** How people say it. */
    public Message said() {
        return Message.of("observer", "credential." + name());
    }
}
