package kz.esep.schedule;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.esep.access.Needs;
import kz.esep.access.Permission;
import kz.esep.access.Session;
import kz.esep.access.UseCases;
import kz.esep.election.Election;
import kz.esep.election.Precinct;
import kz.esep.store.Workspace;
import kz.esep.text.Message;
import kz.esep.text.Refused;
import org.jspecify.annotations.Nullable;

/**
 * What people do with the calendar: look at it, say what is done, add the commission's own dates. Every method that
 * changes something is journalled and throws {@link Refused} when the rules do not allow it.
 */
@UseCases
public final class CalendarDates {
    private static final int MOST_DAYS = 366;

    private final Workspace workspace;
    private final Election election;
    private final String commission;
    private final ZoneOffset offset;

    public CalendarDates(Workspace workspace, Election election) {
        this.workspace = workspace;
        this.election = election;
        commission = workspace.founding().commission();
        offset = Reckoning.offset(election, commission);
    }

    /** The whole calendar as it stands now. */
    @Needs(Permission.READ_SCHEDULE)
    public Calendar list(Session session) {
        session.require(Permission.READ_SCHEDULE);
        return new Calendar(
                workspace.read(this::all),
                new Reckoning(election, offset, Hours.standard(election)).undated(),
                offset,
                election.commission(commission).level(),
                workspace.clock().instant());
    }

    private List<CalendarDate> all(Connection connection) throws SQLException {
        List<CalendarDate> dates = new ArrayList<>(new Reckoning(election, offset, hours(connection)).dates());
        for (DateStore.Own own : DateStore.own(connection)) {
            dates.add(new CalendarDate(
                    own.code(),
                    Message.of("schedule", "date.own", own.name()),
                    CalendarDate.Origin.COMMISSION,
                    null,
                    null,
                    new When(own.date(), own.time(), offset),
                    null));
        }
        Map<String, CalendarDate.Done> done = DateStore.done(connection);
        return dates.stream()
                .map(date -> date.with(done.get(date.code())))
                .sorted(Reckoning.ORDER)
                .toList();
    }

    /** The hours of the commission's precincts where all have the same, otherwise the edition's. */
    private Hours hours(Connection connection) throws SQLException {
        Map<String, PrecinctHours> known = HoursActs.HOURS.all(connection);
        Set<Hours> all = new HashSet<>();
        for (Precinct precinct : election.precinctsOf(commission)) {
            PrecinctHours one = known.getOrDefault(precinct.id(), PrecinctHours.untouched(precinct.id()));
            all.add(one.inForce(Hours.standard(election, precinct.id())));
        }
        return all.size() == 1 ? all.iterator().next() : Hours.standard(election);
    }

    /**
     * Says that what was due is done.
     *
     * @param note in words, may be empty
     * @param document number of the document that shows it, may be empty
     */
    @Needs(Permission.KEEP_SCHEDULE)
    public CalendarDate done(Session session, String code, String note, String document) {
        session.require(Permission.KEEP_SCHEDULE);
        String said = Words.optional(note);
        String number = Words.optional(document);
        return workspace.write(transaction -> {
            CalendarDate date = known(transaction.connection(), code);
            if (date.done() != null) {
                throw new Refused("schedule", "refused.done", code);
            }
            transaction.append(session.person(), DateActs.DONE, new DateActs.Done(code, said, number));
            return known(transaction.connection(), code);
        });
    }

    /** Takes back that it is done; both stay in the journal. */
    @Needs(Permission.KEEP_SCHEDULE)
    public CalendarDate reopen(Session session, String code, String reason) {
        session.require(Permission.KEEP_SCHEDULE);
        String why = Words.needed(reason, "refused.reason");
        return workspace.write(transaction -> {
            if (known(transaction.connection(), code).done() == null) {
                throw new Refused("schedule", "refused.not-done", code);
            }
            transaction.append(session.person(), DateActs.REOPENED, new DateActs.Ended(code, why));
            return known(transaction.connection(), code);
        });
    }

    /**
     * Adds a date of the commission's own, which is its duty.
     *
     * @param name what falls due, in the words of the commission; no personal data
     * @param time null for the whole day
     */
    @Needs(Permission.KEEP_SCHEDULE)
    public CalendarDate add(Session session, String name, LocalDate date, @Nullable LocalTime time) {
        session.require(Permission.KEEP_SCHEDULE);
        String words = Words.needed(name, "refused.name");
        LocalDate votingDay = election.source().votingDay();
        if (Math.abs(date.toEpochDay() - votingDay.toEpochDay()) > MOST_DAYS) {
            throw new Refused("schedule", "refused.far", date.toString(), votingDay.toString());
        }
        return workspace.write(transaction -> {
            String code = "own-" + (DateStore.added(transaction.connection()) + 1);
            transaction.append(session.person(), DateActs.ADDED, new DateActs.Added(code, words, date, time));
            return known(transaction.connection(), code);
        });
    }

    /** Takes one of the commission's own dates out of the calendar; the journal keeps it. */
    @Needs(Permission.KEEP_SCHEDULE)
    public void withdraw(Session session, String code, String reason) {
        session.require(Permission.KEEP_SCHEDULE);
        String why = Words.needed(reason, "refused.reason");
        workspace.write(transaction -> {
            if (known(transaction.connection(), code).origin() != CalendarDate.Origin.COMMISSION) {
                throw new Refused("schedule", "refused.not-own", code);
            }
            return transaction.append(session.person(), DateActs.WITHDRAWN, new DateActs.Ended(code, why));
        });
    }

    private CalendarDate known(Connection connection, String code) throws SQLException {
        return all(connection).stream()
                .filter(date -> date.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new Refused("schedule", "refused.unknown-date", code));
    }
}
