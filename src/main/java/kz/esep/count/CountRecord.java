package kz.esep.count;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import kz.esep.commission.MemberRecord;
import kz.esep.commission.Post;
import kz.esep.count.bundle.BundleTable;
import kz.esep.election.ContestForm;
import kz.esep.election.Election;
import kz.esep.election.Level;
import kz.esep.store.Workspace;
import kz.esep.tally.RecountRecord;
import org.jspecify.annotations.Nullable;

/** The count as other features need it. */
public final class CountRecord {
    private final Workspace workspace;
    private final Election election;

    public CountRecord(Workspace workspace, Election election) {
        this.workspace = workspace;
        this.election = election;
    }

    /** Everything that is recorded; figures that are not settled are not to be shown. */
    public Count count() {
        return workspace.read(CountStore::load);
    }

    /** What holds now: what was done with the ballots before they were counted again does not. */
    static Count inForce(Connection connection, RecountRecord recounts) throws SQLException {
        return CountStore.load(connection).since(recounts.since());
    }

    private Count inForce() {
        return workspace.read(connection -> inForce(connection, RecountRecord.of(connection)));
    }

    /** The protocol's lines of each of these contests as far as steps that hold make them; one contest's recount changes no other's. */
    static SortedMap<String, SortedMap<String, Long>> lines(
            Connection connection, RecountRecord recounts, Map<String, ContestForm> forms) throws SQLException {
        Count count = CountStore.load(connection);
        SortedMap<String, SortedMap<String, Long>> lines = new TreeMap<>();
        forms.forEach(
                (contest, form) -> lines.put(contest, Lines.of(count.since(recounts.since(contest)), contest, form)));
        return lines;
    }

    /** The stacks that are counted in bundles, as far as what is counted of them holds. */
    public BundleTable table() {
        return inForce().table();
    }

    /** Whether the commission is a precinct's, which counts. */
    public boolean isKept() {
        return election.commission(workspace.founding().commission()).level() == Level.PRECINCT;
    }

    /** Whether it is recorded with the count that a copy of the protocol hangs. */
    public boolean isPosted() {
        return inForce().latest(Stage.POSTED).isPresent();
    }

    /** The protocol's lines of a contest as far as the steps make them. */
    public SortedMap<String, Long> lines(String contest) {
        return Lines.of(count(), contest, election.form(contest));
    }

    /** How many ballots each member issued, by the protocol's codes; none where no surplus made it be established. */
    public SortedMap<String, Long> established(String contest) {
        return inForce()
                .latest(Stage.RECONCILED, contest)
                .map(step -> step.done().figures(contest))
                .orElse(Collections.emptySortedMap());
    }

    /** Who recorded figures or counted in bundles, by their ids. */
    public Set<String> counters() {
        Count count = count();
        Set<String> counters = new HashSet<>(count.keepers());
        counters.addAll(count.table().counters());
        return Set.copyOf(counters);
    }

    /** Whether the voter lists are closed, so that nobody is added any more (Art. 24(10)). */
    public boolean isListClosed() {
        return count().latest(Stage.LISTS).isPresent();
    }

    /** What the issuing members are, by their number on the protocol; null until they are named. */
    public @Nullable Map<Integer, String> issuingRoles() {
        Count count = count();
        if (count.issuing().isEmpty()) {
            return null;
        }
        Map<String, Post> members =
                new MemberRecord(workspace).posts(election.source().votingDay());
        Map<Integer, String> roles = new TreeMap<>();
        for (String member : count.issuing()) {
            Post post = members.getOrDefault(member, Post.MEMBER);
            roles.put(roles.size() + 1, post.name().toLowerCase(Locale.ROOT));
        }
        return roles;
    }
}
