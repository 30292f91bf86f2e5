package kz.esep.certificate;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import kz.esep.election.CertificateType;
import kz.esep.election.Election;
import kz.esep.store.Workspace;
import kz.esep.text.Refused;
import org.jspecify.annotations.Nullable;

/** What other features learn of certificates: counts, and nothing about anybody. */
public final class Balance {
    private final Workspace workspace;
    private final Election election;
    private final Area area;

    public Balance(Workspace workspace, Election election) {
        this.workspace = workspace;
        this.election = election;
        area = new Area(election, workspace.founding().commission());
    }

    /**
     * Certificates accepted at a precinct that let their holders vote on a contest (check E10).
     *
     * @return null where no register of arrivals is kept
     */
    public @Nullable Long arrivals(String contest, String precinct) {
        Optional<CertificateType> type = election.certificates().stream()
                .filter(one -> one.contests().contains(contest))
                .findFirst();
        return type.isEmpty()
                ? null
                : workspace.read(connection -> arrivals(connection, contest, precinct, type.get()));
    }

    private @Nullable Long arrivals(Connection connection, String contest, String precinct, CertificateType type)
            throws SQLException {
        List<Arrived> arrived = ArrivalStore.at(connection, precinct).stream()
                .filter(one -> one.serials().type().equals(type.id()))
                .toList();
        if (arrived.isEmpty() && !ArrivalStore.isCounted(connection, precinct, type.id())) {
            return null;
        }
        return arrived.stream()
                .filter(one -> area.shared(type, precinct, one.from()).contains(contest))
                .count();
    }

    /** The numbers that go into the commission's result file; null while it keeps no certificates. */
    public @Nullable Statement statement() {
        return workspace.read(connection -> Statement.of(connection, area));
    }

    /**
     * Goes on only when every certificate that came here is accounted for: issued, spoiled, lost, cancelled, or not here
     * any more; and when those that voters brought were counted.
     *
     * @throws Refused while some are neither used nor cancelled, or were brought and not counted
     */
    public void require() {
        workspace.read(connection -> {
            for (CertificateType type : area.types()) {
                Ledger ledger = StockStore.ledger(connection, type.id());
                for (Keeper keeper : area.keepers()) {
                    requireUsed(type, keeper, ledger.count(keeper, State.UNISSUED));
                    requireCounted(connection, type, keeper);
                }
            }
            return null;
        });
    }

    private static void requireUsed(CertificateType type, Keeper keeper, long unissued) {
        if (unissued > 0) {
            throw new Refused("certificate", "refused.not-closed", unissued, type.name(), keeper.said());
        }
    }

    private static void requireCounted(Connection connection, CertificateType type, Keeper keeper) throws SQLException {
        int arrived = ArrivalStore.numbers(connection, keeper.id(), type.id()).size();
        if (arrived > 0 && !ArrivalStore.isCounted(connection, keeper.id(), type.id())) {
            throw new Refused("certificate", "refused.not-counted", arrived, type.name(), keeper.said());
        }
    }
}
