package kz.esep.observer;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.esep.access.Needs;
import kz.esep.access.Permission;
import kz.esep.access.Sealed;
import kz.esep.access.Session;
import kz.esep.access.UseCases;
import kz.esep.day.DayRecord;
import kz.esep.day.PrecinctProgress;
import kz.esep.election.Election;
import kz.esep.election.Precinct;
import kz.esep.store.Transaction;
import kz.esep.store.Workspace;
import kz.esep.text.Refused;
import org.jspecify.annotations.Nullable;

/**
 * The register of persons present at the commission's precincts (Art. 20-1(1)). Whoever comes is recorded; what the law
 * has against a presence is said and refuses nobody.
 */
@UseCases
public final class Observers {
    private static final String IDENTITY = "observer.identity";

    private final Workspace workspace;
    private final Election election;

    public Observers(Workspace workspace, Election election) {
        this.workspace = workspace;
        this.election = election;
    }

    /**
     * Registers everybody in a file, or nobody.
     *
     * @return their ids
     * @throws Refused naming the first rows that cannot be recorded: a precinct that is not ours, a person who is
     *     registered there already, something that must be said and is missing
     */
    @Needs(Permission.KEEP_ATTENDANCE)
    public List<String> register(Session session, ObserverFile file) {
        session.require(Permission.KEEP_ATTENDANCE);
        return workspace.write(transaction -> Rows.each(file.rows(), row -> register(session, row, transaction)));
    }

    /**
     * Registers a person.
     *
     * @param here whether the person is there now
     * @return the id
     * @throws Refused as {@link #register(Session, ObserverFile)}
     */
    @Needs(Permission.KEEP_ATTENDANCE)
    public String register(Session session, Entrant entrant, boolean here) {
        session.require(Permission.KEEP_ATTENDANCE);
        return workspace.write(transaction -> {
            String id = register(session, entrant, transaction);
            if (here) {
                came(session, id, entrant.precinct(), null, transaction);
            }
            return id;
        });
    }

    private String register(Session session, ObserverFile.Row row, Transaction transaction) throws SQLException {
        String id = register(session, row.entrant(), transaction);
        if (row.came() != null) {
            came(session, id, row.entrant().precinct(), row.came(), transaction);
        }
        return id;
    }

    private void came(Session session, String id, String precinct, @Nullable Told told, Transaction transaction)
            throws SQLException {
        Instant at = new Times(election).passing(told, precinct, transaction.now());
        transaction.append(session.person(), ObserverActs.CAME, new ObserverActs.Passed(id, at));
    }

    private String register(Session session, Entrant entrant, Transaction transaction) throws SQLException {
        requireOwn(entrant.precinct());
        String id = ObserverRow.TABLE.nextId(transaction.connection());
        ObserverActs.Known known = known(session, id, entrant);
        requireStranger(session, transaction.connection(), entrant, id);
        transaction.append(
                session.person(), ObserverActs.REGISTERED, new ObserverActs.Registered(id, entrant.precinct(), known));
        return id;
    }

    private void requireOwn(String precinct) {
        List<Precinct> own = election.precinctsOf(workspace.founding().commission());
        if (own.stream().noneMatch(one -> one.id().equals(precinct))) {
            throw own.stream()
                    .filter(one -> one.id().replaceFirst("^0+", "").equals(precinct))
                    .findFirst()
                    .map(meant -> new Refused("observer", "refused.precinct-zeros", precinct, meant.id()))
                    .orElseGet(() -> new Refused("observer", "refused.precinct", precinct));
        }
    }

    private static ObserverActs.Known known(Session session, String id, Entrant entrant) {
        Particulars particulars = entrant.particulars().checked();
        if (particulars.accreditation().isEmpty() != (entrant.accredited() == null)) {
            throw new Refused("observer", "refused.accreditation");
        }
        return new ObserverActs.Known(
                new Sender(
                        entrant.sender().kind(),
                        Words.LINE.needed(entrant.sender().name(), "refused.sender")),
                entrant.credential(),
                entrant.accredited(),
                session.seal(ObserverActs.particulars(id), particulars.json()),
                session.lookup(IDENTITY, particulars.identity()));
    }

    /** Nobody is twice in the register of one precinct, but for who was removed. */
    private static void requireStranger(Session session, Connection connection, Entrant entrant, String id)
            throws SQLException {
        String identity = entrant.particulars().identity().strip();
        for (String digest : session.lookups(IDENTITY, identity)) {
            for (ObserverRow row : ObserverRow.TABLE.of(connection, digest)) {
                Observer one = row.observer();
                boolean there = one.removal() == null && one.precinct().equals(entrant.precinct());
                if (there && !one.id().equals(id)) {
                    throw new Refused("observer", "refused.registered-already", one.id());
                }
            }
        }
    }

    /**
     * Corrects what is recorded of a person. What stood before stays in the journal; the precinct and the times are not
     * touched.
     *
     * @throws Refused as {@link #register}, or when the reason is missing
     */
    @Needs(Permission.KEEP_ATTENDANCE)
    public void correct(Session session, String id, Entrant corrected, String reason) {
        session.require(Permission.KEEP_ATTENDANCE);
        String why = Words.LINE.needed(reason, "refused.reason");
        workspace.write(transaction -> {
            Observer was = find(transaction.connection(), id);
            Entrant there = new Entrant(
                    was.precinct(),
                    corrected.sender(),
                    corrected.particulars(),
                    corrected.credential(),
                    corrected.accredited());
            ObserverActs.Known known = known(session, id, there);
            requireStranger(session, transaction.connection(), there, id);
            return transaction.append(
                    session.person(), ObserverActs.CORRECTED, new ObserverActs.Corrected(id, known, why));
        });
    }

    static Observer find(Connection connection, String id) throws SQLException {
        ObserverRow row = ObserverRow.TABLE.find(connection, id);
        if (row == null) {
            throw new Refused("observer", "refused.nobody", id);
        }
        return row.observer();
    }

    /** Everybody who was ever registered, in that order; particulars and reasons where the session has the key. */
    @Needs(Permission.SEE_REGISTERS)
    public List<Observer> list(Session session) {
        session.require(Permission.SEE_REGISTERS);
        List<ObserverRow> rows = workspace.read(ObserverRow.TABLE::all);
        if (!session.hasKey()) {
            return rows.stream().map(ObserverRow::observer).toList();
        }
        Session.Opener opener = session.opener();
        return rows.stream().map(row -> seen(row, opener)).toList();
    }

    private static Observer seen(ObserverRow row, Session.Opener opener) {
        String id = row.observer().id();
        Sealed removal = row.removal();
        return row.observer()
                .seen(
                        Particulars.of(opener.open(ObserverActs.particulars(id), row.particulars())),
                        removal == null ? null : opener.open(ObserverActs.removal(id), removal));
    }

    /**
     * Somebody in the register; particulars and reasons where the session has the key.
     *
     * @throws Refused when there is nobody of that id
     */
    @Needs(Permission.SEE_REGISTERS)
    public Observer person(Session session, String id) {
        session.require(Permission.SEE_REGISTERS);
        ObserverRow row = workspace.read(connection -> ObserverRow.TABLE.find(connection, id));
        if (row == null) {
            throw new Refused("observer", "refused.nobody", id);
        }
        return session.hasKey() ? seen(row, session.opener()) : row.observer();
    }

    /**
     * What the law has against persons present, and where the record of an opening counts otherwise than the register,
     * precinct by precinct.
     */
    @Needs(Permission.SEE_REGISTERS)
    public List<Objection> objections(Session session) {
        session.require(Permission.SEE_REGISTERS);
        ObserverRules rules = ObserverRules.of(election.source().ruleEdition());
        LocalDate votingDay = election.source().votingDay();
        Map<String, List<Observer>> known =
                new ObserverRecord(workspace).all().stream().collect(Collectors.groupingBy(Observer::precinct));
        return new DayRecord(workspace, election)
                .at(workspace.clock().instant()).precincts().stream()
                        .flatMap(precinct -> objections(
                                rules,
                                votingDay,
                                precinct,
                                known.getOrDefault(precinct.precinct().id(), List.of())))
                        .toList();
    }

    private static Stream<Objection> objections(
            ObserverRules rules, LocalDate votingDay, PrecinctProgress precinct, List<Observer> all) {
        return Stream.concat(
                Attendance.objections(rules, votingDay, all).stream(),
                AtOpening.objections(precinct, all, rules.source("opening")).stream());
    }
}
