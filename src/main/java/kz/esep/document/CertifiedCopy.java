package kz.esep.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;
import kz.esep.document.Block.Fact;
import kz.esep.document.Block.Facts;
import kz.esep.document.Block.Seal;
import kz.esep.document.Block.Signatory;
import kz.esep.document.Block.Signatures;
import kz.esep.document.Block.Text;
import kz.esep.document.Block.Tone;
import kz.esep.election.Mode;
import kz.esep.text.Digest;
import kz.esep.text.Language;
import kz.esep.text.Wording;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.font.PDFont;

/**
 * A copy of one of our documents, to be certified by chair, secretary and seal (Art. 43(8)): the document's own pages,
 * each marked with the copy's number, and one page more for the signatures, in both state languages. PDF/A-2b, the same bytes for the same copy.
 *
 * @param language of the file's title, added to the state languages where it is another
 * @param number in the commission's log of copies, from 1
 * @param at when it was handed out, in the commission's local time
 * @param signers roles with a line for a signature, in order
 */
public record CertifiedCopy(Language language, Mode mode, long number, OffsetDateTime at, List<Wording> signers) {
    private static final DateTimeFormatter OFFSET = DateTimeFormatter.ofPattern(" '(UTC'xxx')'");
    private static final float SIZE = 9;
    private static final float PER_EM = 1000;
    /** 15 mm, as the style sheets' margin, in points. */
    private static final float RIGHT = 42.52f;
    /** Baseline of the mark below the upper edge, in points: above everything else on the page. */
    private static final float TOP = 28.35f;

    public CertifiedCopy {
        signers = List.copyOf(signers);
    }

    /** The copy of a document that this program made. */
    public byte[] of(byte[] original) {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try (Fonts fonts = new Fonts();
                PDDocument document = Loader.loadPDF(original)) {
            String title = document.getDocumentInformation().getTitle();
            Digest digest = Digest.of(original);
            String html = page(title, document.getNumberOfPages(), digest);
            Tags tags = new Tags(document);
            tags.take();
            fonts.embedIn(document);
            PdfA.layOut(html, fonts, document);
            tags.take();
            tags.give(language);
            for (PDPage page : document.getPages()) {
                mark(document, page, fonts.regular());
            }
            new PdfA(word("copy.of", number, title), language, at, digest).identify(document);
            document.save(written);
            return written.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("the copy could not be made", e);
        }
    }

    /** Both state languages, whatever the first one is: the copy is certified by law. */
    private List<Language> languages() {
        return Stream.concat(Stream.of(Language.KK, Language.RU), Stream.of(language))
                .distinct()
                .toList();
    }

    private void mark(PDDocument document, PDPage page, PDFont font) throws IOException {
        String text = Say.both(Say.phrase("copy.mark", number), languages());
        float width = font.getStringWidth(text) / PER_EM * SIZE;
        try (var content = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
            content.beginMarkedContent(COSName.ARTIFACT);
            content.beginText();
            content.setFont(font, SIZE);
            content.newLineAtOffset(
                    page.getMediaBox().getWidth() - RIGHT - width,
                    page.getMediaBox().getHeight() - TOP);
            content.showText(text);
            content.endText();
            content.endMarkedContent();
        }
    }

    private String page(String title, int pages, Digest original) {
        Markup html = new Markup(languages());
        html.openRoot().open("head", "").title(word("copy.mark", number));
        html.style(Resources.text("document.css")).close().open("body", "");
        if (mode == Mode.PRACTICE) {
            html.phrase("div", "watermark", Say.phrase("mark.practice"));
        }
        html.phrase("h1", "", Say.phrase("copy.mark", number));
        new BlockHtml(html)
                .all(List.of(
                        new Text(Say.phrase("copy.statement"), Tone.LEAD),
                        new Facts(List.of(
                                fact("copy.document", title),
                                fact("copy.pages", Say.figure(pages)),
                                fact("copy.digest", original.hex()),
                                fact("copy.at", Say.minute(at.toLocalDateTime()) + at.format(OFFSET)))),
                        new Signatures(signers.stream()
                                .map(role -> new Signatory(role, ""))
                                .toList()),
                        new Seal()));
        return html.close().close().document();
    }

    private static Fact fact(String key, String value) {
        return new Fact(Say.phrase(key), Wording.same(value));
    }

    private String word(String key, Object... arguments) {
        return Say.text(language, key, arguments);
    }
}
