package kz.esep.central;

import java.time.Instant;
import kz.esep.access.Needs;
import kz.esep.access.Open;
import kz.esep.access.Permission;
import kz.esep.access.Session;
import kz.esep.access.UseCases;
import kz.esep.election.Election;
import kz.esep.result.Receipt;
import kz.esep.signing.Arrival;
import kz.esep.signing.Container;
import kz.esep.signing.Opened;
import kz.esep.signing.Profile;
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
     * @return the same trust that also heeds it
     * @throws kz.esep.text.Refused when it does not hold, is for another election or older than one already seen
     */
    @Needs(Permission.COLLECT)
    public Trust take(Session session, byte[] file, Trust trust) {
        session.require(Permission.COLLECT);
        return workspace.write(transaction -> {
            long highest = TakenStore.highestRoster(transaction.connection());
            Roster roster = open(file, trust, transaction.now(), highest);
            if (roster.number() > highest) {
                transaction.keep(file);
                RosterTaken taken = new RosterTaken(roster.number(), Digest.of(file));
                transaction.append(session.person(), CentralProjector.ROSTER, taken);
            }
            return trust.with(roster);
        });
    }

    /**
     * Trust that also heeds the newest roster taken so far; the same trust where none was. It was verified when it was
     * taken, so it is judged as of the time at which it was signed.
     */
    @Open
    public Trust latest(Trust trust) {
        Digest newest = workspace.read(TakenStore::newestRoster);
        if (newest == null) {
            return trust;
        }
        byte[] file = workspace.kept(newest);
        Opened opened = (Opened) Container.open(Profile.ROSTER, file);
        return trust.with(open(file, trust, opened.signatures().getFirst().claimed(), 0));
    }

    private Roster open(byte[] file, Trust trust, Instant at, long highest) {
        return Roster.open(file, trust, Receipt.centre(election), Arrival.first(at), election.id(), highest);
    }
}
