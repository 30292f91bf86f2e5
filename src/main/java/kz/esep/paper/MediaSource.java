package kz.esep.paper;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import kz.esep.access.Session;
import kz.esep.document.Imprint;
import kz.esep.document.Imprint.Mark;
import kz.esep.document.Imprint.Origin;
import kz.esep.document.media.MediaReport;
import kz.esep.document.media.Recorded;
import kz.esep.election.Election;
import kz.esep.media.Compared;
import kz.esep.media.Contestants;
import kz.esep.media.Halls;
import kz.esep.media.Lots;
import kz.esep.media.Monitoring;
import kz.esep.media.Outlets;
import kz.esep.media.Parities;
import kz.esep.media.Part;
import kz.esep.media.Requests;
import kz.esep.schedule.Reckoning;
import kz.esep.store.Head;
import kz.esep.store.Workspace;
import kz.esep.text.Language;

/** The report on equal coverage by the media, once anything is recorded of them. */
final class MediaSource implements Source {
    private final Workspace workspace;
    private final Election election;
    private final String commission;
    private final Outlets outlets;
    private final Halls halls;

    MediaSource(Workspace workspace, Election election) {
        this.workspace = workspace;
        this.election = election;
        commission = workspace.founding().commission();
        outlets = new Outlets(workspace, election);
        halls = new Halls(workspace, election);
    }

    @Override
    public List<Offer> offers(Session session) {
        boolean any = !outlets.list(session).isEmpty() || !halls.list(session).isEmpty();
        return any ? List.of(new Offer(Paper.ofCommission(Kind.MEDIA_REPORT, 0), null)) : List.of();
    }

    @Override
    public boolean makes(Kind kind) {
        return kind == Kind.MEDIA_REPORT;
    }

    @Override
    public byte[] make(Session session, Paper paper, Language language, Watch watch) {
        Head head = workspace.head();
        Imprint imprint = new Imprint(
                election.source().name(),
                election.commission(commission).name(),
                election.mode(),
                Mark.NONE,
                new Origin(
                        0,
                        head.length(),
                        head.hash(),
                        null,
                        workspace.clock().instant().atOffset(Reckoning.offset(election, commission))));
        return new MediaReport(imprint, election, new Contestants(election, commission), recorded(session))
                .document()
                .pdf(watch::part);
    }

    /** All coverage, and of it the news, of which the law asks for equal volumes. */
    private Recorded recorded(Session session) {
        Parities parities = new Parities(workspace, election);
        Map<Part, List<Compared>> compared = new EnumMap<>(Part.class);
        for (Part part : List.of(Part.ALL, Part.NEWS)) {
            compared.put(part, parities.compare(session, part));
        }
        return new Recorded(
                compared,
                new Monitoring(workspace, election).list(session).size(),
                new Recorded.Outlets(
                        outlets.list(session), outlets.prices(session), new Lots(workspace, election).list(session)),
                new Requests(workspace, election).queue(session),
                new Recorded.Halls(halls.list(session), halls.meetings(session)));
    }
}
