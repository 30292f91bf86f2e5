package kz.esep.document;

import java.util.List;
import java.util.Locale;
import kz.esep.document.Block.Bar;
import kz.esep.document.Block.Cell;
import kz.esep.document.Block.Column;
import kz.esep.document.Block.Fact;
import kz.esep.document.Block.Facts;
import kz.esep.document.Block.Heading;
import kz.esep.document.Block.Kind;
import kz.esep.document.Block.NewPage;
import kz.esep.document.Block.Scannable;
import kz.esep.document.Block.Seal;
import kz.esep.document.Block.Signatory;
import kz.esep.document.Block.Signatures;
import kz.esep.document.Block.Table;
import kz.esep.document.Block.Text;
import kz.esep.document.Block.Together;
import kz.esep.text.Phrase;

/** Writes blocks as XHTML. */
final class BlockHtml {
    private final Markup html;

    BlockHtml(Markup html) {
        this.html = html;
    }

    void all(List<Block> blocks) {
        blocks.forEach(this::one);
    }

    private void one(Block block) {
        switch (block) {
            case Heading heading -> html.phrase("h2", "", heading.text());
            case Text text -> html.phrase("p", text.tone().name().toLowerCase(Locale.ROOT), text.text());
            case Scannable code -> scannable(code);
            case Facts facts -> facts(facts);
            case Table table -> table(table);
            case Signatures signatures -> signatures(signatures);
            case Seal _ -> html.phrase("p", "seal", Say.phrase("seal"));
            case NewPage _ -> html.element("div", "break", "");
            case Together together -> {
                html.open("div", "together");
                all(together.blocks());
                html.close();
            }
        }
    }

    private void scannable(Scannable block) {
        html.open("div", "scannable").code(block.code(), Say.phrase("code"));
        html.phrase("p", "small", block.text()).close();
    }

    private void facts(Facts facts) {
        html.open("table", "facts").open("tbody", "");
        for (Fact fact : facts.facts()) {
            html.open("tr", "");
            html.rowHeader("", fact.label());
            Phrase value = fact.value();
            if (value == null) {
                html.element("td", "line", "").close();
            } else {
                html.phrase("td", "", value).close();
            }
        }
        html.close().close();
    }

    private void table(Table table) {
        html.open("table", table.dense() ? "grid dense" : "grid")
                .open("thead", "")
                .open("tr", "");
        table.columns().forEach(column -> html.columnHeader(css(column), column.width(), column.heading()));
        html.close().close().open("tbody", "");
        boolean under = false;
        for (List<Cell> row : table.rows()) {
            boolean heading = isHeading(table, row);
            if (heading) {
                html.close().open("tbody", "section");
            }
            row(table, row);
            if (under) {
                html.close().open("tbody", "");
            }
            under = heading;
        }
        html.close().close();
    }

    private static boolean isHeading(Table table, List<Cell> row) {
        return row.size() == 1 && table.columns().size() > 1;
    }

    private void row(Table table, List<Cell> row) {
        html.open("tr", "");
        if (isHeading(table, row)) {
            heading(table.columns(), row.getFirst());
        } else {
            for (int at = 0; at < row.size(); at++) {
                cell(table.columns().get(at), row.get(at));
            }
        }
        html.close();
    }

    /** Over all columns that are to be seen; every row has a cell for each of the others (ISO 14289-1, 7.2). */
    private void heading(List<Column> columns, Cell cell) {
        List<Column> unseen =
                columns.stream().filter(column -> column.kind() == Kind.NONE).toList();
        html.spanning("section", columns.size() - unseen.size(), cell.text());
        unseen.forEach(column -> html.element("td", css(column), ""));
    }

    private void cell(Column column, Cell cell) {
        Bar bar = cell.bar();
        if (bar != null) {
            html.open("td", css(column)).bar(bar.filled(), bar.mark()).close();
        } else if (column.kind() == Kind.LABEL) {
            html.rowHeader(css(column), cell.text());
        } else if (cell.remarks().isEmpty()) {
            html.phrase("td", css(column), cell.text());
        } else {
            html.open("td", css(column)).phrase("div", "", cell.text());
            cell.remarks().forEach(remark -> html.phrase("div", "remark", remark));
            html.close();
        }
    }

    private static String css(Column column) {
        return column.kind().name().toLowerCase(Locale.ROOT);
    }

    private void signatures(Signatures signatures) {
        html.open("table", "signatures").open("tbody", "");
        for (Signatory person : signatures.people()) {
            html.open("tr", "").phrase("td", "role", person.role());
            under("", "signature");
            under(person.name(), "name");
            under("", "date");
            html.close();
        }
        html.close().close();
    }

    private void under(String written, String key) {
        html.open("td", key).element("div", "written", written);
        html.element("div", "under", Say.both(Say.phrase(key), html.languages()));
        html.close();
    }
}
