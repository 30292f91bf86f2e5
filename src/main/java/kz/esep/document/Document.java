package kz.esep.document;

import java.util.List;
import kz.esep.election.PaperLanguages;
import kz.esep.text.Language;
import kz.esep.text.Phrase;
import kz.esep.text.Progress;

/**
 * A document to print, sign and hand out: blocks under a title. It becomes PDF/A-2b (ISO 19005-2) with tags for screen
 * readers (ISO 14289-1); the same document always gives the same bytes, and nothing from outside the program is read.
 *
 * @param sheets the languages of each sheet; every sheet has the whole document and its own page numbers
 */
public record Document(Phrase title, Imprint imprint, List<List<Language>> sheets, List<Block> blocks) {
    public Document {
        sheets = sheets.stream().map(List::copyOf).toList();
        blocks = List.copyOf(blocks);
        if (sheets.isEmpty() || sheets.stream().anyMatch(List::isEmpty)) {
            throw new IllegalArgumentException("a document without a language");
        }
    }

    /** In the languages that the package chose. */
    public static Document of(Phrase title, Imprint imprint, PaperLanguages paper, List<Block> blocks) {
        return new Document(title, imprint, paper.sheets(), blocks);
    }

    /** The same document in one language, to look at. */
    public Document in(Language language) {
        return new Document(title, imprint, List.of(List.of(language)), blocks);
    }

    /** The PDF. */
    public byte[] pdf() {
        return pdf(Progress.UNHEARD);
    }

    /** The PDF; a long one takes seconds. */
    public byte[] pdf(Progress progress) {
        List<Language> first = sheets.getFirst();
        PdfA pdf = new PdfA(
                Say.both(title, first),
                first.getFirst(),
                imprint.origin().at(),
                imprint.origin().identity());
        return pdf.of(
                sheets.stream()
                        .map(languages -> new SheetHtml(this, languages).sheet())
                        .toList(),
                progress);
    }
}
