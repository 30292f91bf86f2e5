package kz.esep.document.count;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import kz.esep.document.Block;
import kz.esep.document.Block.Fact;
import kz.esep.document.Block.Facts;
import kz.esep.document.Block.Text;
import kz.esep.document.Block.Tone;
import kz.esep.document.Document;
import kz.esep.document.Imprint;
import kz.esep.document.Say;
import kz.esep.document.protocol.Closing;
import kz.esep.document.protocol.Front;
import kz.esep.election.Election;
import kz.esep.text.Digest;
import kz.esep.text.Wording;

/**
 * The centre's receipt for a result file, to look at and to keep with the papers; what counts is the signed receipt.
 *
 * @param commission whose file it was
 * @param file SHA-256 of the result file
 * @param receipt SHA-256 of the signed receipt
 */
public record ReceiptPage(
        Imprint imprint, Election election, Wording commission, Received received, Digest file, Digest receipt) {

    /**
     * What was received.
     *
     * @param revision of the file
     * @param at when it was taken in
     * @param seq number of the centre's journal entry
     */
    public record Received(int revision, OffsetDateTime at, long seq) {}

    /** The document. */
    public Document document() {
        List<Block> blocks = new ArrayList<>(Front.of(imprint, election));
        blocks.add(new Text(Say.phrase("receipt.says"), Tone.PLAIN));
        blocks.add(new Facts(List.of(
                new Fact(Say.phrase("receipt.from"), commission),
                fact("revision.name", Integer.toString(received.revision())),
                fact("receipt.at", Closing.moment(received.at())),
                fact("receipt.seq", Say.figure(received.seq())),
                fact("receipt.file", file.hex()),
                fact("receipt.code", file.groups()),
                fact("receipt.receipt", receipt.hex()))));
        return Document.of(Say.phrase("receipt.title"), imprint, election.paper(), blocks);
    }

    private static Fact fact(String key, String value) {
        return new Fact(Say.phrase(key), Wording.same(value));
    }
}
