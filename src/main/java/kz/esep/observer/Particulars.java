package kz.esep.observer;

import java.nio.charset.StandardCharsets;
import kz.esep.text.Json;
import kz.esep.text.Refused;

/**
 * Who a person is: personal data, sealed as a whole before it enters the journal.
 *
 * @param name in full
 * @param identity number of the identity document
 * @param credential number of the {@link Credential}; may be empty
 * @param accreditation its number; empty where there is none
 */
public record Particulars(String name, String identity, String credential, String accreditation) {

    /** The ones that were sealed as JSON. */
    static Particulars of(String json) {
        try {
            return Json.read(json.getBytes(StandardCharsets.UTF_8), Particulars.class);
        } catch (Json.BadJson e) {
            throw new IllegalStateException("a person's particulars cannot be read", e);
        }
    }

    String json() {
        return new String(Json.write(this), StandardCharsets.UTF_8);
    }

    /**
     * The same without spaces around the texts.
     *
     * @throws Refused when the name or the identity document is missing
     */
    Particulars checked() {
        return new Particulars(
                Words.LINE.needed(name, "refused.name"),
                Words.LINE.needed(identity, "refused.identity"),
                Words.LINE.optional(credential),
                Words.LINE.optional(accreditation));
    }
}
