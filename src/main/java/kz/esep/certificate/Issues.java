package kz.esep.certificate;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import kz.esep.access.Needs;
import kz.esep.access.Permission;
import kz.esep.access.Session;
import kz.esep.access.UseCases;
import kz.esep.election.CertificateType;
import kz.esep.election.Election;
import kz.esep.election.Precinct;
import kz.esep.schedule.CalendarDates;
import kz.esep.store.EntryType;
import kz.esep.store.Transaction;
import kz.esep.store.Workspace;
import kz.esep.text.Faults;
import kz.esep.text.Json;
import kz.esep.text.Message;
import kz.esep.text.Refused;
import org.jspecify.annotations.Nullable;

/** Issuing certificates to voters (Art. 41(6-1)), and what becomes of them. Voters' data are sealed. */
@UseCases
public final class Issues {
    private static final String IIN = "certificate.iin";

    private final Workspace workspace;
    private final Election election;
    private final CalendarDates calendar;
    private final Area area;

    /** @param calendar of the election, which says when certificates are issued */
    public Issues(Workspace workspace, Election election, CalendarDates calendar) {
        this.workspace = workspace;
        this.election = election;
        this.calendar = calendar;
        area = new Area(election, workspace.founding().commission());
    }

    /** When certificates are issued, local time. */
    @Needs(Permission.SEE_REGISTERS)
    public Window window(Session session) {
        session.require(Permission.SEE_REGISTERS);
        return Window.of(calendar.list(session), election.source().votingDay());
    }

    /**
     * The next free certificate of a precinct.
     *
     * @param type id of the type; empty for the only one
     * @throws Refused when there is none left
     */
    @Needs(Permission.SEE_REGISTERS)
    public Serials next(Session session, String type, String precinct) {
        session.require(Permission.SEE_REGISTERS);
        CertificateType known = area.type(type);
        Precinct own = area.precinct(precinct, known);
        return workspace.read(connection -> next(connection, known, own));
    }

    private static Serials next(Connection connection, CertificateType type, Precinct precinct) throws SQLException {
        long number = StockStore.next(connection, type.id(), Keeper.precinct(precinct.id()));
        if (number == 0) {
            throw new Refused("certificate", "refused.none-left", precinct.id(), type.name());
        }
        return new Serials(type.id(), number, number);
    }

    /**
     * Issues a certificate: it gets its line in the register.
     *
     * @throws Refused when it is too early or too late, the voter has one of this type, the destination is in the same
     *     settlement, the mark in the list is missing, the number is not at the precinct, or the data cannot be right
     */
    @Needs(Permission.KEEP_REGISTERS)
    public Issue issue(Session session, Application application) {
        session.require(Permission.KEEP_REGISTERS);
        Window window = window(session);
        return workspace.write(transaction -> issue(session, application, window, transaction));
    }

    /**
     * Issues a certificate for each row of a file, or none when one of them cannot be.
     *
     * @throws Refused naming the first rows that cannot be met and why
     */
    @Needs(Permission.KEEP_REGISTERS)
    public List<Issue> issueAll(Session session, ApplicationFile file) {
        session.require(Permission.KEEP_REGISTERS);
        Window window = window(session);
        return workspace.write(transaction -> {
            List<Issue> lines = new ArrayList<>();
            List<Message> faults = new ArrayList<>();
            for (ApplicationFile.Row row : file.rows()) {
                try {
                    lines.add(issue(session, row.application(), window, transaction));
                } catch (Refused e) {
                    faults.add(row.fault(e.reason()));
                }
            }
            Faults.refuse(faults);
            return lines;
        });
    }

    private Issue issue(Session session, Application application, Window window, Transaction transaction)
            throws SQLException {
        CertificateType type = area.type(application.type());
        Precinct precinct = area.precinct(application.precinct(), type);
        Voter voter = application.voter().checked();
        Connection connection = transaction.connection();
        requireTime(application, window, precinct, transaction.now());
        String destination = destination(application, precinct);
        if (application.listLine() < 1 || application.listLine() > Serials.LARGEST) {
            throw new Refused("certificate", "refused.list-line");
        }
        if (!application.marked()) {
            throw new Refused("certificate", "refused.unmarked");
        }
        requireNone(session, connection, type, voter);
        Serials serials = application.number() == 0
                ? next(connection, type, precinct)
                : there(connection, type, application.number(), precinct);
        long line = IssueStore.count(connection) + 1;
        transaction.append(
                session.person(),
                IssueActs.ISSUED,
                new IssueActs.Issued(
                        line,
                        serials,
                        precinct.id(),
                        application.listLine(),
                        application.applied(),
                        destination,
                        session.seal(IssueActs.voter(line), new String(Json.write(voter), StandardCharsets.UTF_8)),
                        session.lookup(IIN, voter.iin())));
        return issued(connection, serials).with(voter, State.ISSUED);
    }

    private static void requireTime(Application application, Window window, Precinct precinct, Instant now) {
        if (!window.isOpen(now, precinct.utcOffset())) {
            throw new Refused(
                    "certificate",
                    "refused.window",
                    window.opens().toLocalDate().toString(),
                    window.closes().toLocalDate().toString(),
                    window.closes().toLocalTime().toString(),
                    now.atOffset(precinct.utcOffset())
                            .toLocalDateTime()
                            .withNano(0)
                            .toString());
        }
        if (application.applied().isAfter(now.atOffset(precinct.utcOffset()).toLocalDate())) {
            throw new Refused(
                    "certificate", "refused.applied", application.applied().toString());
        }
    }

    private String destination(Application application, Precinct precinct) {
        String destination = Words.needed(application.destination(), "refused.destination");
        if (area.isSameSettlement(precinct, destination)) {
            throw new Refused("certificate", "refused.same-settlement", destination, precinct.settlement());
        }
        return destination;
    }

    /** One for each voter and type; after a loss there is no other (central commission, 2021). */
    private static void requireNone(Session session, Connection connection, CertificateType type, Voter voter)
            throws SQLException {
        for (IssueStore.Row row : IssueStore.of(connection, session.lookups(IIN, voter.iin()))) {
            if (row.serials().type().equals(type.id()) && state(connection, row.serials()) != State.SPOILED) {
                String key =
                        state(connection, row.serials()) == State.LOST ? "refused.no-duplicate" : "refused.has-one";
                throw new Refused("certificate", key, row.serials().first(), row.line());
            }
        }
    }

    private static State state(Connection connection, Serials serials) throws SQLException {
        Run run = StockStore.around(connection, serials).at(serials.first());
        return run == null ? State.UNISSUED : run.state();
    }

    private static Serials there(Connection connection, CertificateType type, long number, Precinct precinct)
            throws SQLException {
        if (number < 1 || number > Serials.LARGEST) {
            throw new Refused("certificate", "refused.numbers", Long.toString(number), Serials.LARGEST);
        }
        Serials serials = new Serials(type.id(), number, number);
        Keeper keeper = Keeper.precinct(precinct.id());
        StockStore.around(connection, serials)
                .misfit(serials, run -> run != null && run.keeper().equals(keeper) && run.state() == State.UNISSUED)
                .ifPresent(misfit -> {
                    throw new Refused(misfit.said());
                });
        return serials;
    }

    private static IssueStore.Row issued(Connection connection, Serials serials) throws SQLException {
        IssueStore.Row row = IssueStore.row(connection, serials);
        if (row == null) {
            throw new Refused("certificate", "refused.never-issued", serials.numbers());
        }
        return row;
    }

    /**
     * Undoes an issue: the certificate is spoiled and stays so, and the voter may get another one.
     *
     * @param serials one number
     * @throws Refused when it is not issued, or the reason is empty
     */
    @Needs(Permission.KEEP_REGISTERS)
    public Issue spoil(Session session, Serials serials, String reason) {
        session.require(Permission.KEEP_REGISTERS);
        return end(session, serials, reason, IssueActs.SPOILED);
    }

    /**
     * Records that a voter lost the certificate. There is no duplicate.
     *
     * @throws Refused when it is not issued, or the reason is empty
     */
    @Needs(Permission.KEEP_REGISTERS)
    public Issue lose(Session session, Serials serials, String reason) {
        session.require(Permission.KEEP_REGISTERS);
        return end(session, serials, reason, IssueActs.LOST);
    }

    private Issue end(Session session, Serials serials, String reason, EntryType<IssueActs.Ended> type) {
        String why = Words.needed(reason, "refused.reason");
        if (serials.count() > 1) {
            throw new Refused("certificate", "refused.one-number", serials.numbers());
        }
        return workspace.write(transaction -> {
            Connection connection = transaction.connection();
            issued(connection, serials);
            State now = state(connection, serials);
            if (now != State.ISSUED) {
                throw new Refused("certificate", "refused.ended", serials.numbers(), now.said());
            }
            transaction.append(session.person(), type, new IssueActs.Ended(serials, why));
            return issued(connection, serials).with(null, state(connection, serials));
        });
    }

    /**
     * The register of issue as it stands, to look at and to search. Names are in it where the session has the key; the
     * register itself holds them in memory and nowhere else.
     */
    @Needs(Permission.SEE_REGISTERS)
    public Register register(Session session) {
        session.require(Permission.SEE_REGISTERS);
        Session.@Nullable Opener opener = session.hasKey() ? session.opener() : null;
        return Register.read(workspace, area.types(), opener);
    }
}
