package kz.esep.seal;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.function.Consumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** The program that draws the pages of a PDF and finds the codes on them. */
final class PageReader {
    /** Of a longer document only so many pages are looked at: those with the figures and signatures come first. */
    static final int MOST = 20;

    private static final int DOTS_PER_INCH = 200;
    /** A little more than A3, in points; a larger page is no scan of ours. */
    private static final int LARGEST = 1_250;

    private PageReader() {}

    /**
     * Reads one file and writes another: each text in base 64, as soon as it is found.
     *
     * @param inAndOut both files
     */
    public static void main(String[] inAndOut) throws IOException {
        try (PrintWriter out = new PrintWriter(new FileOutputStream(inAndOut[1]), true, StandardCharsets.US_ASCII)) {
            read(Files.readAllBytes(Path.of(inAndOut[0])), text -> out.println(encoded(text)));
        }
    }

    /** The texts of every code; of a broken document those that were found before it broke. */
    static void read(byte[] pdf, Consumer<String> found) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFRenderer renderer = new PDFRenderer(document);
            for (int page = 0; page < Math.min(MOST, document.getNumberOfPages()); page++) {
                PDRectangle size = document.getPage(page).getCropBox();
                if (Math.max(size.getWidth(), size.getHeight()) <= LARGEST) {
                    CodeImage.texts(renderer.renderImageWithDPI(page, DOTS_PER_INCH, ImageType.RGB))
                            .forEach(found);
                }
            }
        } catch (IOException | RuntimeException e) {
            // PDFBox answers broken documents with various unchecked exceptions; what was found has been told.
            return;
        }
    }

    static String encoded(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    static String decoded(String line) {
        return new String(Base64.getDecoder().decode(line), StandardCharsets.UTF_8);
    }
}
