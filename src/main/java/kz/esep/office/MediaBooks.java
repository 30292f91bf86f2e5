package kz.esep.office;

import kz.esep.access.Session;
import kz.esep.election.Election;
import kz.esep.media.Contestants;
import kz.esep.media.Halls;
import kz.esep.media.Lots;
import kz.esep.media.MediaFiles;
import kz.esep.media.MediaTables;
import kz.esep.media.Monitoring;
import kz.esep.media.Outlets;
import kz.esep.media.Parities;
import kz.esep.media.Requests;
import kz.esep.media.Withdrawals;
import kz.esep.store.Workspace;

/** The use cases on equal coverage by the media. */
public final class MediaBooks {
    private final Workspace workspace;
    private final Election election;

    MediaBooks(Workspace workspace, Election election) {
        this.workspace = workspace;
        this.election = election;
    }

    /** The lists and candidates that are covered. */
    public Contestants contestants() {
        return new Contestants(election, workspace.founding().commission());
    }

    public Outlets outlets() {
        return new Outlets(workspace, election);
    }

    public Requests requests() {
        return new Requests(workspace, election);
    }

    public Lots lots() {
        return new Lots(workspace, election);
    }

    public Halls halls() {
        return new Halls(workspace, election);
    }

    public Monitoring monitoring() {
        return new Monitoring(workspace, election);
    }

    public Parities parities() {
        return new Parities(workspace, election);
    }

    public MediaTables tables() {
        return new MediaTables(workspace, election);
    }

    public Withdrawals withdrawals() {
        return new Withdrawals(workspace, election);
    }

    /** What reads files, with the outlets and halls that stand now. */
    public MediaFiles files(Session session) {
        return new MediaFiles(outlets().list(session), halls().list(session), contestants());
    }
}
