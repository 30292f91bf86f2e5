package kz.esep.tally;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kz.esep.access.Needs;
import kz.esep.access.Permission;
import kz.esep.access.Session;
import kz.esep.access.UseCases;
import kz.esep.election.Election;
import kz.esep.store.Entry;
import kz.esep.store.Workspace;
import kz.esep.text.Refused;

/**
 * Looks at protocols without breaking the second reader's blindness: until nothing in a protocol is disputed any more,
 * nobody is shown either reading, also not an earlier one that was taken back.
 */
@UseCases
public final class Figures {
    private final Desk desk;
    private final Rows rows;

    public Figures(Workspace workspace, Election election, Outside outside) {
        desk = new Desk(workspace, election, outside);
        rows = new Rows(desk);
    }

    /**
     * Every protocol of the commission, begun or not, by contest and precinct. Keep this object: a second list asks only
     * for what has changed.
     */
    @Needs(Permission.READ_FIGURES)
    public List<ProtocolRow> list(Session session) {
        session.require(Permission.READ_FIGURES);
        return desk.workspace().read(rows::all);
    }

    /** One protocol of the list. */
    @Needs(Permission.READ_FIGURES)
    public ProtocolRow row(Session session, ProtocolKey key) {
        session.require(Permission.READ_FIGURES);
        return desk.workspace().read(connection -> rows.one(connection, desk.known(key)));
    }

    /** The list in numbers. */
    @Needs(Permission.READ_FIGURES)
    public Summary summary(Session session) {
        session.require(Permission.READ_FIGURES);
        return Summary.of(desk.workspace().read(rows::all));
    }

    /**
     * What the checks say of figures that this person is typing from the paper, to look at them again. It knows nothing
     * but these figures, the election package and the registers of this precinct: no other reading, no other protocol.
     * Lines that are not typed yet raise nothing.
     */
    @Needs(Permission.RETYPE)
    public List<Finding> proof(Session session, ProtocolKey key, Sheet typed) {
        session.require(Permission.RETYPE);
        return proof(key, typed).stream().filter(finding -> !finding.early()).toList();
    }

    /** The same of a finished sheet: lines that are empty are found too. */
    @Needs(Permission.RETYPE)
    public List<Finding> proofWhole(Session session, ProtocolKey key, Sheet typed) {
        session.require(Permission.RETYPE);
        return proof(key, typed);
    }

    private List<Finding> proof(ProtocolKey key, Sheet typed) {
        return desk.report(desk.known(key), typed, desk.around(key, 0, null)).findings();
    }

    /** A settled protocol with what the checks say of it. */
    public record Checked(Protocol protocol, PrecinctContext context, CheckReport report) {
        /** The findings that still need a reason or a decision. */
        public List<Finding> unexplained() {
            return report.unexplained(protocol.decisions());
        }
    }

    /** Every settled protocol with the checks' findings, by contest and precinct. */
    @Needs(Permission.READ_FIGURES)
    public List<Checked> check(Session session) {
        session.require(Permission.READ_FIGURES);
        return desk.workspace().read(connection -> checked(connection, false));
    }

    private List<Checked> checked(Connection connection, boolean acceptedOnly) throws SQLException {
        Context.Checking checking = desk.checking(connection);
        List<Checked> found = new ArrayList<>();
        for (Protocol protocol : TallyStore.all(
                connection, one -> one.settled() != null && (!acceptedOnly || one.acceptance() != null))) {
            PrecinctContext context = checking.known(protocol);
            found.add(new Checked(protocol, context, desk.report(protocol, context)));
        }
        return found;
    }

    /**
     * One protocol with its whole history, both readings included.
     *
     * @throws Refused while it is not settled
     */
    @Needs(Permission.READ_FIGURES)
    public Protocol show(Session session, ProtocolKey key) {
        session.require(Permission.READ_FIGURES);
        return desk.workspace().read(connection -> settled(connection, key));
    }

    private Protocol settled(Connection connection, ProtocolKey key) throws SQLException {
        Protocol protocol = TallyStore.load(connection, desk.known(key));
        if (protocol.settled() == null) {
            throw new Refused("tally", "refused.blind", key.contest(), key.precinct());
        }
        return protocol;
    }

    /**
     * Both readings of a settled protocol side by side in the order of the paper, without the time.
     *
     * @throws Refused while it is not settled
     */
    @Needs(Permission.READ_FIGURES)
    public List<Beside> sideBySide(Session session, ProtocolKey key) {
        session.require(Permission.READ_FIGURES);
        return Beside.of(show(session, key), desk.election().form(key.contest()));
    }

    /**
     * Everything that a reviewer looks at: readings, findings with their answers, rounds and annexes.
     *
     * @throws Refused while it is not settled
     */
    @Needs(Permission.READ_FIGURES)
    public Review review(Session session, ProtocolKey key) {
        session.require(Permission.READ_FIGURES);
        return desk.workspace().read(connection -> {
            Protocol protocol = settled(connection, key);
            CheckReport report = desk.checking(connection).check(protocol);
            return Review.of(protocol, report, desk.election().form(key.contest()));
        });
    }

    /** Every protocol's figures that count, by contest and precinct; a protocol under correction counts as it was. */
    @Needs(Permission.READ_FIGURES)
    public SortedMap<ProtocolKey, Sheet> counting(Session session) {
        session.require(Permission.READ_FIGURES);
        SortedMap<ProtocolKey, Sheet> counting = new TreeMap<>();
        desk.workspace()
                .read(connection ->
                        TallyStore.all(connection, protocol -> protocol.valid().isPresent()))
                .forEach(protocol ->
                        counting.put(protocol.key(), protocol.valid().orElseThrow()));
        return counting;
    }

    /** The sums of all figures that count, by contest and line code. */
    @Needs(Permission.READ_FIGURES)
    public SortedMap<String, SortedMap<String, Long>> totals(Session session) {
        session.require(Permission.READ_FIGURES);
        SortedMap<String, SortedMap<String, Long>> totals = new TreeMap<>();
        counting(session).forEach((key, sheet) -> {
            SortedMap<String, Long> sums = totals.computeIfAbsent(key.contest(), none -> new TreeMap<>());
            sheet.figures().forEach((code, count) -> sums.merge(code, count, Long::sum));
        });
        return totals;
    }

    /**
     * What a result file is made of.
     *
     * @param accepted every accepted protocol, with the surroundings it was accepted on
     * @param missing the commission's protocols that are not accepted yet; the file is interim while there are any
     */
    public record Snapshot(List<Checked> accepted, List<ProtocolKey> missing) {
        /** What {@link Protocols#markSigned} is to be given after the file was signed. */
        public Map<ProtocolKey, Integer> versions() {
            return accepted.stream()
                    .collect(Collectors.toMap(
                            one -> one.protocol().key(), one -> one.protocol().version()));
        }
    }

    /**
     * Everything for a result file.
     *
     * @throws Refused while a correction is open: its protocol would be missing from a file that had it before
     */
    @Needs(Permission.EXPORT)
    public Snapshot snapshot(Session session) {
        session.require(Permission.EXPORT);
        return desk.workspace().read(connection -> {
            List<Protocol> open = TallyStore.all(connection, Protocol::underCorrection);
            if (!open.isEmpty()) {
                throw new Refused(
                        "tally",
                        "refused.open-corrections",
                        open.stream()
                                .map(protocol -> protocol.key().precinct())
                                .distinct()
                                .collect(Collectors.joining(", ")));
            }
            List<Checked> accepted = checked(connection, true);
            Set<ProtocolKey> missing = new TreeSet<>(desk.keys());
            accepted.forEach(one -> missing.remove(one.protocol().key()));
            return new Snapshot(accepted, List.copyOf(missing));
        });
    }

    /**
     * Whether the body of a journal entry must not be shown now, because it has figures that are not settled. A decision
     * is among them: it repeats both sides of the check it was about, and after a return or a recount the next readers
     * must not know them.
     */
    @Needs(Permission.READ_JOURNAL)
    public boolean hides(Session session, Entry entry) {
        session.require(Permission.READ_JOURNAL);
        return TallyProjector.event(entry)
                .filter(event -> event instanceof Event.ReadingFinished
                        || event instanceof Event.Retyped
                        || event instanceof Event.Decided)
                .map(event -> desk.workspace().read(connection -> TallyStore.load(connection, event.key())))
                .filter(protocol -> protocol.settled() == null)
                .isPresent();
    }
}
