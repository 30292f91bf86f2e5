package kz.esep.schedule;

import static kz.esep.schedule.HoursActs.HOURS;
import static kz.esep.schedule.TimetableActs.TIMETABLES;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.esep.store.Entry;
import kz.esep.store.EntryType;
import kz.esep.store.Projector;

/** Writes the schedule's tables from the journal. */
public final class ScheduleProjector implements Projector {
    private static final Map<String, Turn<?>> TURNS = Stream.of(
                    DateActs.TURNS, HoursActs.TURNS, SittingActs.TURNS, TimetableActs.TURNS)
            .flatMap(List::stream)
            .collect(Collectors.toUnmodifiableMap(turn -> turn.type().name(), Function.identity()));

    @Override
    public String feature() {
        return "schedule";
    }

    @Override
    public List<EntryType<?>> types() {
        return TURNS.values().stream().<EntryType<?>>map(Turn::type).toList();
    }

    @Override
    public String schema() {
        return DateStore.SCHEMA + HOURS.schema() + SittingStore.SCHEMA + TIMETABLES.schema();
    }

    @Override
    public List<String> tables() {
        return Stream.of(DateStore.TABLES, List.of(HOURS.name()), SittingStore.TABLES, List.of(TIMETABLES.name()))
                .flatMap(List::stream)
                .toList();
    }

    @Override
    public void apply(Connection connection, Entry entry) throws SQLException {
        Objects.requireNonNull(TURNS.get(entry.type()), entry.type()).apply(connection, entry);
    }
}
