package kz.esep.document.key;

import java.time.OffsetDateTime;
import java.util.List;
import kz.esep.document.Block;
import kz.esep.document.Block.Fact;
import kz.esep.document.Document;
import kz.esep.document.Imprint;
import kz.esep.document.Imprint.Mark;
import kz.esep.document.Imprint.Origin;
import kz.esep.document.Say;
import kz.esep.document.protocol.Closing;
import kz.esep.election.Mode;
import kz.esep.election.PaperLanguages;
import kz.esep.text.Digest;
import kz.esep.text.Phrase;
import kz.esep.text.Wording;

/** What both papers share: one sheet in both languages, with the fingerprint it is about at the foot of every page. */
final class KeyPaper {
    private KeyPaper() {}

    static Document of(
            Phrase title, String about, String whose, Digest fingerprint, OffsetDateTime at, List<Block> blocks) {
        Imprint imprint =
                new Imprint(same(about), same(whose), Mode.LIVE, Mark.NONE, new Origin(0, 0, fingerprint, null, at));
        return Document.of(title, imprint, PaperLanguages.ONE_SHEET, blocks);
    }

    static Fact fact(String key, String value) {
        return new Fact(Say.phrase(key), same(value));
    }

    static Fact moment(String key, OffsetDateTime at) {
        return fact(key, Closing.moment(at));
    }

    static Wording same(String text) {
        return Wording.same(text);
    }
}
