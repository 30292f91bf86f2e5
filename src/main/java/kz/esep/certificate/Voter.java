package kz.esep.certificate;

import java.nio.charset.StandardCharsets;
import kz.esep.text.Json;
import kz.esep.text.Refused;
import org.jspecify.annotations.Nullable;

/**
 * Who a certificate was issued to: personal data, sealed as a whole before it enters the journal.
 *
 * @param name in full
 * @param iin see {@link Iin}
 * @param document kind and number of the identity document
 * @param address may be empty
 * @param representative who took the certificate for the voter; null for the voter in person
 */
public record Voter(
        String name,
        String iin,
        String document,
        String address,
        @Nullable Representative representative) {

    /**
     * A person who acts for the voter.
     *
     * @param authority the power of attorney: its date and, where it has one, its number
     */
    public record Representative(String name, String authority) {}

    /** The one that was sealed as JSON. */
    static Voter of(String json) {
        try {
            return Json.read(json.getBytes(StandardCharsets.UTF_8), Voter.class);
        } catch (Json.BadJson e) {
            throw new IllegalStateException("a voter's line cannot be read", e);
        }
    }

    /**
     * The same without spaces around the texts.
     *
     * @throws Refused when a name, a document or a power of attorney is missing, or the IIN cannot be right
     */
    Voter checked() {
        Iin.fault(iin.strip()).ifPresent(fault -> {
            throw new Refused(fault);
        });
        return new Voter(
                Words.needed(name, "refused.voter-name"),
                iin.strip(),
                Words.needed(document, "refused.document"),
                Words.optional(address),
                representative == null
                        ? null
                        : new Representative(
                                Words.needed(representative.name(), "refused.representative"),
                                Words.needed(representative.authority(), "refused.authority")));
    }
}
