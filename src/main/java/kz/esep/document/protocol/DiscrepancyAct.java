package kz.esep.document.protocol;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
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
 * issued (Art. 43). What the protocol says is filled in, and so is what the count established of each member, with the
 * difference; the rest is written by hand.
 *
 * @param established ballots of each issuing member by the line of the protocol; none where the count established nothing,
 *     or must not be seen
 */
public record DiscrepancyAct(Subject subject, String contest, Sheet figures, SortedMap<String, Long> established) {
    private static final String MEMBER = ContestForm.ISSUED_BY_MEMBER.replace("*", "");
    private static final int BY_HAND = 58;

    public DiscrepancyAct {
        established = Collections.unmodifiableSortedMap(new TreeMap<>(established));
    }

    /** The document: a page for each member on the protocol; without any, one to fill in. */
    public Document document() {
        List<Line> members = lines(figures.figures().keySet().stream().filter(code -> code.startsWith(MEMBER)));
        List<Block> blocks = new ArrayList<>();
        if (members.isEmpty()) {
            blocks.addAll(act(
                    List.of(Fact.blank(Say.phrase("act.member")), Fact.blank(Say.phrase("act.issued"))),
                    found(OptionalLong.empty(), OptionalLong.empty())));
        }
        for (Line member : members) {
            if (!blocks.isEmpty()) {
                blocks.add(new NewPage());
            }
            OptionalLong issued = figures.count(member.code());
            Long found = established.get(member.code());
            blocks.addAll(act(
                    List.of(Fact.blank(Say.phrase("act.member")), new Fact(member.label(), Say.counted(issued))),
                    found(found == null ? OptionalLong.empty() : OptionalLong.of(found), issued)));
        }
        return subject.document(Say.phrase("act.discrepancy"), blocks);
    }

    private List<Line> lines(Stream<String> codes) {
        ContestForm form = subject.election().form(contest);
        return codes.sorted(form.order())
                .flatMap(code -> form.find(code).stream())
                .toList();
    }

    private List<Block> act(List<Fact> member, Table found) {
        List<Block> blocks = new ArrayList<>(subject.front(
                subject.contest(contest), Fact.blank(Say.phrase("act.number")), Fact.blank(Say.phrase("act.at"))));
        blocks.add(new Text(Say.phrase("act.discrepancy.why"), Tone.PLAIN));
        blocks.add(LineTable.ofAct(lines(Stream.of("voters_given_ballots", "urn_stationary", "urn_mobile")), figures));
        blocks.add(new Heading(Say.phrase("act.of-member")));
        blocks.add(new Facts(member));
        blocks.add(new Together(List.of(
                found,
                new Facts(List.of(Fact.blank(Say.phrase("act.explanation")))),
                new Signatures(List.of(
                        Subject.byHand("role.member"), Subject.byHand("role.chair"), Subject.byHand("role.secretary"))),
                new Seal())));
        return blocks;
    }

    /** What was established of a member, and by how much it differs from what the protocol says. */
    private static Table found(OptionalLong ballots, OptionalLong issued) {
        OptionalLong difference = ballots.isEmpty() || issued.isEmpty()
                ? OptionalLong.empty()
                : OptionalLong.of(Math.abs(ballots.getAsLong() - issued.getAsLong()));
        return new Table(
                List.of(
                        new Column(Say.phrase("act.found"), Kind.LABEL, 0),
                        new Column(Say.phrase("digits"), Kind.BLANK, LineTable.FIGURE),
                        new Column(Say.phrase("words"), Kind.BLANK, BY_HAND)),
                List.of(
                        row("act.by-list", OptionalLong.empty()),
                        row("act.by-applications", OptionalLong.empty()),
                        row("act.by-ballots", ballots),
                        row("act.difference", difference)));
    }

    private static List<Cell> row(String key, OptionalLong figure) {
        return figure.isEmpty()
                ? List.of(Cell.of(Say.phrase(key)), Cell.EMPTY, Cell.EMPTY)
                : List.of(Cell.of(Say.phrase(key)), Cell.of(Say.figure(figure)), Cell.of(Say.words(figure)));
    }
}
