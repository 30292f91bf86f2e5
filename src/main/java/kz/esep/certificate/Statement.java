package kz.esep.certificate;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import kz.esep.election.Body;
import kz.esep.election.CertificateType;
import org.jspecify.annotations.Nullable;

/**
 * What a commission says of its certificates to the one above: numbers only, and nothing about anybody.
 *
 * @param stock every number that it answers for, its own and its precincts', whatever became of it
 * @param spoiled those that were spoiled before a precinct had them
 * @param lost those that were lost before a precinct had them
 */
public record Statement(List<Serials> stock, List<Line> lines, List<Serials> spoiled, List<Serials> lost) {

    public Statement {
        stock = List.copyOf(stock);
        lines = List.copyOf(lines);
        spoiled = List.copyOf(spoiled);
        lost = List.copyOf(lost);
    }

    /**
     * What became of the numbers of one type at a precinct. Each is in one list at most.
     *
     * @param arrived those that voters brought, by number; other precincts issued them
     */
    public record Line(
            String precinct,
            String type,
            List<Serials> issued,
            List<Arrival> arrived,
            List<Serials> spoiled,
            List<Serials> lost) {
        public Line {
            issued = List.copyOf(issued);
            arrived = List.copyOf(arrived);
            spoiled = List.copyOf(spoiled);
            lost = List.copyOf(lost);
        }
    }

    /** A number that a voter brought, and when that was registered. */
    public record Arrival(long number, Instant at) {}

    /** The statement of a commission as its registers stand; null while it keeps none. */
    static @Nullable Statement of(Connection connection, Area area) throws SQLException {
        Gathering gathering = new Gathering(connection, area);
        for (CertificateType type : area.types()) {
            gathering.add(type.id());
        }
        Statement all = new Statement(gathering.stock, gathering.lines, gathering.spoiled, gathering.lost);
        return all.stock.isEmpty() && all.lines.isEmpty() ? null : all;
    }

    private static final class Gathering {
        private final Connection connection;
        private final Area area;
        private final List<Serials> stock = new ArrayList<>();
        private final List<Line> lines = new ArrayList<>();
        private final List<Serials> spoiled = new ArrayList<>();
        private final List<Serials> lost = new ArrayList<>();

        Gathering(Connection connection, Area area) {
            this.connection = connection;
            this.area = area;
        }

        void add(String type) throws SQLException {
            Ledger ledger = StockStore.ledger(connection, type);
            List<Body> keepers = area.keepers();
            stock.addAll(Serials.joined(ledger.runs().stream()
                    .filter(run -> keepers.contains(run.keeper()))
                    .map(Run::serials)
                    .toList()));
            for (Body keeper : keepers) {
                if (keeper.kind() == Body.Kind.PRECINCT) {
                    addLine(type, keeper, ledger);
                } else {
                    spoiled.addAll(ledger.of(keeper, State.SPOILED));
                    lost.addAll(ledger.of(keeper, State.LOST));
                }
            }
        }

        private void addLine(String type, Body precinct, Ledger ledger) throws SQLException {
            Line line = new Line(
                    precinct.id(),
                    type,
                    ledger.of(precinct, State.ISSUED),
                    ArrivalStore.numbers(connection, precinct.id(), type),
                    ledger.of(precinct, State.SPOILED),
                    ledger.of(precinct, State.LOST));
            boolean empty = line.issued.isEmpty()
                    && line.arrived.isEmpty()
                    && line.spoiled.isEmpty()
                    && line.lost.isEmpty()
                    && !ClosingStore.isCounted(connection, precinct.id(), type);
            if (!empty) {
                lines.add(line);
            }
        }
    }
}
