package kz.esep.central;

import kz.esep.access.Needs;
import kz.esep.access.Open;
import kz.esep.access.Permission;
import kz.esep.access.Session;
import kz.esep.access.UseCases;
import kz.esep.election.Election;
import kz.esep.signing.Arrival;
import kz.esep.signing.Container;
import kz.esep.signing.Opened;
import kz.esep.signing.Profile;
import kz.esep.signing.Quorum;
import kz.esep.signing.Roster;
import kz.esep.signing.Trust;
import kz.esep.store.Workspace;
import kz.esep.text.Digest;

/** The rosters that a workspace has seen: the highest number is kept, and a lower one is refused. */
@UseCases
public final class Rosters {
    private final Workspace workspace;
    private final Election election;

    public Rosters(Workspace workspace, Election election) {
        this.workspace = workspace;
        this.election = election;
    }

    /**
     * Takes a roster.
     *
     * @param trust in the package's CA
     * @param centre who has to have signed it
     * @throws kz.esep.text.Refused when it does not hold, is for another election or older than one already seen
     */
    @Needs(Permission.COLLECT)
    public Roster take(Session session, byte[] file, Trust trust, Quorum centre) {
        session.require(Permission.COLLECT);
        return workspace.write(transaction -> {
            long highest = TakenStore.highestRoster(transaction.connection());
            Roster roster = Roster.open(file, trust, centre, Arrival.first(transaction.now()), election.id(), highest);
            if (roster.number() > highest) {
                transaction.keep(file);
                RosterTaken taken = new RosterTaken(roster.number(), Digest.of(file));
                transaction.append(session.person(), CentralProjector.ROSTER, taken);
            }
            return roster;
        });
    }

    /**
     * Trust that also heeds the newest roster taken so far; the same trust where none was. It was verified when it was
     * taken, so it is judged as of the time at which it was signed.
     *
     * @param centre who has to have signed it
     */
    @Open
    public Trust latest(Trust trust, Quorum centre) {
        Digest newest = workspace.read(TakenStore::newestRoster);
        if (newest == null) {
            return trust;
        }
        byte[] file = workspace.kept(newest);
        Opened opened = (Opened) Container.open(Profile.ROSTER, file);
        Arrival then = Arrival.first(opened.signatures().getFirst().claimed());
        return trust.with(Roster.open(file, trust, centre, then, election.id(), 0));
    }
}
