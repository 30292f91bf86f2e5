package kz.esep.document;

import com.openhtmltopdf.css.parser.FSRGBColor;
import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.Map;
import kz.esep.seal.Code;
import org.w3c.dom.Element;

/**
 * Draws codes as one filled path each, so that no printer or screen shows seams between their modules. In the page a code
 * is an {@code object} whose data are its rows of 0 and 1.
 */
final class CodeDrawing implements FSObjectDrawerFactory {
    static final String TYPE = "application/x-esep-code";

    private static final char BLACK = '1';

    /** What stands in the page for a code. */
    static String rows(Code code) {
        StringBuilder rows = new StringBuilder();
        for (int row = 0; row < code.size(); row++) {
            for (int column = 0; column < code.size(); column++) {
                rows.append(code.black(row, column) ? BLACK : '0');
            }
            rows.append(row + 1 < code.size() ? "/" : "");
        }
        return rows.toString();
    }

    @Override
    public boolean isReplacedObject(Element element) {
        return element.getTagName().equals("object")
                && element.getAttribute("type").equals(TYPE);
    }

    @Override
    public FSObjectDrawer createDrawer(Element element) {
        String[] rows = element.getAttribute("data").split("/");
        return (page, x, y, width, height, device, context, dots) -> {
            AffineTransform place = AffineTransform.getTranslateInstance(x, y);
            int modules = rows.length + 2 * Code.QUIET;
            place.scale(width / modules, height / modules);
            device.setColor(FSRGBColor.BLACK);
            device.fill(place.createTransformedShape(path(rows)));
            return Map.of();
        };
    }

    /** A side of 1 for each module, beside each other in one row joined. */
    private static Shape path(String[] rows) {
        Path2D path = new Path2D.Float();
        for (int row = 0; row < rows.length; row++) {
            int from = rows[row].indexOf(BLACK);
            while (from >= 0) {
                int to = rows[row].indexOf('0', from);
                int end = to < 0 ? rows[row].length() : to;
                path.append(rectangle(from, row, end), false);
                from = rows[row].indexOf(BLACK, end);
            }
        }
        return path;
    }

    private static Shape rectangle(int from, int row, int end) {
        return new Rectangle(Code.QUIET + from, Code.QUIET + row, end - from, 1);
    }
}
