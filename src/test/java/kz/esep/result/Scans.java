package kz.esep.result;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import kz.esep.seal.CodeImage;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** What a scanner makes of a printed document. */
public final class Scans {
    private Scans() {}

    /** Every page, at so many dots per inch. */
    public static List<BufferedImage> pages(byte[] pdf, int dots) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFRenderer renderer = new PDFRenderer(document);
            List<BufferedImage> pages = new ArrayList<>();
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                pages.add(renderer.renderImageWithDPI(page, dots, ImageType.GRAY));
            }
            return pages;
        }
    }

    /** A picture's file, {@code png} or {@code jpg}. */
    public static byte[] file(BufferedImage picture, String format) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        if (!ImageIO.write(picture, format, file)) {
            throw new IOException("no writer for " + format);
        }
        return file.toByteArray();
    }

    /** The texts of all codes. */
    public static List<String> texts(byte[] pdf, int dots) throws IOException {
        List<String> texts = new ArrayList<>();
        for (BufferedImage page : pages(pdf, dots)) {
            texts.addAll(CodeImage.texts(file(page, "png")));
        }
        return texts;
    }
}
