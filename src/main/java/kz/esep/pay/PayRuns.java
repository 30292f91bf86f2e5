package kz.esep.pay;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.esep.access.Needs;
import kz.esep.access.Permission;
import kz.esep.access.Session;
import kz.esep.access.UseCases;
import kz.esep.commission.MemberRecord;
import kz.esep.election.Election;
import kz.esep.election.Level;
import kz.esep.store.Transaction;
import kz.esep.store.Workspace;
import kz.esep.text.Digest;
import kz.esep.text.Json;
import kz.esep.text.Refused;
import kz.esep.timesheet.Timesheets;

/**
 * Pay runs: drawn up, checked by one person, approved by the chair, paid. A draft is computed each time it is looked at;
 * the check freezes its sheet, and what stands is changed by another run only, which pays the difference.
 */
@UseCases
public final class PayRuns {
    private final Workspace workspace;
    private final PayRecord record;
    private final Level own;
    private final MemberRecord members;
    private final Timesheets timesheets;

    public PayRuns(Workspace workspace, Election election) {
        this.workspace = workspace;
        record = new PayRecord(workspace, election);
        own = election.commission(workspace.founding().commission()).level();
        members = new MemberRecord(workspace);
        timesheets = new Timesheets(workspace, election);
    }

    /**
     * Draws up a run.
     *
     * @param typed until when it pays does not matter for an advance
     * @return its id
     * @throws Refused when there is no such period, another run of it is still open, the day is outside it, or the run
     *     is not one that can follow what stands
     */
    @Needs(Permission.KEEP_REGISTERS)
    public String draft(Session session, PayRun.Order typed) {
        session.require(Permission.KEEP_REGISTERS);
        boolean later = typed.reach().purpose().isLater();
        String reason = later ? Words.needed(typed.reason(), "refused.reason") : Words.optional(typed.reason());
        return workspace.write(transaction -> {
            Connection connection = transaction.connection();
            Terms terms = record.terms(connection, typed.period());
            PayRun.Order order = new PayRun.Order(typed.period(), typed.reach().in(terms.period()), reason);
            List<PayRun> all = PayStore.all(connection, PayRun.class);
            List<PayRun> same = all.stream()
                    .filter(run -> run.order().period().equals(order.period()))
                    .toList();
            OrderRules.require(terms, order.reach(), same);
            String id = Integer.toString(all.size() + 1);
            transaction.append(session.person(), PayActs.DRAFTED, new PayActs.Drafted(id, order));
            return id;
        });
    }

    /** Every run, the oldest first. */
    @Needs(Permission.SEE_REGISTERS)
    public List<PayRun> list(Session session) {
        session.require(Permission.SEE_REGISTERS);
        return workspace.read(connection -> PayStore.all(connection, PayRun.class));
    }

    /**
     * The sheet of a run: computed now for a draft and for a draft that was withdrawn, else as it was checked.
     *
     * @throws Refused when there is no such run, or a draft cannot be computed because a rate is missing
     */
    @Needs(Permission.SEE_REGISTERS)
    public PaySheet sheet(Session session, String id) {
        session.require(Permission.SEE_REGISTERS);
        PayRun run = workspace.read(connection -> find(connection, id));
        return run.sheet() == null ? computed(session, run) : record.kept(run);
    }

    private PaySheet computed(Session session, PayRun run) {
        return workspace.read(connection -> {
            Terms terms = record.terms(connection, run.order().period());
            PaySheet before = before(connection, run).map(record::kept).orElse(null);
            LocalDate from = terms.period().from();
            return new Reckoning(record.rules(), terms, own, run.order().reach())
                    .sheet(
                            members.all(),
                            timesheets.worked(session, from, run.order().reach().until()),
                            before);
        });
    }

    /** The last run that stands of the same period; its sheet has all that was paid so far. */
    private static Optional<PayRun> before(Connection connection, PayRun run) throws SQLException {
        return PayStore.all(connection, PayRun.class).stream()
                .filter(other -> other.stands()
                        && !other.id().equals(run.id())
                        && other.order().period().equals(run.order().period()))
                .reduce((first, second) -> second);
    }

    /**
     * Freezes a draft as it is now, for the chair to approve.
     *
     * @throws Refused when it is no draft, pays nothing, or is a supplement that would take something back
     */
    @Needs(Permission.CHECK_PAY)
    public PayRun check(Session session, String id) {
        session.require(Permission.CHECK_PAY);
        return act(id, PayRun.State.DRAFT, (transaction, run) -> {
            PaySheet sheet = computed(session, run);
            OrderRules.require(sheet);
            Digest kept = transaction.keep(Json.write(sheet));
            transaction.append(
                    session.person(),
                    PayActs.CHECKED,
                    new PayActs.Checked(id, kept, sheet.changing().size(), sheet.total(), sheet.outgoing()));
        });
    }

    /**
     * Gives a checked run back to be drawn up again.
     *
     * @throws Refused when it is not checked, or the reason is missing
     */
    @Needs(Permission.APPROVE_PAY)
    public PayRun sendBack(Session session, String id, String reason) {
        session.require(Permission.APPROVE_PAY);
        String why = Words.needed(reason, "refused.reason");
        return act(
                id,
                PayRun.State.CHECKED,
                (transaction, run) ->
                        transaction.append(session.person(), PayActs.RETURNED, new PayActs.Stopped(id, why)));
    }

    /**
     * Approves a checked run.
     *
     * @throws Refused when it is not checked, was checked by the same person, comes out otherwise now, or a budget is
     *     not enough
     */
    @Needs(Permission.APPROVE_PAY)
    public PayRun approve(Session session, String id) {
        session.require(Permission.APPROVE_PAY);
        return act(id, PayRun.State.CHECKED, (transaction, run) -> {
            boolean same = run.last(PayRun.State.CHECKED)
                    .filter(hand -> hand.person().equals(session.person()))
                    .isPresent();
            if (same) {
                throw new Refused("pay", "refused.same-person");
            }
            Digest now = Digest.of(Json.write(computed(session, run)));
            if (!now.equals(run.sheet())) {
                throw new Refused("pay", "refused.changed", id);
            }
            OrderRules.requireBudget(Budgets.all(transaction.connection()), run.outgoing());
            transaction.append(session.person(), PayActs.APPROVED, new PayActs.Approved(id, now));
        });
    }

    /**
     * Records that an approved run was paid.
     *
     * @param day on which the money went out
     * @param document that proves it: name, number and date
     * @throws Refused when it is not approved, an earlier run of the period is not paid yet, the day is ahead or, but for an
     *     advance, before the period, or the document is missing
     */
    @Needs(Permission.KEEP_REGISTERS)
    public PayRun pay(Session session, String id, LocalDate day, String document) {
        session.require(Permission.KEEP_REGISTERS);
        String proof = Words.needed(document, "refused.document");
        if (day.isAfter(LocalDate.now(workspace.clock()))) {
            throw new Refused("pay", "refused.ahead", day.toString());
        }
        return act(id, PayRun.State.APPROVED, (transaction, run) -> {
            OrderRules.requirePaid(PayStore.all(transaction.connection(), PayRun.class), run);
            OrderRules.requireBegun(
                    PayRecord.period(transaction.connection(), run.order().period()), run, day);
            transaction.append(session.person(), PayActs.PAID, new PayActs.Paid(id, day, proof));
        });
    }

    /**
     * Withdraws a draft.
     *
     * @throws Refused when it is no draft, or the reason is missing
     */
    @Needs(Permission.KEEP_REGISTERS)
    public PayRun withdraw(Session session, String id, String reason) {
        session.require(Permission.KEEP_REGISTERS);
        String why = Words.needed(reason, "refused.reason");
        return act(
                id,
                PayRun.State.DRAFT,
                (transaction, run) ->
                        transaction.append(session.person(), PayActs.WITHDRAWN, new PayActs.Stopped(id, why)));
    }

    private interface Change {
        void of(Transaction transaction, PayRun run) throws SQLException;
    }

    /** Does something with a run that must be in that state, and gives the run after it. */
    private PayRun act(String id, PayRun.State needed, Change change) {
        return workspace.write(transaction -> {
            PayRun run = find(transaction.connection(), id);
            if (run.state() != needed) {
                throw new Refused("pay", "refused.state", id, run.state().said(), needed.said());
            }
            change.of(transaction, run);
            return find(transaction.connection(), id);
        });
    }

    static PayRun find(Connection connection, String id) throws SQLException {
        return PayStore.find(connection, PayRun.class, id).orElseThrow(() -> new Refused("pay", "refused.no-run", id));
    }
}
