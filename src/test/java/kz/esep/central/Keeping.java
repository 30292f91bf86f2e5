package kz.esep.central;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import kz.esep.store.Projector;
import kz.esep.store.Workspace;

/** Where the centre's store keeps its journal, so that the same tests run wherever it is: in its file alone. */
class Keeping {
    static final List<Projector> PROJECTORS = List.of(new CentralProjector());

    /** Makes a new store one that is kept here. */
    void begin(Workspace fresh) {}

    /** Opens it again. */
    Workspace open(Path file, Clock clock) {
        return Workspace.open(file, PROJECTORS, clock);
    }
}
