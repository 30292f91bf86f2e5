package kz.esep.certificate;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.esep.access.Needs;
import kz.esep.access.Permission;
import kz.esep.access.Session;
import kz.esep.access.UseCases;
import kz.esep.election.Body;
import kz.esep.election.CertificateType;
import kz.esep.election.Election;
import kz.esep.election.Precinct;
import kz.esep.schedule.CalendarDates;
import kz.esep.store.Workspace;
import kz.esep.text.Refused;

/**
 * Closing the books: once issue has ended unused certificates are counted and cancelled by act, and those that voters
 * brought are counted. What is counted by hand must agree with the registers.
 */
@UseCases
public final class Closings {
    private final Workspace workspace;
    private final Election election;
    private final CalendarDates calendar;
    private final Area area;
    private final Balance balance;

    /** @param calendar of the election, which says when issue ends */
    public Closings(Workspace workspace, Election election, CalendarDates calendar) {
        this.workspace = workspace;
        this.election = election;
        this.calendar = calendar;
        area = new Area(election, workspace.founding().commission());
        balance = new Balance(workspace, election);
    }

    /**
     * Every keeper of this commission that has or had certificates, or to whom voters brought some; from voting day on
     * every precinct, for that nobody brought one is counted too.
     */
    @Needs(Permission.SEE_REGISTERS)
    public List<Account> list(Session session) {
        session.require(Permission.SEE_REGISTERS);
        boolean voting = !area.today(workspace.clock().instant())
                .isBefore(election.source().votingDay());
        return workspace.read(connection -> {
            List<Account> accounts = new ArrayList<>();
            for (CertificateType type : area.types()) {
                Ledger ledger = StockStore.ledger(connection, type.id());
                for (Body keeper : area.keepers()) {
                    Account account = account(connection, ledger, keeper, type);
                    if (account.received() + account.arrived() > 0 || (voting && area.receives(keeper, type))) {
                        accounts.add(account);
                    }
                }
            }
            return accounts;
        });
    }

    /** The acts of cancelling, in the order in which they were recorded. */
    @Needs(Permission.SEE_REGISTERS)
    public List<Cancellation> acts(Session session) {
        session.require(Permission.SEE_REGISTERS);
        return workspace.read(ClosingStore::closings);
    }

    private Account account(Connection connection, Ledger ledger, Body keeper, CertificateType type)
            throws SQLException {
        boolean precinct = keeper.kind() == Body.Kind.PRECINCT;
        long arrived = precinct
                ? ArrivalStore.numbers(connection, keeper.id(), type.id()).size()
                : 0;
        return new Account(
                keeper,
                type.id(),
                ledger.count(keeper, State.UNISSUED),
                ledger.count(keeper, State.ISSUED),
                ledger.count(keeper, State.SPOILED),
                ledger.count(keeper, State.LOST),
                ledger.count(keeper, State.CANCELLED),
                arrived,
                ClosingStore.closedBy(connection, keeper, type.id()),
                precinct && ClosingStore.isCounted(connection, keeper.id(), type.id()),
                precinct ? balance.voters(connection, keeper.id(), type) : Map.of());
    }

    /**
     * What was counted by hand.
     *
     * @param place the precinct; empty for this commission's own stock
     * @param type id of the type; empty for the only one
     * @param unissued certificates that nobody was given
     * @param spoiled those that are kept spoiled
     */
    public record Hand(String place, String type, long unissued, long spoiled) {}

    /**
     * Cancels what is unused, by an act signed on paper.
     *
     * @throws Refused while certificates are still issued, when it is closed already, when a count does not agree with
     *     the register, or when the act has no number or is dated ahead
     */
    @Needs(Permission.SIGN_ACTS)
    public Account close(Session session, Hand hand, String act, LocalDate date) {
        session.require(Permission.SIGN_ACTS);
        String number = Words.needed(act, "refused.act-number");
        CertificateType type = area.type(hand.type());
        Body keeper = hand.place().isEmpty()
                ? area.home()
                : Body.precinct(area.precinct(hand.place(), type).id());
        LocalDateTime end =
                Window.of(calendar.list(session), election.source().votingDay()).closes();
        return workspace.write(transaction -> {
            Connection connection = transaction.connection();
            Ledger ledger = StockStore.ledger(connection, type.id());
            Account account = account(connection, ledger, keeper, type);
            if (area.now(transaction.now()).isBefore(end)) {
                throw new Refused(
                        "certificate",
                        "refused.still-issued",
                        end.toLocalDate().toString(),
                        end.toLocalTime().toString());
            }
            if (date.isAfter(area.today(transaction.now()))) {
                throw new Refused("certificate", "refused.ahead", date.toString());
            }
            ClosingStore.requireOpen(connection, keeper, type.id());
            agree("unissued", hand.unissued(), account.unissued());
            agree("spoiled", hand.spoiled(), account.spoiled());
            List<Serials> unused = ledger.of(keeper, State.UNISSUED);
            transaction.append(
                    session.person(),
                    ArrivalActs.CLOSED,
                    new ArrivalActs.Closed(keeper, type.id(), number, date, unused));
            return account(connection, StockStore.ledger(connection, type.id()), keeper, type);
        });
    }

    /**
     * Closes the register of arrivals of a precinct: the certificates that voters handed over were counted.
     *
     * @throws Refused when it is closed already or the count does not agree with the register
     */
    @Needs(Permission.SIGN_ACTS)
    public Account closeArrivals(Session session, String precinct, String type, long counted) {
        session.require(Permission.SIGN_ACTS);
        CertificateType known = area.type(type);
        Precinct own = area.precinct(precinct, known);
        return workspace.write(transaction -> {
            Connection connection = transaction.connection();
            Body keeper = Body.precinct(own.id());
            Ledger ledger = StockStore.ledger(connection, known.id());
            Account account = account(connection, ledger, keeper, known);
            if (area.today(transaction.now()).isBefore(election.source().votingDay())) {
                throw new Refused(
                        "certificate",
                        "refused.not-voting-day",
                        election.source().votingDay().toString());
            }
            if (account.arrivalsClosed()) {
                throw new Refused("certificate", "refused.arrivals-closed", own.id());
            }
            agree("arrived", counted, account.arrived());
            transaction.append(
                    session.person(), ArrivalActs.COUNTED, new ArrivalActs.Counted(own.id(), known.id(), counted));
            return account(connection, ledger, keeper, known);
        });
    }

    private static void agree(String what, long counted, long registered) {
        if (counted != registered) {
            throw new Refused("certificate", "refused.count-" + what, counted, registered);
        }
    }
}
