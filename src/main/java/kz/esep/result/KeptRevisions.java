package kz.esep.result;

import kz.esep.signing.Container;
import kz.esep.signing.Opened;
import kz.esep.signing.Profile;
import kz.esep.store.Workspace;
import kz.esep.text.Refused;

/** The signed files that the workspace keeps. */
record KeptRevisions(Workspace workspace) {

    /**
     * The file of a revision as it was signed.
     *
     * @throws Refused when there is no such revision
     */
    Opened open(int revision) {
        Revision found = workspace.read(RevisionStore::all).stream()
                .filter(one -> one.revision() == revision)
                .findFirst()
                .orElseThrow(() -> new Refused("result", "revision.unknown", revision));
        if (Container.open(Profile.RESULT, workspace.kept(found.file())) instanceof Opened opened) {
            return opened;
        }
        throw new IllegalStateException("the kept file of revision " + revision + " does not open");
    }
}
