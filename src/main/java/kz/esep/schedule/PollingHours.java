package kz.esep.schedule;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import kz.esep.access.Needs;
import kz.esep.access.Permission;
import kz.esep.access.Session;
import kz.esep.access.UseCases;
import kz.esep.election.Election;
import kz.esep.election.Precinct;
import kz.esep.store.EntryType;
import kz.esep.store.Transaction;
import kz.esep.store.Workspace;
import kz.esep.text.Fault;
import kz.esep.text.Faults;
import kz.esep.text.Message;
import kz.esep.text.Refused;
import org.jspecify.annotations.Nullable;

/**
 * Hours of voting: proposed by an akim or a precinct commission, decided by the territorial commission (Art. 38). An act
 * may be about many precincts and is recorded for all of them or for none. Every method that changes something throws
 * {@link Refused} when the rules do not allow it, naming the precincts.
 */
@UseCases
public final class PollingHours {
    private final Workspace workspace;
    private final Election election;
    private final String commission;

    public PollingHours(Workspace workspace, Election election) {
        this.workspace = workspace;
        this.election = election;
        commission = workspace.founding().commission();
    }

    /** The hours of every precinct of the commission, in the package's order. */
    @Needs(Permission.READ_SCHEDULE)
    public List<PrecinctHours> list(Session session) {
        session.require(Permission.READ_SCHEDULE);
        Map<String, PrecinctHours> known = workspace.read(HoursActs.HOURS::all);
        return election.precinctsOf(commission).stream()
                .map(Precinct::id)
                .map(id -> known.getOrDefault(id, PrecinctHours.untouched(id)))
                .toList();
    }

    /**
     * Records that other hours are proposed.
     *
     * @param letter number of the letter or minutes that propose them, may be empty
     * @param wanted hours by precinct, at least one
     */
    @Needs(Permission.KEEP_SCHEDULE)
    public void propose(
            Session session, PrecinctHours.Proposer by, String letter, String reason, Map<String, Hours> wanted) {
        session.require(Permission.KEEP_SCHEDULE);
        String why = Words.needed(reason, "refused.reason");
        String number = Words.optional(letter);
        act(wanted.keySet(), (transaction, all) -> {
            check(all, one -> one.rules().proposal(one.hours(), Objects.requireNonNull(wanted.get(one.id()))));
            List<HoursActs.Row> rows = new ArrayList<>();
            wanted.forEach((precinct, hours) -> rows.add(new HoursActs.Row(precinct, hours)));
            append(transaction, session, HoursActs.PROPOSED, new HoursActs.Proposed(by, number, why, rows));
        });
    }

    /** Records the territorial commission's decision that the proposed hours hold. */
    @Needs(Permission.DECIDE_SCHEDULE)
    public void decide(Session session, PrecinctHours.Act act, Collection<String> precincts) {
        session.require(Permission.DECIDE_SCHEDULE);
        PrecinctHours.Act decision = numbered(act);
        act(precincts, (transaction, all) -> {
            Sittings.requireAdopted(transaction.connection(), decision);
            check(all, one -> one.rules().decision(one.hours(), decision));
            append(transaction, session, HoursActs.DECIDED, new HoursActs.Decided(decision, proposed(all)));
        });
    }

    /** Records the territorial commission's decision that the proposed hours do not hold, with its reason. */
    @Needs(Permission.DECIDE_SCHEDULE)
    public void refuse(Session session, PrecinctHours.Act act, String reason, Collection<String> precincts) {
        session.require(Permission.DECIDE_SCHEDULE);
        PrecinctHours.Act decision = numbered(act);
        String why = Words.needed(reason, "refused.reason");
        act(precincts, (transaction, all) -> {
            Sittings.requireAdopted(transaction.connection(), decision);
            check(all, one -> one.rules().refusal(one.hours(), decision));
            append(transaction, session, HoursActs.DECLINED, new HoursActs.Declined(decision, why, proposed(all)));
        });
    }

    /** Records how voters were told of decided hours. */
    @Needs(Permission.KEEP_SCHEDULE)
    public void tell(Session session, LocalDate date, String how, Collection<String> precincts) {
        session.require(Permission.KEEP_SCHEDULE);
        String way = Words.needed(how, "refused.how");
        act(precincts, (transaction, all) -> {
            check(all, one -> one.rules().notice(one.hours(), date));
            append(transaction, session, HoursActs.TOLD, new HoursActs.Told(date, way, ids(all)));
        });
    }

    /** Records the decision that puts special precincts on the list of those where voting may end early. */
    @Needs(Permission.DECIDE_SCHEDULE)
    public void allowEarlyEnd(Session session, PrecinctHours.Act act, Collection<String> precincts) {
        session.require(Permission.DECIDE_SCHEDULE);
        PrecinctHours.Act decision = numbered(act);
        act(precincts, (transaction, all) -> {
            Sittings.requireAdopted(transaction.connection(), decision);
            check(all, one -> one.rules().earlyList(decision));
            append(transaction, session, HoursActs.LISTED, new HoursActs.Listed(decision, ids(all)));
        });
    }

    /** The last day on which a special precinct may be put on that list. */
    @Needs(Permission.READ_SCHEDULE)
    public LocalDate earlyListEnds(Session session, String precinct) {
        session.require(Permission.READ_SCHEDULE);
        return new HoursRules(election, precinct, workspace.clock().instant()).earlyListEnds();
    }

    /**
     * Records that voting ended early, because everybody had voted.
     *
     * @param voted voters who had voted by then: as many as were listed
     */
    @Needs(Permission.DECIDE_SCHEDULE)
    public void endEarly(Session session, String precinct, PrecinctHours.Closing closing, long voted) {
        session.require(Permission.DECIDE_SCHEDULE);
        act(List.of(precinct), (transaction, all) -> {
            check(all, one -> one.rules().closing(one.hours(), closing, voted));
            append(transaction, session, HoursActs.CLOSED, new HoursActs.Closed(precinct, closing));
        });
    }

    /** A precinct that an act is about. */
    private record One(String id, PrecinctHours hours, HoursRules rules) {}

    private interface Acting {
        void on(Transaction transaction, List<One> precincts) throws SQLException;
    }

    private interface Rule {
        @Nullable
        Message against(One precinct);
    }

    private void act(Collection<String> precincts, Acting acting) {
        if (precincts.isEmpty()) {
            throw new Refused("schedule", "hours.refused.nobody");
        }
        Set<String> own = new HashSet<>();
        election.precinctsOf(commission).forEach(precinct -> own.add(precinct.id()));
        workspace.write(transaction -> {
            Map<String, PrecinctHours> known = HoursActs.HOURS.all(transaction.connection());
            List<One> all = new ArrayList<>();
            List<Fault> faults = new ArrayList<>();
            for (String id : precincts) {
                if (own.contains(id)) {
                    PrecinctHours hours = known.getOrDefault(id, PrecinctHours.untouched(id));
                    all.add(new One(id, hours, new HoursRules(election, id, transaction.now())));
                } else {
                    faults.add(at(id, Message.of("schedule", "hours.refused.foreign")));
                }
            }
            Faults.refuseEach(faults);
            acting.on(transaction, all);
            return all;
        });
    }

    private static void check(List<One> all, Rule rule) {
        List<Fault> faults = new ArrayList<>();
        for (One one : all) {
            Message against = rule.against(one);
            if (against != null) {
                faults.add(at(one.id(), against));
            }
        }
        Faults.refuseEach(faults);
    }

    private static Fault at(String precinct, Message what) {
        return new Fault(precinct, Message.of("schedule", "hours.at", precinct, what));
    }

    private static List<String> ids(List<One> all) {
        return all.stream().map(One::id).toList();
    }

    private static List<HoursActs.Row> proposed(List<One> all) {
        List<HoursActs.Row> rows = new ArrayList<>();
        for (One one : all) {
            PrecinctHours.Proposal proposal = one.hours().proposal();
            if (proposal != null) {
                rows.add(new HoursActs.Row(one.id(), proposal.hours()));
            }
        }
        return rows;
    }

    private static PrecinctHours.Act numbered(PrecinctHours.Act act) {
        return new PrecinctHours.Act(Words.needed(act.number(), "refused.number"), act.date());
    }

    private static <T> void append(Transaction transaction, Session session, EntryType<T> type, T body)
            throws SQLException {
        transaction.append(session.person(), type, body);
    }
}
