package kz.esep.election;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import kz.esep.text.Message;
import kz.esep.text.Wording;
import org.jspecify.annotations.Nullable;

/** Collects what the rules find, with the checks that many of them share. */
final class Defects {
    /** Ids of territories, commissions and precincts: as printed, safe in file names. */
    static final Pattern ID = Pattern.compile("[\\p{L}\\p{Nd}][\\p{L}\\p{Nd}-]{0,63}");
    /** Ids of elections, contests, forms and options: parts of line codes and file names. */
    static final Pattern CODE = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");

    private static final int LONGEST_WORDING = 500;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DECIMALS = 3;

    private final List<Defect> found = new ArrayList<>();

    List<Defect> all() {
        return List.copyOf(found);
    }

    void fatal(String where, String key, Object... arguments) {
        found.add(new Defect(Defect.Weight.FATAL, where, Message.of("election", "defect." + key, arguments)));
    }

    void notice(String where, String key, Object... arguments) {
        found.add(new Defect(Defect.Weight.NOTICE, where, Message.of("election", "defect." + key, arguments)));
    }

    void id(String where, String id, Pattern pattern) {
        if (!pattern.matcher(id).matches()) {
            fatal(where + ".id", pattern.equals(ID) ? "id" : "code", id);
        }
    }

    /** Every id of a list once; the second one and later ones are named. */
    <T> Set<String> unique(String list, List<T> values, Function<T, String> id) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < values.size(); i++) {
            if (!seen.add(id.apply(values.get(i)))) {
                fatal(list + "[" + i + "].id", "duplicate", id.apply(values.get(i)));
            }
        }
        return seen;
    }

    void known(String where, @Nullable String id, Set<String> ids, String key) {
        if (id != null && !ids.contains(id)) {
            fatal(where, "unknown." + key, id);
        }
    }

    void wording(String where, Wording wording) {
        text(where + ".kk", wording.kk());
        text(where + ".ru", wording.ru());
        text(where + ".en", wording.en());
    }

    void text(String where, String text) {
        if (text.isBlank()) {
            fatal(where, "blank");
        } else if (text.length() > LONGEST_WORDING || text.chars().anyMatch(Character::isISOControl)) {
            fatal(where, "text", LONGEST_WORDING);
        }
    }

    /** A share from 0 to 100 percent with at most three decimals. */
    boolean percent(String where, BigDecimal percent) {
        boolean good = percent.signum() >= 0
                && percent.compareTo(HUNDRED) <= 0
                && percent.stripTrailingZeros().scale() <= DECIMALS;
        if (!good) {
            fatal(where, "percent", percent.toPlainString());
        }
        return good;
    }

    /** Parents by child, the first of several equal ids leading. */
    static <T> Map<String, @Nullable String> parents(
            List<T> values, Function<T, String> id, Function<T, @Nullable String> parent) {
        Map<String, @Nullable String> parents = new HashMap<>();
        for (T value : values) {
            if (!parents.containsKey(id.apply(value))) {
                parents.put(id.apply(value), parent.apply(value));
            }
        }
        return parents;
    }

    /** Whether one is the other or below it; ends in a cycle too. */
    static boolean within(String id, String ancestor, Map<String, @Nullable String> parents) {
        String at = id;
        for (int step = 0; at != null && step <= parents.size(); step++) {
            if (at.equals(ancestor)) {
                return true;
            }
            at = parents.get(at);
        }
        return false;
    }
}
