package kz.esep.document.certificate;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import kz.esep.document.Block.Cell;
import kz.esep.document.Block.Column;
import kz.esep.document.Block.Kind;
import kz.esep.document.Document;
import kz.esep.document.Say;
import kz.esep.text.Phrase;
import kz.esep.text.Wording;

/** The register of issue of one precinct, with a place for each voter's signature. */
public record IssueRegister(Frame frame, String precinct, List<Line> lines) {
    public IssueRegister {
        lines = List.copyOf(lines);
    }

    /**
     * A line.
     *
     * @param at local time
     * @param representative who took it, with the power of attorney; empty for the voter in person
     * @param ended what became of it and why; empty while it is issued
     */
    public record Line(
            long line,
            LocalDateTime at,
            String number,
            Person person,
            long listLine,
            LocalDate applied,
            String destination,
            String representative,
            List<Phrase> ended) {
        public Line {
            ended = List.copyOf(ended);
        }
    }

    /** A voter. */
    public record Person(String name, String iin, String document) {
        /** The cell that says who it is. */
        Cell cell(List<Phrase> more) {
            List<Phrase> remarks = new ArrayList<>(List.<Phrase>of(
                    language -> Say.text(language, "certificate.iin") + " " + iin, Wording.same(document)));
            remarks.addAll(more);
            return new Cell(Wording.same(name), remarks);
        }
    }

    /** The document. */
    public Document document() {
        List<Column> columns = List.of(
                new Column(Say.phrase("line.number"), Kind.LABEL, 11),
                new Column(Say.phrase("certificate.at"), Kind.TEXT, 21),
                new Column(Say.phrase("certificate.number"), Kind.TEXT, 22),
                new Column(Say.phrase("certificate.voter"), Kind.TEXT, 0),
                new Column(Say.phrase("certificate.list-line"), Kind.FIGURE, 16),
                new Column(Say.phrase("certificate.applied"), Kind.TEXT, 20),
                new Column(Say.phrase("certificate.destination"), Kind.TEXT, 26),
                new Column(Say.phrase("signature"), Kind.BLANK, 22));
        return frame.register(
                "certificate.issue-register",
                precinct,
                columns,
                lines.stream().map(IssueRegister::row).toList(),
                List.of());
    }

    private static List<Cell> row(Line line) {
        List<Phrase> more = line.representative.isEmpty()
                ? List.of()
                : List.of(language -> Say.text(language, "certificate.representative", line.representative));
        return List.of(
                Cell.of(Long.toString(line.line)),
                Cell.of(Say.minute(line.at)),
                new Cell(Wording.same(line.number), line.ended),
                line.person.cell(more),
                Cell.of(Long.toString(line.listLine)),
                Cell.of(Say.day(line.applied)),
                Cell.of(line.destination),
                Cell.EMPTY);
    }
}
