package kz.esep.pay;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import kz.esep.table.Cell;
import kz.esep.table.Grid;
import kz.esep.text.Language;
import kz.esep.text.Message;

/** A pay sheet as two tables, of members and of commissions. What is the sum of other cells is a formula over them. */
final class SheetGrids {
    private static final String MEMBERS = "sheet";
    /** The header is the first row of a spreadsheet. */
    private static final int FIRST_ROW = 2;

    private static final List<String> LEAD = List.of("line", "body", "member", "name", "post");
    private static final List<String> AMOUNTS = List.of("due", "earlier", "gross", "withheld", "net");
    /** Before the amounts of a commission stand its name and how many members it has in the sheet. */
    private static final List<String> BODY = List.of("body", "people");

    private final PaySheet sheet;
    private final Map<String, String> names;
    private final Language language;

    /** @param names by the ids of members */
    SheetGrids(PaySheet sheet, Map<String, String> names, Language language) {
        this.sheet = sheet;
        this.names = names;
        this.language = language;
    }

    List<Grid> grids() {
        List<List<Cell>> members = new ArrayList<>();
        List<List<Cell>> bodies = new ArrayList<>();
        sheet.commissions().forEach((body, lines) -> {
            int from = members.size() + FIRST_ROW;
            lines.forEach(line -> members.add(member(line, members.size() + FIRST_ROW)));
            List<Cell> row = new ArrayList<>(List.of(Cell.of(body.said().in(language)), Cell.of((long) lines.size())));
            row.addAll(sums(MEMBERS + "!", LEAD.size(), from, lines));
            bodies.add(row);
        });
        List<PayLine> all = sheet.changing();
        int last = members.size() + FIRST_ROW - 1;
        members.add(total(List.of(Cell.EMPTY, total(), Cell.EMPTY, Cell.EMPTY, Cell.EMPTY), last, all));
        bodies.add(total(List.of(total(), Cell.of((long) all.size())), bodies.size() + FIRST_ROW - 1, all));
        return List.of(
                new Grid(MEMBERS, headings(LEAD), members, LEAD.size()),
                new Grid("commissions", headings(BODY), bodies, 1));
    }

    private Cell total() {
        return Cell.of(say("column.total"));
    }

    private String say(String key) {
        return Message.of("pay", key).in(language);
    }

    private List<String> headings(List<String> lead) {
        return Stream.concat(
                        Stream.concat(lead.stream(), AMOUNTS.stream()).map(column -> say("column." + column)),
                        sheet.terms().funds().stream().map(Terms.Payer::name))
                .toList();
    }

    private List<Cell> member(PayLine line, int row) {
        Payee payee = line.payee();
        Sum paid = line.paid();
        List<Cell> cells = new ArrayList<>(List.of(
                Cell.of((long) row - FIRST_ROW + 1),
                Cell.of(payee.body().said().in(language)),
                Cell.of(payee.member()),
                Cell.of(names.getOrDefault(payee.member(), "")),
                Cell.of(payee.post().said().in(language)),
                Cell.of(line.due().gross()),
                Cell.of(line.earlier().gross()),
                Cell.formula("F" + row + "-G" + row, paid.gross()),
                Cell.of(paid.withheld()),
                Cell.formula("H" + row + "-I" + row, paid.net())));
        sheet.terms().funds().forEach(fund -> cells.add(Cell.of(paid.of(fund.id()))));
        return cells;
    }

    private List<Cell> total(List<Cell> lead, int last, List<PayLine> lines) {
        return Stream.concat(lead.stream(), sums("", lead.size(), FIRST_ROW, last, lines).stream())
                .toList();
    }

    private List<Cell> sums(String where, int column, int from, List<PayLine> lines) {
        return sums(where, column, from, from + lines.size() - 1, lines);
    }

    /** The sums of every column of amounts from one row to another. */
    private List<Cell> sums(String where, int column, int from, int to, List<PayLine> lines) {
        Sum paid = Sum.of(lines);
        List<BigDecimal> values = new ArrayList<>(List.of(
                Money.sum(lines.stream().map(line -> line.due().gross())),
                Money.sum(lines.stream().map(line -> line.earlier().gross())),
                paid.gross(),
                paid.withheld(),
                paid.net()));
        sheet.terms().funds().forEach(fund -> values.add(paid.of(fund.id())));
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            String letters = letters(column + i);
            cells.add(Cell.formula(
                    String.format(Locale.ROOT, "SUM(%s%s%d:%s%d)", where, letters, from, letters, to), values.get(i)));
        }
        return cells;
    }

    /** The name of a column of a spreadsheet, from 0: A, B ... Z, AA. */
    private static String letters(int column) {
        String last = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? last : letters(column / 26 - 1) + last;
    }
}
