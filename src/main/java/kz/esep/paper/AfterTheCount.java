package kz.esep.paper;

import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kz.esep.count.Afterwards;
import kz.esep.count.Stage;
import kz.esep.election.Contest;
import kz.esep.election.Election;
import kz.esep.result.RevisionRecord;
import kz.esep.store.Workspace;

/** What documents and result files fulfil of a precinct commission's count: posting, copies, sending. */
public final class AfterTheCount implements Afterwards {
    private final Workspace workspace;
    private final Election election;

    public AfterTheCount(Workspace workspace, Election election) {
        this.workspace = workspace;
        this.election = election;
    }

    @Override
    public Map<Stage, Instant> since(long entry) {
        Map<Stage, Instant> done = new EnumMap<>(Stage.class);
        posted(entry).ifPresent(at -> done.put(Stage.POSTED, at));
        workspace
                .read(connection -> PaperStore.handedOut(connection, entry))
                .ifPresent(at -> done.put(Stage.COPIES, at));
        new RevisionRecord(workspace).signedSince(entry).ifPresent(at -> done.put(Stage.SENT, at));
        return done;
    }

    /** When the summary was posted, or the last one of the protocols of all contests that voters there vote in. */
    private Optional<Instant> posted(long entry) {
        List<Posting> all = workspace.read(connection -> PaperStore.postings(connection, entry));
        List<Optional<Instant>> each = own().map(Contest::id)
                .map(contest ->
                        first(all.stream().filter(one -> one.paper().contest().equals(contest))))
                .toList();
        return first(all.stream().filter(one -> one.paper().kind() == Kind.SUMMARY))
                .or(() -> each.stream().anyMatch(Optional::isEmpty)
                        ? Optional.empty()
                        : each.stream().flatMap(Optional::stream).max(Comparator.naturalOrder()));
    }

    /** Contests of the commission's own precinct; the package may have those of other districts. */
    private Stream<Contest> own() {
        return election.precinctsOf(workspace.founding().commission()).stream()
                .flatMap(precinct -> election.contestsOf(precinct.id()).stream())
                .distinct();
    }

    private static Optional<Instant> first(Stream<Posting> postings) {
        return postings.map(Posting::postedAt).findFirst();
    }
}
