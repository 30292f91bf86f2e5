package kz.esep.command;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import kz.esep.access.AccessProjector;
import kz.esep.access.People;
import kz.esep.access.Session;
import kz.esep.access.SignIn;
import kz.esep.central.CentralProjector;
import kz.esep.election.Election;
import kz.esep.election.Level;
import kz.esep.election.PackageFile;
import kz.esep.result.ProtocolPrinter;
import kz.esep.result.ResultFiles;
import kz.esep.result.ResultProjector;
import kz.esep.signing.Trust;
import kz.esep.store.Projector;
import kz.esep.store.Workspace;
import kz.esep.tally.Figures;
import kz.esep.tally.Outside;
import kz.esep.tally.Protocols;
import kz.esep.tally.TallyProjector;
import kz.esep.text.Digest;
import kz.esep.text.Refused;

/** A workspace opened for a command, with the use cases on it. */
final class Office implements AutoCloseable {
    /** Elections by their package's digest: a package of a whole country takes its time to read. */
    private static final Map<Digest, Election> READ = new ConcurrentHashMap<>();

    private final Surroundings around;
    private final Workspace workspace;
    private final Election election;

    private Office(Surroundings around, Workspace workspace) {
        this.around = around;
        this.workspace = workspace;
        this.election =
                READ.computeIfAbsent(workspace.packageDigest(), digest -> PackageFile.open(workspace.kept(digest)));
    }

    static Office open(Path file, Surroundings around) {
        return new Office(around, Workspace.open(file, projectors(), around.clock()));
    }

    /** What writes each feature's tables; the order does not matter. */
    static List<Projector> projectors() {
        return List.of(new AccessProjector(), new TallyProjector(), new ResultProjector(), new CentralProjector());
    }

    Workspace workspace() {
        return workspace;
    }

    Election election() {
        return election;
    }

    People people() {
        return new People(workspace);
    }

    Protocols protocols() {
        return new Protocols(workspace, election, Outside.of(election));
    }

    Figures figures() {
        return new Figures(workspace, election, Outside.of(election));
    }

    ResultFiles resultFiles() {
        return new ResultFiles(
                workspace,
                election,
                Trust.in(Trusting.ca(election)),
                new ProtocolPrinter(),
                Outside.of(election),
                CommandLines.version());
    }

    String commission() {
        return workspace.founding().commission();
    }

    /**
     * Goes on only with a store of the central commission.
     *
     * @throws Refused when it is another commission's workspace
     */
    void requireCentral() {
        if (election.commission(commission()).level() != Level.CENTRAL) {
            throw new Refused("command", "collect.not-central", commission());
        }
    }

    Surroundings around() {
        return around;
    }

    /** Signs a person in; the password is wiped. */
    Session signIn(String login, char[] password) {
        try {
            return new SignIn(workspace).signIn(login, password);
        } finally {
            Arrays.fill(password, '\0');
        }
    }

    @Override
    public void close() {
        workspace.close();
    }
}
