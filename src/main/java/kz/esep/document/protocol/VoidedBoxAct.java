package kz.esep.document.protocol;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import kz.esep.document.Block;
import kz.esep.document.Block.Fact;
import kz.esep.document.Block.NewPage;
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
 * Acts of voided mobile boxes (E07): a box held more ballots than it has applications, so every ballot of it is invalid
 * and the act names the members who carried it (Art. 43). Their names are written by hand.
 *
 * @param figures of the protocol or the count; without any the act is a form to be filled in by hand
 * @param boxes numbers of the boxes; empty where the protocol has one sum for all of them
 */
public record VoidedBoxAct(Subject subject, String contest, Sheet figures, List<Integer> boxes) {
    public VoidedBoxAct {
        boxes = List.copyOf(boxes);
    }

    /** The document, a page for each box. */
    public Document document() {
        List<Block> blocks = new ArrayList<>();
        if (boxes.isEmpty()) {
            blocks.addAll(act(
                    new Fact(Say.phrase("act.box"), Wording.same(Say.EMPTY)), "urn_mobile", "outside_applications"));
        }
        for (int box : boxes) {
            if (!blocks.isEmpty()) {
                blocks.add(new NewPage());
            }
            String number = Integer.toString(box);
            blocks.addAll(act(
                    new Fact(Say.phrase("act.box"), Wording.same(number)),
                    ContestForm.BOX_BALLOTS.replace("*", number),
                    ContestForm.BOX_APPLICATIONS.replace("*", number)));
        }
        return subject.document(Say.phrase("act.voided"), blocks);
    }

    private List<Block> act(Fact box, String ballots, String applications) {
        List<Block> blocks = new ArrayList<>(subject.front(
                subject.contest(contest), box, Fact.blank(Say.phrase("act.number")), Fact.blank(Say.phrase("act.at"))));
        ContestForm form = subject.election().form(contest);
        List<Line> lines = Stream.of(ballots, applications)
                .flatMap(code -> form.find(code).stream())
                .toList();
        blocks.add(LineTable.ofAct(lines, figures));
        blocks.add(new Together(List.of(
                new Text(why(ballots, applications), Tone.NOTICE),
                new Signatures(List.of(
                        Subject.byHand("role.carrier"),
                        Subject.byHand("role.carrier"),
                        Subject.byHand("role.chair"),
                        Subject.byHand("role.secretary"))),
                new Seal())));
        return blocks;
    }

    private Phrase why(String ballots, String applications) {
        if (figures.figures().isEmpty()) {
            return Say.phrase("act.voided.by-hand");
        }
        long more = count(ballots) - count(applications);
        return language -> Say.text(
                language,
                "act.voided.why",
                Say.figure(more),
                Say.words(OptionalLong.of(more)).in(language));
    }

    private long count(String code) {
        return figures.count(code).orElse(0);
    }
}
