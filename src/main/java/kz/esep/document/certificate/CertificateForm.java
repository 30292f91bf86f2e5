package kz.esep.document.certificate;

import java.time.LocalDateTime;
import java.util.List;
import kz.esep.document.Block.Fact;
import kz.esep.document.Block.Text;
import kz.esep.document.Block.Tone;
import kz.esep.document.Document;
import kz.esep.document.Say;
import kz.esep.text.Wording;

/**
 * A certificate on plain paper (Art. 41(6-1)), with the line of the register that it belongs to.
 *
 * @param line of the register of issue
 * @param precinct that issues it
 * @param voter name of the holder
 * @param identity the holder's identity document
 * @param destination number of the precinct or name of the settlement where the holder will vote
 * @param at when it was issued, the precinct's local time
 */
public record CertificateForm(
        Frame frame,
        String number,
        long line,
        String precinct,
        String voter,
        String identity,
        String destination,
        LocalDateTime at) {

    /** The document. */
    public Document document() {
        List<Fact> facts = List.of(
                Frame.fact("certificate.number", number),
                frame.precinct("certificate.issued-by", precinct),
                Frame.fact("certificate.holder", voter),
                Frame.fact("certificate.identity", identity),
                new Fact(
                        Say.phrase("certificate.destination"),
                        frame.election().findPrecinct(destination).isPresent()
                                ? frame.place(destination)
                                : Wording.same(destination)),
                Frame.fact("certificate.issued-at", Say.minute(at)),
                Frame.fact("certificate.register-line", Long.toString(line)));
        return frame.document(
                Say.phrase("certificate.title"),
                facts,
                List.of(
                        new Text(Say.phrase("certificate.says"), Tone.PLAIN),
                        new Text(Say.phrase("certificate.no-duplicate"), Tone.NOTICE),
                        Frame.signed(List.of(), "role.member", "certificate.role.holder")));
    }
}
