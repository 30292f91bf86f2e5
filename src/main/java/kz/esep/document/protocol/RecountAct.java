package kz.esep.document.protocol;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.esep.document.Block;
import kz.esep.document.Block.Cell;
import kz.esep.document.Block.Column;
import kz.esep.document.Block.Fact;
import kz.esep.document.Block.Kind;
import kz.esep.document.Block.Seal;
import kz.esep.document.Block.Signatory;
import kz.esep.document.Block.Signatures;
import kz.esep.document.Block.Table;
import kz.esep.document.Block.Text;
import kz.esep.document.Block.Together;
import kz.esep.document.Block.Tone;
import kz.esep.document.Document;
import kz.esep.document.Say;
import kz.esep.tally.Recount;
import kz.esep.tally.Sheet;
import kz.esep.text.Wording;

/**
 * The act of a recount: on whose request or order, until when it could be, and what each changed line was and is. Who was
 * present signs by hand.
 *
 * @param figures as they are now
 * @param made what the version that it made changed, and by which act
 */
public record RecountAct(Subject subject, String contest, Sheet figures, Corrected made, Recount recount) {
    private static final int FIGURE = 44;

    /** The document. */
    public Document document() {
        List<Fact> facts = new ArrayList<>(List.of(
                subject.contest(contest),
                new Fact(Say.phrase("act.number"), Wording.same(made.cause().act())),
                Fact.blank(Say.phrase("act.at"))));
        Optional.ofNullable(recount.limit())
                .ifPresent(limit -> facts.add(new Fact(
                        Say.phrase("act.recount.until"),
                        language ->
                                Say.minute(limit.until()) + ", " + limit.said().in(language))));
        facts.add(new Fact(Say.phrase("annex.reason"), Wording.same(made.cause().reason())));
        List<Block> blocks = new ArrayList<>(subject.front(facts.toArray(Fact[]::new)));
        blocks.add(new Text(recount.said(), Tone.NOTICE));
        blocks.add(made.changes().isEmpty() ? new Text(Say.phrase("act.recount.same"), Tone.PLAIN) : changes());
        blocks.add(new Together(List.of(
                new Text(Say.phrase("act.recount.present." + recount.kind().name()), Tone.PLAIN),
                new Signatures(signatories()),
                new Seal())));
        return subject.document(Say.phrase("act.recount"), blocks);
    }

    private Table changes() {
        return new Table(
                List.of(
                        new Column(Say.phrase("line"), Kind.LABEL, 0),
                        new Column(Say.phrase("annex.was"), Kind.FIGURE, FIGURE),
                        new Column(Say.phrase("annex.now"), Kind.FIGURE, FIGURE)),
                made.changes().stream()
                        .map(change ->
                                List.of(Cell.of(change.line()), Annex.cell(change.was()), Annex.cell(change.now())))
                        .toList());
    }

    private List<Signatory> signatories() {
        List<Signatory> people = new ArrayList<>(
                recount.kind() == Recount.Kind.REQUESTED
                        ? List.of(Subject.byHand("role.proxy"))
                        : List.of(
                                Subject.byHand("role.above"),
                                Subject.byHand("role.applicant"),
                                Subject.byHand("role.applicant")));
        people.addAll(subject.commission(figures));
        return people;
    }
}
