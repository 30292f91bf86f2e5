package kz.esep.certificate;

import com.fasterxml.jackson.annotation.JsonProperty;
import kz.esep.text.Message;

/** What a certificate is. Each number is in one state. */
public enum State {
    /** In stock. */
    @JsonProperty("unissued")
    UNISSUED,
    /** Given to a voter. */
    @JsonProperty("issued")
    ISSUED,
    /** Damaged, or issued in error and taken back; it is kept. */
    @JsonProperty("spoiled")
    SPOILED,
    /** Lost, before or after it was issued. */
    @JsonProperty("lost")
    LOST,
    /** Not used and cancelled by act. */
    @JsonProperty("cancelled")
    CANCELLED;

    /** How people say it. */
    public Message said() {
        return Message.of("certificate", "State." + name());
    }
}
