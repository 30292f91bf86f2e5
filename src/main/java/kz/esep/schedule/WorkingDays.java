package kz.esep.schedule;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import kz.esep.election.Election;
import kz.esep.election.Precinct;
import kz.esep.election.PrecinctKind;
import kz.esep.election.StatutoryDate;
import kz.esep.schedule.Timetable.Task;
import kz.esep.schedule.WorkingDay.Clash;
import kz.esep.schedule.WorkingDay.Kind;

/** Lays a week over the calendar: from the day on which lists are opened to the day before the vote. */
final class WorkingDays {
    private final Election election;
    /** The calendar of each clock: one for all precincts in most commissions. */
    private final Map<ZoneOffset, Dates> dates = new ConcurrentHashMap<>();

    /** What the calendar has for a precinct commission before voting day. */
    private record Dates(
            Optional<CalendarDate> lists,
            Optional<CalendarDate> special,
            Optional<CalendarDate> certificates,
            Optional<CalendarDate> end,
            List<CalendarDate> duties) {}

    WorkingDays(Election election) {
        this.election = election;
    }

    private Dates dates(ZoneOffset offset) {
        Reckoning reckoning = new Reckoning(election, offset, Hours.standard(election));
        return new Dates(
                reckoning.find("lists-open"),
                reckoning.find("special-lists-open"),
                reckoning.find("certificates-open"),
                reckoning.find("certificates-end"),
                reckoning.dates().stream().filter(WorkingDays::isDuty).toList());
    }

    /** Opening lists and certificates is seen by the tasks themselves. */
    private static boolean isDuty(CalendarDate date) {
        StatutoryDate rule = date.rule();
        return rule != null
                && rule.duty()
                && rule.body() == StatutoryDate.Body.PRECINCT
                && !date.code().endsWith("-open");
    }

    /** The days of a precinct; none where the election has neither lists to inspect nor certificates. */
    List<WorkingDay> of(Precinct precinct, Timetable.Week week) {
        Dates known = dates.computeIfAbsent(precinct.utcOffset(), this::dates);
        LocalDate votingDay = election.source().votingDay();
        return Stream.of(known.lists(), known.certificates())
                .flatMap(Optional::stream)
                .map(date -> date.when().date())
                .min(LocalDate::compareTo)
                .filter(first -> first.isBefore(votingDay))
                .map(first -> first.datesUntil(votingDay)
                        .map(date -> day(date, week, lists(known, precinct), known))
                        .toList())
                .orElseGet(List::of);
    }

    private static Optional<CalendarDate> lists(Dates known, Precinct precinct) {
        return precinct.kind() == PrecinctKind.ORDINARY
                ? known.lists()
                : known.special().or(known::lists);
    }

    private static WorkingDay day(LocalDate date, Timetable.Week week, Optional<CalendarDate> lists, Dates known) {
        Map<Task, Timetable.Shift> shifts = new EnumMap<>(Task.class);
        for (Task task : Task.values()) {
            week.on(date, task).ifPresent(shift -> shifts.put(task, shift));
        }
        List<Clash> clashes = new ArrayList<>();
        lists.filter(opened -> !shifts.containsKey(Task.LISTS)
                        && !date.isBefore(opened.when().date()))
                .ifPresent(opened -> clashes.add(new Clash(Kind.NO_LISTS, opened)));
        certificates(date, shifts, known).ifPresent(clashes::add);
        known.duties().stream()
                .filter(duty -> duty.when().date().equals(date) && shifts.isEmpty())
                .forEach(duty -> clashes.add(new Clash(Kind.DEADLINE, duty)));
        return new WorkingDay(date, shifts, clashes);
    }

    private static Optional<Clash> certificates(LocalDate date, Map<Task, Timetable.Shift> shifts, Dates known) {
        if (known.certificates().isEmpty() || known.end().isEmpty()) {
            return Optional.empty();
        }
        CalendarDate opened = known.certificates().get();
        When last = known.end().get().when();
        if (date.isBefore(opened.when().date()) || date.isAfter(last.date())) {
            return Optional.empty();
        }
        Timetable.Shift shift = shifts.get(Task.CERTIFICATES);
        if (shift == null) {
            return Optional.of(new Clash(Kind.NO_CERTIFICATES, opened));
        }
        LocalTime until = last.time();
        LocalTime closes = Objects.requireNonNull(shift.hours()).closes();
        return until != null && date.equals(last.date()) && closes.isBefore(until)
                ? Optional.of(new Clash(Kind.CERTIFICATES_END, known.end().get()))
                : Optional.empty();
    }
}
