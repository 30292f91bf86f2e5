package kz.esep.central;

import java.time.Instant;
import java.util.Optional;
import kz.esep.access.Needs;
import kz.esep.access.Permission;
import kz.esep.access.Session;
import kz.esep.access.UseCases;
import kz.esep.election.Election;
import kz.esep.store.Workspace;
import kz.esep.text.Progress;
import kz.esep.text.Refused;

/** The centre's national protocol of what is counted now, with the seats step by step, to be printed. */
@UseCases
public final class NationalProtocols {
    private final Workspace workspace;
    private final Election election;

    public NationalProtocols(Workspace workspace, Election election) {
        this.workspace = workspace;
        this.election = election;
    }

    /** When the latest file was received, which is the protocol's date; empty while there is no file. */
    @Needs(Permission.ISSUE_PAPERS)
    public Optional<Instant> since(Session session) {
        session.require(Permission.ISSUE_PAPERS);
        return workspace.read(TakenStore::files).stream().map(Taken::receivedAt).max(Instant::compareTo);
    }

    /**
     * The protocol; an incomplete count says so on each page.
     *
     * @param progress hears of each part that is laid out
     * @throws Refused while there is no file
     */
    @Needs(Permission.ISSUE_PAPERS)
    public byte[] make(Session session, Progress progress) {
        session.require(Permission.ISSUE_PAPERS);
        Instant at = since(session).orElseThrow(() -> new Refused("central", "national.nothing"));
        Count count = new Counting(workspace, election).count();
        return new NationalPages(workspace, election).protocol(count, at).pdf(progress);
    }
}
