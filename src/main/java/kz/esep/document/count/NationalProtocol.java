package kz.esep.document.count;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.regex.Pattern;
import kz.esep.document.Block;
import kz.esep.document.Block.Cell;
import kz.esep.document.Block.Column;
import kz.esep.document.Block.Fact;
import kz.esep.document.Block.Facts;
import kz.esep.document.Block.Heading;
import kz.esep.document.Block.Kind;
import kz.esep.document.Block.NewPage;
import kz.esep.document.Block.Signatory;
import kz.esep.document.Block.Table;
import kz.esep.document.Block.Text;
import kz.esep.document.Block.Tone;
import kz.esep.document.Document;
import kz.esep.document.Imprint;
import kz.esep.document.Say;
import kz.esep.document.protocol.Closing;
import kz.esep.document.protocol.Front;
import kz.esep.document.protocol.LineTable;
import kz.esep.election.Election;
import kz.esep.election.Line;
import kz.esep.seats.Allocation;
import kz.esep.seats.Fraction;
import kz.esep.seats.Outcome;
import kz.esep.text.Language;
import kz.esep.text.Message;
import kz.esep.text.Phrase;
import kz.esep.text.Wording;
import org.jspecify.annotations.Nullable;

/**
 * What the centre has counted: sums in digits and words, turnout, seats step by step, the totals of every commission, and
 * which commissions are missing. It says on every page when it is not complete.
 *
 * @param missing names of commissions of which nothing counts
 */
public record NationalProtocol(Imprint imprint, Election election, List<Counted> contests, List<Wording> missing) {
    private static final int SHARE_DECIMALS = 2;
    private static final int PAGE = 180;
    private static final int NAME = 46;
    /** Columns of lines beside each other in the table of commissions, where their words are short. */
    private static final int MOST_BESIDE = 7;
    /** A letter of a heading there, in tenths of a millimetre, and what is left free beside a word. */
    private static final int LETTER = 13;

    private static final int FREE = 18;

    public NationalProtocol {
        contests = List.copyOf(contests);
        missing = List.copyOf(missing);
    }

    /**
     * One contest.
     *
     * @param expected how many there are when all are in
     * @param turnout voters who received ballots by voters listed
     * @param outcome null where the rules do not say what the votes decide
     * @param notices what is open
     */
    public record Counted(
            String contest,
            Total total,
            long expected,
            Fraction turnout,
            @Nullable Outcome outcome,
            List<Message> notices,
            List<Total> commissions) {
        public Counted {
            notices = List.copyOf(notices);
            commissions = List.copyOf(commissions);
        }
    }

    /** Sums of some protocols by line code. */
    public record Total(Phrase name, int protocols, SortedMap<String, Long> figures) {
        OptionalLong count(String code) {
            Long count = figures.get(code);
            return count == null ? OptionalLong.empty() : OptionalLong.of(count);
        }
    }

    /** The document. */
    public Document document() {
        List<Block> blocks = new ArrayList<>(Front.of(imprint, election));
        if (!missing.isEmpty()) {
            blocks.add(new Text(this::missing, Tone.NOTICE));
        }
        contests.forEach(contest -> sums(blocks, contest));
        blocks.add(Closing.of(
                imprint,
                List.of(new Signatory(Say.phrase("role.chair"), ""), new Signatory(Say.phrase("role.secretary"), ""))));
        for (Counted contest : contests) {
            if (contest.outcome() != null) {
                outcome(blocks, contest, contest.outcome());
            }
            commissions(blocks, contest);
        }
        return Document.of(Say.phrase("national.title"), imprint, election.paper(), blocks);
    }

    private String missing(Language language) {
        List<String> names = missing.stream().map(name -> name.in(language)).toList();
        return Say.text(language, "national.missing", missing.size(), String.join("; ", names));
    }

    private void sums(List<Block> blocks, Counted contest) {
        Total total = contest.total();
        blocks.add(new Heading(name(contest)));
        contest.notices().forEach(notice -> blocks.add(new Text(notice, Tone.NOTICE)));
        String turnout = contest.turnout()
                        .times(Fraction.of(100, 1))
                        .rounded(SHARE_DECIMALS)
                        .toPlainString() + " %";
        blocks.add(new Facts(List.of(
                new Fact(
                        Say.phrase("national.protocols"),
                        Say.phrase("national.of", Say.counted(total.protocols()), Say.counted(contest.expected()))),
                new Fact(Say.phrase("national.turnout"), Wording.same(turnout)))));
        blocks.add(LineTable.of(lines(contest), total::count));
    }

    private void outcome(List<Block> blocks, Counted contest, Outcome outcome) {
        blocks.add(new NewPage());
        blocks.add(new Heading(name(contest)));
        if (outcome instanceof Allocation allocation) {
            blocks.addAll(new SeatAllocation(allocation).blocks());
        } else {
            blocks.add(new Heading(Say.phrase("seats.steps")));
            outcome.steps().forEach(step -> blocks.add(new Text(Say.spelled(step), Tone.PLAIN)));
        }
    }

    private void commissions(List<Block> blocks, Counted contest) {
        List<Line> lines = lines(contest);
        int beside = beside(lines);
        for (int from = 0; from < lines.size(); from += beside) {
            List<Line> some = lines.subList(from, Math.min(lines.size(), from + beside));
            blocks.add(new NewPage());
            blocks.add(new Heading(Say.phrase("national.commissions", name(contest))));
            blocks.add(new Table(columns(some, beside), rows(contest, some, beside), true));
        }
    }

    /** As many as leave room for the longest word of a heading, so that no word is broken. */
    private static int beside(List<Line> lines) {
        int longest = lines.stream()
                .flatMap(line -> Arrays.stream(Language.values()).map(line.label()::in))
                .flatMap(Pattern.compile("\\s+")::splitAsStream)
                .mapToInt(String::length)
                .max()
                .orElse(0);
        return Math.clamp((PAGE - NAME) * 10L / (longest * LETTER + FREE), 1, MOST_BESIDE);
    }

    private static List<Column> columns(List<Line> lines, int beside) {
        List<Column> columns = new ArrayList<>(List.of(new Column(Say.phrase("commission"), Kind.LABEL, NAME)));
        lines.forEach(line -> columns.add(new Column(
                language -> (line.paperNumber() + " " + line.label().in(language)).strip(), Kind.FIGURE, 0)));
        for (int blank = lines.size(); blank < beside; blank++) {
            columns.add(new Column(Wording.same(""), Kind.NONE, 0));
        }
        return columns;
    }

    private static List<List<Cell>> rows(Counted contest, List<Line> lines, int beside) {
        return contest.commissions().stream()
                .map(total -> {
                    List<Cell> row = new ArrayList<>(List.of(Cell.of(total.name())));
                    lines.forEach(line -> row.add(Cell.of(Say.figure(total.count(line.code())))));
                    for (int blank = lines.size(); blank < beside; blank++) {
                        row.add(Cell.EMPTY);
                    }
                    return row;
                })
                .toList();
    }

    private List<Line> lines(Counted contest) {
        return election.form(contest.contest())
                .linesWith(contest.total().figures().keySet());
    }

    private Wording name(Counted contest) {
        return election.contest(contest.contest()).name();
    }
}
