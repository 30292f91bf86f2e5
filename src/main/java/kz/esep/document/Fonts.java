package kz.esep.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.Closeable;
import java.io.IOException;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * Noto Sans (SIL Open Font License 1.1, in assets/fonts) for one document: it has every Kazakh letter, the tenge sign
 * and the narrow space. Glyph substitution is off: our alphabets need none, it takes most of the time, and text that is
 * copied out of the document stays what it was. Closed after the document is saved.
 */
final class Fonts implements Closeable {
    static final String FAMILY = "Noto Sans";
    /** The family that the layout falls back to, for boxes that no style reaches. */
    private static final String FALLBACK = "serif";

    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    private final TrueTypeFont regular;
    private final TrueTypeFont bold;

    Fonts() throws IOException {
        regular = load("fonts/NotoSans-Regular.ttf");
        bold = load("fonts/NotoSans-Bold.ttf");
    }

    private static TrueTypeFont load(String name) throws IOException {
        TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(Resources.bytes(name)));
        font.setEnableGsub(false);
        return font;
    }

    PdfRendererBuilder in(PdfRendererBuilder builder, PDDocument document) throws IOException {
        var plain = new PDFontSupplier(PDType0Font.load(document, regular, true));
        var strong = new PDFontSupplier(PDType0Font.load(document, bold, true));
        return builder.useFont(plain, FAMILY, REGULAR, FontStyle.NORMAL, true)
                .useFont(strong, FAMILY, BOLD, FontStyle.NORMAL, true)
                .useFont(plain, FALLBACK, REGULAR, FontStyle.NORMAL, true);
    }

    @Override
    public void close() throws IOException {
        regular.close();
        bold.close();
    }
}
