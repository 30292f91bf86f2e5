package kz.esep.central;

import com.fasterxml.jackson.annotation.JsonProperty;
import kz.esep.text.Digest;

/**
 * What an operator ruled about a file (entry {@code central.ruled}); the latest ruling on a file holds.
 *
 * @param reason never empty
 */
public record Ruling(String commission, Digest file, Kind kind, String reason) {

    /** Kinds of ruling. */
    public enum Kind {
        /** Another file of the same revision was chosen. */
        @JsonProperty("set_aside")
        SET_ASIDE,
        /** It counts although the revision before it never came. */
        @JsonProperty("released")
        RELEASED,
        /** It does not count any more, as when its signer's key had been stolen. */
        @JsonProperty("withdrawn")
        WITHDRAWN,
        /** It stays counted although something speaks against it, as when its signer was revoked afterwards. */
        @JsonProperty("confirmed")
        CONFIRMED
    }
}
