package kz.esep.desktop.paper;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** A document's pages, to be drawn one at a time by one thread. */
final class Pages implements AutoCloseable {
    /** Sharp where a page is as wide as the room beside the list, in pixels for each point of the page. */
    private static final float SHARP = 1.6f;

    private final PDDocument document;
    private final PDFRenderer renderer;

    Pages(byte[] pdf) {
        try {
            document = Loader.loadPDF(pdf);
        } catch (IOException e) {
            throw new UncheckedIOException("the document could not be read", e);
        }
        renderer = new PDFRenderer(document);
    }

    int count() {
        return document.getNumberOfPages();
    }

    /**
     * A page as a picture.
     *
     * @param page from 0
     * @param percent how large it is shown; larger ones get more pixels
     */
    Leaf leaf(int page, int percent) {
        try {
            float scale = SHARP * Math.max(percent, 100) / 100;
            BufferedImage image = renderer.renderImage(page, scale, ImageType.RGB);
            int width = image.getWidth();
            int height = image.getHeight();
            return new Leaf(width, height, image.getRGB(0, 0, width, height, null, 0, width));
        } catch (IOException e) {
            throw new UncheckedIOException("the page could not be drawn", e);
        }
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException e) {
            throw new UncheckedIOException("the document could not be closed", e);
        }
    }
}
