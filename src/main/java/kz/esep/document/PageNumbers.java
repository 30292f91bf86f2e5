package kz.esep.document;

import java.io.IOException;
import java.util.List;
import kz.esep.text.Language;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** Prints "page x of y" at the bottom right of each page of a sheet, once it is known how many there are. */
final class PageNumbers {
    private static final float SIZE = 7.5f;
    private static final float PER_EM = 1000;
    /** 15 mm, as the style sheet's margin, in points. */
    private static final float RIGHT = 42.52f;
    /** Baseline of the style sheet's first bottom line, in points. */
    private static final float BASELINE = 33.6f;

    private static final float LEADING = 9.75f;

    private static final float GREY = 0.2f;

    private final List<Language> languages;
    private final PDFont font;

    PageNumbers(List<Language> languages, PDFont font) {
        this.languages = languages;
        this.font = font;
    }

    /**
     * Numbers a sheet.
     *
     * @param from index of its first page
     * @param to index after its last one
     */
    void print(PDDocument document, int from, int to) throws IOException {
        for (int page = from; page < to; page++) {
            print(document, document.getPage(page), page - from + 1, to - from);
        }
    }

    private void print(PDDocument document, PDPage page, int number, int all) throws IOException {
        try (var content = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
            content.beginMarkedContent(COSName.ARTIFACT);
            int line = 0;
            for (Language language : languages) {
                line(content, page, Say.text(language, "page", number, all), line);
                line++;
            }
            content.endMarkedContent();
        }
    }

    private void line(PDPageContentStream content, PDPage page, String text, int line) throws IOException {
        float right = page.getMediaBox().getWidth() - RIGHT;
        content.beginText();
        content.setFont(font, SIZE);
        content.setNonStrokingColor(GREY, GREY, GREY);
        content.newLineAtOffset(right - font.getStringWidth(text) / PER_EM * SIZE, BASELINE - line * LEADING);
        content.showText(text);
        content.endText();
    }
}
