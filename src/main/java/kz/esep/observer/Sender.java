package kz.esep.observer;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;
import kz.esep.text.Message;
import kz.esep.text.PlainName;

/**
 * Who sends a person to a precinct (Art. 20(8)).
 *
 * @param name of the body or the outlet; of a proxy the list or the candidate
 */
public record Sender(Kind kind, String name) {

    /** What kind of sender. */
    public enum Kind {
        @JsonProperty("party")
        PARTY,
        @JsonProperty("association")
        ASSOCIATION,
        @JsonProperty("foreign_state")
        FOREIGN_STATE,
        @JsonProperty("international")
        INTERNATIONAL,
        @JsonProperty("proxy")
        PROXY,
        @JsonProperty("media")
        MEDIA,
        @JsonProperty("tv_channel")
        TV_CHANNEL,
        @JsonProperty("foreign_media")
        FOREIGN_MEDIA,
        @JsonProperty("foreign_tv_channel")
        FOREIGN_TV_CHANNEL;

        /** How people say it. */
        public Message said() {
            return Message.of("observer", "sender." + name());
        }

        /** As files and commands write it. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Whether it is the same one, however its name is written. */
    boolean isSame(Sender other) {
        return kind == other.kind && PlainName.of(name).equals(PlainName.of(other.name));
    }
}
