package kz.esep.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.Closeable;
import java.io.IOException;
import java.util.Objects;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;

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

    private final TrueTypeFont plainFile = load("fonts/NotoSans-Regular.ttf");
    private final TrueTypeFont boldFile = load("fonts/NotoSans-Bold.ttf");
    private @Nullable PDFont plain;
    private @Nullable PDFont bold;

    Fonts() throws IOException {}

    private static TrueTypeFont load(String name) throws IOException {
        TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(Resources.bytes(name)));
        font.setEnableGsub(false);
        return font;
    }

    void embedIn(PDDocument document) throws IOException {
        plain = PDType0Font.load(document, plainFile, true);
        bold = PDType0Font.load(document, boldFile, true);
    }

    PDFont regular() {
        return Objects.requireNonNull(plain, "not embedded yet");
    }

    PdfRendererBuilder in(PdfRendererBuilder builder) {
        var regular = new PDFontSupplier(regular());
        var strong = new PDFontSupplier(Objects.requireNonNull(bold, "not embedded yet"));
        return builder.useFont(regular, FAMILY, REGULAR, FontStyle.NORMAL, true)
                .useFont(strong, FAMILY, BOLD, FontStyle.NORMAL, true)
                .useFont(regular, FALLBACK, REGULAR, FontStyle.NORMAL, true);
    }

    @Override
    public void close() throws IOException {
        plainFile.close();
        boldFile.close();
    }
}
