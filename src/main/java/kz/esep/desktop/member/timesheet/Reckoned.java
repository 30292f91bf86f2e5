package kz.esep.desktop.member.timesheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.esep.commission.Member;
import kz.esep.text.Message;
import kz.esep.timesheet.DayRules;
import kz.esep.timesheet.Warning;
import kz.esep.timesheet.WorkedDay;

/**
 * What the typed cells and the recorded days say together.
 *
 * @param days every day, as it is typed, else as it is recorded
 * @param typed the days that are typed and can be read
 * @param faults what is wrong with typed cells
 * @param corrects whether a typed day is recorded otherwise, so that a reason is needed
 */
record Reckoned(
        Map<WorkedDay.Key, WorkedDay> days,
        List<WorkedDay> typed,
        Map<WorkedDay.Key, Message> faults,
        List<Warning> warnings,
        boolean corrects) {

    static Reckoned of(HourSheet sheet, Map<WorkedDay.Key, String> cells, List<Member> members) {
        Map<String, Member> known = members.stream().collect(Collectors.toMap(Member::id, Function.identity()));
        Map<WorkedDay.Key, WorkedDay> days = new HashMap<>(sheet.recorded());
        List<WorkedDay> typed = new ArrayList<>();
        Map<WorkedDay.Key, Message> faults = new LinkedHashMap<>();
        cells.forEach((key, text) -> {
            Optional<WorkedDay> day = CellText.read(text, sheet.calendar().on(key.day()))
                    .map(portions -> new WorkedDay(key.member(), key.day(), portions));
            Optional<Message> fault = day.isEmpty()
                    ? Optional.of(TimesheetModel.message("refused.cell", text))
                    : DayRules.fault(known.get(key.member()), day.get());
            fault.ifPresent(what -> faults.put(key, what));
            if (fault.isEmpty()) {
                typed.add(day.orElseThrow());
                days.put(key, day.orElseThrow());
            }
        });
        boolean corrects = typed.stream().anyMatch(day -> sheet.recorded().containsKey(day.key()));
        List<Warning> warnings = sheet.warnings().of(List.copyOf(days.values()));
        return new Reckoned(days, typed, faults, warnings, corrects);
    }

    /** The time of those days together, in minutes. */
    long minutes(Collection<Member> members, Collection<LocalDate> dates) {
        return members.stream()
                .flatMap(member -> dates.stream().map(date -> new WorkedDay.Key(member.id(), date)))
                .map(days::get)
                .filter(day -> day != null)
                .mapToLong(WorkedDay::minutes)
                .sum();
    }
}
