package kz.esep.certificate;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import kz.esep.access.Needs;
import kz.esep.access.Permission;
import kz.esep.access.Session;
import kz.esep.access.UseCases;
import kz.esep.election.Body;
import kz.esep.election.CertificateType;
import kz.esep.election.Election;
import kz.esep.election.Precinct;
import kz.esep.store.Transaction;
import kz.esep.store.Workspace;
import kz.esep.text.Faults;
import kz.esep.text.Json;
import kz.esep.text.Message;
import kz.esep.text.Refused;
import org.jspecify.annotations.Nullable;

/** Voters who come with a certificate on voting day (Art. 41(6-1)). Their data are sealed. */
@UseCases
public final class Arrivals {
    private static final String IIN = "certificate.iin";

    private final Workspace workspace;
    private final Election election;
    private final Area area;
    private final BooleanSupplier listClosed;

    /**
     * Arrivals of a commission.
     *
     * @param listClosed whether its voter lists are closed as the count has begun (Art. 24(10)), where it counts itself
     */
    public Arrivals(Workspace workspace, Election election, BooleanSupplier listClosed) {
        this.listClosed = listClosed;
        this.workspace = workspace;
        this.election = election;
        area = new Area(election, workspace.founding().commission());
    }

    /**
     * What a voter shows.
     *
     * @param type id of the type; empty for the only one
     * @param precinct where the voter came
     * @param from number of the precinct that issued the certificate
     * @param listLine line that was added to the voter list, from 1
     */
    public record Shown(String type, long number, String precinct, String from, Voter voter, long listLine) {}

    /**
     * Registers an arrival for each row of a file, or none when one of them cannot be.
     *
     * @throws Refused naming the first rows that cannot be registered and why
     */
    @Needs(Permission.KEEP_REGISTERS)
    public List<Arrived> arriveAll(Session session, ArrivalFile file) {
        session.require(Permission.KEEP_REGISTERS);
        return workspace.write(transaction -> {
            List<Arrived> lines = new ArrayList<>();
            List<Message> faults = new ArrayList<>();
            for (ArrivalFile.Row row : file.rows()) {
                try {
                    lines.add(arrive(session, row.shown(), transaction));
                } catch (Refused e) {
                    faults.add(row.fault(e.reason()));
                }
            }
            Faults.refuse(faults);
            return lines;
        });
    }

    /**
     * Registers one arrival.
     *
     * @throws Refused before voting day; when the certificate is from the same settlement, of a type that this precinct
     *     does not vote with, used already, reported lost, not issued by that precinct, or from outside the territory of
     *     every contest it is for; when the voter came already, the voter lists
     *     are closed, or the precinct's arrivals are
     */
    @Needs(Permission.KEEP_REGISTERS)
    public Arrived arrive(Session session, Shown shown) {
        session.require(Permission.KEEP_REGISTERS);
        return workspace.write(transaction -> arrive(session, shown, transaction));
    }

    private Arrived arrive(Session session, Shown shown, Transaction transaction) throws SQLException {
        CertificateType type = area.type(shown.type());
        Precinct precinct = area.precinct(shown.precinct(), type);
        Voter voter = shown.voter().checked();
        if (shown.number() < 1 || shown.number() > Serials.LARGEST) {
            throw new Refused("certificate", "refused.numbers", Long.toString(shown.number()), Serials.LARGEST);
        }
        if (shown.listLine() < 1 || shown.listLine() > Serials.LARGEST) {
            throw new Refused("certificate", "refused.list-line");
        }
        Serials serials = new Serials(type.id(), shown.number(), shown.number());
        requireVotingDay(precinct, transaction.now());
        if (listClosed.getAsBoolean()) {
            throw new Refused("certificate", "refused.list-closed");
        }
        Precinct from = issuer(shown.from(), precinct, type);
        Connection connection = transaction.connection();
        requireOpen(connection, precinct, type);
        requireUnused(connection, serials);
        requireIssued(connection, serials, from);
        requireFirst(session, connection, type, voter);
        long line = ArrivalStore.lines(connection) + 1;
        transaction.append(
                session.person(),
                ArrivalActs.ARRIVED,
                new ArrivalActs.Came(
                        line,
                        precinct.id(),
                        serials,
                        from.id(),
                        shown.listLine(),
                        session.seal(ArrivalActs.voter(line), new String(Json.write(voter), StandardCharsets.UTF_8)),
                        session.lookup(IIN, voter.iin())));
        return line(connection, serials).with(voter);
    }

    private void requireVotingDay(Precinct precinct, Instant now) {
        if (now.atOffset(precinct.utcOffset())
                .toLocalDate()
                .isBefore(election.source().votingDay())) {
            throw new Refused(
                    "certificate",
                    "refused.not-voting-day",
                    election.source().votingDay().toString());
        }
    }

    private Precinct issuer(String id, Precinct precinct, CertificateType type) {
        Precinct from = election.findPrecinct(id).orElseThrow(() -> new Refused("certificate", "refused.issuer", id));
        if (area.isSameSettlement(precinct, id)) {
            throw new Refused("certificate", "refused.from-same-settlement", id, precinct.settlement());
        }
        if (area.shared(type, precinct.id(), id).isEmpty()) {
            throw new Refused("certificate", "refused.outside", id, type.name());
        }
        return from;
    }

    private static void requireOpen(Connection connection, Precinct precinct, CertificateType type)
            throws SQLException {
        if (ClosingStore.isCounted(connection, precinct.id(), type.id())) {
            throw new Refused("certificate", "refused.arrivals-closed", precinct.id());
        }
    }

    private static void requireUnused(Connection connection, Serials serials) throws SQLException {
        ArrivalStore.@Nullable Row used = ArrivalStore.of(connection, serials);
        if (used != null) {
            throw new Refused(
                    "certificate",
                    "refused.used",
                    serials.numbers(),
                    used.arrived().precinct(),
                    used.arrived().line());
        }
        String loss = ArrivalStore.loss(connection, serials);
        if (loss != null) {
            throw new Refused("certificate", "refused.reported-lost", serials.numbers(), loss);
        }
    }

    /**
     * A number whose register is kept here must be issued, by the precinct that the certificate names; and a precinct of
     * this commission issues none that never came here, unless nothing did: then the stock is on paper. Of numbers that
     * were handed on or returned unissued this commission knows no more.
     */
    private void requireIssued(Connection connection, Serials serials, Precinct from) throws SQLException {
        Ledger ledger = StockStore.ledger(connection, serials.type());
        Run run = ledger.at(serials.first());
        Body issuer = Body.precinct(from.id());
        boolean own = area.keepers().contains(issuer);
        boolean unknown = run == null
                ? !own || ledger.runs().isEmpty()
                : run.state() == State.UNISSUED && !area.keepers().contains(run.keeper());
        if (!unknown
                && (run == null || run.state() != State.ISSUED || !run.keeper().equals(issuer))) {
            throw new Refused(new Ledger.Misfit(serials, run).said());
        }
    }

    private static void requireFirst(Session session, Connection connection, CertificateType type, Voter voter)
            throws SQLException {
        for (String digest : session.lookups(IIN, voter.iin())) {
            for (Arrived earlier : ArrivalStore.by(connection, digest)) {
                if (earlier.serials().type().equals(type.id())) {
                    throw new Refused("certificate", "refused.has-arrived", earlier.precinct(), earlier.line());
                }
            }
        }
    }

    private static ArrivalStore.Row line(Connection connection, Serials serials) throws SQLException {
        ArrivalStore.@Nullable Row row = ArrivalStore.of(connection, serials);
        if (row == null) {
            throw new Refused("certificate", "refused.not-arrived", serials.numbers());
        }
        return row;
    }

    /**
     * Takes an arrival back that was registered in error; the line stays and does not count.
     *
     * @throws Refused when the number did not arrive, the reason is empty, or the precinct's arrivals are closed
     */
    @Needs(Permission.KEEP_REGISTERS)
    public Arrived withdraw(Session session, Serials serials, String reason) {
        session.require(Permission.KEEP_REGISTERS);
        String why = Words.needed(reason, "refused.reason");
        return workspace.write(transaction -> {
            Connection connection = transaction.connection();
            Arrived arrived = line(connection, serials).arrived();
            if (ClosingStore.isCounted(connection, arrived.precinct(), serials.type())) {
                throw new Refused("certificate", "refused.arrivals-closed", arrived.precinct());
            }
            transaction.append(session.person(), ArrivalActs.WITHDRAWN, new IssueActs.Ended(serials, why));
            return arrived;
        });
    }

    /**
     * Notes that numbers of other commissions were reported lost, and by whom, so that they are not accepted here.
     *
     * @throws Refused when some of them are of this commission's own stock, or nothing says who told it
     */
    @Needs(Permission.KEEP_REGISTERS)
    public ReportedLoss report(Session session, Serials serials, String reason) {
        session.require(Permission.KEEP_REGISTERS);
        String why = Words.needed(reason, "refused.reason");
        Serials lost = new Serials(area.type(serials.type()).id(), serials.first(), serials.last());
        return workspace.write(transaction -> {
            Connection connection = transaction.connection();
            StockStore.around(connection, lost)
                    .misfit(lost, run -> run == null || !area.keepers().contains(run.keeper()))
                    .ifPresent(own -> {
                        throw new Refused(own.said());
                    });
            transaction.append(session.person(), ArrivalActs.REPORTED, new IssueActs.Ended(lost, why));
            return new ReportedLoss(lost, ArrivalStore.among(connection, lost));
        });
    }

    /** The register of arrivals, in the order of its lines. Names are in it where the session has the key. */
    @Needs(Permission.SEE_REGISTERS)
    public List<Arrived> list(Session session) {
        session.require(Permission.SEE_REGISTERS);
        Session.@Nullable Opener opener = session.hasKey() ? session.opener() : null;
        return workspace.read(ArrivalStore::all).stream()
                .map(row -> row.with(
                        opener == null
                                ? null
                                : Voter.of(opener.open(
                                        ArrivalActs.voter(row.arrived().line()), row.voter()))))
                .toList();
    }
}
