package kz.esep.desktop.schedule.timetable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.esep.schedule.Timetable;

/** What stands in the cells of one grid. An empty cell says nothing: another cell holds there. */
final class Texts {
    private final Map<Spot, String> cells = new LinkedHashMap<>();

    static Texts of(Timetable.Week week) {
        Texts texts = new Texts();
        week.shifts().forEach(shift -> texts.type(Spot.of(shift), ShiftText.said(shift)));
        return texts;
    }

    String at(Spot spot) {
        return cells.getOrDefault(spot, "");
    }

    /** Takes over what is typed: a shift in its short form, anything else as it is. */
    void type(Spot spot, String text) {
        if (text.isBlank()) {
            cells.remove(spot);
        } else {
            cells.put(spot, said(spot, text));
        }
    }

    private static String said(Spot spot, String text) {
        return ShiftText.read(text, spot).map(ShiftText::said).orElse(text.strip());
    }

    /** Whether that would change nothing. */
    boolean has(Spot spot, String text) {
        return at(spot).equals(said(spot, text));
    }

    /** What holds where the cell itself is empty: everything of that day, else the weekday. */
    String inherited(Spot spot) {
        Spot everything = spot.ofEverything();
        if (everything != null && !at(everything).isEmpty()) {
            return at(everything);
        }
        Spot week = spot.inTheWeek();
        if (week == null) {
            return "";
        }
        return at(week).isEmpty() ? inherited(week) : at(week);
    }

    /** The cells that cannot be read. */
    List<Spot> faults() {
        return cells.entrySet().stream()
                .filter(cell -> ShiftText.read(cell.getValue(), cell.getKey()).isEmpty())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** What can be read of it. */
    Timetable.Week week() {
        List<Timetable.Shift> shifts = new ArrayList<>();
        cells.forEach((spot, text) -> ShiftText.read(text, spot).ifPresent(shifts::add));
        return new Timetable.Week(shifts);
    }

    /** Whether it says the same as a week; the order does not matter. */
    boolean says(Optional<Timetable.Week> week) {
        return faults().isEmpty() && cells.equals(Texts.of(week.orElse(Timetable.Week.NONE)).cells);
    }
}
