package kz.esep.paper;

import java.util.List;
import kz.esep.access.Session;
import kz.esep.document.Imprint;
import kz.esep.document.Imprint.Mark;
import kz.esep.document.Imprint.Origin;
import kz.esep.election.Election;
import kz.esep.schedule.Sitting;
import kz.esep.schedule.Sittings;
import kz.esep.store.Head;
import kz.esep.store.Workspace;
import kz.esep.text.Language;
import kz.esep.text.Refused;

/** Minutes of the commission's sittings; until they are closed each page says that it is a draft. */
final class MinutesSource implements Source {
    private final Workspace workspace;
    private final Election election;
    private final Sittings sittings;

    MinutesSource(Workspace workspace, Election election) {
        this.workspace = workspace;
        this.election = election;
        sittings = new Sittings(workspace, election);
    }

    @Override
    public List<Offer> offers(Session session) {
        return held(session).stream()
                .map(sitting -> new Offer(Paper.ofCommission(Kind.MINUTES, sitting.number()), null))
                .toList();
    }

    private List<Sitting> held(Session session) {
        return sittings.list(session).stream().filter(Sitting::wasHeld).toList();
    }

    @Override
    public boolean makes(Kind kind) {
        return kind == Kind.MINUTES;
    }

    @Override
    public byte[] make(Session session, Paper paper, Language language, Watch watch) {
        Sitting sitting = held(session).stream()
                .filter(one -> one.number() == paper.version())
                .findFirst()
                .orElseThrow(() -> new Refused("paper", "absent.MINUTES"));
        Mark mark = sitting.state() == Sitting.State.CLOSED ? Mark.NONE : Mark.DRAFT;
        Head head = workspace.head();
        Imprint imprint = new Imprint(
                election.source().name(),
                election.commission(workspace.founding().commission()).name(),
                election.mode(),
                mark,
                new Origin(
                        0,
                        head.length(),
                        head.hash(),
                        null,
                        workspace.clock().instant().atOffset(sittings.offset(session))));
        return new MinutesPages(imprint, election, sitting).document().pdf();
    }
}
