package kz.esep.paper;

import java.util.ArrayList;
import java.util.List;
import kz.esep.access.Session;
import kz.esep.central.NationalProtocols;
import kz.esep.central.Register;
import kz.esep.election.Election;
import kz.esep.store.Workspace;
import kz.esep.text.Language;

/** The national protocol and the receipts, in the store of the central commission. */
final class CentreSource implements Source {
    private final Election election;
    private final NationalProtocols protocols;
    private final Register register;

    CentreSource(Workspace workspace, Election election) {
        this.election = election;
        protocols = new NationalProtocols(workspace, election);
        register = new Register(workspace, election);
    }

    @Override
    public List<Offer> offers(Session session) {
        List<Offer> offers = new ArrayList<>();
        protocols.since(session).ifPresent(since -> offers.add(new Offer(Paper.ofCommission(Kind.NATIONAL, 0), since)));
        for (Register.Signed receipt : register.receipts(session)) {
            Paper paper = Paper.ofCommission(Kind.RECEIPT, Math.toIntExact(receipt.seq()));
            offers.add(
                    new Offer(paper, election.commission(receipt.commission()).name(), receipt.receivedAt()));
        }
        return offers;
    }

    @Override
    public boolean makes(Kind kind) {
        return kind == Kind.NATIONAL || kind == Kind.RECEIPT;
    }

    @Override
    public byte[] make(Session session, Paper paper, Language language, Watch watch) {
        return paper.kind() == Kind.RECEIPT
                ? register.page(session, paper.version())
                : protocols.make(session, watch::part);
    }
}
