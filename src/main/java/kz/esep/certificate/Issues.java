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
import kz.esep.election.Body;
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
        return workspace.read(connection -> IssueRules.next(connection, known, own));
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

    /**
     * Everything that stands against an application as far as it is typed, in the order of the form. Nothing is recorded.
     */
    @Needs(Permission.KEEP_REGISTERS)
    public List<Message> objections(Session session, Application application) {
        session.require(Permission.KEEP_REGISTERS);
        Window window = window(session);
        Instant now = workspace.clock().instant();
        return workspace.read(
                connection -> new IssueRules(area, session, connection, window, now).against(application));
    }

    private Issue issue(Session session, Application application, Window window, Transaction transaction)
            throws SQLException {
        Connection connection = transaction.connection();
        IssueRules rules = new IssueRules(area, session, connection, window, transaction.now());
        List<Message> objections = rules.against(application);
        if (!objections.isEmpty()) {
            throw new Refused(objections.getFirst());
        }
        Precinct precinct = area.precinct(application.precinct(), area.type(application.type()));
        Voter voter = application.voter().checked();
        Serials serials = rules.certificate(application);
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
                        application.destination().strip(),
                        session.seal(IssueActs.voter(line), new String(Json.write(voter), StandardCharsets.UTF_8)),
                        session.lookup(IssueRules.IIN, voter.iin())));
        return issued(connection, serials).with(voter, State.ISSUED);
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
     * @throws Refused when it is not issued or was accepted at a precinct here, when the precinct's spoiled ones were
     *     counted and its stock is closed, or the reason is empty
     */
    @Needs(Permission.KEEP_REGISTERS)
    public Issue spoil(Session session, Serials serials, String reason) {
        session.require(Permission.KEEP_REGISTERS);
        return end(session, serials, reason, IssueActs.SPOILED);
    }

    /**
     * Records that a voter lost the certificate. There is no duplicate.
     *
     * @throws Refused when it is not issued or was accepted at a precinct here, or the reason is empty
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
            IssueStore.Row line = issued(connection, serials);
            State now = IssueRules.state(connection, serials);
            if (now != State.ISSUED) {
                throw new Refused("certificate", "refused.ended", serials.numbers(), now.said());
            }
            requireUnused(connection, serials);
            if (type.equals(IssueActs.SPOILED)) {
                ClosingStore.requireOpen(connection, Body.precinct(line.precinct()), serials.type());
            }
            transaction.append(session.person(), type, new IssueActs.Ended(serials, why));
            return issued(connection, serials).with(null, IssueRules.state(connection, serials));
        });
    }

    /** A voter has voted with one that was accepted: no other may be issued for it, and it cannot be lost any more. */
    private static void requireUnused(Connection connection, Serials serials) throws SQLException {
        ArrivalStore.@Nullable Row used = ArrivalStore.of(connection, serials);
        if (used != null) {
            throw new Refused(
                    "certificate",
                    "refused.accepted",
                    serials.numbers(),
                    used.arrived().precinct(),
                    used.arrived().line());
        }
    }

    /**
     * The line of one certificate.
     *
     * @param serials one number
     * @throws Refused when it was never issued here
     */
    @Needs(Permission.SEE_REGISTERS)
    public Issue line(Session session, Serials serials) {
        session.require(Permission.SEE_REGISTERS);
        return workspace.read(connection -> {
            IssueStore.Row row = issued(connection, serials);
            Voter voter = session.hasKey()
                    ? Voter.of(session.opener().open(IssueActs.voter(row.line()), row.sealed()))
                    : null;
            return row.with(voter, IssueRules.state(connection, serials));
        });
    }

    /**
     * The register of issue as it stands, to look at and to search. Names are in it where the session has the key; the
     * register itself holds them in memory and nowhere else.
     */
    @Needs(Permission.SEE_REGISTERS)
    public Register register(Session session) {
        session.require(Permission.SEE_REGISTERS);
        Register known = Register.UNREAD;
        Register grown = register(session, known);
        while (!grown.equals(known)) {
            known = grown;
            grown = register(session, known);
        }
        return grown;
    }

    /**
     * A register with some thousand of the lines that came since it was read, so that other work gets its turn; the same
     * one when nothing has changed.
     */
    @Needs(Permission.SEE_REGISTERS)
    public Register register(Session session, Register known) {
        session.require(Permission.SEE_REGISTERS);
        Session.@Nullable Opener opener = session.hasKey() ? session.opener() : null;
        return known.grown(
                workspace, area.types().stream().map(CertificateType::id).toList(), opener);
    }
}
