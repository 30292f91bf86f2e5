package kz.esep.document.protocol;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import kz.esep.document.Block;
import kz.esep.document.Block.Cell;
import kz.esep.document.Block.Column;
import kz.esep.document.Block.Fact;
import kz.esep.document.Block.Facts;
import kz.esep.document.Block.Heading;
import kz.esep.document.Block.Kind;
import kz.esep.document.Block.NewPage;
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

/**
 * Acts of discrepancy, one for each issuing member: the boxes held more ballots than were issued (E06), or the members'
 * ballots do not add up to the voters who received them (E02), so that it has to be established how many each member
 * issued (Art. 43). What the protocol says is filled in; what was found is written by hand.
 */
public record DiscrepancyAct(Subject subject, String contest, Sheet figures) {
    private static final String MEMBER = ContestForm.ISSUED_BY_MEMBER.replace("*", "");
    private static final int BY_HAND = 58;

    /** The document: a page for each member on the protocol; without any, one to fill in. */
    public Document document() {
        List<Line> members = lines(figures.figures().keySet().stream().filter(code -> code.startsWith(MEMBER)));
        List<Block> blocks = new ArrayList<>();
        if (members.isEmpty()) {
            blocks.addAll(act(List.of(Fact.blank(Say.phrase("act.member")), Fact.blank(Say.phrase("act.issued")))));
        }
        for (Line member : members) {
            if (!blocks.isEmpty()) {
                blocks.add(new NewPage());
            }
            OptionalLong issued = figures.count(member.code());
            blocks.addAll(
                    act(List.of(Fact.blank(Say.phrase("act.member")), new Fact(member.label(), Say.counted(issued)))));
        }
        return subject.document(Say.phrase("act.discrepancy"), blocks);
    }

    private List<Line> lines(Stream<String> codes) {
        ContestForm form = subject.election().form(contest);
        return codes.sorted(form.order())
                .flatMap(code -> form.find(code).stream())
                .toList();
    }

    private List<Block> act(List<Fact> member) {
        List<Block> blocks = new ArrayList<>(subject.front(
                subject.contest(contest), Fact.blank(Say.phrase("act.number")), Fact.blank(Say.phrase("act.at"))));
        blocks.add(new Text(Say.phrase("act.discrepancy.why"), Tone.PLAIN));
        blocks.add(LineTable.ofAct(lines(Stream.of("voters_given_ballots", "urn_stationary", "urn_mobile")), figures));
        blocks.add(new Heading(Say.phrase("act.of-member")));
        blocks.add(new Facts(member));
        blocks.add(new Together(List.of(
                found(),
                new Facts(List.of(Fact.blank(Say.phrase("act.explanation")))),
                new Signatures(List.of(
                        Subject.byHand("role.member"), Subject.byHand("role.chair"), Subject.byHand("role.secretary"))),
                new Seal())));
        return blocks;
    }

    private static Table found() {
        return new Table(
                List.of(
                        new Column(Say.phrase("act.found"), Kind.LABEL, 0),
                        new Column(Say.phrase("digits"), Kind.BLANK, LineTable.FIGURE),
                        new Column(Say.phrase("words"), Kind.BLANK, BY_HAND)),
                Stream.of("act.by-list", "act.by-applications", "act.by-ballots", "act.difference")
                        .map(key -> List.of(Cell.of(Say.phrase(key)), Cell.EMPTY, Cell.EMPTY))
                        .toList());
    }
}
