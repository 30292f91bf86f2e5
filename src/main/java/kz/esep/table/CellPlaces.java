package kz.esep.table;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import kz.esep.text.Refused;
import kz.esep.text.Xml;
import org.jspecify.annotations.Nullable;

/**
 * Where the cells of a workbook say that they stand. The library makes room for every column up to a cell's, so one cell in
 * column ZZZZZZ would take all memory. Any entry may be the sheet, whatever its name, so each is looked at.
 */
final class CellPlaces {
    /** A1 to XFD1048576 (ISO/IEC 29500-1, 18.3.1.4), and what is no place at all, which the library refuses. */
    private static final Pattern TOO_FAR = Pattern.compile("[A-Za-z]{4,}.*", Pattern.DOTALL);

    private CellPlaces() {}

    /**
     * Looks at every cell.
     *
     * @throws Refused when one stands where no workbook has a column
     */
    static void check(byte[] workbook) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            while (zip.getNextEntry() != null) {
                check(new Open(zip));
            }
        }
    }

    /** A reader of XML closes what it has read to its end, and the next entry is still to come. */
    private static final class Open extends FilterInputStream {
        Open(InputStream entry) {
            super(entry);
        }

        @Override
        public void close() {
            // stays open
        }
    }

    private static void check(InputStream entry) {
        try {
            XMLStreamReader xml = Xml.reader(entry);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamReader.START_ELEMENT
                        && xml.getLocalName().equals("c")
                        && isTooFar(xml.getAttributeValue(null, "r"))) {
                    throw new Refused("table", "file.too-many-columns", Sheet.MOST_COLUMNS);
                }
            }
        } catch (XMLStreamException e) {
            // No XML, or none from here on: the library will not come further either.
            return;
        }
    }

    private static boolean isTooFar(@Nullable String place) {
        return place != null && TOO_FAR.matcher(place).matches();
    }
}
