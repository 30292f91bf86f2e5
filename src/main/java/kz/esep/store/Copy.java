package kz.esep.store;

import java.nio.file.Path;
import kz.esep.text.Refused;

/** A copy of a workspace that was kept elsewhere. */
public interface Copy {
    /** Writes its bytes there. */
    void to(Path file);

    /**
     * Looks at what came of it.
     *
     * @throws Refused when it is not what it should be
     */
    void check(Workspace workspace);
}
