package kz.esep.result;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import kz.esep.access.Needs;
import kz.esep.access.Permission;
import kz.esep.access.Session;
import kz.esep.access.UseCases;
import kz.esep.election.Election;
import kz.esep.store.Head;
import kz.esep.store.Workspace;
import kz.esep.tally.Figures;
import kz.esep.tally.Outside;
import kz.esep.text.Language;
import kz.esep.text.Progress;
import kz.esep.text.Refused;

/** The commission's summary protocol on paper: each signed revision as it went out, and a draft of what would be signed. */
@UseCases
public final class SummaryProtocols {
    private final Workspace workspace;
    private final Election election;
    private final Figures figures;

    public SummaryProtocols(Workspace workspace, Election election, Outside outside) {
        this.workspace = workspace;
        this.election = election;
        this.figures = new Figures(workspace, election, outside);
    }

    /** Every revision that was signed, in order. */
    @Needs(Permission.ISSUE_PAPERS)
    public List<Revision> revisions(Session session) {
        session.require(Permission.ISSUE_PAPERS);
        return workspace.read(RevisionStore::all);
    }

    /**
     * The protocol as it stands in the signed file of a revision: these bytes were signed.
     *
     * @throws Refused when there is no such revision
     */
    @Needs(Permission.ISSUE_PAPERS)
    public byte[] signed(Session session, int revision) {
        session.require(Permission.ISSUE_PAPERS);
        return new KeptRevisions(workspace).open(revision).entry(ResultFile.PROTOCOL);
    }

    /**
     * Decisions, reasons, corrections and roles of a revision, as pages of their own with lines for the signatures.
     *
     * @param progress hears of each part that is laid out
     * @throws Refused when there is no such revision
     */
    @Needs(Permission.ISSUE_PAPERS)
    public byte[] annex(Session session, int revision, Progress progress) {
        session.require(Permission.ISSUE_PAPERS);
        KeptRevisions.Recorded recorded = new KeptRevisions(workspace).record(revision);
        return ProtocolPrinter.annex(recorded.record(), recorded.digest(), election, progress);
    }

    /**
     * What would be signed now, whether or not protocols are missing, marked as a draft and with no line for a signature. The
     * figures' short code stands on it, as on the screen where they are signed.
     *
     * @param progress hears of each part that is laid out
     * @throws Refused when nothing is accepted yet, or while a correction is open
     */
    @Needs(Permission.ISSUE_PAPERS)
    public byte[] draft(Session session, Language language, Progress progress) {
        session.require(Permission.ISSUE_PAPERS);
        Head head = workspace.head();
        Freeze freeze = Freeze.of(figures.snapshot(session));
        if (freeze.protocols().isEmpty()) {
            throw new Refused("result", "draft.nothing");
        }
        Instant at = workspace.clock().instant().truncatedTo(ChronoUnit.SECONDS);
        Header header = freeze.header(workspace, election, head, workspace.read(RevisionStore::latest), at);
        ResultRecord record = ResultRecord.of(header, freeze.protocols(), RoleGrant.all(workspace, session))
                .attended(ObserversSection.of(workspace, election))
                .counted(freeze.missing().isEmpty() ? CountSection.of(workspace, election) : null);
        String code = freeze.with(workspace, election).content().groups();
        return ProtocolPrinter.draft(record, code, election, language, progress);
    }
}
