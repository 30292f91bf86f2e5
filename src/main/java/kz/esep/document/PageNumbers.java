package kz.esep.document;

import java.io.IOException;
import kz.esep.text.Language;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** Prints "page x of y" at the bottom right of each page, once it is known how many there are. */
final class PageNumbers {
    private static final float SIZE = 7.5f;
    private static final float PER_EM = 1000;
    /** 15 mm, as the style sheet's margin, in points. */
    private static final float RIGHT = 42.52f;
    /** Baseline of the style sheet's bottom line, in points. */
    private static final float BASELINE = 33.6f;

    private static final float GREY = 0.2f;

    private final Language language;
    private final PDFont font;

    PageNumbers(Language language, PDFont font) {
        this.language = language;
        this.font = font;
    }

    void print(PDDocument document) throws IOException {
        int all = document.getNumberOfPages();
        int number = 0;
        for (PDPage page : document.getPages()) {
            number++;
            print(document, page, Say.text(language, "page", number, all));
        }
    }

    private void print(PDDocument document, PDPage page, String text) throws IOException {
        float width = font.getStringWidth(text) / PER_EM * SIZE;
        try (var content = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
            content.beginText();
            content.setFont(font, SIZE);
            content.setNonStrokingColor(GREY, GREY, GREY);
            content.newLineAtOffset(page.getMediaBox().getWidth() - RIGHT - width, BASELINE);
            content.showText(text);
            content.endText();
        }
    }
}
