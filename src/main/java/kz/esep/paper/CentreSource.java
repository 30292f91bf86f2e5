package kz.esep.paper;

import java.util.List;
import kz.esep.access.Session;
import kz.esep.central.NationalProtocols;
import kz.esep.election.Election;
import kz.esep.store.Workspace;
import kz.esep.text.Language;

/** The national protocol, in the store of the central commission. */
final class CentreSource implements Source {
    private final NationalProtocols protocols;

    CentreSource(Workspace workspace, Election election) {
        protocols = new NationalProtocols(workspace, election);
    }

    @Override
    public List<Offer> offers(Session session) {
        return protocols
                .since(session)
                .map(since -> List.of(new Offer(Paper.ofCommission(Kind.NATIONAL, 0), since)))
                .orElseGet(List::of);
    }

    @Override
    public boolean makes(Kind kind) {
        return kind == Kind.NATIONAL;
    }

    @Override
    public byte[] make(Session session, Paper paper, Language language, Watch watch) {
        return protocols.make(session, watch::part);
    }
}
