package kz.esep.seal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Finds the codes on the pages of a PDF, which is what most scanners give. */
final class CodePages {
    /** Of a longer document only so many pages are looked at: those with the figures and signatures come first. */
    static final int MOST = 20;

    private static final int DOTS_PER_INCH = 200;
    /** A little more than A3, in points; a larger page is no scan of ours. */
    private static final int LARGEST = 1_250;

    private CodePages() {}

    /** The texts of every code; of a broken document those that were found before it broke. */
    static List<String> texts(byte[] pdf) {
        List<String> texts = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFRenderer renderer = new PDFRenderer(document);
            for (int page = 0; page < Math.min(MOST, document.getNumberOfPages()); page++) {
                PDRectangle size = document.getPage(page).getCropBox();
                if (Math.max(size.getWidth(), size.getHeight()) <= LARGEST) {
                    texts.addAll(CodeImage.texts(renderer.renderImageWithDPI(page, DOTS_PER_INCH, ImageType.RGB)));
                }
            }
        } catch (IOException | RuntimeException e) {
            // PDFBox answers broken documents with various unchecked exceptions.
            return texts;
        }
        return texts;
    }
}
