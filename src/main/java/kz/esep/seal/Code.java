package kz.esep.seal;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import com.google.zxing.qrcode.encoder.QRCode;
import java.util.Optional;

/**
 * A QR code (ISO/IEC 18004) to be printed: its text and its modules, without the quiet zone of {@link #QUIET} modules
 * that belongs around it.
 */
public final class Code {
    /** Modules that stay white on each side (ISO/IEC 18004, 6.3.8). */
    public static final int QUIET = 4;

    /** 117 modules a side, 100 mm with its quiet zone at 0.8 mm a module: what a telephone still reads from a page. */
    private static final int LARGEST = 25;

    private final String text;
    private final ByteMatrix modules;

    private Code(String text, ByteMatrix modules) {
        this.text = text;
        this.modules = modules;
    }

    /** The code of a text; empty when it would be larger than a page and a telephone can bear. */
    public static Optional<Code> of(String text) {
        try {
            QRCode medium = Encoder.encode(text, ErrorCorrectionLevel.M);
            if (medium.getVersion().getVersionNumber() > LARGEST) {
                return Optional.empty();
            }
            return Optional.of(new Code(text, strongest(text, medium).getMatrix()));
        } catch (WriterException e) {
            return Optional.empty();
        }
    }

    /** The same size with more error correction where the text leaves room for it. */
    private static QRCode strongest(String text, QRCode medium) throws WriterException {
        QRCode quarter = Encoder.encode(text, ErrorCorrectionLevel.Q);
        boolean same =
                quarter.getVersion().getVersionNumber() == medium.getVersion().getVersionNumber();
        return same ? quarter : medium;
    }

    /** What a reader gives back. */
    public String text() {
        return text;
    }

    /** The check group at its end, to be said and compared. */
    public String group() {
        return SealText.group(text);
    }

    /** Modules on each side. */
    public int size() {
        return modules.getWidth();
    }

    /** Whether a module is black; row and column from 0 at the top left. */
    public boolean black(int row, int column) {
        return modules.get(column, row) == 1;
    }
}
