package kz.esep.paper;

import java.util.List;
import java.util.Optional;
import kz.esep.access.Needs;
import kz.esep.access.Permission;
import kz.esep.access.Session;
import kz.esep.access.UseCases;
import kz.esep.election.Election;
import kz.esep.store.Workspace;
import kz.esep.tally.Outside;
import kz.esep.tally.ProtocolKey;
import kz.esep.text.Digest;
import kz.esep.text.Language;
import kz.esep.text.Refused;
import org.jspecify.annotations.Nullable;

/** The documents of a workspace: which there are, looking at them, and printing them. */
@UseCases
public final class Papers {
    private final Workspace workspace;
    private final SummarySource summary;
    private final List<Source> sources;

    public Papers(Workspace workspace, Election election, Outside outside) {
        this.workspace = workspace;
        this.summary = new SummarySource(workspace, election, outside);
        this.sources = List.of(
                summary,
                new ObserverSource(workspace, election, new Copies(workspace, election, this)),
                new PrecinctSource(workspace, election, outside),
                new NoticeSource(workspace, election),
                new MinutesSource(workspace, election),
                new DaySource(workspace, election),
                new MediaSource(workspace, election),
                new StaffSource(workspace, election),
                new CentreSource(workspace, election));
    }

    /** Every document that can be made now, of each the latest version last. */
    @Needs(Permission.ISSUE_PAPERS)
    public List<Offer> look(Session session) {
        session.require(Permission.ISSUE_PAPERS);
        return sources.stream()
                .flatMap(source -> source.offers(session).stream())
                .toList();
    }

    /**
     * One document of the whole commission among those that can be made.
     *
     * @param version 0 for the latest
     * @throws Refused when there is none yet, or not that version; the message says how one comes about
     */
    @Needs(Permission.ISSUE_PAPERS)
    public Offer find(Session session, Kind kind, int version) {
        session.require(Permission.ISSUE_PAPERS);
        return find(session, kind, null, version);
    }

    /**
     * The same of one precinct.
     *
     * @param of the protocol that it is about, null for the whole commission
     */
    @Needs(Permission.ISSUE_PAPERS)
    public Offer find(Session session, Kind kind, @Nullable ProtocolKey of, int version) {
        session.require(Permission.ISSUE_PAPERS);
        if (of == null && kind.isOfPrecinct()) {
            throw new Refused("paper", "precinct.needed", kind);
        }
        return look(session).stream()
                .filter(offer -> offer.paper().kind() == kind)
                .filter(offer -> of == null || offer.paper().isOf(of))
                .filter(offer -> version == 0 || offer.paper().version() == version)
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> version == 0
                        ? new Refused("paper", "absent." + kind.name())
                        : new Refused("paper", "absent.version", kind, version));
    }

    /** The commission's own latest signed protocol; empty before the first. */
    Optional<Offer> signed(Session session) {
        return summary.signed(session);
    }

    /** {@link #make(Session, Paper, Language, Watch)} with nobody looking. */
    @Needs(Permission.ISSUE_PAPERS)
    public byte[] make(Session session, Paper paper, Language language) {
        session.require(Permission.ISSUE_PAPERS);
        return make(session, paper, language, Watch.NONE);
    }

    /**
     * A document to look at. Nothing is journalled.
     *
     * @param language for what is not fixed by a signature
     * @param watch hears how far it is, and may stop it
     * @throws Refused when it cannot be made, or was stopped
     */
    @Needs(Permission.ISSUE_PAPERS)
    public byte[] make(Session session, Paper paper, Language language, Watch watch) {
        session.require(Permission.ISSUE_PAPERS);
        return sources.stream()
                .filter(source -> source.makes(paper.kind()))
                .findFirst()
                .orElseThrow()
                .make(session, paper, language, watch);
    }

    /**
     * Prints a document or saves it as a file, and journals it once it is out.
     *
     * @return SHA-256 of what came out
     * @throws Refused when it cannot be made or does not come out: then nothing is journalled
     */
    @Needs(Permission.ISSUE_PAPERS)
    public Digest issue(Session session, Paper paper, Language language, Outlet outlet) {
        session.require(Permission.ISSUE_PAPERS);
        return new Issuing(workspace)
                .issue(session, paper, make(session, paper, language, outlet.watch()), language, outlet);
    }

    /** Everything that was printed or saved, in order. */
    @Needs(Permission.ISSUE_PAPERS)
    public List<Print> prints(Session session) {
        session.require(Permission.ISSUE_PAPERS);
        return workspace.read(PaperStore::prints);
    }
}
