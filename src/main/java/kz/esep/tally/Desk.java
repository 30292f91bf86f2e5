package kz.esep.tally;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import kz.esep.access.Role;
import kz.esep.access.Session;
import kz.esep.election.Contest;
import kz.esep.election.Election;
import kz.esep.election.Precinct;
import kz.esep.store.EntryType;
import kz.esep.store.Transaction;
import kz.esep.store.Workspace;
import kz.esep.text.Faults;
import kz.esep.text.Message;
import kz.esep.text.Refused;
import org.jspecify.annotations.Nullable;

/** What the tally's use cases share: whose protocols they are, the checks with their surroundings, and taking a step. */
final class Desk {
    private final Workspace workspace;
    private final Election election;
    private final Outside outside;
    private final Set<ProtocolKey> keys = new TreeSet<>();
    private final Map<String, Checks> checks = new ConcurrentHashMap<>();

    Desk(Workspace workspace, Election election, Outside outside) {
        this.workspace = workspace;
        this.election = election;
        this.outside = outside;
        for (Precinct precinct : election.precinctsOf(workspace.founding().commission())) {
            for (Contest contest : election.contestsOf(precinct.id())) {
                keys.add(new ProtocolKey(contest.id(), precinct.id()));
            }
        }
    }

    Workspace workspace() {
        return workspace;
    }

    Election election() {
        return election;
    }

    /** Every protocol that this commission enters. */
    Set<ProtocolKey> keys() {
        return keys;
    }

    /**
     * Takes one step, puts it into the journal and ends the drafts that it made pointless.
     *
     * @throws Refused when the rules do not allow it
     */
    Protocol take(Transaction transaction, Actor actor, ProtocolKey key, Step step) throws SQLException {
        Protocol before = TallyStore.load(transaction.connection(), known(key));
        return switch (Tally.step(before, step, context(transaction, actor, key))) {
            case Outcome.RefusedStep refused -> throw new Refused(refused.reason());
            case Outcome.Next next -> {
                append(transaction, actor.person(), next.event());
                Drafting.end(transaction, actor.person(), before, next);
                yield next.protocol();
            }
        };
    }

    Context context(Transaction transaction, Actor actor, ProtocolKey key) {
        return new Context(
                actor.person(),
                actor.roles(),
                transaction.now(),
                election.form(key.contest()),
                counted(key),
                checking(transaction.connection()));
    }

    /** Takes the steps one after another, all or none. */
    List<Protocol> takeAll(Session session, List<Wanted> wanted) {
        Actor actor = Actor.of(session);
        return workspace.write(transaction -> {
            List<Protocol> after = new ArrayList<>();
            List<Message> faults = new ArrayList<>();
            for (Wanted one : wanted) {
                try {
                    after.add(take(transaction, actor, one.key(), one.step()));
                } catch (Refused e) {
                    faults.add(at(one.key(), e.reason()));
                }
            }
            Faults.refuse(faults);
            return after;
        });
    }

    /** One step to take. */
    record Wanted(ProtocolKey key, Step step) {}

    /** Who acts, with the roles looked up once. */
    record Actor(String person, Set<Role> roles) {
        static Actor of(Session session) {
            return new Actor(session.person(), session.roles());
        }
    }

    ProtocolKey known(ProtocolKey key) {
        if (!keys.contains(key)) {
            throw new Refused("tally", "refused.unknown-protocol", key.contest(), key.precinct());
        }
        return key;
    }

    static Message at(ProtocolKey key, Message reason) {
        return Message.of("tally", "refused.at", key.contest(), key.precinct(), reason);
    }

    /** The checks as they can be made from this connection's tables. */
    Context.Checking checking(Connection connection) {
        return new Look(this, connection);
    }

    /** What is known now around a protocol, with what the tally itself knows. */
    PrecinctContext around(ProtocolKey key, int takenBack, @Nullable String sameAs) {
        PrecinctContext known = outside.about(key);
        return new PrecinctContext(known.endOfVoting(), known.arrivals(), known.issuingRoles(), takenBack, sameAs);
    }

    /** Who recorded figures of the count there and makes no second reading. */
    Set<String> counted(ProtocolKey key) {
        return outside.counted(key);
    }

    CheckReport report(Protocol protocol, PrecinctContext context) {
        return report(protocol.key(), Optional.ofNullable(protocol.settled()).orElseThrow(), context);
    }

    CheckReport report(ProtocolKey key, Sheet sheet, PrecinctContext context) {
        Checks contest = checks.computeIfAbsent(key.contest(), id -> Checks.of(election, id));
        return contest.run(sheet, election.precinct(key.precinct()), context);
    }

    private static void append(Transaction transaction, String person, Event event) throws SQLException {
        switch (event) {
            case Event.ReadingStarted body -> put(transaction, person, TallyProjector.STARTED, body);
            case Event.ReadingFinished body -> put(transaction, person, TallyProjector.FINISHED, body);
            case Event.ReadingTakenBack body -> put(transaction, person, TallyProjector.TAKEN_BACK, body);
            case Event.ReadingReleased body -> put(transaction, person, TallyProjector.RELEASED, body);
            case Event.Retyped body -> put(transaction, person, TallyProjector.RETYPED, body);
            case Event.Decided body -> put(transaction, person, TallyProjector.DECIDED, body);
            case Event.Accepted body -> put(transaction, person, TallyProjector.ACCEPTED, body);
            case Event.CorrectionOpened body -> put(transaction, person, TallyProjector.CORRECTION, body);
            case Event.Signed body ->
                put(
                        transaction,
                        person,
                        TallyProjector.SIGNED,
                        new TallyProjector.SignedTogether(body.revision(), List.of(body.key())));
        }
    }

    private static <T> void put(Transaction transaction, String person, EntryType<T> type, T body) throws SQLException {
        transaction.append(person, type, body);
    }
}
