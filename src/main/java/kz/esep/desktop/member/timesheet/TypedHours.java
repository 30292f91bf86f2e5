package kz.esep.desktop.member.timesheet;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import kz.esep.desktop.shell.Keeping;
import kz.esep.desktop.shell.Room;
import kz.esep.election.Body;
import kz.esep.office.Office;
import kz.esep.timesheet.Kind;
import kz.esep.timesheet.TimesheetDrafts.Cell;
import kz.esep.timesheet.TimesheetDrafts.Typed;
import kz.esep.timesheet.WorkedDay;

/** What is typed for commissions and not recorded: a draft on the disk after each cell. */
final class TypedHours {
    private final Room room;
    private final Office office;
    private final Map<Body, Map<WorkedDay.Key, String>> typed = new HashMap<>();
    private final Map<Body, Keeping<Typed>> keepings = new HashMap<>();

    TypedHours(Room room, Office office) {
        this.room = room;
        this.office = office;
    }

    /** Takes over the drafts that were found. */
    void take(List<Typed> drafts) {
        for (Typed draft : drafts) {
            Map<WorkedDay.Key, String> cells = typed.computeIfAbsent(draft.body(), none -> new LinkedHashMap<>());
            draft.cells().forEach(cell -> cells.putIfAbsent(new WorkedDay.Key(cell.member(), cell.day()), cell.text()));
        }
    }

    void forget() {
        typed.clear();
        keepings.clear();
    }

    Map<WorkedDay.Key, String> of(Body body) {
        return typed.getOrDefault(body, Map.of());
    }

    Optional<String> at(Body body, WorkedDay.Key key) {
        return Optional.ofNullable(of(body).get(key));
    }

    /** Takes over what is typed in a cell; false where that changes nothing. */
    boolean type(HourSheet sheet, WorkedDay.Key key, String text, Function<Kind, String> letters) {
        Kind usual = sheet.calendar().on(key.day());
        String plain = CellText.read(text, usual)
                .map(portions -> CellText.said(portions, usual, letters))
                .orElse(text.strip());
        String recorded = sheet.said(key, letters);
        if (plain.equals(at(sheet.body(), key).orElse(recorded))) {
            return false;
        }
        Map<WorkedDay.Key, String> cells = typed.computeIfAbsent(sheet.body(), none -> new LinkedHashMap<>());
        if (plain.equals(recorded)) {
            cells.remove(key);
        } else {
            cells.put(key, plain);
        }
        keep(sheet.body());
        return true;
    }

    /** What is typed for a commission is recorded. */
    void drop(Body body) {
        typed.remove(body);
        keep(body);
    }

    private void keep(Body body) {
        List<Cell> cells = of(body).entrySet().stream()
                .map(cell -> new Cell(cell.getKey().member(), cell.getKey().day(), cell.getValue()))
                .toList();
        keepings.computeIfAbsent(
                        body,
                        none -> new Keeping<>(
                                room,
                                (session, state) ->
                                        office.staff().timesheetDrafts().save(session, state),
                                lost -> {}))
                .later(room.seat().session(), new Typed(body, cells));
    }

    /** Writes what still waits, before the person is gone. */
    void settle() {
        keepings.values().forEach(Keeping::settle);
    }
}
