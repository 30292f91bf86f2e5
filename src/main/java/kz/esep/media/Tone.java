package kz.esep.media;

import kz.esep.text.Message;

/** How a contestant was spoken of, where the commission records that; the law has no measure of it. */
public enum Tone {
    POSITIVE,
    NEUTRAL,
    NEGATIVE;

    /** How people say it. */
    public Message said() {
        return Message.of("media", "tone." + name());
    }
}
