package kz.esep.schedule;

import java.util.List;
import kz.esep.store.EntryType;

/** The journal entries about working timetables. */
final class TimetableActs {
    static final EntryType<Drafted> DRAFTED = EntryType.first("schedule.timetable-drafted", Drafted.class);
    static final EntryType<Decided> DECIDED = EntryType.first("schedule.timetable-decided", Decided.class);

    static final List<Turn<?>> TURNS = List.of(
            new Turn<>(DRAFTED, (c, _, act) -> {
                for (Row row : act.precincts()) {
                    TimetableStore.save(
                            c, TimetableStore.load(c, row.precinct()).drafted(row.week()));
                }
            }),
            new Turn<>(DECIDED, (c, _, act) -> {
                for (Row row : act.precincts()) {
                    TimetableStore.save(
                            c,
                            TimetableStore.load(c, row.precinct())
                                    .decided(new Timetable.Decided(row.week(), act.act())));
                }
            }));

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
}
