package kz.esep.central;

import java.nio.file.Path;
import java.time.Clock;
import kz.esep.app.hall.TestServer;
import kz.esep.store.StationFile;
import kz.esep.store.Workspace;

/** The centre's store kept on a server, empty before each. */
final class OnServer extends Keeping {
    final TestServer server = TestServer.empty();

    @Override
    void begin(Workspace fresh) {
        fresh.share("centre-admin", server.journal());
    }

    @Override
    Workspace open(Path file, Clock clock) {
        return StationFile.open(file, PROJECTORS, clock, server.journal());
    }
}
