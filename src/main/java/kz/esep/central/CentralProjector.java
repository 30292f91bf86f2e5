package kz.esep.central;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import kz.esep.store.Entry;
import kz.esep.store.EntryType;
import kz.esep.store.Projector;
import kz.esep.text.Digest;

/** Writes the tables of the centre: files with their standings, figures, refusals, receipts and rulings. */
public final class CentralProjector implements Projector {
    static final EntryType<Filed> ACCEPTED = EntryType.first("central.file-accepted", Filed.class);
    static final EntryType<Turned> REFUSED = EntryType.first("central.file-refused", Turned.class);
    static final EntryType<Receipted> RECEIPT = EntryType.first("central.receipt-signed", Receipted.class);
    static final EntryType<Ruling> RULED = EntryType.first("central.ruled", Ruling.class);
    static final EntryType<Flag> FLAGGED = EntryType.first("central.flagged", Flag.class);
    static final EntryType<RosterTaken> ROSTER = EntryType.first("central.roster-taken", RosterTaken.class);

    @Override
    public String feature() {
        return "central";
    }

    @Override
    public List<EntryType<?>> types() {
        return List.of(ACCEPTED, REFUSED, RECEIPT, RULED, FLAGGED, ROSTER);
    }

    @Override
    public String schema() {
        return CentralStore.SCHEMA + FlagStore.SCHEMA + SerialStore.SCHEMA;
    }

    @Override
    public List<String> tables() {
        return List.of(
                "central_file",
                "central_total",
                "central_protocol",
                "central_step",
                "central_pay",
                "central_present",
                "central_refused",
                "central_receipt",
                "central_ruling",
                "central_serial",
                "central_flag",
                "central_roster");
    }

    @Override
    public void apply(Connection connection, Entry entry) throws SQLException {
        switch (entry.type()) {
            case "central.file-accepted" -> {
                Filed filed = entry.read(ACCEPTED);
                CentralStore.add(connection, filed, entry);
                SerialStore.add(connection, filed, entry);
                stand(connection, filed.commission());
            }
            case "central.file-refused" -> CentralStore.refuse(connection, entry.read(REFUSED), entry);
            case "central.receipt-signed" -> CentralStore.receipt(connection, entry.read(RECEIPT), entry);
            case "central.ruled" -> {
                Ruling ruling = entry.read(RULED);
                CentralStore.rule(connection, ruling, entry);
                stand(connection, ruling.commission());
            }
            case "central.flagged" -> FlagStore.add(connection, entry.read(FLAGGED), entry);
            case "central.roster-taken" -> CentralStore.roster(connection, entry.read(ROSTER), entry);
            default -> throw new IllegalStateException("not an entry of the centre: " + entry.type());
        }
    }

    private static void stand(Connection connection, String commission) throws SQLException {
        Map<Digest, Standing> standings = Chain.standings(
                CentralStore.links(connection, commission), CentralStore.rulings(connection, commission));
        CentralStore.stand(connection, standings);
    }
}
