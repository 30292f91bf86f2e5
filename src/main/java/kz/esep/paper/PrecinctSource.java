package kz.esep.paper;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.esep.access.Session;
import kz.esep.document.Document;
import kz.esep.document.Imprint;
import kz.esep.document.Imprint.Mark;
import kz.esep.document.Imprint.Origin;
import kz.esep.document.protocol.DiscrepancyAct;
import kz.esep.document.protocol.OpeningRecord;
import kz.esep.document.protocol.Subject;
import kz.esep.document.protocol.VoidedBoxAct;
import kz.esep.election.Election;
import kz.esep.result.PrecinctProtocols;
import kz.esep.store.Head;
import kz.esep.store.Workspace;
import kz.esep.tally.Check;
import kz.esep.tally.Figures;
import kz.esep.tally.Finding;
import kz.esep.tally.Outside;
import kz.esep.tally.Protocol;
import kz.esep.tally.ProtocolKey;
import kz.esep.text.Language;
import kz.esep.text.Refused;

/** Documents of one precinct: its protocol once it is signed, the acts that a check asks for, the form of the opening. */
final class PrecinctSource implements Source {
    private final Workspace workspace;
    private final Election election;
    private final Figures figures;
    private final PrecinctProtocols protocols;

    PrecinctSource(Workspace workspace, Election election, Outside outside) {
        this.workspace = workspace;
        this.election = election;
        figures = new Figures(workspace, election, outside);
        protocols = new PrecinctProtocols(workspace, election);
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
            if (isFound(checked, Check.E02) || isFound(checked, Check.E06)) {
                offers.add(new Offer(paper(Kind.DISCREPANCY_ACT, protocol.key(), 0), null));
            }
            if (isFound(checked, Check.E07)) {
                offers.add(new Offer(paper(Kind.VOIDED_BOX_ACT, protocol.key(), 0), null));
            }
        }
        election.precinctsOf(workspace.founding().commission())
                .forEach(precinct -> offers.add(new Offer(new Paper(Kind.OPENING, "", precinct.id(), 0), null)));
        return offers;
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
        return paper.kind() == Kind.PRECINCT
                ? protocols.signed(session, key, paper.version())
                : form(session, paper.kind(), key).pdf();
    }

    private Document form(Session session, Kind kind, ProtocolKey key) {
        Subject subject = new Subject(imprint(), election, key.precinct());
        if (kind == Kind.OPENING) {
            return new OpeningRecord(subject).document();
        }
        Figures.Checked checked =
                checked(session, key).orElseThrow(() -> new Refused("paper", "absent." + kind.name()));
        var settled = checked.protocol().settled();
        if (settled == null) {
            throw new IllegalStateException("checked before it is settled: " + key);
        }
        return kind == Kind.DISCREPANCY_ACT
                ? new DiscrepancyAct(subject, key.contest(), settled).document()
                : new VoidedBoxAct(subject, key.contest(), settled, boxes(checked)).document();
    }

    private Optional<Figures.Checked> checked(Session session, ProtocolKey key) {
        return figures.check(session).stream()
                .filter(one -> one.protocol().key().equals(key))
                .findFirst();
    }

    /** The boxes that the check names; none where the form has one sum for all boxes. */
    private static List<Integer> boxes(Figures.Checked checked) {
        return checked.report().findings().stream()
                .filter(finding -> finding.check().equals(Check.E07.code()))
                .map(Finding::about)
                .filter(about -> !about.isEmpty())
                .map(Integer::valueOf)
                .toList();
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
