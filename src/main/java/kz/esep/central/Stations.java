package kz.esep.central;

import kz.esep.access.Needs;
import kz.esep.access.Permission;
import kz.esep.access.Session;
import kz.esep.access.UseCases;
import kz.esep.store.SharedJournal;
import kz.esep.store.Workspace;

/** Several stations that take in files for one store of the centre (decision 0045). */
@UseCases
public final class Stations {
    private final Workspace workspace;

    /** @param workspace of the centre, the first station's */
    public Stations(Workspace workspace) {
        this.workspace = workspace;
    }

    /**
     * Hands the store's journal over to one that other stations can join.
     *
     * @throws kz.esep.text.Refused when the journal cannot be reached, or another store is there already
     */
    @Needs(Permission.MANAGE_SETTINGS)
    public void share(Session session, SharedJournal journal) {
        session.require(Permission.MANAGE_SETTINGS);
        workspace.share(session.person(), journal);
    }
}
