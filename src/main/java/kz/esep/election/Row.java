package kz.esep.election;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.esep.text.Wording;
import org.jspecify.annotations.Nullable;

/**
 * A row of a {@link Table}. A cell that cannot be read becomes a problem and a harmless stand-in, so that everything
 * else in the folder is looked at too.
 */
record Row(String file, int number, Map<String, Integer> columns, List<String> cells, Problems problems) {
    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,9}");
    private static final Pattern TIME = Pattern.compile("([01]?[0-9]|2[0-3]):([0-5][0-9])(?::00)?");
    private static final Pattern DATE = Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})");
    private static final Pattern DOTTED_DATE = Pattern.compile("([0-9]{2})\\.([0-9]{2})\\.([0-9]{4})");
    private static final Pattern OFFSET = Pattern.compile("(?:UTC)?([+-])([0-9]{1,2})(?::([0-5][0-9]))?");
    private static final Pattern FORMULA = Pattern.compile("=\"([^\"]*)\"");

    /** Without the spaces and the {@code ="0012"} by which spreadsheets keep leading zeros. */
    static String clean(String cell) {
        String plain = cell.replace('\u00A0', ' ').strip();
        Matcher formula = FORMULA.matcher(plain);
        return formula.matches() ? formula.group(1) : plain;
    }

    String text(String column) {
        int at = columns.getOrDefault(column, Integer.MAX_VALUE);
        return at < cells.size() ? cells.get(at) : "";
    }

    @Nullable
    String optional(String column) {
        String text = text(column);
        return text.isEmpty() ? null : text;
    }

    Wording wording(String prefix) {
        return new Wording(text(prefix + "_kk"), text(prefix + "_ru"), text(prefix + "_en"));
    }

    /** None where all three are empty. */
    @Nullable
    Wording optionalWording(String prefix) {
        Wording wording = wording(prefix);
        return (wording.kk() + wording.ru() + wording.en()).isEmpty() ? null : wording;
    }

    /** Digits only: no grouping, no fraction, no exponent. */
    int whole(String column) {
        Integer count = optionalWhole(column);
        if (count == null) {
            problems.cell(file, number, column, "whole", "");
            return 0;
        }
        return count;
    }

    @Nullable
    Integer optionalWhole(String column) {
        String text = text(column);
        if (text.isEmpty()) {
            return null;
        }
        if (!DIGITS.matcher(text).matches()) {
            problems.cell(file, number, column, "whole", text);
            return 0;
        }
        return Integer.valueOf(text);
    }

    boolean yes(String column) {
        return switch (text(column).toLowerCase(Locale.ROOT)) {
            case "yes", "true" -> true;
            case "no", "false" -> false;
            default -> {
                problems.cell(file, number, column, "yes", text(column));
                yield false;
            }
        };
    }

    <E extends Enum<E>> E oneOf(String column, Class<E> type) {
        String text = text(column);
        for (E value : type.getEnumConstants()) {
            if (name(value).equals(text)) {
                return value;
            }
        }
        String known = String.join(
                ", ", Arrays.stream(type.getEnumConstants()).map(Row::name).toList());
        problems.cell(file, number, column, "one-of", text, known);
        return type.getEnumConstants()[0];
    }

    /** A constant as it stands in files. */
    static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    LocalTime time(String column) {
        Matcher time = TIME.matcher(text(column));
        if (!time.matches()) {
            problems.cell(file, number, column, "time", text(column));
            return LocalTime.of(20, 0);
        }
        return LocalTime.of(Integer.parseInt(time.group(1)), Integer.parseInt(time.group(2)));
    }

    /** As 2027-02-26, or as spreadsheets in Kazakhstan write it: 26.02.2027. */
    LocalDate date(String column) {
        Matcher date = DATE.matcher(DOTTED_DATE.matcher(text(column)).replaceFirst("$3-$2-$1"));
        try {
            if (date.matches()) {
                return LocalDate.parse(date.group());
            }
        } catch (DateTimeException e) {
            // no such day, as the 30th of February: said below
        }
        problems.cell(file, number, column, "date", text(column));
        return LocalDate.EPOCH;
    }

    ZoneOffset offset(String column) {
        Matcher offset = OFFSET.matcher(text(column).toUpperCase(Locale.ROOT));
        try {
            if (offset.matches()) {
                int sign = offset.group(1).equals("-") ? -1 : 1;
                int minutes = offset.group(3) == null ? 0 : Integer.parseInt(offset.group(3));
                return ZoneOffset.ofHoursMinutes(sign * Integer.parseInt(offset.group(2)), sign * minutes);
            }
        } catch (DateTimeException e) {
            // beyond eighteen hours: said below
        }
        problems.cell(file, number, column, "offset", text(column));
        return ZoneOffset.UTC;
    }
}
