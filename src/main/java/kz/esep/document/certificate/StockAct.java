package kz.esep.document.certificate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import kz.esep.document.Block;
import kz.esep.document.Block.Cell;
import kz.esep.document.Block.Column;
import kz.esep.document.Block.Fact;
import kz.esep.document.Block.Kind;
import kz.esep.document.Block.Table;
import kz.esep.document.Block.Text;
import kz.esep.document.Block.Tone;
import kz.esep.document.Document;
import kz.esep.document.Say;
import kz.esep.text.Phrase;
import kz.esep.text.Wording;

/**
 * An act about certificates that nobody was given: handed on, lost or spoiled, or cancelled as unused.
 *
 * @param from who has or had them
 * @param to who gets them; the same where they stay
 */
public record StockAct(Frame frame, Sort sort, Paper paper, Phrase from, Phrase to, List<Range> ranges) {
    private static final int BORDER = 45;

    public StockAct {
        ranges = List.copyOf(ranges);
    }

    /**
     * What the paper is called by.
     *
     * @param reason may be empty
     */
    public record Paper(String number, LocalDate date, String reason) {}

    /** Numbers in a row, the last one included. */
    public record Range(long first, long last) {
        long count() {
            return last - first + 1;
        }
    }

    /** What an act is about. */
    public enum Sort {
        TRANSFER("certificate.role.hands-over", "certificate.role.takes"),
        LOSS("role.chair", "role.secretary", "role.member"),
        SPOILING("role.chair", "role.secretary", "role.member"),
        CANCELLING("role.chair", "role.secretary", "role.member");

        @SuppressWarnings("ImmutableEnumChecker") // never changed
        private final String[] roles;

        Sort(String... roles) {
            this.roles = roles;
        }
    }

    /** The document. */
    public Document document() {
        List<Fact> facts = new ArrayList<>(List.of(
                Frame.fact("act.number", paper.number()), Frame.fact("certificate.act.date", Say.day(paper.date()))));
        if (sort == Sort.TRANSFER) {
            facts.add(new Fact(Say.phrase("certificate.act.from"), from));
            facts.add(new Fact(Say.phrase("certificate.act.to"), to));
        } else {
            facts.add(new Fact(Say.phrase("certificate.act.at"), from));
        }
        if (!paper.reason().isEmpty()) {
            facts.add(Frame.fact("certificate.act.reason", paper.reason()));
        }
        OptionalLong all =
                OptionalLong.of(ranges.stream().mapToLong(Range::count).sum());
        List<Block> blocks = new ArrayList<>(List.of(new Text(Say.phrase("certificate.act.says." + sort), Tone.PLAIN)));
        if (!ranges.isEmpty()) {
            blocks.add(table());
        }
        blocks.add(Frame.signed(
                List.of(new Text(
                        language -> Say.text(
                                language,
                                "certificate.act.all",
                                Say.figure(all),
                                Say.words(all).in(language)),
                        Tone.PLAIN)),
                sort.roles));
        return frame.document(Say.phrase("certificate.act." + sort), facts, blocks);
    }

    private Table table() {
        return new Table(
                List.of(
                        new Column(Say.phrase("certificate.first"), Kind.LABEL, BORDER),
                        new Column(Say.phrase("certificate.last"), Kind.TEXT, BORDER),
                        new Column(Say.phrase("certificate.count"), Kind.FIGURE, BORDER),
                        new Column(Wording.same(""), Kind.NONE, 0)),
                ranges.stream()
                        .map(range -> List.of(
                                Cell.of(Long.toString(range.first)),
                                Cell.of(Long.toString(range.last)),
                                Cell.of(Say.figure(range.count())),
                                Cell.EMPTY))
                        .toList());
    }
}
