package kz.esep.document.certificate;

import java.time.LocalDateTime;
import java.util.List;
import java.util.OptionalLong;
import kz.esep.document.Block;
import kz.esep.document.Block.Cell;
import kz.esep.document.Block.Column;
import kz.esep.document.Block.Kind;
import kz.esep.document.Block.Text;
import kz.esep.document.Block.Tone;
import kz.esep.document.Document;
import kz.esep.document.Say;
import kz.esep.document.certificate.IssueRegister.Person;
import kz.esep.text.Phrase;
import kz.esep.text.Wording;

/**
 * The register of arrivals of one precinct: voters who came with a certificate on voting day, and how many of them vote on
 * each contest, for whoever fills in the paper protocol.
 */
public record ArrivalRegister(Frame frame, String precinct, List<Line> lines, List<Voters> voters) {
    public ArrivalRegister {
        lines = List.copyOf(lines);
        voters = List.copyOf(voters);
    }

    /** How many of those whose line counts vote on a contest. */
    public record Voters(Phrase contest, long count) {}

    /**
     * A line.
     *
     * @param at local time
     * @param from number of the precinct that issued it
     * @param listLine line that was added to the voter list
     * @param withdrawn why the line does not count; empty where it does
     */
    public record Line(
            long line, LocalDateTime at, String number, String from, Person person, long listLine, String withdrawn) {}

    /** The document. */
    public Document document() {
        List<Column> columns = List.of(
                new Column(Say.phrase("line.number"), Kind.LABEL, 11),
                new Column(Say.phrase("certificate.at"), Kind.TEXT, 24),
                new Column(Say.phrase("certificate.number"), Kind.TEXT, 26),
                new Column(Say.phrase("certificate.from"), Kind.TEXT, 24),
                new Column(Say.phrase("certificate.voter"), Kind.TEXT, 0),
                new Column(Say.phrase("certificate.list-line-added"), Kind.FIGURE, 22));
        return frame.register(
                "certificate.arrival-register",
                precinct,
                columns,
                lines.stream().map(ArrivalRegister::row).toList(),
                voters.stream().map(ArrivalRegister::said).toList());
    }

    private static Block said(Voters voters) {
        OptionalLong count = OptionalLong.of(voters.count);
        return new Text(
                language -> Say.text(
                        language,
                        "certificate.voters",
                        voters.contest.in(language),
                        Say.figure(count),
                        Say.words(count).in(language)),
                Tone.PLAIN);
    }

    private static List<Cell> row(Line line) {
        List<Phrase> withdrawn = line.withdrawn.isEmpty()
                ? List.of()
                : List.of(language -> Say.text(language, "certificate.withdrawn", line.withdrawn));
        return List.of(
                Cell.of(Long.toString(line.line)),
                Cell.of(Say.minute(line.at)),
                new Cell(Wording.same(line.number), withdrawn),
                Cell.of(line.from),
                line.person.cell(List.of()),
                Cell.of(Long.toString(line.listLine)));
    }
}
