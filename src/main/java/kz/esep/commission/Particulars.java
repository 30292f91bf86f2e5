package kz.esep.commission;

import java.nio.charset.StandardCharsets;
import kz.esep.text.Iin;
import kz.esep.text.Json;
import kz.esep.text.Refused;

/**
 * Who a member is: personal data, sealed as a whole before it enters the journal.
 *
 * @param name in full
 * @param iin see {@link Iin}
 * @param workplace organisation of the main work; empty where there is none
 * @param account bank account for the pay, as the bank writes it; may be empty
 */
public record Particulars(String name, String iin, String workplace, String account) {

    /** The ones that were sealed as JSON. */
    static Particulars of(String json) {
        try {
            return Json.read(json.getBytes(StandardCharsets.UTF_8), Particulars.class);
        } catch (Json.BadJson e) {
            throw new IllegalStateException("a member's particulars cannot be read", e);
        }
    }

    String json() {
        return new String(Json.write(this), StandardCharsets.UTF_8);
    }

    /**
     * The same without spaces around the texts.
     *
     * @throws Refused when the name is missing or the IIN cannot be right
     */
    Particulars checked() {
        Iin.fault(iin.strip()).ifPresent(fault -> {
            throw new Refused(fault);
        });
        return new Particulars(
                Words.needed(name, "refused.name"), iin.strip(), Words.optional(workplace), Words.optional(account));
    }
}
