package kz.esep.document.protocol;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import kz.esep.document.Block;
import kz.esep.document.Block.Fact;
import kz.esep.document.Block.Seal;
import kz.esep.document.Block.Signatures;
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
 * The act of counting and cancelling the unused ballots, before any box is opened (Art. 43(4)).
 *
 * @param figures of the count; without any the act is a form to be filled in by hand
 * @param number of the act; empty where it is written by hand
 * @param at when they were cancelled, local
 */
public record CancelledBallotsAct(Subject subject, String contest, Sheet figures, String number, String at) {

    /** The document, a page. */
    public Document document() {
        List<Block> blocks = new ArrayList<>(subject.front(
                subject.contest(contest), number(number), new Fact(Say.phrase("act.cancelled.at"), Wording.same(at))));
        ContestForm form = subject.election().form(contest);
        List<Line> lines = Stream.of("ballots_received", "voters_given_ballots", "ballots_cancelled")
                .flatMap(code -> form.find(code).stream())
                .toList();
        blocks.add(LineTable.ofAct(lines, figures));
        blocks.add(new Together(
                List.of(new Text(why(), Tone.NOTICE), new Signatures(subject.commission(figures)), new Seal())));
        return subject.document(Say.phrase("act.cancelled"), blocks);
    }

    private Phrase why() {
        OptionalLong cancelled = figures.count("ballots_cancelled");
        return cancelled.isEmpty()
                ? Say.phrase("act.cancelled.by-hand")
                : Say.phrase("act.cancelled.why", Say.counted(cancelled));
    }

    /** The number of an act, or a line to write it on. */
    static Fact number(String number) {
        return number.isEmpty()
                ? Fact.blank(Say.phrase("act.number"))
                : new Fact(Say.phrase("act.number"), Wording.same(number));
    }
}
