package kz.esep.document.protocol;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.esep.day.Opening;
import kz.esep.day.PrecinctProgress;
import kz.esep.document.Block;
import kz.esep.document.Block.Cell;
import kz.esep.document.Block.Column;
import kz.esep.document.Block.Fact;
import kz.esep.document.Block.Heading;
import kz.esep.document.Block.Kind;
import kz.esep.document.Block.Seal;
import kz.esep.document.Block.Signatures;
import kz.esep.document.Block.Table;
import kz.esep.document.Block.Text;
import kz.esep.document.Block.Together;
import kz.esep.document.Block.Tone;
import kz.esep.document.Document;
import kz.esep.document.Say;
import kz.esep.text.Phrase;
import kz.esep.text.Wording;

/**
 * The record of opening a precinct: the opening begins one hour before the voting, boxes are checked and sealed 30
 * minutes before, and the members who issue ballots are named (Art. 40). Who is present is counted by kind (Art. 20(8)).
 * What is recorded of the opening stands in it; until then its lines are left to be filled in by hand. Names are always
 * written by hand.
 *
 * @param progress of voting day at the precinct
 */
public record OpeningRecord(Subject subject, PrecinctProgress progress) {
    private static final List<Line> STEPS = List.of(
            new Line("opening.begun", opening -> opening.begun().toString()),
            new Line("opening.ballots", opening -> Say.figure(opening.ballots())),
            new Line("opening.stationary", opening -> Say.figure(opening.boxes().stationary())),
            new Line("opening.mobile", opening -> Say.figure(opening.boxes().mobile())),
            new Line("opening.sealed", opening -> opening.boxes().sealed().toString()));
    private static final List<Line> PRESENT = List.of(
            new Line(
                    "opening.observers", opening -> Say.figure(opening.present().observers())),
            new Line("opening.foreign", opening -> Say.figure(opening.present().foreign())),
            new Line(
                    "opening.international",
                    opening -> Say.figure(opening.present().international())),
            new Line("opening.proxies", opening -> Say.figure(opening.present().proxies())),
            new Line("opening.media", opening -> Say.figure(opening.present().media())),
            new Line(
                    "opening.foreignMedia",
                    opening -> Say.figure(opening.present().foreignMedia())));
    private static final int ISSUING = 6;
    private static final int NUMBER = 13;
    private static final int BY_HAND = 50;

    /** A line of the record and what stands in it. */
    private record Line(String key, Function<Opening, String> told) {}

    /** The document. */
    public Document document() {
        Opening opening = progress.day().opening();
        List<Block> blocks = new ArrayList<>(subject.front(
                new Fact(
                        Say.phrase(opening == null ? "opening.listed" : "opening.listedThen"),
                        Wording.same(
                                Say.figure(opening == null ? progress.precinct().listedVoters() : opening.listed()))),
                new Fact(
                        Say.phrase("opening.hours"),
                        Wording.same(progress.hours().toString()))));
        blocks.add(table("opening.what", STEPS));
        blocks.add(new Heading(Say.phrase("opening.present")));
        blocks.add(table("opening.who", PRESENT));
        blocks.addAll(remarks());
        blocks.add(new Together(List.of(
                new Heading(Say.phrase("opening.issuing")),
                issuing(opening == null ? ISSUING : opening.issuing()),
                new Signatures(subject.commission()),
                new Seal())));
        return subject.document(Say.phrase("opening.title"), blocks);
    }

    private Table table(String heading, List<Line> lines) {
        Opening opening = progress.day().opening();
        return new Table(
                List.of(
                        new Column(Say.phrase(heading), Kind.LABEL, 0),
                        opening == null
                                ? new Column(Say.phrase("opening.filled"), Kind.BLANK, BY_HAND)
                                : new Column(Say.phrase("opening.recorded"), Kind.FIGURE, BY_HAND)),
                lines.stream()
                        .map(line -> List.of(
                                Cell.of(Say.phrase(line.key())),
                                opening == null
                                        ? Cell.EMPTY
                                        : Cell.of(line.told().apply(opening))))
                        .toList());
    }

    /** What came later than the law says, and that the record was corrected. */
    private List<Block> remarks() {
        Opening opening = progress.day().opening();
        List<Block> remarks = new ArrayList<>();
        if (opening != null && opening.isBegunLate(progress.hours())) {
            remarks.add(small(Say.phrase("opening.begunLate")));
        }
        if (opening != null && opening.isSealedLate(progress.hours())) {
            remarks.add(small(Say.phrase("opening.sealedLate")));
        }
        progress.day().corrections().stream()
                .filter(correction -> correction.was().opening() != null)
                .forEach(correction -> remarks.add(small(Say.phrase("opening.corrected", correction.reason()))));
        return remarks;
    }

    private static Text small(Phrase phrase) {
        return new Text(phrase, Tone.SMALL);
    }

    private static Table issuing(int members) {
        List<Phrase> headings =
                Stream.of("line.number", "name", "signature").map(Say::phrase).toList();
        return new Table(
                List.of(
                        new Column(headings.get(0), Kind.LABEL, NUMBER),
                        new Column(headings.get(1), Kind.BLANK, 0),
                        new Column(headings.get(2), Kind.BLANK, BY_HAND)),
                IntStream.rangeClosed(1, members)
                        .mapToObj(number -> List.of(Cell.of(Integer.toString(number)), Cell.EMPTY, Cell.EMPTY))
                        .toList());
    }
}
