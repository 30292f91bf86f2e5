package kz.esep.timesheet;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import kz.esep.access.Needs;
import kz.esep.access.Permission;
import kz.esep.access.Session;
import kz.esep.access.UseCases;
import kz.esep.commission.Member;
import kz.esep.commission.MemberRecord;
import kz.esep.election.Body;
import kz.esep.election.Election;
import kz.esep.store.Transaction;
import kz.esep.store.Workspace;
import kz.esep.text.Faults;
import kz.esep.text.Message;
import kz.esep.text.Refused;
import kz.esep.text.TypedLine;

/**
 * The time that members of the commission and of its precincts' commissions work. What is recorded is never
 * overwritten: it is corrected with a reason, and what stood before is kept.
 */
@UseCases
public final class Timesheets {
    private static final TypedLine LINE = new TypedLine("timesheet", 300);

    private final Workspace workspace;
    private final OvertimeLimits limits;
    private final MemberRecord members;

    public Timesheets(Workspace workspace, Election election) {
        this.workspace = workspace;
        limits = OvertimeLimits.of(election.ruleEdition().id());
        members = new MemberRecord(workspace);
    }

    /**
     * What an act changed.
     *
     * @param recorded days of which nothing was known before
     * @param corrected days that were otherwise before; days that were the same are in neither number
     */
    public record Changed(int recorded, int corrected) {}

    /**
     * Records days, all or none. A day of which something else is recorded is corrected by it; one on which nothing was
     * worked takes back what is recorded.
     *
     * @param reason why recorded days are corrected; may be empty where none is
     * @throws Refused when a day is outside the membership or longer than a day can be, when a member's
     *     day comes twice, or the reason is missing; the message names the first such days
     */
    @Needs(Permission.KEEP_REGISTERS)
    public Changed record(Session session, List<WorkedDay> days, String reason) {
        session.require(Permission.KEEP_REGISTERS);
        return record(session, days, reason, Timesheets::at);
    }

    /**
     * Records the days of a file, all or none, as {@link #record}.
     *
     * @throws Refused naming the first rows that cannot be recorded and why
     */
    @Needs(Permission.KEEP_REGISTERS)
    public Changed recordAll(Session session, TimesheetFile file, String reason) {
        session.require(Permission.KEEP_REGISTERS);
        return record(session, file.days(), reason, file::fault);
    }

    /**
     * Records for other members what is recorded of one, all or none. Days of which nothing is recorded of that one stay
     * with the others as they are.
     *
     * @param from first day
     * @param to last day
     * @throws Refused as {@link #record}, or when there is nothing to copy
     */
    @Needs(Permission.KEEP_REGISTERS)
    public Changed copy(
            Session session, String member, Collection<String> others, LocalDate from, LocalDate to, String reason) {
        session.require(Permission.KEEP_REGISTERS);
        List<WorkedDay> own = WorkedDay.of(ofEach(one -> one.id().equals(member), from, to));
        if (own.isEmpty()) {
            throw new Refused("timesheet", "refused.nothing", member, from.toString(), to.toString());
        }
        List<WorkedDay> copies = others.stream()
                .filter(other -> !other.equals(member))
                .flatMap(other -> own.stream().map(day -> day.of(other)))
                .toList();
        return record(session, copies, reason, Timesheets::at);
    }

    /** By what days are looked at, also such as somebody is still typing. */
    @Needs(Permission.SEE_REGISTERS)
    public Warnings warnings(Session session) {
        session.require(Permission.SEE_REGISTERS);
        return new Warnings(limits, workspace.read(CalendarStore::load));
    }

    /** What there is to look at in those days, both included, member by member in the order they joined. */
    @Needs(Permission.SEE_REGISTERS)
    public List<Warning> warnings(Session session, LocalDate from, LocalDate to) {
        session.require(Permission.SEE_REGISTERS);
        List<Worked> years = worked(session, from.withDayOfYear(1), to.with(TemporalAdjusters.lastDayOfYear()));
        return warnings(session).of(WorkedDay.of(years)).stream()
                .filter(one -> !one.day().isBefore(from) && !one.day().isAfter(to))
                .toList();
    }

    /** What is wrong with a member's day. */
    private static Message at(WorkedDay day, Message what) {
        return Message.of("timesheet", "at", day.member(), day.day().toString(), what);
    }

    private Changed record(
            Session session, List<WorkedDay> days, String reason, BiFunction<WorkedDay, Message, Message> at) {
        String why = LINE.optional(reason);
        return workspace.write(transaction -> {
            Map<String, Member> known = new HashMap<>();
            members.all().forEach(member -> known.put(member.id(), member));
            Set<WorkedDay.Key> seen = new HashSet<>();
            List<Message> faults = new ArrayList<>();
            for (WorkedDay day : days) {
                DayRules.fault(known.get(day.member()), day).ifPresent(what -> faults.add(at.apply(day, what)));
                if (!seen.add(day.key())) {
                    faults.add(at.apply(day, Message.of("timesheet", "refused.twice")));
                }
            }
            Faults.refuse(faults);
            return write(session, transaction, days, why, at);
        });
    }

    /** What stands of the time from the first of those days to the last, read at once. */
    private static Map<WorkedDay.Key, WorkedDay> known(Connection connection, List<WorkedDay> days)
            throws SQLException {
        LocalDate first =
                days.stream().map(WorkedDay::day).min(Comparator.naturalOrder()).orElse(LocalDate.EPOCH);
        LocalDate last =
                days.stream().map(WorkedDay::day).max(Comparator.naturalOrder()).orElse(LocalDate.EPOCH);
        return TimesheetStore.days(connection, first, last);
    }

    private static Changed write(
            Session session,
            Transaction transaction,
            List<WorkedDay> days,
            String why,
            BiFunction<WorkedDay, Message, Message> at)
            throws SQLException {
        List<WorkedDay> fresh = new ArrayList<>();
        List<WorkedDay> other = new ArrayList<>();
        Map<WorkedDay.Key, WorkedDay> known = known(transaction.connection(), days);
        for (WorkedDay day : days) {
            WorkedDay was = known.getOrDefault(day.key(), WorkedDay.idle(day.member(), day.day()));
            if (!was.equals(day)) {
                (was.portions().isEmpty() ? fresh : other).add(day);
            }
        }
        if (why.isEmpty()) {
            Message missing = Message.of("timesheet", "refused.reason");
            Faults.refuse(other.stream().map(day -> at.apply(day, missing)).toList());
        }
        if (!fresh.isEmpty()) {
            transaction.append(session.person(), TimesheetActs.RECORDED, new TimesheetActs.Recorded(fresh));
        }
        if (!other.isEmpty()) {
            transaction.append(session.person(), TimesheetActs.CORRECTED, new TimesheetActs.Corrected(other, why));
        }
        return new Changed(fresh.size(), other.size());
    }

    /**
     * What was worked in those days, both included: member by member in the order they joined, day by day.
     *
     * @param body the commission whose members are meant
     */
    @Needs(Permission.SEE_REGISTERS)
    public List<Worked> worked(Session session, Body body, LocalDate from, LocalDate to) {
        session.require(Permission.SEE_REGISTERS);
        return ofEach(member -> member.body().equals(body), from, to);
    }

    /** The same of all commissions of the workspace. */
    @Needs(Permission.SEE_REGISTERS)
    public List<Worked> worked(Session session, LocalDate from, LocalDate to) {
        session.require(Permission.SEE_REGISTERS);
        Map<String, List<Worked>> rows =
                workspace.read(connection -> TimesheetStore.worked(connection, from, to)).stream()
                        .collect(Collectors.groupingBy(Worked::member));
        return members.all().stream()
                .flatMap(member -> rows.getOrDefault(member.id(), List.of()).stream())
                .toList();
    }

    private List<Worked> ofEach(Predicate<Member> whose, LocalDate from, LocalDate to) {
        List<Member> own = members.all().stream().filter(whose).toList();
        return workspace.read(connection -> {
            List<Worked> all = new ArrayList<>();
            for (Member member : own) {
                all.addAll(TimesheetStore.worked(connection, member.id(), from, to));
            }
            return all;
        });
    }

    /** What stood before in those days and was corrected, day by day, the oldest of a member's day first. */
    @Needs(Permission.SEE_REGISTERS)
    public List<Correction> corrections(Session session, LocalDate from, LocalDate to) {
        session.require(Permission.SEE_REGISTERS);
        return workspace.read(connection -> TimesheetStore.corrections(connection, from, to));
    }
}
