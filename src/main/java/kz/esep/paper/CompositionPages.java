package kz.esep.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import kz.esep.commission.Member;
import kz.esep.commission.Particulars;
import kz.esep.commission.Roll;
import kz.esep.document.Block;
import kz.esep.document.Block.Cell;
import kz.esep.document.Block.Column;
import kz.esep.document.Block.Fact;
import kz.esep.document.Block.Signatory;
import kz.esep.document.Block.Table;
import kz.esep.document.Document;
import kz.esep.document.Imprint;
import kz.esep.document.Say;
import kz.esep.document.protocol.Closing;
import kz.esep.document.protocol.Front;
import kz.esep.election.Body;
import kz.esep.election.Election;
import kz.esep.election.Precinct;
import kz.esep.text.Phrase;
import kz.esep.text.Wording;

/**
 * The composition of a commission for publication (Art. 13 and 17): names, posts and who proposed them, and nothing else of
 * a person.
 */
record CompositionPages(Imprint imprint, Election election, Roll roll) {

    Document document() {
        List<Member> members = roll.members();
        List<Block> blocks = new ArrayList<>(Front.of(
                imprint,
                election,
                new Fact(Say.phrase("composition.of"), of()),
                new Fact(Say.phrase("composition.day"), Wording.same(Say.day(roll.day()))),
                new Fact(Say.phrase("composition.count"), Wording.same(Integer.toString(members.size()))),
                new Fact(
                        Say.phrase("composition.article"),
                        Say.phrase(isPrecinct() ? "composition.precinct" : "composition.territorial")),
                Fact.blank(Say.phrase("composition.published"))));
        blocks.add(new Table(
                List.of(
                        new Column(Say.phrase("composition.line"), Block.Kind.FIGURE, 12),
                        new Column(Say.phrase("composition.name"), Block.Kind.LABEL, 0),
                        new Column(Say.phrase("composition.post"), Block.Kind.TEXT, 42),
                        new Column(Say.phrase("composition.proposer"), Block.Kind.TEXT, 0)),
                IntStream.range(0, members.size())
                        .mapToObj(i -> row(i + 1, members.get(i)))
                        .toList()));
        blocks.add(Closing.of(
                imprint,
                List.of(new Signatory(Say.phrase("role.chair"), ""), new Signatory(Say.phrase("role.secretary"), ""))));
        return Document.of(Say.phrase("composition.title"), imprint, election.paper(), blocks);
    }

    private boolean isPrecinct() {
        return roll.body().kind() == Body.Kind.PRECINCT;
    }

    private Phrase of() {
        if (!isPrecinct()) {
            return election.commission(roll.body().id()).name();
        }
        Precinct precinct = election.precinct(roll.body().id());
        return Say.phrase("composition.precinct-of", precinct.id(), precinct.settlement(), precinct.place());
    }

    private List<Cell> row(int line, Member member) {
        Particulars known = Objects.requireNonNull(member.particulars());
        return List.of(
                Cell.of(Integer.toString(line)),
                Cell.of(known.name()),
                Cell.of(member.postOn(roll.day()).orElseThrow().said()),
                Cell.of(member.proposer().name()));
    }
}
