package kz.esep.document.pay;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import kz.esep.commission.Post;
import kz.esep.document.Block;
import kz.esep.document.Block.Cell;
import kz.esep.document.Block.Column;
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
import kz.esep.pay.Terms;
import kz.esep.text.Phrase;
import kz.esep.text.Wording;

/** What a run pays, by commission, fund and post, and the rates it is computed by. It names nobody. */
public record PaySummaryForm(Imprint imprint, Election election, PayRun run, PaySheet sheet) {
    private static final int PEOPLE = 18;
    private static final int FIGURE = 30;
    private static final int FUND = 40;
    /** As many columns of funds as there is room for beside the commissions. */
    private static final int FUNDS = 3;

    /** The document. */
    public Document document() {
        SortedMap<Body, List<PayLine>> commissions = sheet.commissions();
        List<Block> blocks = new ArrayList<>(RunParts.head(imprint, election, run, sheet));
        blocks.add(new Block.Heading(Say.phrase("pay.byBody")));
        blocks.add(table("pay.commission", named(commissions)));
        blocks.add(new Block.Heading(Say.phrase("pay.byFund")));
        List<Terms.Payer> funds = sheet.terms().funds();
        for (int first = 0; first < funds.size(); first += FUNDS) {
            blocks.add(byFund(commissions, funds.subList(first, Math.min(first + FUNDS, funds.size()))));
        }
        blocks.add(new Block.Heading(Say.phrase("pay.byPost")));
        blocks.add(table("pay.post", byPost()));
        blocks.add(new Block.Heading(Say.phrase("pay.rates")));
        blocks.add(RunParts.rates(sheet));
        blocks.addAll(RunParts.notes(sheet.remarks()));
        blocks.add(new Block.Together(List.of(
                new Block.Signatures(List.of(
                        new Signatory(Say.phrase("role.chair"), ""), new Signatory(Say.phrase("role.secretary"), ""))),
                new Block.Seal())));
        return Document.of(Say.phrase("pay.summary"), imprint, election.paper(), blocks);
    }

    private record Group(Phrase name, List<PayLine> lines) {}

    private List<Group> named(Map<Body, List<PayLine>> commissions) {
        return commissions.entrySet().stream()
                .map(one -> new Group(BodyName.of(election, one.getKey()), one.getValue()))
                .toList();
    }

    private List<Group> byPost() {
        Map<Post, List<PayLine>> posts = new EnumMap<>(Post.class);
        sheet.changing()
                .forEach(line -> posts.computeIfAbsent(line.payee().post(), none -> new ArrayList<>())
                        .add(line));
        return posts.entrySet().stream()
                .map(one -> new Group(one.getKey().said(), one.getValue()))
                .toList();
    }

    private Table table(String what, List<Group> groups) {
        List<Column> columns = new ArrayList<>(List.of(
                new Column(Say.phrase(what), Block.Kind.LABEL, 0),
                new Column(Say.phrase("pay.people"), Block.Kind.FIGURE, PEOPLE)));
        columns.addAll(RunParts.figures(FIGURE, "pay.gross", "pay.withheld", "pay.net"));
        List<List<Cell>> rows = new ArrayList<>();
        groups.forEach(group -> rows.add(row(group.name(), group.lines())));
        rows.add(row(Say.phrase("timesheet.together"), sheet.changing()));
        return new Table(columns, rows, true);
    }

    private static List<Cell> row(Phrase name, List<PayLine> lines) {
        List<Cell> row = new ArrayList<>(List.of(Cell.of(name), Cell.of(Say.figure(lines.size()))));
        row.addAll(RunParts.amounts(Sum.of(lines)));
        return row;
    }

    private Table byFund(Map<Body, List<PayLine>> commissions, List<Terms.Payer> funds) {
        List<Column> columns = new ArrayList<>(List.of(new Column(Say.phrase("pay.commission"), Block.Kind.LABEL, 0)));
        funds.forEach(fund -> columns.add(new Column(Wording.same(fund.name()), Block.Kind.FIGURE, FUND)));
        List<List<Cell>> rows = new ArrayList<>();
        named(commissions).forEach(group -> rows.add(shares(group.name(), Sum.of(group.lines()), funds)));
        rows.add(shares(Say.phrase("timesheet.together"), sheet.total(), funds));
        return new Table(columns, rows, true);
    }

    private static List<Cell> shares(Phrase name, Sum sum, List<Terms.Payer> funds) {
        List<Cell> row = new ArrayList<>(List.of(Cell.of(name)));
        funds.forEach(fund -> row.add(RunParts.amount(sum.of(fund.id()))));
        return row;
    }
}
