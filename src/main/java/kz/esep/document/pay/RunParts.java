package kz.esep.document.pay;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import kz.esep.document.Block;
import kz.esep.document.Block.Cell;
import kz.esep.document.Block.Column;
import kz.esep.document.Block.Fact;
import kz.esep.document.Block.Table;
import kz.esep.document.Block.Text;
import kz.esep.document.Block.Tone;
import kz.esep.document.Imprint;
import kz.esep.document.Say;
import kz.esep.document.protocol.Front;
import kz.esep.election.Election;
import kz.esep.pay.PayRun;
import kz.esep.pay.PaySheet;
import kz.esep.pay.Period;
import kz.esep.pay.Rate;
import kz.esep.pay.Sum;
import kz.esep.text.Message;
import kz.esep.text.Phrase;
import kz.esep.text.Wording;

/** What both papers about a run have. */
final class RunParts {
    private static final int NUMBER = 22;
    private static final int DAY = 24;
    private static final int SOURCE = 70;

    private RunParts() {}

    /** How a paper begins: which run of which period it is, and how far it came. */
    static List<Block> head(Imprint imprint, Election election, PayRun run, PaySheet sheet) {
        Period period = sheet.terms().period();
        List<Fact> facts = new ArrayList<>(List.of(
                new Fact(
                        Say.phrase("pay.run"),
                        Say.phrase(
                                "pay.run.is",
                                run.id(),
                                sheet.reach().purpose().said(),
                                run.state().said())),
                new Fact(
                        Say.phrase("pay.period"),
                        Wording.same(Say.day(period.from()) + " \u2013 " + Say.day(period.to()))),
                new Fact(
                        Say.phrase("pay.until"),
                        Wording.same(Say.day(sheet.reach().until())))));
        if (!run.order().reason().isEmpty()) {
            facts.add(
                    new Fact(Say.phrase("pay.reason"), Wording.same(run.order().reason())));
        }
        PayRun.Payment payment = run.payment();
        if (payment != null) {
            facts.add(new Fact(
                    Say.phrase("pay.payment"), Wording.same(Say.day(payment.day()) + "; " + payment.document())));
        }
        return Front.of(imprint, election, facts.toArray(Fact[]::new));
    }

    /** Remarks in small print. */
    static List<Block> notes(List<Message> notes) {
        return notes.stream().<Block>map(note -> new Text(note, Tone.SMALL)).toList();
    }

    static List<Column> figures(int width, String... headings) {
        return List.of(headings).stream()
                .map(heading -> new Column(Say.phrase(heading), Block.Kind.FIGURE, width))
                .toList();
    }

    static List<Cell> amounts(Sum sum) {
        return List.of(amount(sum.gross()), amount(sum.withheld()), amount(sum.net()));
    }

    static Cell amount(BigDecimal tenge) {
        return Cell.of(Say.amount(tenge));
    }

    /** The numbers by which the run was computed, each with its source. */
    static Table rates(PaySheet sheet) {
        List<Column> columns = List.of(
                new Column(Say.phrase("pay.rate"), Block.Kind.TEXT, 0),
                new Column(Say.phrase("pay.value"), Block.Kind.FIGURE, NUMBER),
                new Column(Say.phrase("pay.since"), Block.Kind.TEXT, DAY),
                new Column(Say.phrase("pay.source"), Block.Kind.TEXT, SOURCE));
        return new Table(
                columns,
                sheet.terms().rates().values().stream().map(RunParts::row).toList(),
                true);
    }

    private static List<Cell> row(Rate rate) {
        Phrase said = rate.name().said();
        return List.of(
                new Cell(said, List.of(rate.standing().said())),
                Cell.of(Say.number(rate.value())),
                Cell.of(Say.day(rate.from())),
                Cell.of(rate.cited()));
    }
}
