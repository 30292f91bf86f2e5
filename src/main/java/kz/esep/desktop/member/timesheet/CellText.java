package kz.esep.desktop.member.timesheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kz.esep.text.Resource;
import kz.esep.timesheet.Kind;
import kz.esep.timesheet.Portion;
import kz.esep.timesheet.Time;

/**
 * A day's time as people type it: {@code 8}, {@code 830}, {@code 8:30}; behind a slash what of it lies in the night
 * ({@code 18/2}); with a letter where it is of another kind than the day, several parted by spaces; a dash for nothing.
 */
final class CellText {
    /** The letters of each kind, of the languages and of the keys they stand on, so that no layout has to be changed. */
    private static final Map<Kind, String> LETTERS =
            Resource.read(CellText.class, "letters.json", Letters.class).typed();

    private static final Pattern ONE = Pattern.compile(
            "(\\p{L}?)([0-9]{1,4}|[0-9]{1,2}[:.][0-9]{2})(\\p{L}?)(?:/([0-9]{1,4}|[0-9]{1,2}[:.][0-9]{2}))?");

    private CellText() {}

    private record Letters(Map<Kind, String> typed) {}

    /**
     * The portions that are typed; empty when it cannot be read.
     *
     * @param usual what kind of day it is
     */
    static Optional<List<Portion>> read(String typed, Kind usual) {
        String text = typed.strip().toLowerCase(Locale.ROOT);
        if (text.matches("|[-\u20130]")) {
            return Optional.of(List.of());
        }
        List<Portion> all = new ArrayList<>();
        for (String one : text.split("[\\s+]+", -1)) {
            Optional<List<Portion>> read = one(one, usual);
            if (read.isEmpty()) {
                return Optional.empty();
            }
            all.addAll(read.get());
        }
        return Optional.of(all);
    }

    private static Optional<List<Portion>> one(String text, Kind usual) {
        Matcher found = ONE.matcher(text);
        if (!found.matches()) {
            return Optional.empty();
        }
        String letters = found.group(1) + found.group(3);
        Optional<Kind> kind = letters.isEmpty() ? Optional.of(usual) : kind(letters);
        OptionalInt whole = minutes(found.group(2));
        OptionalInt night = found.group(4) == null ? OptionalInt.of(0) : minutes(found.group(4));
        return kind.isEmpty() || whole.isEmpty() || night.isEmpty() || night.getAsInt() > whole.getAsInt()
                ? Optional.empty()
                : Optional.of(portions(kind.get(), whole.getAsInt(), night.getAsInt()));
    }

    private static List<Portion> portions(Kind kind, int whole, int night) {
        List<Portion> portions = new ArrayList<>();
        if (whole > night) {
            portions.add(new Portion(kind, false, whole - night));
        }
        if (night > 0) {
            portions.add(new Portion(kind, true, night));
        }
        return portions;
    }

    /** The kind of a letter; empty where it is none of a kind. */
    static Optional<Kind> kind(String typed) {
        String letters = typed.strip().toLowerCase(Locale.ROOT);
        return LETTERS.entrySet().stream()
                .filter(one -> letters.length() == 1 && one.getValue().contains(letters))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static OptionalInt minutes(String typed) {
        String parted = typed.replace('.', ':').replaceFirst("^([0-9]{1,2})([0-9]{2})$", "$1:$2");
        return Time.minutes(typed.length() <= 2 ? typed : parted);
    }

    /**
     * The portions as short as they can be typed.
     *
     * @param letter how a kind is marked in the person's language
     */
    static String said(List<Portion> portions, Kind usual, Function<Kind, String> letter) {
        return Arrays.stream(Kind.values())
                .filter(kind -> portions.stream().anyMatch(one -> one.kind() == kind))
                .map(kind -> said(portions, kind).replaceFirst("(?=/|$)", kind == usual ? "" : letter.apply(kind)))
                .collect(Collectors.joining(" "));
    }

    private static String said(List<Portion> portions, Kind kind) {
        int whole = 0;
        int night = 0;
        for (Portion one : portions) {
            if (one.kind() == kind) {
                whole += one.minutes();
                night += one.night() ? one.minutes() : 0;
            }
        }
        return night == 0 ? said(whole) : said(whole) + "/" + said(night);
    }

    private static String said(int minutes) {
        return Time.said(minutes).replaceFirst(":00$", "");
    }
}
