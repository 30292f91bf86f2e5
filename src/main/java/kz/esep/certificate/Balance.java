package kz.esep.certificate;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kz.esep.election.Body;
import kz.esep.election.CertificateType;
import kz.esep.election.Contest;
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
        if (arrived.isEmpty() && !ClosingStore.isCounted(connection, precinct, type.id())) {
            return null;
        }
        return arrived.stream()
                .filter(one -> area.shared(type, precinct, one.from()).contains(contest))
                .count();
    }

    /** The same for every contest that a precinct votes on with that type, by its id; only where the register is kept. */
    Map<String, Long> voters(Connection connection, String precinct, CertificateType type) throws SQLException {
        Map<String, Long> voters = new LinkedHashMap<>();
        for (Contest contest : election.contestsOf(precinct)) {
            Long arrived =
                    type.contests().contains(contest.id()) ? arrivals(connection, contest.id(), precinct, type) : null;
            if (arrived != null) {
                voters.put(contest.id(), arrived);
            }
        }
        return voters;
    }

    /** The numbers that go into the commission's result file; null while it keeps no certificates. */
    public @Nullable Statement statement() {
        return workspace.read(connection -> Statement.of(connection, area));
    }

    /**
     * How many there are of every type together.
     *
     * @param left neither used nor cancelled
     * @param arrived brought by voters
     * @param open keepers of a type whose certificates are not accounted for yet
     */
    public record Sums(long issued, long left, long arrived, long open) {}

    /** How the certificates stand that this commission answers for. */
    public Sums sums() {
        return workspace.read(connection -> {
            Set<Body> keepers = Set.copyOf(area.keepers());
            List<Run> runs = new ArrayList<>();
            long open = 0;
            for (CertificateType type : area.types()) {
                List<Run> own = StockStore.ledger(connection, type.id()).runs().stream()
                        .filter(run -> keepers.contains(run.keeper()))
                        .toList();
                runs.addAll(own);
                open += unissued(own).map(Run::keeper).distinct().count();
            }
            return new Sums(
                    sum(runs.stream().filter(run -> run.state() == State.ISSUED)),
                    sum(unissued(runs)),
                    ArrivalStore.counting(connection),
                    open);
        });
    }

    private static Stream<Run> unissued(List<Run> runs) {
        return runs.stream().filter(run -> run.state() == State.UNISSUED);
    }

    private static long sum(Stream<Run> runs) {
        return runs.mapToLong(run -> run.serials().count()).sum();
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
                for (Body keeper : area.keepers()) {
                    requireUsed(type, keeper, ledger.count(keeper, State.UNISSUED));
                    requireCounted(connection, type, keeper);
                }
            }
            return null;
        });
    }

    private static void requireUsed(CertificateType type, Body keeper, long unissued) {
        if (unissued > 0) {
            throw new Refused("certificate", "refused.not-closed", unissued, type.name(), keeper.said());
        }
    }

    private static void requireCounted(Connection connection, CertificateType type, Body keeper) throws SQLException {
        int arrived = ArrivalStore.numbers(connection, keeper.id(), type.id()).size();
        if (arrived > 0 && !ClosingStore.isCounted(connection, keeper.id(), type.id())) {
            throw new Refused("certificate", "refused.not-counted", arrived, type.name(), keeper.said());
        }
    }
}
