package kz.esep.certificate;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import kz.esep.store.Entry;
import kz.esep.store.EntryType;
import kz.esep.store.Projector;

/** Writes the tables of certificates from the journal. */
public final class CertificateProjector implements Projector {
    static final EntryType<Act> ACT = EntryType.first("certificate.act-signed", Act.class);

    @Override
    public String feature() {
        return "certificate";
    }

    @Override
    public List<EntryType<?>> types() {
        return List.of(
                ACT,
                IssueActs.ISSUED,
                IssueActs.SPOILED,
                IssueActs.LOST,
                ArrivalActs.ARRIVED,
                ArrivalActs.WITHDRAWN,
                ArrivalActs.REPORTED,
                ArrivalActs.CLOSED,
                ArrivalActs.COUNTED,
                RegisterTables.ISSUES,
                RegisterTables.ARRIVALS);
    }

    @Override
    public String schema() {
        return StockStore.SCHEMA + IssueStore.SCHEMA + ArrivalStore.SCHEMA + ClosingStore.SCHEMA;
    }

    @Override
    public List<String> tables() {
        return Stream.of(StockStore.TABLES, IssueStore.TABLES, ArrivalStore.TABLES, ClosingStore.TABLES)
                .flatMap(List::stream)
                .toList();
    }

    @Override
    public void apply(Connection connection, Entry entry) throws SQLException {
        switch (entry.type()) {
            case "certificate.act-signed" -> StockStore.act(connection, entry.read(ACT), entry);
            case "certificate.issued" -> IssueStore.issue(connection, entry.read(IssueActs.ISSUED), entry);
            case "certificate.issue-spoiled" ->
                IssueStore.end(connection, entry.read(IssueActs.SPOILED), State.SPOILED);
            case "certificate.issue-lost" -> IssueStore.end(connection, entry.read(IssueActs.LOST), State.LOST);
            case "certificate.arrived" -> ArrivalStore.arrive(connection, entry.read(ArrivalActs.ARRIVED), entry);
            case "certificate.arrival-withdrawn" ->
                ArrivalStore.withdraw(connection, entry.read(ArrivalActs.WITHDRAWN));
            case "certificate.loss-reported" ->
                ArrivalStore.report(connection, entry.read(ArrivalActs.REPORTED), entry);
            case "certificate.stock-closed" -> ClosingStore.close(connection, entry.read(ArrivalActs.CLOSED), entry);
            case "certificate.arrivals-closed" -> ClosingStore.count(connection, entry.read(ArrivalActs.COUNTED));
            case "certificate.issues-exported", "certificate.arrivals-exported" -> {
                // the journal itself is all that is asked for it
            }
            default -> throw new IllegalStateException("not an entry of certificates: " + entry.type());
        }
    }
}
