package kz.esep.tally;

import java.nio.file.Path;
import java.sql.SQLException;
import kz.esep.app.BusyNight;
import kz.esep.app.Country;
import kz.esep.election.Election;
import kz.esep.election.PackageFile;
import kz.esep.office.NewOffice;
import kz.esep.office.Office;
import kz.esep.result.Practice;
import kz.esep.store.Transaction;
import kz.esep.store.Workspace;

/** A workspace with a long journal: each protocol is opened and read twice and accepted, five entries in all. */
public final class LongNight {
    private static final int ENTRIES_EACH = 5;

    private final Election election;
    private final Transaction transaction;

    private LongNight(Election election, Transaction transaction) {
        this.election = election;
        this.transaction = transaction;
    }

    /** Makes it in a new file, with at least so many entries. */
    public static void make(Path file, byte[] electionPackage, int entries) {
        Election election = PackageFile.open(electionPackage);
        new NewOffice(electionPackage, election)
                .make(file, BusyNight.COMMISSION, "admin", "A. Admin", Practice.CLOCK, founded -> {});
        try (Workspace workspace = Workspace.open(file, Office.projectors(), Practice.CLOCK)) {
            workspace.write(transaction -> {
                LongNight night = new LongNight(election, transaction);
                for (int precinct = 1; precinct <= entries / ENTRIES_EACH; precinct++) {
                    night.protocol(precinct);
                }
                return transaction.length();
            });
        }
    }

    /** A country with room for so many entries. */
    public static Country country(int entries) {
        return new Country(1, 1, entries / ENTRIES_EACH);
    }

    private void protocol(int precinct) throws SQLException {
        ProtocolKey key = new ProtocolKey("lists", BusyNight.id(precinct));
        for (int reading = 1; reading <= 2; reading++) {
            transaction.append("typist" + reading, TallyProjector.STARTED, new Event.ReadingStarted(key, reading));
            transaction.append(
                    "typist" + reading,
                    TallyProjector.FINISHED,
                    new Event.ReadingFinished(
                            key,
                            reading,
                            BusyNight.sheet(election, precinct, 1),
                            null,
                            reading == 1 ? State.FIRST_DONE : State.MATCHED));
        }
        transaction.append(
                "chair",
                TallyProjector.ACCEPTED,
                new Event.Accepted(key, new PrecinctContext(election.endOfVoting(key.precinct()), null, null, 0, null)));
    }
}
