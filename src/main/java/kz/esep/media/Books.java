package kz.esep.media;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import kz.esep.access.Session;
import kz.esep.election.Election;
import kz.esep.schedule.Reckoning;
import kz.esep.store.EntryType;
import kz.esep.store.Query;
import kz.esep.store.Transaction;
import kz.esep.store.Work;
import kz.esep.store.Workspace;
import kz.esep.text.Fault;
import kz.esep.text.Faults;
import kz.esep.text.Refused;

/** The registers, as the use cases read and write them. */
final class Books {
    private final Workspace workspace;
    private final ZoneOffset offset;

    Books(Workspace workspace, Election election) {
        this.workspace = workspace;
        offset = Reckoning.offset(election, workspace.founding().commission());
    }

    /** What stands in a register, in the order of the numbers. */
    <T> List<Kept<T>> standing(Register<T> register) {
        return workspace.read(connection -> standing(connection, register));
    }

    static <T> List<Kept<T>> standing(Connection connection, Register<T> register) throws SQLException {
        return MediaStore.all(connection, register).stream()
                .filter(Kept::stands)
                .toList();
    }

    /**
     * One that stands.
     *
     * @throws Refused when there is none of that number, or it was withdrawn
     */
    static <T> Kept<T> find(Connection connection, Register<T> register, long number) throws SQLException {
        Kept<T> found = MediaStore.find(connection, register, number);
        if (found == null || found.withdrawn()) {
            throw new Refused("media", "refused.no-" + register.name(), Long.toString(number));
        }
        return found;
    }

    /** The local time of the commission at an instant. */
    LocalDateTime local(Instant instant) {
        return instant.atOffset(offset).toLocalDateTime();
    }

    LocalDateTime now() {
        return local(workspace.clock().instant());
    }

    <T> T write(Work<T> work) {
        return workspace.write(work);
    }

    <T> T read(Query<T> query) {
        return workspace.read(query);
    }

    /** The entry that records something under a number. */
    interface Act<T, B> {
        B of(long number, T fact);
    }

    /** A rule that something to be recorded must keep. */
    interface Rule<T> {
        T checked(Connection connection, T fact) throws SQLException;
    }

    /**
     * Records all of them, or none.
     *
     * @param rule gives what is recorded, or throws {@link Refused}; it sees those recorded before it
     * @return their numbers
     * @throws Refused naming the first of them that cannot be recorded
     */
    <T, B> List<Long> record(
            Session session, Register<T> register, List<T> facts, Rule<T> rule, EntryType<B> type, Act<T, B> act) {
        return write(transaction -> {
            List<Long> numbers = new ArrayList<>();
            List<Fault> faults = new ArrayList<>();
            for (T fact : facts) {
                try {
                    T checked = rule.checked(transaction.connection(), fact);
                    numbers.add(append(session, register, checked, type, act, transaction));
                } catch (Refused e) {
                    faults.add(new Fault(fact, e.reason()));
                }
            }
            Faults.refuseEach(faults);
            return numbers;
        });
    }

    private static <T, B> long append(
            Session session, Register<T> register, T fact, EntryType<B> type, Act<T, B> act, Transaction transaction)
            throws SQLException {
        long number = MediaStore.next(transaction.connection(), register);
        transaction.append(session.person(), type, act.of(number, fact));
        return number;
    }
}
