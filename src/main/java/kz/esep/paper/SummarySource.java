package kz.esep.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.esep.access.Session;
import kz.esep.election.Election;
import kz.esep.result.Revision;
import kz.esep.result.SummaryProtocols;
import kz.esep.store.Workspace;
import kz.esep.tally.Figures;
import kz.esep.tally.Outside;
import kz.esep.text.Language;

/** The commission's summary protocol, signed and as a draft. */
final class SummarySource implements Source {
    private final SummaryProtocols protocols;
    private final Figures figures;

    SummarySource(Workspace workspace, Election election, Outside outside) {
        protocols = new SummaryProtocols(workspace, election, outside);
        figures = new Figures(workspace, election, outside);
    }

    @Override
    public List<Offer> offers(Session session) {
        List<Offer> offers = new ArrayList<>();
        for (Revision revision : protocols.revisions(session)) {
            offers.add(offer(revision));
            offers.add(new Offer(Paper.ofCommission(Kind.ANNEX, revision.revision()), revision.signedAt()));
        }
        if (!figures.totals(session).isEmpty()) {
            offers.add(new Offer(Paper.ofCommission(Kind.DRAFT, 0), null));
        }
        return offers;
    }

    /** The latest signed protocol; empty before the first. */
    Optional<Offer> signed(Session session) {
        List<Revision> revisions = protocols.revisions(session);
        return revisions.isEmpty() ? Optional.empty() : Optional.of(offer(revisions.getLast()));
    }

    private static Offer offer(Revision revision) {
        return new Offer(Paper.ofCommission(Kind.SUMMARY, revision.revision()), revision.signedAt());
    }

    @Override
    public boolean makes(Kind kind) {
        return kind == Kind.SUMMARY || kind == Kind.DRAFT || kind == Kind.ANNEX;
    }

    @Override
    public byte[] make(Session session, Paper paper, Language language, Watch watch) {
        return switch (paper.kind()) {
            case SUMMARY -> protocols.signed(session, paper.version());
            case ANNEX -> protocols.annex(session, paper.version(), watch::part);
            default -> protocols.draft(session, language, watch::part);
        };
    }
}
