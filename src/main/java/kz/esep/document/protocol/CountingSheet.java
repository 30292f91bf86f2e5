package kz.esep.document.protocol;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import kz.esep.count.bundle.Stack;
import kz.esep.document.Block;
import kz.esep.document.Block.Cell;
import kz.esep.document.Block.Column;
import kz.esep.document.Block.Fact;
import kz.esep.document.Block.Kind;
import kz.esep.document.Block.Signatures;
import kz.esep.document.Block.Table;
import kz.esep.document.Block.Text;
import kz.esep.document.Block.Together;
import kz.esep.document.Block.Tone;
import kz.esep.document.Document;
import kz.esep.document.Say;
import kz.esep.election.ContestForm;
import kz.esep.election.Line;
import kz.esep.text.Message;
import kz.esep.text.Phrase;
import kz.esep.text.Wording;

/**
 * The sheet on which both people who counted a contest's stacks in bundles sign for what they found.
 *
 * @param size ballots of a whole bundle
 * @param filled whether the figures of stacks that stand may be printed; otherwise they are written by hand
 */
public record CountingSheet(Subject subject, String contest, int size, List<Stack> stacks, boolean filled) {
    private static final int BUNDLES = 26;
    private static final int BALLOTS = 48;
    private static final int AGAIN = 44;

    public CountingSheet {
        stacks = List.copyOf(stacks);
    }

    /** The document, a page as a rule. */
    public Document document() {
        Kind kind = filled ? Kind.TEXT : Kind.BLANK;
        List<Block> blocks = new ArrayList<>(subject.front(
                subject.contest(contest),
                new Fact(Say.phrase("sheet.size"), Say.counted(size)),
                Fact.blank(Say.phrase("act.at"))));
        blocks.add(new Text(Say.phrase("sheet.how"), Tone.PLAIN));
        blocks.add(new Table(
                List.of(
                        new Column(Say.phrase("sheet.stack"), Kind.LABEL, 0),
                        new Column(Say.phrase("sheet.bundles"), kind, BUNDLES),
                        new Column(Say.phrase("sheet.ballots"), kind, BALLOTS),
                        new Column(Say.phrase("sheet.again"), kind, AGAIN)),
                stacks.stream().map(this::row).toList()));
        blocks.add(new Together(List.of(
                new Text(Say.phrase("sheet.signed"), Tone.SMALL),
                new Signatures(List.of(Subject.byHand("role.counter-first"), Subject.byHand("role.counter-second"))))));
        return subject.document(Say.phrase("sheet"), blocks);
    }

    private List<Cell> row(Stack stack) {
        Cell name = Cell.of(name(stack.code()));
        if (!filled || stack.sum().isEmpty()) {
            return List.of(name, Cell.EMPTY, Cell.EMPTY, Cell.EMPTY);
        }
        Cell ballots = new Cell(Wording.same(Say.figure(stack.sum())), List.of(Say.words(stack.sum())));
        return List.of(
                name, Cell.of(Say.figure(stack.numbers().count())), ballots, Cell.of(Wording.same(again(stack))));
    }

    private Phrase name(String code) {
        ContestForm form = subject.election().form(contest);
        return form.find(code).<Phrase>map(Line::label).orElseGet(() -> Message.of("count", "code." + code));
    }

    /** The bundles that were counted more than twice, each with everything that was found in it. */
    private static String again(Stack stack) {
        return stack.numbers()
                .filter(bundle -> stack.found(bundle).size() > Stack.COUNTS)
                .mapToObj(bundle -> bundle + ": " + found(stack, bundle))
                .collect(Collectors.joining("; "));
    }

    private static String found(Stack stack, int bundle) {
        return stack.found(bundle).stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
