package kz.esep.count;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import kz.esep.access.Session;
import kz.esep.commission.MemberRecord;
import kz.esep.day.DayRecord;
import kz.esep.day.PrecinctProgress;
import kz.esep.election.Contest;
import kz.esep.election.ContestForm;
import kz.esep.election.Election;
import kz.esep.election.Level;
import kz.esep.election.Precinct;
import kz.esep.store.Workspace;
import kz.esep.tally.Outside;
import kz.esep.tally.OwnProtocols;
import kz.esep.tally.ProtocolKey;
import kz.esep.tally.RecountRecord;
import kz.esep.text.Refused;
import kz.esep.text.Wording;

/** The one precinct of a precinct commission, and what is known there around its count. */
final class OwnPrecinct {
    private final Workspace workspace;
    private final Election election;
    private final Outside outside;
    private final OwnProtocols protocols;
    private final Afterwards afterwards;

    OwnPrecinct(Workspace workspace, Election election, Outside outside, Afterwards afterwards) {
        this.workspace = workspace;
        this.election = election;
        this.outside = outside;
        this.afterwards = afterwards;
        protocols = new OwnProtocols(workspace, election, outside);
    }

    OwnProtocols protocols() {
        return protocols;
    }

    /** Empty where the workspace is another commission's. */
    Optional<Precinct> find() {
        String commission = workspace.founding().commission();
        boolean one = election.commission(commission).level() == Level.PRECINCT
                && election.precinctsOf(commission).size() == 1;
        return one ? Optional.of(election.precinctsOf(commission).getFirst()) : Optional.empty();
    }

    /**
     * The precinct.
     *
     * @throws Refused where the workspace is another commission's
     */
    Precinct get() {
        return find().orElseThrow(() -> new Refused("count", "refused.no-precinct"));
    }

    /** Whether two readings of each of its protocols agree, so that everybody may see the figures. */
    boolean isSettled(Connection connection) throws SQLException {
        Precinct precinct = get();
        for (Contest contest : election.contestsOf(precinct.id())) {
            if (!protocols.isSettled(connection, new ProtocolKey(contest.id(), precinct.id()))) {
                return false;
            }
        }
        return true;
    }

    /** Whether that person may see figures of the count now. */
    boolean isSeen(Connection connection, Session session, Count count) throws SQLException {
        return count.keepers().contains(session.person()) || isSettled(connection);
    }

    Premises premises(Connection connection, Instant now, RecountRecord recounts) throws SQLException {
        Precinct precinct = get();
        TreeMap<String, ContestForm> forms = new TreeMap<>();
        TreeMap<String, Wording> names = new TreeMap<>();
        TreeMap<String, Long> arrivals = new TreeMap<>();
        boolean due = true;
        List<RecountRecord.UnderWay> again = recounts.underWay();
        for (Contest contest : counted(precinct, again)) {
            ProtocolKey key = new ProtocolKey(contest.id(), precinct.id());
            forms.put(contest.id(), election.form(contest.id()));
            names.put(contest.id(), contest.name());
            Long arrived = outside.about(key).arrivals();
            if (arrived != null) {
                arrivals.put(contest.id(), arrived);
            }
            due &= protocols.isDue(connection, key);
        }
        return new Premises(
                day(precinct, now),
                forms,
                names,
                new MemberRecord(workspace).posts(election.source().votingDay()),
                arrivals,
                election.ruleEdition().wholeBoxVoid(),
                now,
                afterwards.since(recounts.since()),
                again.isEmpty() ? null : again.getFirst().recount(),
                due);
    }

    /** The contests of the precinct, or those whose ballots are counted again. */
    private List<Contest> counted(Precinct precinct, List<RecountRecord.UnderWay> again) {
        return election.contestsOf(precinct.id()).stream()
                .filter(contest -> again.isEmpty()
                        || again.stream().anyMatch(one -> one.contest().equals(contest.id())))
                .toList();
    }

    private PrecinctProgress day(Precinct precinct, Instant now) {
        return new DayRecord(workspace, election)
                .at(now).precincts().stream()
                        .filter(one -> one.precinct().equals(precinct))
                        .findFirst()
                        .orElseThrow();
    }
}
