package kz.esep.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Reads the tables of figures back by the place of every glyph: what stands in one row, cell by cell. */
public final class TableText extends PDFTextStripper {
    /** Widest gap in points within a cell's text. */
    private static final float WORD_GAP = 4;

    private static final String FIGURE = "[\\d\u202F]+|\u2013";

    private final Map<Integer, List<TextPosition>> glyphs = new TreeMap<>();

    private TableText() {}

    /** Rows whose first cell is a line number, without the label: the number and its figures. */
    public static List<List<String>> rows(byte[] pdf) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                TableText reader = new TableText();
                reader.setStartPage(page);
                reader.setEndPage(page);
                reader.getText(document);
                reader.glyphs.values().forEach(row -> rows.add(cells(row)));
            }
        }
        rows.removeIf(row -> !row.getFirst().matches("\\d+(\\.\\d+)?"));
        return rows;
    }

    @Override
    protected void processTextPosition(TextPosition glyph) {
        glyphs.computeIfAbsent(Math.round(glyph.getYDirAdj()), ignored -> new ArrayList<>())
                .add(glyph);
    }

    private static List<String> cells(List<TextPosition> row) {
        row.sort(Comparator.comparingDouble(TextPosition::getXDirAdj));
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        float end = Float.NaN;
        for (TextPosition glyph : row) {
            if (glyph.getXDirAdj() - end > WORD_GAP) {
                cells.add(cell.toString());
                cell.setLength(0);
            }
            cell.append(glyph.getUnicode());
            end = glyph.getXDirAdj() + glyph.getWidthDirAdj();
        }
        cells.add(cell.toString());
        List<String> figures = new ArrayList<>(cells.subList(0, 1));
        cells.stream().skip(1).filter(text -> text.matches(FIGURE)).forEach(figures::add);
        return figures;
    }
}
