package kz.esep.document.key;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import kz.esep.document.Block.Fact;
import kz.esep.document.Block.Facts;
import kz.esep.document.Block.Signatory;
import kz.esep.document.Block.Signatures;
import kz.esep.document.Block.Text;
import kz.esep.document.Block.Together;
import kz.esep.document.Block.Tone;
import kz.esep.document.Document;
import kz.esep.document.Say;
import kz.esep.text.Digest;
import kz.esep.text.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * A signer's enrolment on paper: the commission sends it signed beside the request, and the centre compares the
 * fingerprint before it issues.
 *
 * @param holder whose key it is
 * @param key SHA-256 of the public key
 * @param issued what the centre issued; null while there is only the request
 * @param at when the paper was made, in local time
 */
public record EnrolmentForm(
        Holder holder, Digest key, @Nullable Issued issued, OffsetDateTime at) {

    /**
     * Whose key it is, as the request or the certificate says.
     *
     * @param person id in the commission; not an IIN
     * @param role such as {@code chair}
     */
    public record Holder(String commission, String person, String role, String name) {
        private Phrase said() {
            return switch (role) {
                case "chair", "secretary", "centre" -> Say.phrase("role." + role);
                default -> KeyPaper.same(role);
            };
        }
    }

    /**
     * A certificate.
     *
     * @param serial hexadecimal digits
     * @param certificate its SHA-256
     */
    public record Issued(String serial, Digest certificate, OffsetDateTime validFrom, OffsetDateTime validUntil) {}

    /** The document. */
    public Document document() {
        return KeyPaper.of(
                Say.phrase(issued == null ? "enrolment.title" : "enrolment.title-issued"),
                holder.commission(),
                holder.name(),
                key,
                at,
                List.of(
                        new Facts(facts()),
                        new Text(Say.phrase(issued == null ? "enrolment.compare" : "enrolment.keep"), Tone.NOTICE),
                        new Together(List.of(
                                new Facts(List.of(
                                        Fact.blank(Say.phrase("enrolment.compared")),
                                        Fact.blank(Say.phrase("enrolment.day")))),
                                new Signatures(List.of(
                                        new Signatory(holder.said(), holder.name()),
                                        new Signatory(Say.phrase("enrolment.centre"), "")))))));
    }

    private List<Fact> facts() {
        List<Fact> facts = new ArrayList<>(List.of(
                KeyPaper.fact("enrolment.name", holder.name()),
                new Fact(Say.phrase("enrolment.role"), holder.said()),
                KeyPaper.fact("enrolment.commission", holder.commission()),
                KeyPaper.fact("enrolment.person", holder.person()),
                KeyPaper.fact("key.code", key.groups()),
                KeyPaper.fact("key.fingerprint", key.hex())));
        if (issued != null) {
            facts.add(KeyPaper.fact("enrolment.serial", issued.serial()));
            facts.add(
                    KeyPaper.fact("enrolment.certificate", issued.certificate().hex()));
            facts.add(KeyPaper.moment("key.valid-from", issued.validFrom()));
            facts.add(KeyPaper.moment("key.valid-until", issued.validUntil()));
        }
        return facts;
    }
}
