package kz.esep.tally;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import kz.esep.access.Needs;
import kz.esep.access.Permission;
import kz.esep.access.Session;
import kz.esep.access.UseCases;
import kz.esep.election.Election;
import kz.esep.store.Transaction;
import kz.esep.store.Workspace;
import kz.esep.text.Faults;
import kz.esep.text.Message;
import kz.esep.text.Refused;
import kz.esep.text.Stopped;

/**
 * What people do with protocols: permission, rules, journal. Every method throws {@link Refused} when the rules do not
 * allow the step, and then nothing is recorded; whatever takes several protocols takes all of them or none, but for
 * {@link #acceptAll}. To look at protocols there is {@link Figures}.
 */
@UseCases
public final class Protocols {
    private final Desk desk;

    public Protocols(Workspace workspace, Election election, Outside outside) {
        desk = new Desk(workspace, election, outside);
    }

    /**
     * Opens the paper to read it in the window. Who has this reading open already, as after a power cut, goes on with it,
     * and nothing is recorded.
     *
     * @return the protocol as it stands now; its figures are not to be shown
     */
    @Needs(Permission.ENTER)
    public Protocol startReading(Session session, ProtocolKey key, int number) {
        session.require(Permission.ENTER);
        Desk.Actor actor = Desk.Actor.of(session);
        return desk.workspace().write(transaction -> {
            Protocol protocol = TallyStore.load(transaction.connection(), desk.known(key));
            boolean open = actor.person().equals(protocol.reader())
                    && protocol.readings().size() + 1 == number;
            return open ? protocol : desk.take(transaction, actor, key, new Step.StartReading(number));
        });
    }

    /** Hands in a reading typed in the window. */
    @Needs(Permission.ENTER)
    public Protocol finishReading(Session session, ProtocolKey key, int number, Sheet sheet) {
        session.require(Permission.ENTER);
        return one(session, key, new Step.FinishReading(number, sheet, null));
    }

    /**
     * Enters the readings of a whole file in one transaction, all or none.
     *
     * @return the protocols as they stand now, in the file's order; their figures are not to be shown
     */
    @Needs(Permission.ENTER)
    public List<Protocol> enter(Session session, int number, SheetFile file) {
        session.require(Permission.ENTER);
        return desk.takeAll(
                session,
                file.rows().stream()
                        .map(row ->
                                new Desk.Wanted(row.key(), new Step.FinishReading(number, row.sheet(), file.digest())))
                        .toList());
    }

    /** One step back: gives up one's own reading under way or takes back the latest one. */
    @Needs(Permission.RETYPE)
    public Protocol takeBackReading(Session session, ProtocolKey key) {
        session.require(Permission.RETYPE);
        return one(session, key, new Step.TakeBackReading());
    }

    /**
     * The chair takes a reading that somebody left open out of their hands. What they typed stays their draft until
     * somebody hands that reading in.
     */
    @Needs(Permission.DECIDE)
    public Protocol releaseReading(Session session, ProtocolKey key, String reason) {
        session.require(Permission.DECIDE);
        return one(session, key, new Step.ReleaseReading(reason));
    }

    /** Types disputed cells again from the paper. */
    @Needs(Permission.RETYPE)
    public List<Protocol> retype(Session session, List<RetypeFile.Cell> cells) {
        session.require(Permission.RETYPE);
        return desk.takeAll(
                session,
                cells.stream()
                        .map(cell -> new Desk.Wanted(cell.key(), new Step.Retype(cell.code(), cell.value())))
                        .toList());
    }

    /**
     * Records reasons and decisions. A row that does not say what it is about answers every open finding of its check in
     * that protocol. Reasons for warnings need no chair, decisions do.
     */
    @Needs(Permission.EXPLAIN)
    public List<Protocol> decide(Session session, List<DecisionFile.Row> rows) {
        session.require(Permission.EXPLAIN);
        Desk.Actor actor = Desk.Actor.of(session);
        return desk.workspace().write(transaction -> {
            List<Protocol> after = new ArrayList<>();
            List<Message> faults = new ArrayList<>();
            for (DecisionFile.Row row : rows) {
                try {
                    after.add(decide(transaction, actor, row));
                } catch (Refused e) {
                    faults.add(Desk.at(row.key(), e.reason()));
                }
            }
            Faults.refuse(faults);
            return after;
        });
    }

    private Protocol decide(Transaction transaction, Desk.Actor actor, DecisionFile.Row row) throws SQLException {
        Protocol protocol = TallyStore.load(transaction.connection(), desk.known(row.key()));
        List<String> about = List.of(row.about());
        if (row.about().isEmpty() && protocol.settled() != null) {
            CheckReport report = desk.checking(transaction.connection()).check(protocol);
            about = report.unexplained(protocol.decisions()).stream()
                    .filter(finding -> finding.check().equals(row.check()))
                    .map(Finding::about)
                    .toList();
        }
        if (about.isEmpty()) {
            throw new Refused("tally", "refused.no-such-finding", row.check(), row.about());
        }
        for (String one : about) {
            protocol = desk.take(transaction, actor, row.key(), row.step(one));
            if (protocol.state() == State.NOT_STARTED) {
                break;
            }
        }
        return protocol;
    }

    /** Accepts one protocol. */
    @Needs(Permission.ACCEPT)
    public Protocol accept(Session session, ProtocolKey key) {
        session.require(Permission.ACCEPT);
        return one(session, key, new Step.Accept());
    }

    /** Accepts every protocol that is matched and explained; says why others that are matched were left. */
    @Needs(Permission.ACCEPT)
    public Accepted acceptAll(Session session) {
        session.require(Permission.ACCEPT);
        return acceptAll(session, () -> false);
    }

    /**
     * The same, in one transaction that may be stopped before its end.
     *
     * @param stops is asked before each protocol
     * @throws Refused when it was stopped: then none is accepted
     */
    @Needs(Permission.ACCEPT)
    public Accepted acceptAll(Session session, BooleanSupplier stops) {
        session.require(Permission.ACCEPT);
        Desk.Actor actor = Desk.Actor.of(session);
        return desk.workspace().write(transaction -> {
            List<ProtocolKey> accepted = new ArrayList<>();
            List<Message> left = new ArrayList<>();
            List<Protocol> ready = TallyStore.all(
                    transaction.connection(),
                    protocol -> protocol.state() == State.MATCHED || protocol.state() == State.EXPLAINED);
            for (Protocol protocol : ready) {
                if (stops.getAsBoolean()) {
                    throw new Stopped(Message.of("tally", "accept.stopped"));
                }
                try {
                    desk.take(transaction, actor, protocol.key(), new Step.Accept());
                    accepted.add(protocol.key());
                } catch (Refused e) {
                    left.add(Desk.at(protocol.key(), e.reason()));
                }
            }
            return new Accepted(accepted, left);
        });
    }

    /**
     * What became of accepting all.
     *
     * @param left why a matched protocol was not accepted, one message each
     */
    public record Accepted(List<ProtocolKey> accepted, List<Message> left) {
        public Accepted {
            accepted = List.copyOf(accepted);
            left = List.copyOf(left);
        }
    }

    /** Opens a correction of an accepted protocol; chair and secretary are both signed in. */
    @Needs(Permission.OPEN_CORRECTION)
    public Protocol openCorrection(Session chair, Session secretary, ProtocolKey key, String act, String reason) {
        chair.require(Permission.OPEN_CORRECTION);
        secretary.require(Permission.OPEN_CORRECTION);
        return one(chair, key, new Step.OpenCorrection(act, reason, secretary.person(), secretary.roles(), null));
    }

    /**
     * Records that these protocols, in these versions, went into a signed result file.
     *
     * @throws Refused when one of them has changed since
     */
    @Needs(Permission.EXPORT)
    public void markSigned(Session session, int revision, Map<ProtocolKey, Integer> versions) {
        session.require(Permission.EXPORT);
        desk.workspace().write(transaction -> {
            for (Map.Entry<ProtocolKey, Integer> signed : versions.entrySet()) {
                Protocol protocol = TallyStore.load(transaction.connection(), desk.known(signed.getKey()));
                if (protocol.acceptance() == null || protocol.version() != signed.getValue()) {
                    throw new Refused(
                            "tally",
                            "refused.version-changed",
                            signed.getKey().contest(),
                            signed.getKey().precinct());
                }
            }
            List<ProtocolKey> keys = versions.keySet().stream().sorted().toList();
            return transaction.append(
                    session.person(), TallyProjector.SIGNED, new TallyProjector.SignedTogether(revision, keys));
        });
    }

    private Protocol one(Session session, ProtocolKey key, Step step) {
        Desk.Actor actor = Desk.Actor.of(session);
        return desk.workspace().write(transaction -> desk.take(transaction, actor, key, step));
    }
}
