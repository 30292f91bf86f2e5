package kz.esep.pay;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.UnaryOperator;
import kz.esep.store.Entry;
import kz.esep.store.EntryType;
import kz.esep.store.Projector;

/** Writes the table of pay from the journal. */
public final class PayProjector implements Projector {
    @Override
    public String feature() {
        return "pay";
    }

    @Override
    public List<EntryType<?>> types() {
        return List.of(
                PayActs.RATE,
                PayActs.PERIOD,
                PayActs.DEDUCTION,
                PayActs.FUND,
                PayActs.DRAFTED,
                PayActs.CHECKED,
                PayActs.RETURNED,
                PayActs.APPROVED,
                PayActs.PAID,
                PayActs.WITHDRAWN,
                PayActs.LISTED,
                PayActs.TABLED);
    }

    @Override
    public String schema() {
        return PayStore.SCHEMA;
    }

    @Override
    public List<String> tables() {
        return PayStore.TABLES;
    }

    @Override
    public void apply(Connection connection, Entry entry) throws SQLException {
        switch (entry.type()) {
            case "pay.rate-set" -> PayStore.save(connection, entry.read(PayActs.RATE));
            case "pay.period-set" -> PayStore.save(connection, entry.read(PayActs.PERIOD));
            case "pay.deduction-set" -> PayStore.save(connection, entry.read(PayActs.DEDUCTION));
            case "pay.fund-set" -> PayStore.save(connection, entry.read(PayActs.FUND));
            case "pay.run-drafted" -> draft(connection, entry, entry.read(PayActs.DRAFTED));
            case "pay.run-checked" -> check(connection, entry, entry.read(PayActs.CHECKED));
            case "pay.run-returned" -> sendBack(connection, entry, entry.read(PayActs.RETURNED));
            case "pay.run-approved" -> approve(connection, entry, entry.read(PayActs.APPROVED));
            case "pay.run-paid" -> pay(connection, entry, entry.read(PayActs.PAID));
            case "pay.run-withdrawn" -> withdraw(connection, entry, entry.read(PayActs.WITHDRAWN));
            case "pay.list-exported", "pay.sheet-exported" -> {}
            default -> throw new IllegalStateException("not an entry of pay: " + entry.type());
        }
    }

    private static void draft(Connection connection, Entry entry, PayActs.Drafted act) throws SQLException {
        PayStore.save(connection, PayRun.draft(act.run(), act.order(), hand(entry, PayRun.State.DRAFT, "")));
    }

    private static void check(Connection connection, Entry entry, PayActs.Checked act) throws SQLException {
        PayRun.Hand hand = hand(entry, PayRun.State.CHECKED, "");
        change(connection, act.run(), run -> run.by(hand, act.sheet(), act.total(), act.outgoing()));
    }

    private static void sendBack(Connection connection, Entry entry, PayActs.Stopped act) throws SQLException {
        PayRun.Hand hand = hand(entry, PayRun.State.DRAFT, act.reason());
        change(connection, act.run(), run -> run.by(hand, null, Sum.NONE, Sum.NONE));
    }

    private static void approve(Connection connection, Entry entry, PayActs.Approved act) throws SQLException {
        change(connection, act.run(), run -> run.by(hand(entry, PayRun.State.APPROVED, "")));
    }

    private static void pay(Connection connection, Entry entry, PayActs.Paid act) throws SQLException {
        PayRun.Payment payment = new PayRun.Payment(act.day(), act.document());
        change(
                connection,
                act.run(),
                run -> run.by(hand(entry, PayRun.State.PAID, "")).with(payment));
    }

    private static void withdraw(Connection connection, Entry entry, PayActs.Stopped act) throws SQLException {
        PayRun.Hand hand = hand(entry, PayRun.State.WITHDRAWN, act.reason());
        change(connection, act.run(), run -> run.by(hand));
    }

    private static PayRun.Hand hand(Entry entry, PayRun.State to, String reason) {
        return new PayRun.Hand(to, entry.person(), entry.time(), reason);
    }

    private static void change(Connection connection, String id, UnaryOperator<PayRun> change) throws SQLException {
        PayRun run = PayStore.find(connection, PayRun.class, id).orElseThrow();
        PayStore.save(connection, change.apply(run));
    }
}
