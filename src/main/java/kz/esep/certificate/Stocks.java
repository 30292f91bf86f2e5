package kz.esep.certificate;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.esep.access.Needs;
import kz.esep.access.Permission;
import kz.esep.access.Session;
import kz.esep.access.UseCases;
import kz.esep.election.Body;
import kz.esep.election.CertificateType;
import kz.esep.election.Election;
import kz.esep.store.Transaction;
import kz.esep.store.Workspace;
import kz.esep.text.Faults;
import kz.esep.text.Message;
import kz.esep.text.Refused;
import org.jspecify.annotations.Nullable;

/** The stock of certificates: received, handed down, taken back, returned, lost and spoiled, each by act. */
@UseCases
public final class Stocks {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Workspace workspace;
    private final Election election;
    private final Area area;

    public Stocks(Workspace workspace, Election election) {
        this.workspace = workspace;
        this.election = election;
        area = new Area(election, workspace.founding().commission());
    }

    /**
     * What stands on an act's paper.
     *
     * @param place id of the precinct or commission that gets them or gives them back, or that lost or spoiled them;
     *     empty for this commission
     */
    public record Paper(Act.Kind kind, String number, LocalDate date, Serials serials, String place, String reason) {}

    /** Types of certificates that are used here. */
    @Needs(Permission.SEE_REGISTERS)
    public List<CertificateType> types(Session session) {
        session.require(Permission.SEE_REGISTERS);
        return area.types();
    }

    /**
     * A type by its id; the only one when the id is empty.
     *
     * @throws Refused when there is none, or the id is empty and there are several
     */
    @Needs(Permission.SEE_REGISTERS)
    public CertificateType type(Session session, String id) {
        session.require(Permission.SEE_REGISTERS);
        return area.type(id);
    }

    /** The stock of each type. */
    @Needs(Permission.SEE_REGISTERS)
    public List<Stock> list(Session session) {
        session.require(Permission.SEE_REGISTERS);
        return workspace.read(connection -> {
            List<Stock> stocks = new ArrayList<>();
            for (CertificateType type : area.types()) {
                stocks.add(new Stock(
                        type,
                        area.listedVoters(type),
                        most(type),
                        StockStore.ledger(connection, type.id()).runs()));
            }
            return List.copyOf(stocks);
        });
    }

    /** Every act, in the order of its entry. */
    @Needs(Permission.SEE_REGISTERS)
    public List<Act> acts(Session session) {
        session.require(Permission.SEE_REGISTERS);
        return List.copyOf(workspace.read(StockStore::acts).values());
    }

    /** The same as they stand on paper: ranges of one act together. */
    @Needs(Permission.SEE_REGISTERS)
    public List<SignedAct> signedActs(Session session) {
        session.require(Permission.SEE_REGISTERS);
        List<SignedAct> entries = new ArrayList<>();
        workspace.read(StockStore::acts).forEach((entry, act) -> entries.add(new SignedAct(entry, act)));
        return SignedAct.papers(entries);
    }

    /**
     * Records an act that was signed on paper.
     *
     * @throws Refused when some numbers are not where the act takes them from, the place is not one of this commission's
     *     or is closed, the date is ahead, or what an act needs is missing
     */
    @Needs(Permission.SIGN_ACTS)
    public Act sign(Session session, Paper paper) {
        session.require(Permission.SIGN_ACTS);
        return workspace.write(transaction -> sign(session, act(paper), transaction));
    }

    /**
     * Records the acts of a file, all or none.
     *
     * @throws Refused naming the first rows that cannot be recorded and why
     */
    @Needs(Permission.SIGN_ACTS)
    public List<Act> signAll(Session session, ActFile file) {
        session.require(Permission.SIGN_ACTS);
        return workspace.write(transaction -> {
            List<Act> acts = new ArrayList<>();
            List<Message> faults = new ArrayList<>();
            for (ActFile.Row row : file.rows()) {
                try {
                    acts.add(sign(session, act(row.paper()), transaction));
                } catch (Refused e) {
                    faults.add(row.fault(e.reason()));
                }
            }
            Faults.refuse(faults);
            return acts;
        });
    }

    private Act sign(Session session, Act act, Transaction transaction) throws SQLException {
        if (act.date().isAfter(area.today(transaction.now()))) {
            throw new Refused("certificate", "refused.ahead", act.date().toString());
        }
        Connection connection = transaction.connection();
        Ledger ledger = StockStore.ledger(connection, act.serials().type());
        act.objection(ledger).ifPresent(reason -> {
            throw new Refused(reason);
        });
        ClosingStore.requireOpen(connection, act.to(), act.serials().type());
        if (act.kind() == Act.Kind.RECEIVED && act.reason().isEmpty()) {
            requireBelowCeiling(act.serials(), ledger);
        }
        transaction.append(session.person(), CertificateProjector.ACT, act);
        return act;
    }

    private Act act(Paper paper) {
        String number = Words.needed(paper.number(), "refused.act-number");
        String reason = paper.kind().needsReason()
                ? Words.needed(paper.reason(), "refused.reason")
                : Words.optional(paper.reason());
        String type = area.type(paper.serials().type()).id();
        Serials serials =
                new Serials(type, paper.serials().first(), paper.serials().last());
        Body home = area.home();
        @Nullable Body place = paper.place().isEmpty() ? null : area.below(paper.place());
        return switch (paper.kind()) {
            case RECEIVED -> new Act(paper.kind(), number, paper.date(), serials, area.above(), home, reason);
            case RETURNED -> new Act(paper.kind(), number, paper.date(), serials, home, area.above(), reason);
            case HANDED_DOWN -> new Act(paper.kind(), number, paper.date(), serials, home, named(place), reason);
            case TAKEN_BACK -> new Act(paper.kind(), number, paper.date(), serials, named(place), home, reason);
            case LOST, SPOILED -> {
                Body keeper = place == null ? home : place;
                yield new Act(paper.kind(), number, paper.date(), serials, keeper, keeper, reason);
            }
        };
    }

    private static Body named(@Nullable Body place) {
        if (place == null) {
            throw new Refused("certificate", "refused.place-needed");
        }
        return place;
    }

    private void requireBelowCeiling(Serials coming, Ledger ledger) {
        CertificateType type = area.type(coming.type());
        Body above = area.above();
        long here = ledger.runs().stream()
                .filter(run -> !run.keeper().equals(above))
                .mapToLong(run -> run.serials().count())
                .sum();
        if (here + coming.count() > most(type)) {
            throw new Refused(
                    "certificate",
                    "refused.ceiling",
                    here + coming.count(),
                    most(type),
                    election.ruleEdition().certificatePercent(),
                    area.listedVoters(type));
        }
    }

    private long most(CertificateType type) {
        return election.ruleEdition()
                .certificatePercent()
                .multiply(BigDecimal.valueOf(area.listedVoters(type)))
                .divideToIntegralValue(HUNDRED)
                .longValueExact();
    }
}
