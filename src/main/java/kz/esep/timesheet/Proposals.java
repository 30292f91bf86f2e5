package kz.esep.timesheet;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
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
import kz.esep.commission.Member;
import kz.esep.commission.MemberRecord;
import kz.esep.day.DayRecord;
import kz.esep.day.Opening;
import kz.esep.day.PrecinctProgress;
import kz.esep.election.Body;
import kz.esep.election.Election;
import kz.esep.store.Workspace;
import org.jspecify.annotations.Nullable;

/**
 * Proposes the hours of voting day and of the night of the count for every member, from the hours of voting, from what
 * precincts told of their openings and closings, and from the times of the accepted protocols. The commission whose
 * workspace this is works from its first precinct's opening to the end of its last count.
 */
@UseCases
public final class Proposals {
    /** A protocol that is dated later than this after the end of voting says nothing about the night of the count. */
    private static final Duration LONGEST_COUNT = Duration.ofHours(24);

    private final Workspace workspace;
    private final Election election;
    private final Counts counts;

    public Proposals(Workspace workspace, Election election, Counts counts) {
        this.workspace = workspace;
        this.election = election;
        this.counts = counts;
    }

    /** From when to when a commission works, and whether the end of its count is known. */
    private record Night(LocalDateTime from, LocalDateTime to, boolean counted, ZoneOffset offset) {}

    /**
     * A proposal for each commission that has members on voting day, the workspace's own first.
     *
     * @param until local time at which counts ended that have no accepted protocol yet; before the end of voting it is
     *     one of the next day; null where nobody says so
     */
    @Needs(Permission.SEE_REGISTERS)
    public List<Proposal> propose(Session session, @Nullable LocalTime until) {
        session.require(Permission.SEE_REGISTERS);
        Map<Body, Night> nights = nights(until);
        LocalDate votingDay = election.source().votingDay();
        WorkCalendar calendar = workspace.read(CalendarStore::load);
        Set<WorkedDay.Key> recorded = recorded(votingDay);
        Map<Body, List<Member>> members = new LinkedHashMap<>();
        for (Member member : new MemberRecord(workspace).all()) {
            if (member.postOn(votingDay).isPresent()) {
                members.computeIfAbsent(member.body(), none -> new ArrayList<>())
                        .add(member);
            }
        }
        return nights.entrySet().stream()
                .filter(night -> members.containsKey(night.getKey()))
                .map(night -> proposal(
                        night.getKey(),
                        night.getValue(),
                        members.getOrDefault(night.getKey(), List.of()),
                        calendar,
                        recorded))
                .toList();
    }

    private static Proposal proposal(
            Body body, Night night, List<Member> members, WorkCalendar calendar, Set<WorkedDay.Key> recorded) {
        Presence presence = new Presence(night.from(), night.to());
        List<WorkedDay> days = members.stream()
                .flatMap(member -> presence.days(member.id(), calendar).stream()
                        .filter(day -> member.postOn(day.day()).isPresent()))
                .filter(day -> !recorded.contains(day.key()))
                .toList();
        return new Proposal(body, night.from(), night.to(), night.counted(), days);
    }

    /** The members' days of which something is recorded, without their time. */
    private Set<WorkedDay.Key> recorded(LocalDate votingDay) {
        Set<WorkedDay.Key> days = new HashSet<>();
        workspace
                .read(connection -> TimesheetStore.worked(connection, votingDay, votingDay.plusDays(2)))
                .forEach(one -> days.add(new WorkedDay.Key(one.member(), one.day())));
        return days;
    }

    private Map<Body, Night> nights(@Nullable LocalTime until) {
        List<PrecinctProgress> precincts = new DayRecord(workspace, election)
                .at(workspace.clock().instant())
                .precincts();
        List<Night> all = precincts.stream().map(one -> night(one, until)).toList();
        Map<Body, Night> nights = new LinkedHashMap<>();
        own(all).ifPresent(
                        night -> nights.put(Body.commission(workspace.founding().commission()), night));
        for (int i = 0; i < all.size(); i++) {
            nights.put(Body.precinct(precincts.get(i).precinct().id()), all.get(i));
        }
        return nights;
    }

    private Night night(PrecinctProgress precinct, @Nullable LocalTime until) {
        Opening opening = precinct.day().opening();
        LocalTime end = precinct.closed().orElse(precinct.end());
        LocalTime begun = opening != null && opening.begun().isBefore(end)
                ? opening.begun()
                : precinct.hours().opens().minus(Opening.BEFORE_VOTING);
        LocalDateTime closed = precinct.votingDay().atTime(end);
        Optional<LocalDateTime> counted = counts.ended(precinct.precinct().id())
                .filter(at -> at.isAfter(closed) && at.isBefore(closed.plus(LONGEST_COUNT)))
                .or(() -> Optional.ofNullable(until).map(time -> after(closed, time)));
        return new Night(
                precinct.votingDay().atTime(begun),
                counted.orElse(closed),
                counted.isPresent(),
                precinct.precinct().utcOffset());
    }

    private static LocalDateTime after(LocalDateTime closed, LocalTime time) {
        LocalDateTime sameDay = closed.toLocalDate().atTime(time);
        return sameDay.isAfter(closed) ? sameDay : sameDay.plusDays(1);
    }

    /** The night of the commission above its precincts, by the clock of the first of them; empty where it has none. */
    private static Optional<Night> own(List<Night> precincts) {
        return precincts.stream().findFirst().map(first -> {
            ZoneOffset offset = first.offset();
            return new Night(
                    precincts.stream()
                            .map(one -> local(one.from(), one, offset))
                            .min(Comparator.naturalOrder())
                            .orElseThrow(),
                    precincts.stream()
                            .map(one -> local(one.to(), one, offset))
                            .max(Comparator.naturalOrder())
                            .orElseThrow(),
                    precincts.stream().allMatch(Night::counted),
                    offset);
        });
    }

    private static LocalDateTime local(LocalDateTime time, Night where, ZoneOffset offset) {
        return time.atOffset(where.offset()).withOffsetSameInstant(offset).toLocalDateTime();
    }
}
