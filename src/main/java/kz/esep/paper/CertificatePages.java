package kz.esep.paper;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.esep.certificate.Arrived;
import kz.esep.certificate.Cancellation;
import kz.esep.certificate.Issue;
import kz.esep.certificate.Serials;
import kz.esep.certificate.SignedAct;
import kz.esep.certificate.State;
import kz.esep.certificate.Voter;
import kz.esep.document.BlankPage;
import kz.esep.document.Document;
import kz.esep.document.Imprint;
import kz.esep.document.Imprint.Mark;
import kz.esep.document.Imprint.Origin;
import kz.esep.document.Say;
import kz.esep.document.Shift;
import kz.esep.document.certificate.ArrivalRegister;
import kz.esep.document.certificate.CertificateForm;
import kz.esep.document.certificate.Frame;
import kz.esep.document.certificate.IssueRegister;
import kz.esep.document.certificate.StockAct;
import kz.esep.document.certificate.StockAct.Sort;
import kz.esep.election.Blank;
import kz.esep.election.Body;
import kz.esep.election.CertificateType;
import kz.esep.election.Election;
import kz.esep.election.Precinct;
import kz.esep.store.Head;
import kz.esep.store.Workspace;
import kz.esep.text.Message;
import kz.esep.text.Phrase;
import kz.esep.text.Wording;
import org.jspecify.annotations.Nullable;

/** Makes the documents of certificates from what the registers say now. */
record CertificatePages(Workspace workspace, Election election) {

    Document certificate(Issue line) {
        Voter voter = voter(line.voter());
        return new CertificateForm(
                        frame(line.serials().type()),
                        line.serials().numbers(),
                        line.line(),
                        line.precinct(),
                        voter.name(),
                        voter.document(),
                        line.destination(),
                        local(line.at(), line.precinct()))
                .document();
    }

    /** What is printed onto the numbered blank. */
    byte[] onBlank(Blank blank, Issue line, Shift shift) {
        Voter voter = voter(line.voter());
        Voter.Representative acting = voter.representative();
        Precinct precinct = election.precinct(line.precinct());
        CertificateType type = type(line.serials().type());
        return blank(blank, shift).certificate(Message.of("paper", "Kind.CERTIFICATE"), content -> switch (content) {
            case NUMBER -> line.serials().numbers();
            case TYPE_KK -> type.name().kk();
            case TYPE_RU -> type.name().ru();
            case VOTER -> voter.name();
            case IIN -> voter.iin();
            case DOCUMENT -> voter.document();
            case ADDRESS -> voter.address();
            case PRECINCT -> line.precinct();
            case PLACE_KK -> precinct.settlement() + ", " + precinct.place().kk();
            case PLACE_RU -> precinct.settlement() + ", " + precinct.place().ru();
            case DESTINATION -> line.destination();
            case DAY -> Say.day(local(line.at(), line.precinct()).toLocalDate());
            case LINE -> Long.toString(line.line());
            case LIST_LINE -> Long.toString(line.listLine());
            case REPRESENTATIVE -> acting == null ? "" : acting.name();
        });
    }

    /** A page of the size of the blank. */
    BlankPage blank(Blank blank, Shift shift) {
        return new BlankPage(blank, shift, imprint());
    }

    Document issued(Paper paper, List<Issue> lines) {
        return new IssueRegister(
                        frame(paper.contest()),
                        paper.precinct(),
                        lines.stream().map(this::line).toList())
                .document();
    }

    private IssueRegister.Line line(Issue line) {
        Voter voter = voter(line.voter());
        Voter.Representative representative = voter.representative();
        List<Phrase> ended = new ArrayList<>();
        if (line.state() != State.ISSUED) {
            ended.add(line.state().said());
            ended.add(Wording.same(line.reason()));
        }
        return new IssueRegister.Line(
                line.line(),
                local(line.at(), line.precinct()),
                line.serials().numbers(),
                person(voter),
                line.listLine(),
                line.applied(),
                line.destination(),
                representative == null ? "" : representative.name() + ", " + representative.authority(),
                ended);
    }

    Document arrived(Paper paper, List<Arrived> lines, Map<String, Long> voters) {
        return new ArrivalRegister(
                        frame(paper.contest()),
                        paper.precinct(),
                        lines.stream()
                                .map(line -> new ArrivalRegister.Line(
                                        line.line(),
                                        local(line.at(), line.precinct()),
                                        line.serials().numbers(),
                                        line.from(),
                                        person(voter(line.voter())),
                                        line.listLine(),
                                        line.withdrawn()))
                                .toList(),
                        voters.entrySet().stream()
                                .map(one -> new ArrivalRegister.Voters(
                                        election.contest(one.getKey()).name(), one.getValue()))
                                .toList())
                .document();
    }

    private static IssueRegister.Person person(Voter voter) {
        return new IssueRegister.Person(voter.name(), voter.iin(), voter.document());
    }

    private static Voter voter(@Nullable Voter voter) {
        if (voter == null) {
            throw new IllegalStateException("asked for without the key");
        }
        return voter;
    }

    Document act(SignedAct act) {
        Sort sort = switch (act.kind()) {
            case RECEIVED, HANDED_DOWN, TAKEN_BACK, RETURNED -> Sort.TRANSFER;
            case LOST -> Sort.LOSS;
            case SPOILED -> Sort.SPOILING;
        };
        Frame frame = frame(act.type());
        return new StockAct(
                        frame,
                        sort,
                        new StockAct.Paper(act.number(), act.date(), act.reason()),
                        place(frame, act.from()),
                        place(frame, act.to()),
                        ranges(act.serials()))
                .document();
    }

    Document act(Cancellation act) {
        Frame frame = frame(act.type());
        Phrase place = place(frame, act.keeper());
        return new StockAct(
                        frame,
                        Sort.CANCELLING,
                        new StockAct.Paper(act.number(), act.date(), ""),
                        place,
                        place,
                        ranges(act.serials()))
                .document();
    }

    private static List<StockAct.Range> ranges(List<Serials> serials) {
        return serials.stream()
                .map(one -> new StockAct.Range(one.first(), one.last()))
                .toList();
    }

    private Phrase place(Frame frame, Body keeper) {
        return keeper.kind() == Body.Kind.PRECINCT
                ? frame.place(keeper.id())
                : election.commission(keeper.id()).name();
    }

    private LocalDateTime local(Instant at, String precinct) {
        return LocalDateTime.ofInstant(at, election.precinct(precinct).utcOffset());
    }

    private Frame frame(String type) {
        return new Frame(imprint(), election, type(type));
    }

    private CertificateType type(String id) {
        return election.certificates().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no type of this election: " + id));
    }

    private Imprint imprint() {
        Head head = workspace.head();
        return new Imprint(
                election.source().name(),
                election.commission(workspace.founding().commission()).name(),
                election.mode(),
                Mark.NONE,
                new Origin(0, head.length(), head.hash(), null, OffsetDateTime.now(workspace.clock())));
    }
}
