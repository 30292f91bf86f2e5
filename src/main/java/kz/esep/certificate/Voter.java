package kz.esep.certificate;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import kz.esep.text.Iin;
import kz.esep.text.Json;
import kz.esep.text.Message;
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
    public record Representative(String name, String authority) {
        @Override
        public String toString() {
            return "Representative[sealed]";
        }
    }

    /** Nothing of a person, so that no log and no report of an error tells who it was. */
    @Override
    public String toString() {
        return "Voter[sealed]";
    }

    /** The one that was sealed as JSON. */
    static Voter of(String json) {
        try {
            return Json.read(json.getBytes(StandardCharsets.UTF_8), Voter.class);
        } catch (Json.BadJson e) {
            throw new IllegalStateException("a voter's line cannot be read", e);
        }
    }

    /** What cannot be right of it, in the order of the form; nothing when all can. */
    List<Message> faults() {
        List<Message> faults = new ArrayList<>();
        Iin.fault(iin.strip()).ifPresent(faults::add);
        Words.fault(name, "refused.voter-name").ifPresent(faults::add);
        Words.fault(document, "refused.document").ifPresent(faults::add);
        Words.fault(address).ifPresent(faults::add);
        if (representative != null) {
            Words.fault(representative.name(), "refused.representative").ifPresent(faults::add);
            Words.fault(representative.authority(), "refused.authority").ifPresent(faults::add);
        }
        return faults;
    }

    /**
     * The same without spaces around the texts.
     *
     * @throws Refused when a name, a document or a power of attorney is missing, or the IIN cannot be right
     */
    Voter checked() {
        faults().stream().findFirst().ifPresent(fault -> {
            throw new Refused(fault);
        });
        return new Voter(
                name.strip(),
                iin.strip(),
                document.strip(),
                address.strip(),
                representative == null
                        ? null
                        : new Representative(
                                representative.name().strip(),
                                representative.authority().strip()));
    }
}
