package kz.esep.document.protocol;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kz.esep.document.Block;
import kz.esep.document.Block.Cell;
import kz.esep.document.Block.Column;
import kz.esep.document.Block.Fact;
import kz.esep.document.Block.Heading;
import kz.esep.document.Block.Kind;
import kz.esep.document.Block.Seal;
import kz.esep.document.Block.Signatures;
import kz.esep.document.Block.Table;
import kz.esep.document.Block.Together;
import kz.esep.document.Document;
import kz.esep.document.Say;
import kz.esep.text.Phrase;
import kz.esep.text.Wording;

/**
 * The record of opening a precinct, to be filled in by hand: the opening begins one hour before the voting, boxes are
 * checked and sealed 30 minutes before, and the members who issue ballots are named (Art. 40). Who is present is counted
 * by kind (Art. 20(8)). What the election package knows is filled in.
 */
public record OpeningRecord(Subject subject) {
    private static final List<String> STEPS =
            List.of("opening.begun", "opening.ballots", "opening.stationary", "opening.mobile", "opening.sealed");
    private static final List<String> PRESENT = List.of(
            "opening.observers",
            "opening.foreign",
            "opening.international",
            "opening.proxies",
            "opening.media",
            "opening.foreignMedia");
    private static final int ISSUING = 6;
    private static final int NUMBER = 13;
    private static final int BY_HAND = 50;

    /** The document. */
    public Document document() {
        var precinct = subject.election().precinct(subject.precinct());
        List<Block> blocks = new ArrayList<>(subject.front(
                new Fact(Say.phrase("opening.listed"), Wording.same(Say.figure(precinct.listedVoters()))),
                new Fact(
                        Say.phrase("opening.end"),
                        Wording.same(precinct.endOfVoting().toString()))));
        blocks.add(table("opening.what", STEPS));
        blocks.add(new Heading(Say.phrase("opening.present")));
        blocks.add(table("opening.who", PRESENT));
        blocks.add(new Together(List.of(
                new Heading(Say.phrase("opening.issuing")),
                issuing(),
                new Signatures(subject.commission()),
                new Seal())));
        return subject.document(Say.phrase("opening.title"), blocks);
    }

    private static Table table(String heading, List<String> keys) {
        return new Table(
                List.of(
                        new Column(Say.phrase(heading), Kind.LABEL, 0),
                        new Column(Say.phrase("opening.filled"), Kind.BLANK, BY_HAND)),
                keys.stream()
                        .map(key -> List.of(Cell.of(Say.phrase(key)), Cell.EMPTY))
                        .toList());
    }

    private static Table issuing() {
        List<Phrase> headings =
                Stream.of("line.number", "name", "signature").map(Say::phrase).toList();
        return new Table(
                List.of(
                        new Column(headings.get(0), Kind.LABEL, NUMBER),
                        new Column(headings.get(1), Kind.BLANK, 0),
                        new Column(headings.get(2), Kind.BLANK, BY_HAND)),
                Stream.iterate(1, number -> number <= ISSUING, number -> number + 1)
                        .map(number -> List.of(Cell.of(Integer.toString(number)), Cell.EMPTY, Cell.EMPTY))
                        .toList());
    }
}
