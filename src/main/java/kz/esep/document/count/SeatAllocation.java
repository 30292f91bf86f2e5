package kz.esep.document.count;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import kz.esep.document.Block;
import kz.esep.document.Block.Cell;
import kz.esep.document.Block.Column;
import kz.esep.document.Block.Fact;
import kz.esep.document.Block.Facts;
import kz.esep.document.Block.Heading;
import kz.esep.document.Block.Kind;
import kz.esep.document.Block.Table;
import kz.esep.document.Block.Text;
import kz.esep.document.Block.Tone;
import kz.esep.document.Say;
import kz.esep.seats.Allocation;
import kz.esep.seats.Fraction;
import kz.esep.seats.ListSeats;
import kz.esep.seats.ListSeats.Claim;
import kz.esep.text.Message;
import kz.esep.text.Phrase;
import kz.esep.text.Wording;

/**
 * Seats by party lists step by step (Art. 97-1, 111-1): base, quota as an exact fraction, each list's quotient, integer
 * part and remainder, who got what was left over, and where the law is silent.
 */
public record SeatAllocation(Allocation allocation) {
    private static final int SHARE_DECIMALS = 2;
    private static final int VOTES = 30;
    private static final int SHARE = 14;
    private static final int EXACT = 36;
    private static final int SEATS = 15;

    /** The blocks, below a heading of whoever prints them. */
    public List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(Say.phrase("seats.title")));
        blocks.add(new Facts(facts()));
        allocation.notices().forEach(notice -> blocks.add(new Text(notice, Tone.NOTICE)));
        blocks.add(new Table(
                columns(), allocation.lists().stream().map(SeatAllocation::row).toList(), true));
        blocks.add(new Heading(Say.phrase("seats.steps")));
        int number = 0;
        for (Message step : allocation.steps()) {
            number++;
            String begin = number + ". ";
            Phrase said = Say.spelled(step);
            blocks.add(new Text(language -> begin + said.in(language), Tone.PLAIN));
        }
        return blocks;
    }

    private List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(Say.phrase("seats.base"), Say.counted(allocation.base())));
        facts.add(new Fact(Say.phrase("seats.all"), Say.counted(allocation.seats())));
        Fraction quota = allocation.quota();
        facts.add(new Fact(Say.phrase("seats.quota"), quota == null ? Wording.same(Say.EMPTY) : exact(quota)));
        facts.add(new Fact(Say.phrase("seats.given"), Say.counted(allocation.allocated())));
        return facts;
    }

    private static List<Column> columns() {
        return List.of(
                new Column(Say.phrase("seats.list"), Kind.LABEL, 0),
                new Column(Say.phrase("seats.votes"), Kind.FIGURE, VOTES),
                new Column(Say.phrase("seats.share"), Kind.FIGURE, SHARE),
                new Column(Say.phrase("seats.quotient"), Kind.FIGURE, EXACT),
                new Column(Say.phrase("seats.whole"), Kind.FIGURE, SEATS),
                new Column(Say.phrase("seats.extra"), Kind.FIGURE, SEATS),
                new Column(Say.phrase("seats.seats"), Kind.FIGURE, SEATS));
    }

    private static List<Cell> row(ListSeats list) {
        Claim claim = list.claim();
        String percent =
                list.share().times(Fraction.of(100, 1)).rounded(SHARE_DECIMALS).toPlainString() + " %";
        return List.of(
                Cell.of(list.option().name()),
                counted(list.option().votes()),
                new Cell(Wording.same(percent), List.of(Say.phrase(list.passed() ? "seats.passed" : "seats.below"))),
                claim == null ? Cell.of(Say.EMPTY) : quotient(claim),
                claim == null ? Cell.of(Say.EMPTY) : counted(claim.whole()),
                claim == null ? Cell.of(Say.EMPTY) : counted(claim.extra()),
                list.seats() == null ? Cell.of(Say.phrase("seats.open")) : counted(list.seats()));
    }

    private static Cell counted(long count) {
        return new Cell(Wording.same(Say.figure(count)), List.of(Say.words(OptionalLong.of(count))));
    }

    private static Cell quotient(Claim claim) {
        return new Cell(
                exact(claim.quotient()),
                List.of(language -> Say.text(
                        language, "seats.remainder", exact(claim.remainder()).in(language))));
    }

    /** Whole number and fraction, as in 67 741 + 11/98: nothing is rounded. */
    private static Phrase exact(Fraction fraction) {
        Fraction rest = fraction.remainder();
        String whole = Say.figure(fraction.whole());
        if (rest.numerator().signum() == 0) {
            return Wording.same(whole);
        }
        String part = grouped(rest.numerator()) + "/" + grouped(rest.denominator());
        return Wording.same(fraction.whole() == 0 ? part : whole + " + " + part);
    }

    private static String grouped(BigInteger number) {
        return number.bitLength() < Long.SIZE ? Say.figure(number.longValueExact()) : number.toString();
    }
}
