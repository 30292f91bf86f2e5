package kz.esep.paper;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import kz.esep.access.Session;
import kz.esep.count.Count;
import kz.esep.count.CountRecord;
import kz.esep.day.DayRecord;
import kz.esep.day.PrecinctProgress;
import kz.esep.document.Document;
import kz.esep.document.Imprint;
import kz.esep.document.Imprint.Mark;
import kz.esep.document.Imprint.Origin;
import kz.esep.document.protocol.Annex;
import kz.esep.document.protocol.Corrected;
import kz.esep.document.protocol.CountNotes;
import kz.esep.document.protocol.DiscrepancyAct;
import kz.esep.document.protocol.Note;
import kz.esep.document.protocol.Notes;
import kz.esep.document.protocol.OpeningRecord;
import kz.esep.document.protocol.PrecinctProtocol;
import kz.esep.document.protocol.RecountAct;
import kz.esep.document.protocol.Subject;
import kz.esep.document.protocol.VoidedBoxAct;
import kz.esep.election.Election;
import kz.esep.result.PrecinctProtocols;
import kz.esep.store.Head;
import kz.esep.store.Workspace;
import kz.esep.tally.Annexes;
import kz.esep.tally.Check;
import kz.esep.tally.Figures;
import kz.esep.tally.Finding;
import kz.esep.tally.Outside;
import kz.esep.tally.Protocol;
import kz.esep.tally.ProtocolKey;
import kz.esep.tally.Recount;
import kz.esep.tally.Sheet;
import kz.esep.text.Language;
import kz.esep.text.Refused;
import org.jspecify.annotations.Nullable;

/**
 * Documents of one precinct: its protocol as a draft and once it is signed, the acts that a check asks for, the form of the
 * opening.
 */
final class PrecinctSource implements Source {
    private final Workspace workspace;
    private final Election election;
    private final Figures figures;
    private final PrecinctProtocols protocols;
    private final TableActs table;

    PrecinctSource(Workspace workspace, Election election, Outside outside) {
        this.workspace = workspace;
        this.election = election;
        figures = new Figures(workspace, election, outside);
        protocols = new PrecinctProtocols(workspace, election);
        table = new TableActs(workspace, election);
    }

    @Override
    public List<Offer> offers(Session session) {
        List<Offer> offers = new ArrayList<>();
        for (Figures.Checked checked : figures.check(session)) {
            Protocol protocol = checked.protocol();
            Protocol.Acceptance acceptance = protocol.acceptance();
            if (acceptance != null && protocol.revision() > 0) {
                offers.add(new Offer(paper(Kind.PRECINCT, protocol.key(), protocol.revision()), acceptance.at()));
            }
            if (protocol.revision() == 0) {
                offers.add(new Offer(paper(Kind.PRECINCT_DRAFT, protocol.key(), 0), null));
            }
            if (isFound(checked, Check.E02) || isFound(checked, Check.E06)) {
                offers.add(new Offer(paper(Kind.DISCREPANCY_ACT, protocol.key(), 0), null));
            }
            if (recounted(protocol) != null) {
                offers.add(new Offer(paper(Kind.RECOUNT_ACT, protocol.key(), 0), null));
            }
            if (isFound(checked, Check.E07)) {
                offers.add(new Offer(paper(Kind.VOIDED_BOX_ACT, protocol.key(), 0), null));
            }
        }
        election.precinctsOf(workspace.founding().commission())
                .forEach(precinct -> offers.add(new Offer(new Paper(Kind.OPENING, "", precinct.id(), 0), null)));
        table.papers(session, this::isSettled).forEach(paper -> offers.add(new Offer(paper, null)));
        return offers;
    }

    private boolean isSettled(Session session, ProtocolKey key) {
        return figures.check(session).stream()
                .anyMatch(checked -> checked.protocol().key().equals(key));
    }

    private static Paper paper(Kind kind, ProtocolKey key, int version) {
        return new Paper(kind, key.contest(), key.precinct(), version);
    }

    private static boolean isFound(Figures.Checked checked, Check check) {
        return checked.report().findings().stream()
                .anyMatch(finding -> finding.check().equals(check.code()));
    }

    @Override
    public boolean makes(Kind kind) {
        return kind.group() == Kind.Group.PRECINCTS;
    }

    @Override
    public byte[] make(Session session, Paper paper, Language language, Watch watch) {
        ProtocolKey key = new ProtocolKey(paper.contest(), paper.precinct());
        return switch (paper.kind()) {
            case PRECINCT -> protocols.signed(session, key, paper.version());
            case OPENING ->
                new OpeningRecord(subject(key, Mark.NONE), progress(key.precinct()))
                        .document()
                        .pdf();
            case PRECINCT_DRAFT ->
                draft(checked(session, paper).protocol()).in(language).pdf();
            default ->
                table.papers(session, this::isSettled).contains(paper)
                        ? table.make(
                                        session,
                                        paper.kind(),
                                        subject(key, Mark.NONE),
                                        paper.contest(),
                                        isSettled(session, key))
                                .pdf()
                        : act(paper.kind(), checked(session, paper)).pdf();
        };
    }

    private PrecinctProgress progress(String precinct) {
        return new DayRecord(workspace, election)
                .at(workspace.clock().instant()).precincts().stream()
                        .filter(one -> one.precinct().id().equals(precinct))
                        .findFirst()
                        .orElseThrow(() -> new Refused("paper", "absent." + Kind.OPENING.name()));
    }

    private Figures.Checked checked(Session session, Paper paper) {
        return figures.check(session).stream()
                .filter(one -> paper.isOf(one.protocol().key()))
                .findFirst()
                .orElseThrow(() -> new Refused("paper", "absent." + paper.kind().name()));
    }

    private Document draft(Protocol protocol) {
        ZoneOffset offset = OffsetDateTime.now(workspace.clock()).getOffset();
        Sheet settled = settled(protocol);
        Notes notes = new Notes(election, protocol.key(), offset);
        Annex annex = new Annex(
                corrections(protocol),
                Stream.concat(notes.of(protocol.readings(), protocol.decisions()).stream(), counted(protocol, offset))
                        .toList());
        Subject subject = subject(protocol.key(), Mark.DRAFT);
        return new PrecinctProtocol(subject, protocol.key().contest(), protocol.version(), settled, null, annex)
                .document();
    }

    /** What was done otherwise in the commission's own count. */
    private Stream<Note> counted(Protocol protocol, ZoneOffset offset) {
        return new CountNotes(protocol.key().precinct(), offset)
                .of(new CountRecord(workspace, election).count().steps()).stream();
    }

    /** On what cause the ballots were counted again for the version as it stands; null where they were not. */
    private static @Nullable Recount recounted(Protocol protocol) {
        Protocol.Correction correction = protocol.correction();
        return correction == null ? null : correction.recount();
    }

    private Document act(Kind kind, Figures.Checked checked) {
        Protocol protocol = checked.protocol();
        ProtocolKey key = protocol.key();
        Subject subject = subject(key, Mark.NONE);
        Sheet settled = settled(protocol);
        Recount recount = recounted(protocol);
        if (kind == Kind.RECOUNT_ACT && recount != null) {
            Corrected made = corrections(protocol).getLast();
            return new RecountAct(subject, key.contest(), settled, made, recount).document();
        }
        CountRecord count = new CountRecord(workspace, election);
        return kind == Kind.DISCREPANCY_ACT
                ? new DiscrepancyAct(subject, key.contest(), settled, count.established(key.contest())).document()
                : new VoidedBoxAct(subject, key.contest(), settled, boxes(checked, count.count())).document();
    }

    private List<Corrected> corrections(Protocol protocol) {
        ZoneOffset offset = OffsetDateTime.now(workspace.clock()).getOffset();
        return new Notes(election, protocol.key(), offset)
                .corrections(
                        Annexes.of(protocol.version(), protocol.correction(), settled(protocol), protocol.history()));
    }

    private static Sheet settled(Protocol protocol) {
        Sheet settled = protocol.settled();
        if (settled == null) {
            throw new IllegalStateException("checked before it is settled: " + protocol.key());
        }
        return settled;
    }

    /**
     * The boxes that the check names, each with the ids of who carried it as far as they are recorded; none where the form
     * has one sum for all boxes.
     */
    private static SortedMap<Integer, List<String>> boxes(Figures.Checked checked, Count count) {
        SortedMap<Integer, List<String>> boxes = new TreeMap<>();
        checked.report().findings().stream()
                .filter(finding -> finding.check().equals(Check.E07.code()))
                .map(Finding::about)
                .filter(about -> !about.isEmpty())
                .map(Integer::valueOf)
                .forEach(box -> boxes.put(box, count.carriers(box)));
        return boxes;
    }

    private Subject subject(ProtocolKey key, Mark mark) {
        Head head = workspace.head();
        Imprint imprint = new Imprint(
                election.source().name(),
                election.commission(workspace.founding().commission()).name(),
                election.mode(),
                mark,
                new Origin(0, head.length(), head.hash(), null, OffsetDateTime.now(workspace.clock())));
        return new Subject(imprint, election, key.precinct());
    }
}
