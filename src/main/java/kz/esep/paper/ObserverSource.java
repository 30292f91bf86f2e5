package kz.esep.paper;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kz.esep.access.Session;
import kz.esep.document.Document;
import kz.esep.document.Imprint;
import kz.esep.document.Imprint.Mark;
import kz.esep.document.Imprint.Origin;
import kz.esep.election.Election;
import kz.esep.election.Precinct;
import kz.esep.observer.Observer;
import kz.esep.observer.ObserverRecord;
import kz.esep.observer.Observers;
import kz.esep.observer.Submission;
import kz.esep.observer.Submissions;
import kz.esep.store.Head;
import kz.esep.store.Workspace;
import kz.esep.text.Language;
import kz.esep.text.Refused;

/** The registers of persons present at a precinct and their acts, once there is something in them. They have names. */
final class ObserverSource implements Source {
    private final Workspace workspace;
    private final Election election;
    private final Copies copies;

    ObserverSource(Workspace workspace, Election election, Copies copies) {
        this.workspace = workspace;
        this.election = election;
        this.copies = copies;
    }

    @Override
    public List<Offer> offers(Session session) {
        ObserverRecord register = new ObserverRecord(workspace);
        Set<String> people =
                precincts(register.all().stream().map(Observer::precinct).toList());
        Set<String> handed = precincts(register.handedIn());
        Set<String> acts = precincts(
                register.acts().stream().map(ObserverRecord.Act::precinct).toList());
        List<Offer> offers = new ArrayList<>();
        for (Precinct precinct : election.precinctsOf(workspace.founding().commission())) {
            offer(offers, Kind.ATTENDANCE, precinct, people);
            offer(offers, Kind.SUBMISSIONS, precinct, handed);
            offer(offers, Kind.HANDED_ACTS, precinct, acts);
        }
        return offers;
    }

    private static Set<String> precincts(List<String> all) {
        return all.stream().collect(Collectors.toSet());
    }

    private static void offer(List<Offer> offers, Kind kind, Precinct precinct, Set<String> where) {
        if (where.contains(precinct.id())) {
            offers.add(new Offer(new Paper(kind, "", precinct.id(), 0), null));
        }
    }

    @Override
    public boolean makes(Kind kind) {
        return kind == Kind.ATTENDANCE || kind == Kind.SUBMISSIONS || kind == Kind.HANDED_ACTS;
    }

    @Override
    public byte[] make(Session session, Paper paper, Language language, Watch watch) {
        if (!session.hasKey()) {
            throw new Refused("paper", "names.sealed");
        }
        if (offers(session).stream().noneMatch(offer -> offer.paper().equals(paper))) {
            throw new Refused("paper", "absent." + paper.kind().name());
        }
        return document(session, paper).pdf(watch::part);
    }

    private Document document(Session session, Paper paper) {
        Precinct precinct = election.precinct(paper.precinct());
        List<Observer> persons = new Observers(workspace, election)
                .list(session).stream()
                        .filter(one -> one.precinct().equals(precinct.id()))
                        .toList();
        List<Submission> submissions = new Submissions(workspace, election)
                .list(session).stream()
                        .filter(one -> one.precinct().equals(precinct.id()))
                        .toList();
        PresencePages pages = new PresencePages(
                imprint(precinct), election, precinct, persons, submissions, copies.byPerson(session));
        return switch (paper.kind()) {
            case ATTENDANCE -> pages.attendance();
            case SUBMISSIONS -> pages.handedIn();
            default -> pages.acts();
        };
    }

    private Imprint imprint(Precinct precinct) {
        Head head = workspace.head();
        return new Imprint(
                election.source().name(),
                election.commission(workspace.founding().commission()).name(),
                election.mode(),
                Mark.NONE,
                new Origin(
                        0,
                        head.length(),
                        head.hash(),
                        null,
                        OffsetDateTime.ofInstant(workspace.clock().instant(), precinct.utcOffset())));
    }
}
