package kz.esep.document.protocol;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import kz.esep.day.PrecinctProgress;
import kz.esep.day.PrecinctProgress.State;
import kz.esep.day.Share;
import kz.esep.day.TurnoutReport;
import kz.esep.day.VotingDay;
import kz.esep.document.Block;
import kz.esep.document.Block.Cell;
import kz.esep.document.Block.Column;
import kz.esep.document.Block.Fact;
import kz.esep.document.Block.Heading;
import kz.esep.document.Block.Kind;
import kz.esep.document.Block.Signatures;
import kz.esep.document.Block.Table;
import kz.esep.document.Block.Text;
import kz.esep.document.Block.Together;
import kz.esep.document.Block.Tone;
import kz.esep.document.Document;
import kz.esep.document.Imprint;
import kz.esep.document.Say;
import kz.esep.election.Election;
import kz.esep.text.Phrase;
import kz.esep.text.Wording;

/**
 * Turnout through voting day: all precincts together at each time, signed beside the sums, then every precinct. It is
 * what precincts told by then, not a result.
 *
 * @param imprint of the commission that makes it
 */
public record TurnoutSheet(Imprint imprint, Election election, VotingDay day) {
    /** Times beside each other: as many as leave room for 999 999 and its share. */
    private static final int BESIDE = 7;

    private static final int DECIMALS = 2;
    private static final int NUMBER = 16;
    private static final int LISTED = 18;

    /** The document. */
    public Document document() {
        List<Block> blocks = new ArrayList<>(Front.of(
                imprint,
                election,
                new Fact(
                        Say.phrase("turnout.precincts"),
                        Wording.same(Say.figure(day.precincts().size())))));
        blocks.add(new Together(List.of(
                new Text(Say.phrase("turnout.told"), Tone.SMALL),
                together(),
                new Signatures(List.of(Subject.byHand("role.chair"), Subject.byHand("role.secretary"))))));
        for (int from = 0; from < day.times().size(); from += BESIDE) {
            List<LocalTime> some =
                    day.times().subList(from, Math.min(day.times().size(), from + BESIDE));
            blocks.add(new Heading(Say.phrase("turnout.byPrecinct")));
            blocks.add(precincts(some));
        }
        return Document.of(Say.phrase("turnout.title"), imprint, election.paper(), blocks);
    }

    private Table together() {
        List<Column> columns = new ArrayList<>(List.of(new Column(Say.phrase("turnout.time"), Kind.LABEL, NUMBER)));
        for (String key : List.of("reported", "late", "missing", "voted", "listed", "share")) {
            columns.add(new Column(Say.phrase("turnout." + key), Kind.FIGURE, 0));
        }
        return new Table(columns, day.times().stream().map(this::together).toList());
    }

    private List<Cell> together(LocalTime time) {
        Share mean = day.mean(time);
        return List.of(
                Cell.of(time.toString()),
                figure(day.count(time, State.IN_TIME) + day.count(time, State.LATE)),
                figure(day.count(time, State.LATE)),
                figure(day.count(time, State.MISSING)),
                figure(mean.part()),
                figure(mean.whole()),
                Cell.of(mean.whole() == 0 ? Say.EMPTY : percent(mean)));
    }

    private Table precincts(List<LocalTime> times) {
        List<Column> columns = new ArrayList<>(List.of(
                new Column(Say.phrase("annex.precinct"), Kind.LABEL, NUMBER),
                new Column(Say.phrase("turnout.listed"), Kind.FIGURE, LISTED)));
        times.forEach(time -> columns.add(new Column(Wording.same(time.toString()), Kind.FIGURE, 0)));
        return new Table(
                columns, day.precincts().stream().map(one -> row(one, times)).toList(), true);
    }

    private List<Cell> row(PrecinctProgress one, List<LocalTime> times) {
        List<Cell> row = new ArrayList<>(List.of(Cell.of(one.precinct().id()), figure(one.listed(LocalTime.MAX))));
        times.forEach(time -> row.add(cell(one, time)));
        return row;
    }

    private Cell cell(PrecinctProgress one, LocalTime time) {
        State state = one.turnout(time, day.now());
        TurnoutReport report = one.day().report(time).orElse(null);
        if (report == null) {
            return state == State.NOT_ASKED || state == State.AHEAD
                    ? Cell.of(Say.EMPTY)
                    : new Cell(Wording.same(Say.EMPTY), List.of(state.said()));
        }
        List<Phrase> remarks = new ArrayList<>(List.of(Wording.same(percent(report.share()))));
        if (state == State.LATE) {
            remarks.add(state.said());
        }
        return new Cell(Wording.same(Say.figure(report.voted())), remarks);
    }

    private static Cell figure(long count) {
        return Cell.of(Say.figure(count));
    }

    private static String percent(Share share) {
        return share.percent(DECIMALS).toPlainString() + " %";
    }
}
