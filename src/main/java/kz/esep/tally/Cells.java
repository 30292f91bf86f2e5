package kz.esep.tally;

import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Compares two readings cell by cell and settles what they dispute. A disputed cell is settled as soon as two different
 * people's latest typings of it are equal, whether in a reading or in a retyping: so every settled figure was typed
 * equally by two people, and a reader who only repeats what they read settles nothing. A cell's value is its decimal
 * digits or the ISO time; null is an empty cell, which is a value like any other.
 */
final class Cells {
    private Cells() {}

    static @Nullable String value(Sheet sheet, String code) {
        Object value = code.equals(Sheet.TIME) ? sheet.time() : sheet.figures().get(code);
        return value == null ? null : value.toString();
    }

    /** Codes of the cells that differ. */
    static SortedSet<String> differences(Sheet one, Sheet other) {
        SortedSet<String> codes = new TreeSet<>(one.figures().keySet());
        codes.addAll(other.figures().keySet());
        codes.removeIf(
                code -> Objects.equals(one.figures().get(code), other.figures().get(code)));
        if (!Objects.equals(one.time(), other.time())) {
            codes.add(Sheet.TIME);
        }
        return codes;
    }

    static SortedSet<String> disputed(Protocol protocol) {
        return disputed(protocol.readings(), protocol.retypings());
    }

    static SortedSet<String> disputed(List<Reading> readings, List<Retyping> retypings) {
        if (readings.size() < 2) {
            return new TreeSet<>();
        }
        SortedSet<String> codes =
                differences(readings.get(0).sheet(), readings.get(1).sheet());
        codes.removeIf(code -> agreed(code, readings, retypings).isPresent());
        return codes;
    }

    /** What the paper says, null while a cell is disputed or a reading is missing. */
    static @Nullable Sheet settled(List<Reading> readings, List<Retyping> retypings) {
        if (readings.size() < 2) {
            return null;
        }
        Sheet first = readings.get(0).sheet();
        SortedMap<String, Long> figures = new TreeMap<>(first.figures());
        @Nullable LocalDateTime time = first.time();
        for (String code : differences(first, readings.get(1).sheet())) {
            Optional<Agreed> agreed = agreed(code, readings, retypings);
            if (agreed.isEmpty()) {
                return null;
            }
            @Nullable String value = agreed.get().value();
            if (code.equals(Sheet.TIME)) {
                time = value == null ? null : LocalDateTime.parse(value);
            } else if (value == null) {
                figures.remove(code);
            } else {
                figures.put(code, Long.valueOf(value));
            }
        }
        return new Sheet(figures, time);
    }

    /** What two people typed equally; it may be the empty cell. */
    private record Agreed(@Nullable String value) {}

    private static Optional<Agreed> agreed(String code, List<Reading> readings, List<Retyping> retypings) {
        Map<String, Agreed> latest = new HashMap<>();
        for (Reading reading : readings) {
            latest.put(reading.person(), new Agreed(value(reading.sheet(), code)));
        }
        for (Retyping retyping : retypings) {
            if (retyping.code().equals(code)) {
                Agreed typed = new Agreed(retyping.value());
                latest.put(retyping.person(), typed);
                if (latest.values().stream().filter(typed::equals).count() > 1) {
                    return Optional.of(typed);
                }
            }
        }
        return Optional.empty();
    }

    /** The one spelling of a typed value: digits without leading zeros, or the ISO time; empty when it is neither. */
    static Optional<String> plain(String code, String typed) {
        if (code.equals(Sheet.TIME)) {
            try {
                return Optional.of(LocalDateTime.parse(typed).toString());
            } catch (DateTimeParseException e) {
                return Optional.empty();
            }
        }
        if (!typed.matches("[0-9]{1,18}") || Long.parseLong(typed) > Sheet.LARGEST) {
            return Optional.empty();
        }
        return Optional.of(Long.toString(Long.parseLong(typed)));
    }
}
