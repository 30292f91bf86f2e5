package kz.esep.certificate;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.esep.access.Session;
import kz.esep.election.Body;
import kz.esep.election.CertificateType;
import kz.esep.election.Precinct;
import kz.esep.text.Iin;
import kz.esep.text.Message;
import kz.esep.text.Refused;
import org.jspecify.annotations.Nullable;

/** What stands against issuing a certificate (Art. 41(6-1)), at one moment and for one person who issues. */
final class IssueRules {
    /** The field under which equal IIN are found. */
    static final String IIN = "certificate.iin";

    private final Area area;
    private final Session session;
    private final Connection connection;
    private final Window window;
    private final Instant now;
    private final List<Message> objections = new ArrayList<>();

    IssueRules(Area area, Session session, Connection connection, Window window, Instant now) {
        this.area = area;
        this.session = session;
        this.connection = connection;
        this.window = window;
        this.now = now;
    }

    /** Something that may be refused. */
    private interface Asked<T> {
        T of() throws SQLException;
    }

    /** The answer, or null when it is refused, which is then among the objections. */
    private <T> @Nullable T ask(Asked<T> asked) throws SQLException {
        try {
            return asked.of();
        } catch (Refused e) {
            objections.add(e.reason());
            return null;
        }
    }

    /** Every objection to an application, in the order of the form; none when it can be met. */
    List<Message> against(Application application) throws SQLException {
        objections.clear();
        CertificateType type = ask(() -> area.type(application.type()));
        Precinct precinct = type == null ? null : ask(() -> area.precinct(application.precinct(), type));
        objections.addAll(application.voter().faults());
        if (precinct != null) {
            inTime(application, precinct).ifPresent(objections::add);
            elsewhere(application, precinct).ifPresent(objections::add);
        }
        if (application.listLine() < 1 || application.listLine() > Serials.LARGEST) {
            objections.add(Message.of("certificate", "refused.list-line"));
        }
        if (!application.marked()) {
            objections.add(Message.of("certificate", "refused.unmarked"));
        }
        if (type != null && Iin.fault(application.voter().iin().strip()).isEmpty()) {
            another(type, application.voter()).ifPresent(objections::add);
        }
        if (precinct != null) {
            ask(() -> certificate(application));
        }
        return List.copyOf(objections);
    }

    private Optional<Message> inTime(Application application, Precinct precinct) {
        if (!window.isOpen(now, precinct.utcOffset())) {
            return Optional.of(Message.of(
                    "certificate",
                    "refused.window",
                    window.opens().toLocalDate().toString(),
                    window.closes().toLocalDate().toString(),
                    window.closes().toLocalTime().toString(),
                    now.atOffset(precinct.utcOffset())
                            .toLocalDateTime()
                            .withNano(0)
                            .toString()));
        }
        return application.applied().isAfter(now.atOffset(precinct.utcOffset()).toLocalDate())
                ? Optional.of(Message.of(
                        "certificate", "refused.applied", application.applied().toString()))
                : Optional.empty();
    }

    private Optional<Message> elsewhere(Application application, Precinct precinct) {
        String destination = application.destination().strip();
        return Words.fault(destination, "refused.destination")
                .or(() -> area.isUnknownPrecinct(destination)
                        ? Optional.of(Message.of("certificate", "refused.no-precinct", destination))
                        : Optional.empty())
                .or(() -> area.isSameSettlement(precinct, destination)
                        ? Optional.of(Message.of(
                                "certificate", "refused.same-settlement", destination, precinct.settlement()))
                        : Optional.empty());
    }

    /** One for each voter and type; after a loss there is no other (central commission, 2021). */
    private Optional<Message> another(CertificateType type, Voter voter) throws SQLException {
        for (IssueStore.Row row :
                IssueStore.of(connection, session.lookups(IIN, voter.iin().strip()))) {
            if (row.serials().type().equals(type.id()) && state(connection, row.serials()) != State.SPOILED) {
                String key =
                        state(connection, row.serials()) == State.LOST ? "refused.no-duplicate" : "refused.has-one";
                return Optional.of(Message.of("certificate", key, row.serials().first(), row.line()));
            }
        }
        return Optional.empty();
    }

    /**
     * The certificate that an application is met with.
     *
     * @throws Refused when it is not at the precinct, or none is left there
     */
    Serials certificate(Application application) throws SQLException {
        CertificateType type = area.type(application.type());
        Precinct precinct = area.precinct(application.precinct(), type);
        long number = application.number();
        if (number == 0) {
            return next(connection, type, precinct);
        }
        if (number < 1 || number > Serials.LARGEST) {
            throw new Refused("certificate", "refused.numbers", Long.toString(number), Serials.LARGEST);
        }
        Serials serials = new Serials(type.id(), number, number);
        Body keeper = Body.precinct(precinct.id());
        StockStore.around(connection, serials)
                .misfit(serials, run -> run != null && run.keeper().equals(keeper) && run.state() == State.UNISSUED)
                .ifPresent(misfit -> {
                    throw new Refused(misfit.said());
                });
        return serials;
    }

    /**
     * The next free certificate of a precinct.
     *
     * @throws Refused when there is none left
     */
    static Serials next(Connection connection, CertificateType type, Precinct precinct) throws SQLException {
        long number = StockStore.next(connection, type.id(), Body.precinct(precinct.id()));
        if (number == 0) {
            throw new Refused("certificate", "refused.none-left", precinct.id(), type.name());
        }
        return new Serials(type.id(), number, number);
    }

    /** What a certificate is now. */
    static State state(Connection connection, Serials serials) throws SQLException {
        Run run = StockStore.around(connection, serials).at(serials.first());
        return run == null ? State.UNISSUED : run.state();
    }
}
