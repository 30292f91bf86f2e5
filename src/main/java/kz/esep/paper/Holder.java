package kz.esep.paper;

import com.fasterxml.jackson.annotation.JsonProperty;
import kz.esep.observer.Sender;
import kz.esep.text.Message;

/** For whom a certified copy is handed out: people who may be present at the count (Art. 20(8), 43(8)). */
public enum Holder {
    @JsonProperty("observer")
    OBSERVER,
    @JsonProperty("proxy")
    PROXY,
    @JsonProperty("media")
    MEDIA,
    @JsonProperty("party")
    PARTY;

    /** What somebody in the register of persons present is. */
    static Holder of(Sender sender) {
        return switch (sender.kind()) {
            case PARTY, ASSOCIATION, FOREIGN_STATE, INTERNATIONAL -> OBSERVER;
            case PROXY -> PROXY;
            case MEDIA, TV_CHANNEL, FOREIGN_MEDIA, FOREIGN_TV_CHANNEL -> MEDIA;
        };
    }

    /** What people call such a person or body. */
    public Message said() {
        return Message.of("paper", "Holder." + name());
    }
}
