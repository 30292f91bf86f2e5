package kz.esep.tally;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import kz.esep.access.Role;
import kz.esep.access.Session;
import kz.esep.access.SignedIn;
import kz.esep.election.Election;
import kz.esep.store.Founding;
import kz.esep.store.Projector;
import kz.esep.store.Workspace;

/** A commission's room in a test: a workspace with the tally's use cases on it, and the people who work there. */
final class Room implements AutoCloseable {
    static final Session AIGUL = SignedIn.as("aigul", Role.TYPIST);
    static final Session BERIK = SignedIn.as("berik", Role.TYPIST);
    static final Session CHAIR = SignedIn.as("chair", Role.CHAIR);
    static final Session SECRETARY = SignedIn.as("secretary", Role.SECRETARY);
    static final Session OBSERVER = SignedIn.as("observer", Role.OBSERVER);
    static final ProtocolKey KEY = Sample.KEY;
    static final ProtocolKey OTHER = new ProtocolKey(Sample.CONTEST, "0002");

    private static final Clock CLOCK = Clock.fixed(Sample.AT, ZoneOffset.UTC);
    private static final List<Projector> PROJECTORS = List.of(new TallyProjector());

    private final Path file;
    private final Election election;
    Workspace workspace;
    Protocols protocols;
    Figures figures;
    Drafts drafts;

    Room(Path file, Election election) {
        this.file = file;
        this.election = election;
        Founding founding = Founding.of("sample-2027", Sample.COMMISSION, "territorial", "practice", new byte[] {1});
        workspace = Workspace.create(file, founding, new byte[] {1}, PROJECTORS, CLOCK);
        protocols = new Protocols(workspace, election, Outside.of(election));
        figures = new Figures(workspace, election, Outside.of(election));
        drafts = new Drafts(workspace, election);
    }

    Room(Path file) {
        this(file, Sample.election());
    }

    /** Leaves without a word and comes back. */
    void reopen() {
        workspace.close();
        workspace = Workspace.open(file, PROJECTORS, CLOCK);
        protocols = new Protocols(workspace, election, Outside.of(election));
        figures = new Figures(workspace, election, Outside.of(election));
        drafts = new Drafts(workspace, election);
    }

    static Sheet listed(long voters) {
        return Sample.sheet(Map.of("voters_listed", voters));
    }

    /** Both readings, one figure apart. */
    void dispute(ProtocolKey key, long first, long second) {
        protocols.finishReading(AIGUL, key, 1, listed(first));
        protocols.finishReading(BERIK, key, 2, listed(second));
    }

    void match(ProtocolKey key, Sheet sheet) {
        protocols.finishReading(AIGUL, key, 1, sheet);
        protocols.finishReading(BERIK, key, 2, sheet);
    }

    void decide(Session session, ProtocolKey key, String check, Decision.Kind kind) {
        protocols.decide(
                session, List.of(new DecisionFile.Row(1, key, check, "", kind, "act 7", "looked up on paper")));
    }

    @Override
    public void close() {
        workspace.close();
    }
}
