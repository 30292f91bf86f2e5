package kz.esep.paper;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.esep.document.Block;
import kz.esep.document.Block.Cell;
import kz.esep.document.Block.Column;
import kz.esep.document.Block.Fact;
import kz.esep.document.Block.Heading;
import kz.esep.document.Block.Signatory;
import kz.esep.document.Block.Table;
import kz.esep.document.Block.Text;
import kz.esep.document.Block.Tone;
import kz.esep.document.Document;
import kz.esep.document.Imprint;
import kz.esep.document.Say;
import kz.esep.document.protocol.Closing;
import kz.esep.document.protocol.Front;
import kz.esep.election.Election;
import kz.esep.election.Precinct;
import kz.esep.observer.Moment;
import kz.esep.observer.Observer;
import kz.esep.observer.Particulars;
import kz.esep.observer.Removal;
import kz.esep.observer.Submission;
import kz.esep.observer.Visit;
import kz.esep.text.Phrase;
import kz.esep.text.Wording;
import org.jspecify.annotations.Nullable;

/**
 * The papers about persons present at one precinct, with their names: their register (Art. 20-1(1)), the register of what
 * they handed in, and their acts as they are attached to the protocol (Art. 20-1(2)).
 *
 * @param copies certified copies that they were given, by their ids
 */
record PresencePages(
        Imprint imprint,
        Election election,
        Precinct precinct,
        List<Observer> persons,
        List<Submission> submissions,
        Map<String, List<Copy>> copies) {

    /** Who was registered, with documents and times. */
    Document attendance() {
        List<Column> columns = List.of(
                column("presence.id", Block.Kind.LABEL, 12),
                column("presence.person", Block.Kind.TEXT, 0),
                column("presence.sender", Block.Kind.TEXT, 0),
                column("presence.document", Block.Kind.TEXT, 38),
                column("presence.times", Block.Kind.TEXT, 40));
        return document(
                "presence.attendance",
                persons.size(),
                List.of(new Table(columns, persons.stream().map(this::row).toList(), true)));
    }

    /** What was handed in, and when it was answered. */
    Document handedIn() {
        List<Column> columns = List.of(
                column("presence.number", Block.Kind.LABEL, 12),
                column("presence.received", Block.Kind.TEXT, 24),
                column("presence.from", Block.Kind.TEXT, 40),
                column("presence.about", Block.Kind.TEXT, 0),
                column("presence.answer", Block.Kind.TEXT, 44));
        return document(
                "presence.submissions",
                submissions.size(),
                List.of(new Table(columns, submissions.stream().map(this::row).toList(), true)));
    }

    /** The acts, each with its text, as an attachment to the protocol. */
    Document acts() {
        List<Submission> acts = submissions.stream()
                .filter(one -> one.kind() == Submission.Kind.ACT)
                .toList();
        List<Block> blocks = new ArrayList<>();
        for (Submission act : acts) {
            Observer by = by(act);
            blocks.add(new Heading(Say.phrase("presence.act", Long.toString(act.number()))));
            blocks.add(new Text(
                    language -> Say.text(
                            language,
                            "presence.act-from",
                            name(by),
                            by.sender().kind().said().in(language),
                            by.sender().name(),
                            minute(act.received())),
                    Tone.PLAIN));
            blocks.add(new Text(Wording.same(Objects.requireNonNull(act.about())), Tone.PLAIN));
        }
        return document("presence.acts", acts.size(), blocks);
    }

    private static Column column(String heading, Block.Kind kind, int width) {
        return new Column(Say.phrase(heading), kind, width);
    }

    private Document document(String title, int lines, List<Block> content) {
        List<Block> blocks = new ArrayList<>(Front.of(
                imprint,
                election,
                new Fact(Say.phrase("annex.precinct"), Wording.same(precinct.id())),
                new Fact(
                        Say.phrase("place"),
                        language ->
                                precinct.settlement() + ", " + precinct.place().in(language)),
                new Fact(Say.phrase("presence.lines"), Wording.same(Integer.toString(lines)))));
        blocks.addAll(content);
        blocks.add(Closing.of(
                imprint,
                List.of(new Signatory(Say.phrase("role.chair"), ""), new Signatory(Say.phrase("role.secretary"), ""))));
        return Document.of(Say.phrase(title), imprint, election.paper(), blocks);
    }

    private static String name(Observer one) {
        return Objects.requireNonNull(one.particulars()).name();
    }

    private Observer by(Submission one) {
        return persons.stream()
                .filter(person -> person.id().equals(one.observer()))
                .findFirst()
                .orElseThrow();
    }

    private String minute(Moment moment) {
        return Say.minute(LocalDateTime.ofInstant(moment.at(), precinct.utcOffset()));
    }

    private List<Cell> row(Observer one) {
        Particulars known = Objects.requireNonNull(one.particulars());
        LocalDate accredited = one.accredited();
        List<Phrase> accreditation = accredited == null
                ? List.of()
                : List.of(Say.phrase("presence.accredited", known.accreditation(), Say.day(accredited)));
        return List.of(
                Cell.of(one.id()),
                new Cell(Wording.same(known.name()), List.of(Wording.same(known.identity()))),
                new Cell(
                        Wording.same(one.sender().name()),
                        List.of(one.sender().kind().said())),
                new Cell(
                        language -> (one.credential().said().in(language) + " " + known.credential()).strip(),
                        accreditation),
                times(one));
    }

    private Cell times(Observer one) {
        Phrase visits = one.hasCome()
                ? language -> String.join(
                        "; ",
                        one.visits().stream()
                                .map(visit -> said(visit).in(language))
                                .toList())
                : Say.phrase("presence.not-come");
        List<Phrase> more = new ArrayList<>();
        Removal removal = one.removal();
        if (removal != null) {
            more.add(Say.phrase(
                    "presence.removed",
                    removal.decision(),
                    Say.day(removal.date()),
                    Objects.requireNonNull(removal.reason())));
        }
        String numbers = copies.getOrDefault(one.id(), List.of()).stream()
                .map(copy -> Long.toString(copy.number()))
                .collect(Collectors.joining(", "));
        if (!numbers.isEmpty()) {
            more.add(Say.phrase("presence.copies", numbers));
        }
        return new Cell(visits, more);
    }

    private Phrase said(Visit visit) {
        Moment went = visit.went();
        Phrase came = told(visit.came());
        return went == null
                ? came
                : language -> came.in(language) + " – " + told(went).in(language);
    }

    /** A time; a corrected one says so. */
    private Phrase told(Moment moment) {
        return moment.isCorrected() ? Say.phrase("presence.corrected", minute(moment)) : Wording.same(minute(moment));
    }

    private List<Cell> row(Submission one) {
        Observer by = by(one);
        return List.of(
                Cell.of(Long.toString(one.number())),
                new Cell(told(one.received()), List.of(one.kind().said())),
                new Cell(
                        Wording.same(name(by)),
                        Stream.of(by.id(), by.sender().name())
                                .<Phrase>map(Wording::same)
                                .toList()),
                Cell.of(Objects.requireNonNull(one.about())),
                answer(one.due(), one.answer()));
    }

    private Cell answer(Submission.@Nullable Deadline due, Submission.@Nullable Answer answer) {
        if (due == null) {
            return new Cell(Say.phrase("presence.attached"), List.of());
        }
        Phrase until = Say.phrase(due.atOnce() ? "presence.due-at-once" : "presence.due", Say.day(due.day()));
        return answer == null
                ? new Cell(Say.phrase("presence.unanswered"), List.of(until))
                : new Cell(Wording.same(Objects.requireNonNull(answer.what())), List.of(told(answer.given()), until));
    }
}
