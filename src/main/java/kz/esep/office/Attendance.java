package kz.esep.office;

import kz.esep.election.Election;
import kz.esep.observer.ObserverTables;
import kz.esep.observer.Observers;
import kz.esep.observer.Presences;
import kz.esep.observer.Submissions;
import kz.esep.store.Workspace;

/** The use cases on persons present at precincts: who they are, when they came and went, and what they handed in. */
public final class Attendance {
    private final Workspace workspace;
    private final Election election;

    Attendance(Workspace workspace, Election election) {
        this.workspace = workspace;
        this.election = election;
    }

    public Observers observers() {
        return new Observers(workspace, election);
    }

    public Presences presences() {
        return new Presences(workspace, election);
    }

    public Submissions submissions() {
        return new Submissions(workspace, election);
    }

    public ObserverTables observerTables() {
        return new ObserverTables(workspace, election);
    }
}
