package kz.esep.document.protocol;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import kz.esep.document.Block;
import kz.esep.document.Block.Cell;
import kz.esep.document.Block.Column;
import kz.esep.document.Block.Heading;
import kz.esep.document.Block.Kind;
import kz.esep.document.Block.NewPage;
import kz.esep.document.Block.Table;
import kz.esep.document.Block.Text;
import kz.esep.document.Block.Tone;
import kz.esep.document.Document;
import kz.esep.document.Imprint;
import kz.esep.document.Say;
import kz.esep.election.Election;
import kz.esep.text.Phrase;
import kz.esep.text.Wording;
import org.jspecify.annotations.Nullable;

/** Decisions and reasons, and what corrections changed: line, was, now, cause. */
public record Annex(List<Corrected> corrections, List<Note> notes) {
    /** Rows after which a new page begins, so that a long annex is laid out in parts. */
    private static final int ROWS = 250;

    private static final int PRECINCT = 24;
    private static final int FIGURE = 27;
    private static final int PERSON = 34;
    private static final int CAUSE = 56;
    private static final int WHAT = 48;

    public Annex {
        corrections = List.copyOf(corrections);
        notes = List.copyOf(notes);
    }

    boolean isEmpty() {
        return corrections.isEmpty() && notes.isEmpty();
    }

    /**
     * The annex as a document of its own.
     *
     * @param signers roles with a line for a signature, in order
     */
    public Document document(Imprint imprint, Election election, List<Wording> signers) {
        List<Block> blocks = new ArrayList<>(Front.of(imprint, election));
        blocks.addAll(blocks());
        blocks.add(Closing.of(imprint, Closing.byHand(signers)));
        return Document.of(Say.phrase("annex"), imprint, election.paper(), blocks);
    }

    /** The annex as the last pages of another document. */
    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        if (isEmpty()) {
            blocks.add(new Text(Say.phrase("annex.empty"), Tone.PLAIN));
        }
        add(blocks, "annex.corrections", changeColumns(), changeRows());
        add(blocks, "annex.decisions", noteColumns(), noteRows());
        return blocks;
    }

    private static void add(List<Block> blocks, String heading, List<Column> columns, List<List<Cell>> rows) {
        for (int from = 0; from < rows.size(); from += ROWS) {
            if (from > 0) {
                blocks.add(new NewPage());
            }
            blocks.add(new Heading(Say.phrase(heading)));
            blocks.add(new Table(columns, rows.subList(from, Math.min(rows.size(), from + ROWS))));
        }
    }

    private static List<Column> changeColumns() {
        return List.of(
                new Column(Say.phrase("annex.precinct"), Kind.LABEL, PRECINCT),
                new Column(Say.phrase("line"), Kind.TEXT, 0),
                new Column(Say.phrase("annex.was"), Kind.FIGURE, FIGURE),
                new Column(Say.phrase("annex.now"), Kind.FIGURE, FIGURE),
                new Column(Say.phrase("annex.cause"), Kind.TEXT, CAUSE));
    }

    private List<List<Cell>> changeRows() {
        List<List<Cell>> rows = new ArrayList<>();
        for (Corrected correction : corrections) {
            Cell why = why(correction.cause());
            Cell where = new Cell(
                    Wording.same(correction.precinct()),
                    List.of(correction.contest(), Say.phrase("annex.version", correction.version())));
            correction
                    .changes()
                    .forEach(change -> rows.add(
                            List.of(where, Cell.of(change.line()), cell(change.was()), cell(change.now()), why)));
            if (correction.changes().isEmpty()) {
                rows.add(List.of(where, Cell.of(Say.phrase("annex.unchanged")), Cell.EMPTY, Cell.EMPTY, why));
            }
        }
        return rows;
    }

    private static Cell why(Corrected.Cause cause) {
        List<Phrase> below = new ArrayList<>();
        if (cause.recount() != null) {
            below.add(cause.recount());
        }
        below.add(Say.phrase("annex.act", cause.act()));
        below.add(Wording.same(cause.people()));
        below.add(Wording.same(Say.minute(cause.at())));
        return new Cell(Wording.same(cause.reason()), below);
    }

    /** A figure in digits and words, or a time. */
    static Cell cell(@Nullable String value) {
        if (value == null) {
            return Cell.of(Say.EMPTY);
        }
        if (!value.chars().allMatch(Character::isDigit)) {
            return Cell.of(Say.minute(LocalDateTime.parse(value)));
        }
        long count = Long.parseLong(value);
        return new Cell(Wording.same(Say.figure(count)), List.of(Say.words(OptionalLong.of(count))));
    }

    private static List<Column> noteColumns() {
        return List.of(
                new Column(Say.phrase("annex.precinct"), Kind.LABEL, PRECINCT),
                new Column(Say.phrase("annex.what"), Kind.TEXT, WHAT),
                new Column(Say.phrase("annex.reason"), Kind.TEXT, 0),
                new Column(Say.phrase("annex.who"), Kind.TEXT, PERSON));
    }

    private List<List<Cell>> noteRows() {
        return notes.stream()
                .map(note -> List.of(
                        new Cell(Wording.same(note.precinct()), List.of(note.contest())),
                        note.act().isEmpty()
                                ? Cell.of(note.what())
                                : new Cell(note.what(), List.of(Say.phrase("annex.act", note.act()))),
                        Cell.of(note.reason()),
                        new Cell(Wording.same(note.person()), List.of(Wording.same(Say.minute(note.at()))))))
                .toList();
    }
}
