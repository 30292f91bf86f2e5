package kz.esep.schedule;

import java.sql.SQLException;
import java.util.List;
import kz.esep.store.EntryType;
import kz.esep.store.PrecinctTable;
import kz.esep.store.PrecinctTable.Changes;

/** The journal entries about working timetables. */
final class TimetableActs {
    static final EntryType<Drafted> DRAFTED = EntryType.first("schedule.timetable-drafted", Drafted.class);
    static final EntryType<Decided> DECIDED = EntryType.first("schedule.timetable-decided", Decided.class);

    static final PrecinctTable<Timetable> TIMETABLES =
            new PrecinctTable<>("schedule_timetable", Timetable.class, Timetable::none);

    static final List<Turn<?>> TURNS = List.of(
            new Turn<>(DRAFTED, (connection, _, act) -> TIMETABLES.change(connection, changes -> draft(changes, act))),
            new Turn<>(
                    DECIDED, (connection, _, act) -> TIMETABLES.change(connection, changes -> decide(changes, act))));

    private TimetableActs() {}

    /** The week of one precinct. */
    record Row(String precinct, Timetable.Week week) {}

    record Drafted(List<Row> precincts) {
        Drafted {
            precincts = List.copyOf(precincts);
        }
    }

    record Decided(PrecinctHours.Act act, List<Row> precincts) {
        Decided {
            precincts = List.copyOf(precincts);
        }
    }

    private static void draft(Changes<Timetable> changes, Drafted act) throws SQLException {
        for (Row row : act.precincts()) {
            changes.change(row.precinct(), timetable -> timetable.drafted(row.week()));
        }
    }

    private static void decide(Changes<Timetable> changes, Decided act) throws SQLException {
        for (Row row : act.precincts()) {
            changes.change(
                    row.precinct(), timetable -> timetable.decided(new Timetable.Decided(row.week(), act.act())));
        }
    }
}
