package kz.esep.document.pay;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.esep.document.Block;
import kz.esep.document.Block.Cell;
import kz.esep.document.Block.Column;
import kz.esep.document.Block.Fact;
import kz.esep.document.Block.Signatory;
import kz.esep.document.Block.Table;
import kz.esep.document.BodyName;
import kz.esep.document.Document;
import kz.esep.document.Imprint;
import kz.esep.document.Say;
import kz.esep.election.Body;
import kz.esep.election.Election;
import kz.esep.pay.PayLine;
import kz.esep.pay.PayRun;
import kz.esep.pay.PaySheet;
import kz.esep.pay.Sum;
import kz.esep.text.Phrase;
import kz.esep.text.Wording;

/**
 * The pay sheet of one commission or of several, each beginning a page, with a column to sign in. The law gives no form of
 * it. It names members and has neither IIN nor accounts, since all members of a commission see it.
 *
 * @param rows of each commission, in the order of the paper
 */
public record PaySheetForm(Imprint imprint, Election election, PayRun run, PaySheet sheet, Map<Body, List<Row>> rows) {
    private static final int ORDINAL = 9;
    private static final int FIGURE = 26;
    private static final int SIGNATURE = 34;

    public PaySheetForm {
        rows = new LinkedHashMap<>(rows);
    }

    /** A member's line with the member's name. */
    public record Row(PayLine line, String name) {}

    /** The document. */
    public Document document() {
        List<Block> blocks = new ArrayList<>(RunParts.head(imprint, election, run, sheet));
        blocks.addAll(RunParts.notes(sheet.terms().doubts()));
        boolean first = true;
        for (Map.Entry<Body, List<Row>> one : rows.entrySet()) {
            if (!first) {
                blocks.add(new Block.NewPage());
            }
            first = false;
            blocks.addAll(blocks(one.getKey(), one.getValue()));
        }
        return Document.of(Say.phrase("pay.title"), imprint, election.paper(), blocks);
    }

    private List<Block> blocks(Body body, List<Row> own) {
        Sum sum = Sum.of(own.stream().map(Row::line).toList());
        List<Block> blocks = new ArrayList<>(List.of(new Block.Heading(BodyName.of(election, body)), table(own, sum)));
        List<Fact> facts = new ArrayList<>();
        sheet.terms()
                .funds()
                .forEach(fund -> facts.add(
                        new Fact(Say.phrase("pay.from", fund.name()), Wording.same(Say.amount(sum.of(fund.id()))))));
        if (sum.net().signum() > 0) {
            facts.add(new Fact(Say.phrase("pay.out"), words(sum.net())));
        }
        List<Signatory> people = Stream.of("role.chair", "pay.drawer", "pay.payer")
                .map(role -> new Signatory(Say.phrase(role), ""))
                .toList();
        blocks.add(new Block.Together(List.of(new Block.Facts(facts), new Block.Signatures(people), new Block.Seal())));
        return blocks;
    }

    private static Phrase words(BigDecimal net) {
        String digits = net.toPlainString();
        return Say.phrase("pay.words", Say.counted(net.longValue()), digits.substring(digits.indexOf('.') + 1));
    }

    private static Table table(List<Row> own, Sum sum) {
        List<Column> columns = new ArrayList<>(List.of(
                new Column(Say.phrase("pay.ordinal"), Block.Kind.FIGURE, ORDINAL),
                new Column(Say.phrase("timesheet.member"), Block.Kind.TEXT, 0)));
        columns.addAll(RunParts.figures(FIGURE, "pay.gross", "pay.withheld", "pay.net"));
        columns.add(new Column(Say.phrase("pay.signature"), Block.Kind.BLANK, SIGNATURE));
        List<List<Cell>> cells = new ArrayList<>();
        for (Row row : own) {
            cells.add(cells(
                    Cell.of(Integer.toString(cells.size() + 1)),
                    new Cell(Wording.same(row.name()), remarks(row.line())),
                    row.line().paid()));
        }
        cells.add(cells(Cell.EMPTY, Cell.of(Say.phrase("timesheet.together")), sum));
        return new Table(columns, cells);
    }

    private static List<Cell> cells(Cell ordinal, Cell member, Sum sum) {
        List<Cell> cells = new ArrayList<>(List.of(ordinal, member));
        cells.addAll(RunParts.amounts(sum));
        cells.add(Cell.EMPTY);
        return cells;
    }

    private static List<Phrase> remarks(PayLine line) {
        List<Phrase> remarks = new ArrayList<>(List.of(line.payee().post().said()));
        if (line.payee().publicServant()) {
            remarks.add(line.service());
        }
        if (!line.earlier().nothing()) {
            remarks.add(Say.phrase(
                    "pay.before",
                    Say.amount(line.due().gross()),
                    Say.amount(line.earlier().gross())));
        }
        if (line.paid().net().signum() < 0) {
            remarks.add(Say.phrase("pay.overpaid"));
        }
        return remarks;
    }
}
