package kz.esep.count;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import kz.esep.count.bundle.Again;
import kz.esep.count.bundle.BundleTable;
import kz.esep.count.bundle.Look;
import kz.esep.store.Entry;
import kz.esep.store.EntryType;
import kz.esep.store.Projector;

/** Writes the table of the count from the journal. */
public final class CountProjector implements Projector {
    @Override
    public String feature() {
        return "count";
    }

    @Override
    public List<EntryType<?>> types() {
        return List.of(
                CountActs.DONE,
                CountActs.TAKEN_OVER,
                CountActs.TABLE_BEGUN,
                CountActs.STACK_COUNTED,
                CountActs.BUNDLE_AGAIN,
                CountActs.STACK_AFRESH);
    }

    @Override
    public String schema() {
        return CountStore.SCHEMA;
    }

    @Override
    public List<String> tables() {
        return CountStore.TABLES;
    }

    @Override
    public void apply(Connection connection, Entry entry) throws SQLException {
        CountStore.save(connection, after(CountStore.load(connection), entry));
    }

    private static Count after(Count before, Entry entry) {
        return switch (entry.type()) {
            case "count.step-done" ->
                before.with(new Recorded(entry.read(CountActs.DONE), entry.person(), entry.time(), entry.seq()));
            case "count.taken-over" -> before.keptBy(entry.person());
            default -> before.with(after(before.table(), entry));
        };
    }

    private static BundleTable after(BundleTable before, Entry entry) {
        return switch (entry.type()) {
            case "count.table-begun" ->
                before.of(entry.read(CountActs.TABLE_BEGUN).size());
            case "count.stack-counted" -> counted(before, entry);
            case "count.bundle-again" -> again(before, entry);
            default -> {
                CountActs.StackAfresh afresh = entry.read(CountActs.STACK_AFRESH);
                yield before.afresh(afresh.contest(), afresh.code());
            }
        };
    }

    private static BundleTable counted(BundleTable before, Entry entry) {
        CountActs.StackCounted counted = entry.read(CountActs.STACK_COUNTED);
        Look look = new Look(entry.person(), entry.time(), entry.seq(), counted.bundles());
        return before.counted(counted.contest(), counted.code(), look);
    }

    private static BundleTable again(BundleTable before, Entry entry) {
        CountActs.BundleAgain counted = entry.read(CountActs.BUNDLE_AGAIN);
        Again again = new Again(entry.person(), entry.time(), entry.seq(), counted.bundle(), counted.ballots());
        return before.counted(counted.contest(), counted.code(), again);
    }
}
