package kz.esep.schedule;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.esep.access.Needs;
import kz.esep.access.Permission;
import kz.esep.access.Session;
import kz.esep.access.UseCases;
import kz.esep.election.Election;
import kz.esep.election.Precinct;
import kz.esep.store.Transaction;
import kz.esep.store.Workspace;
import kz.esep.text.Fault;
import kz.esep.text.Faults;
import kz.esep.text.Message;
import kz.esep.text.Refused;

/** Working timetables: drafted for precinct commissions, decided by the territorial commission (Art. 26(3)). */
@UseCases
public final class Timetables {
    private final Workspace workspace;
    private final Election election;
    private final String commission;
    private final WorkingDays days;

    public Timetables(Workspace workspace, Election election) {
        this.workspace = workspace;
        this.election = election;
        commission = workspace.founding().commission();
        days = new WorkingDays(election);
    }

    /** The timetable of every precinct of the commission, in the package's order. */
    @Needs(Permission.READ_SCHEDULE)
    public List<Timetable> list(Session session) {
        session.require(Permission.READ_SCHEDULE);
        Map<String, Timetable> known = workspace.read(TimetableActs.TIMETABLES::all);
        return election.precinctsOf(commission).stream()
                .map(Precinct::id)
                .map(id -> known.getOrDefault(id, Timetable.none(id)))
                .toList();
    }

    /** The days on which voters come, with who is there and what stands against it, as the draft or what is in force has it. */
    @Needs(Permission.READ_SCHEDULE)
    public List<WorkingDay> days(Session session, Timetable timetable) {
        session.require(Permission.READ_SCHEDULE);
        return days.of(
                election.precinct(timetable.precinct()), timetable.latest().orElse(Timetable.Week.NONE));
    }

    /** The same for a week that somebody is still typing. */
    @Needs(Permission.READ_SCHEDULE)
    public List<WorkingDay> days(Session session, String precinct, Timetable.Week week) {
        session.require(Permission.READ_SCHEDULE);
        return days.of(election.precinct(precinct), week);
    }

    /** The days before voting day on which certificates are issued by law and the timetable has nobody there. */
    @Needs(Permission.READ_SCHEDULE)
    public List<LocalDate> gaps(Session session, Timetable timetable) {
        session.require(Permission.READ_SCHEDULE);
        return timetable.latest().isEmpty()
                ? List.of()
                : days(session, timetable).stream()
                        .filter(WorkingDay::leavesCertificates)
                        .map(WorkingDay::date)
                        .toList();
    }

    /** Drafts timetables, all or none; a draft that waits is replaced. */
    @Needs(Permission.KEEP_SCHEDULE)
    public void draft(Session session, Map<String, Timetable.Week> weeks) {
        session.require(Permission.KEEP_SCHEDULE);
        requireOwn(weeks.keySet());
        List<Fault> faults = new ArrayList<>();
        weeks.forEach((precinct, week) -> faults.addAll(against(precinct, week)));
        Faults.refuseEach(faults);
        List<TimetableActs.Row> rows = new ArrayList<>();
        weeks.forEach((precinct, week) -> rows.add(new TimetableActs.Row(precinct, week)));
        workspace.write(transaction ->
                transaction.append(session.person(), TimetableActs.DRAFTED, new TimetableActs.Drafted(rows)));
    }

    private List<Fault> against(String precinct, Timetable.Week week) {
        List<Fault> faults = new ArrayList<>();
        Set<Object> seen = new HashSet<>();
        for (Timetable.Shift shift : week.shifts()) {
            Timetable.At at = new Timetable.At(precinct, shift);
            against(shift).ifPresent(what -> faults.add(fault(at, precinct, what)));
            if (!seen.add(Arrays.asList(shift.weekday(), shift.date(), shift.task()))) {
                faults.add(fault(at, precinct, Message.of("schedule", "timetable.refused.twice")));
            }
        }
        return faults;
    }

    private static Fault fault(Object subject, String precinct, Message what) {
        return new Fault(subject, Message.of("schedule", "hours.at", precinct, what));
    }

    private Optional<Message> against(Timetable.Shift shift) {
        LocalDate votingDay = election.source().votingDay();
        Hours hours = shift.hours();
        if (hours != null && !hours.opens().isBefore(hours.closes())) {
            return Optional.of(Message.of("schedule", "timetable.refused.hours", hours.toString()));
        }
        return shift.date() != null && !shift.date().isBefore(votingDay)
                ? Optional.of(Message.of(
                        "schedule", "timetable.refused.day", shift.date().toString(), votingDay.toString()))
                : Optional.empty();
    }

    /** Drafts for other precincts the timetable that one has. */
    @Needs(Permission.KEEP_SCHEDULE)
    public void copy(Session session, String from, Collection<String> precincts) {
        session.require(Permission.KEEP_SCHEDULE);
        requireOwn(List.of(from));
        Timetable.Week week = workspace
                .read(connection -> TimetableActs.TIMETABLES.load(connection, from))
                .latest()
                .orElseThrow(() -> new Refused("schedule", "timetable.refused.none", from));
        Map<String, Timetable.Week> weeks = new LinkedHashMap<>();
        precincts.stream().filter(id -> !id.equals(from)).forEach(id -> weeks.put(id, week));
        draft(session, weeks);
    }

    /** Records the territorial commission's decision about drafted timetables, all or none. */
    @Needs(Permission.DECIDE_SCHEDULE)
    public void decide(Session session, PrecinctHours.Act act, Collection<String> precincts) {
        session.require(Permission.DECIDE_SCHEDULE);
        requireOwn(precincts);
        PrecinctHours.Act decision = new PrecinctHours.Act(Words.needed(act.number(), "refused.number"), act.date());
        workspace.write(transaction -> {
            Sittings.requireAdopted(transaction.connection(), decision);
            List<TimetableActs.Row> rows = drafts(transaction, precincts);
            return transaction.append(
                    session.person(), TimetableActs.DECIDED, new TimetableActs.Decided(decision, rows));
        });
    }

    private static List<TimetableActs.Row> drafts(Transaction transaction, Collection<String> precincts)
            throws SQLException {
        List<TimetableActs.Row> rows = new ArrayList<>();
        List<Fault> faults = new ArrayList<>();
        for (String precinct : precincts) {
            Timetable.Week draft = TimetableActs.TIMETABLES
                    .load(transaction.connection(), precinct)
                    .draft();
            if (draft == null) {
                faults.add(fault(precinct, precinct, Message.of("schedule", "timetable.refused.no-draft")));
            } else {
                rows.add(new TimetableActs.Row(precinct, draft));
            }
        }
        Faults.refuseEach(faults);
        return rows;
    }

    private void requireOwn(Collection<String> precincts) {
        if (precincts.isEmpty()) {
            throw new Refused("schedule", "hours.refused.nobody");
        }
        Set<String> own = new HashSet<>();
        election.precinctsOf(commission).forEach(precinct -> own.add(precinct.id()));
        Message foreign = Message.of("schedule", "hours.refused.foreign");
        Faults.refuseEach(precincts.stream()
                .filter(id -> !own.contains(id))
                .map(id -> fault(id, id, foreign))
                .toList());
    }
}
