package kz.esep.document.protocol;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import kz.esep.document.Block;
import kz.esep.document.Block.Cell;
import kz.esep.document.Block.Column;
import kz.esep.document.Block.Fact;
import kz.esep.document.Block.Kind;
import kz.esep.document.Block.Seal;
import kz.esep.document.Block.Signatures;
import kz.esep.document.Block.Table;
import kz.esep.document.Block.Text;
import kz.esep.document.Block.Together;
import kz.esep.document.Block.Tone;
import kz.esep.document.Document;
import kz.esep.document.Say;
import kz.esep.election.ContestForm;
import kz.esep.election.Line;
import kz.esep.tally.Sheet;
import kz.esep.text.Phrase;
import kz.esep.text.Wording;

/**
 * The act of the disputed ballots: what each of them was counted as and how many members voted for it, more than half of
 * all (Art. 43(7)).
 *
 * @param figures of the count; without any the act is a form whose numbers are written by hand
 * @param members of the commission on voting day
 */
public record DisputedBallotsAct(
        Subject subject, String contest, Sheet figures, List<Decision> decisions, int members) {
    private static final int BALLOTS = 44;
    private static final int FAVOUR = 34;

    public DisputedBallotsAct {
        decisions = List.copyOf(decisions);
    }

    /**
     * One decision.
     *
     * @param line what the ballots are counted as
     * @param favour members who voted for it
     * @param note what was disputed; may be empty
     * @param at local time
     */
    public record Decision(String line, long ballots, long favour, String note, String at) {}

    /** The document. */
    public Document document() {
        List<Block> blocks = new ArrayList<>(subject.front(
                subject.contest(contest),
                Fact.blank(Say.phrase("act.number")),
                Fact.blank(Say.phrase("act.at")),
                new Fact(Say.phrase("act.disputed.members"), Say.counted(members))));
        blocks.add(new Text(Say.phrase("act.disputed.why"), Tone.PLAIN));
        blocks.add(new Table(
                List.of(
                        new Column(Say.phrase("act.disputed.as"), Kind.LABEL, 0),
                        new Column(Say.phrase("act.disputed.ballots"), byHand() ? Kind.BLANK : Kind.TEXT, BALLOTS),
                        new Column(Say.phrase("act.disputed.favour"), byHand() ? Kind.BLANK : Kind.TEXT, FAVOUR),
                        new Column(Say.phrase("act.disputed.what"), Kind.TEXT, BALLOTS)),
                decisions.stream().map(this::row).toList()));
        long all = decisions.stream().mapToLong(Decision::ballots).sum();
        blocks.add(new Together(List.of(
                new Text(
                        byHand()
                                ? Say.phrase("act.disputed.by-hand")
                                : Say.phrase("act.disputed.all", Say.counted(all)),
                        Tone.NOTICE),
                new Signatures(subject.commission(figures)),
                new Seal())));
        return subject.document(Say.phrase("act.disputed"), blocks);
    }

    private boolean byHand() {
        return figures.figures().isEmpty();
    }

    private List<Cell> row(Decision decision) {
        ContestForm form = subject.election().form(contest);
        Phrase line = form.find(decision.line()).<Phrase>map(Line::label).orElse(Wording.same(decision.line()));
        return List.of(
                Cell.of(line),
                byHand() ? Cell.EMPTY : spelled(decision.ballots()),
                byHand() ? Cell.EMPTY : spelled(decision.favour()),
                new Cell(Wording.same(decision.note()), List.of(Wording.same(decision.at()))));
    }

    private static Cell spelled(long count) {
        return new Cell(Wording.same(Say.figure(count)), List.of(Say.words(OptionalLong.of(count))));
    }
}
