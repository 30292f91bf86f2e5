package kz.esep.paper;

import java.time.OffsetDateTime;
import java.util.List;
import kz.esep.access.Session;
import kz.esep.day.DayRecord;
import kz.esep.day.VotingDay;
import kz.esep.document.Imprint;
import kz.esep.document.Imprint.Mark;
import kz.esep.document.Imprint.Origin;
import kz.esep.document.protocol.TurnoutSheet;
import kz.esep.election.Election;
import kz.esep.store.Head;
import kz.esep.store.Workspace;
import kz.esep.text.Language;

/** Turnout through voting day, once a precinct has told any. */
final class DaySource implements Source {
    private final Workspace workspace;
    private final Election election;

    DaySource(Workspace workspace, Election election) {
        this.workspace = workspace;
        this.election = election;
    }

    @Override
    public List<Offer> offers(Session session) {
        boolean any = day().precincts().stream()
                .anyMatch(precinct -> !precinct.day().reports().isEmpty());
        return any ? List.of(new Offer(Paper.ofCommission(Kind.TURNOUT, 0), null)) : List.of();
    }

    private VotingDay day() {
        return new DayRecord(workspace, election).at(workspace.clock().instant());
    }

    @Override
    public boolean makes(Kind kind) {
        return kind == Kind.TURNOUT;
    }

    @Override
    public byte[] make(Session session, Paper paper, Language language, Watch watch) {
        Head head = workspace.head();
        Imprint imprint = new Imprint(
                election.source().name(),
                election.commission(workspace.founding().commission()).name(),
                election.mode(),
                Mark.NONE,
                new Origin(0, head.length(), head.hash(), null, OffsetDateTime.now(workspace.clock())));
        return new TurnoutSheet(imprint, election, day()).document().pdf(watch::part);
    }
}
