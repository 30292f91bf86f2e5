package kz.esep.document;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Optional;
import kz.esep.election.Blank;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** Writes and draws on a page in millimetres from its upper left corner, moved by a shift. */
final class Pen {
    private static final float HAIRLINE = 0.3f;
    private static final float PALE = 0.85f;
    private static final BigDecimal ARM = BigDecimal.valueOf(2);

    private final PDPageContentStream page;
    private final PDFont font;
    private final BigDecimal height;
    private final Shift shift;

    /**
     * A pen on a page.
     *
     * @param height of the page in millimetres
     */
    Pen(PDPageContentStream page, PDFont font, BigDecimal height, Shift shift) throws IOException {
        this.page = page;
        this.font = font;
        this.height = height;
        this.shift = shift;
        page.setLineWidth(HAIRLINE);
    }

    /** Text that begins at that place and stands on that line, in letters of so many points. */
    void text(BigDecimal left, BigDecimal base, BigDecimal size, String text) throws IOException {
        page.beginText();
        page.setFont(font, size.floatValue());
        page.newLineAtOffset(x(left).floatValue(), y(base).floatValue());
        page.showText(text);
        page.endText();
    }

    /** The same so pale that what is printed over it can be read. */
    void pale(BigDecimal left, BigDecimal base, BigDecimal size, String text) throws IOException {
        page.saveGraphicsState();
        page.setNonStrokingColor(PALE, PALE, PALE);
        text(left, base, size, text);
        page.restoreGraphicsState();
    }

    void line(BigDecimal left, BigDecimal top, BigDecimal right, BigDecimal bottom) throws IOException {
        page.moveTo(x(left).floatValue(), y(top).floatValue());
        page.lineTo(x(right).floatValue(), y(bottom).floatValue());
        page.stroke();
    }

    void cross(BigDecimal left, BigDecimal top) throws IOException {
        line(left.subtract(ARM), top, left.add(ARM), top);
        line(left, top.subtract(ARM), left, top.add(ARM));
    }

    /** How wide a text is in letters of one point, in points; empty when a letter cannot be printed. */
    Optional<BigDecimal> width(String text) throws IOException {
        try {
            return Optional.of(BigDecimal.valueOf(font.getStringWidth(text)).movePointLeft(3));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private BigDecimal x(BigDecimal left) {
        return Blank.points(left.add(shift.right()));
    }

    private BigDecimal y(BigDecimal top) {
        return Blank.points(height.subtract(top).subtract(shift.down()));
    }
}
