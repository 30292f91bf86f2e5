package kz.esep.desktop.count;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import kz.esep.count.Asked;
import kz.esep.count.Done;
import kz.esep.count.Progress;
import kz.esep.count.Stage;
import kz.esep.desktop.form.HourField;
import kz.esep.text.Refused;
import org.jspecify.annotations.Nullable;

/** What is typed of a step. It stays until it was recorded, or another step is chosen. */
final class CountForm {
    static final String BOX = "box";
    static final String MEMBERS = "members";
    static final String ACT = "act";
    static final String NOTE = "note";
    static final String AT = "at";
    static final String REASON = "reason";

    private static final Pattern RANGE = Pattern.compile("([0-9]{1,3})-([0-9]{1,3})");

    private final Map<String, StringProperty> typed = new LinkedHashMap<>();

    StringProperty of(String field) {
        return typed.computeIfAbsent(field, one -> new SimpleStringProperty(""));
    }

    void clear() {
        typed.values().forEach(one -> one.set(""));
    }

    /** Besides figures: what a step is asked for, in the order in which it is typed. */
    static List<String> words(Stage stage) {
        return switch (stage) {
            case OPENING, SIGNED -> List.of(MEMBERS, AT, REASON);
            case OUT -> List.of(BOX, MEMBERS, AT, REASON);
            case BACK -> List.of(BOX, AT, REASON);
            case MOBILE -> List.of(BOX, ACT, AT, REASON);
            case DISSENT -> List.of(MEMBERS, NOTE, AT, REASON);
            case UNUSED, RECONCILED -> List.of(ACT, AT, REASON);
            case DISPUTED, POSTED, SENT -> List.of(NOTE, AT, REASON);
            default -> List.of(AT, REASON);
        };
    }

    /** Those of them without which it cannot be recorded; the rest is filled in only where something is otherwise. */
    static List<String> needed(Stage stage) {
        return words(stage).stream()
                .filter(field -> field.equals(BOX)
                        || field.equals(MEMBERS)
                        || field.equals(NOTE)
                        || (field.equals(ACT) && stage == Stage.RECONCILED))
                .toList();
    }

    /** The figures of a contest that a step asks for. */
    static List<String> figures(Stage stage, List<String> asked) {
        return stage == Stage.DISPUTED
                ? Stream.concat(asked.stream(), Stream.of(Asked.IN_FAVOUR)).toList()
                : asked;
    }

    /**
     * The step as typed.
     *
     * @param asked codes of its figures, by contest
     * @throws Refused naming the first field that cannot be read
     */
    Done done(Stage stage, SortedMap<String, List<String>> asked, Progress progress) {
        SortedMap<String, SortedMap<String, Long>> figures = new TreeMap<>();
        int box = words(stage).contains(BOX) ? (int) number(BOX) : 0;
        asked.forEach((contest, codes) -> {
            SortedMap<String, Long> counts = new TreeMap<>();
            for (String code : figures(stage, codes)) {
                if (!text(contest + "/" + code).isEmpty()) {
                    counts.put(stage == Stage.MOBILE ? mobile(code, box) : code, number(contest + "/" + code));
                }
            }
            if (!counts.isEmpty()) {
                figures.put(contest, counts);
            }
        });
        LocalTime at = time();
        return new Done(
                stage,
                box,
                figures,
                members(),
                text(ACT),
                text(NOTE),
                at == null ? null : progress.moment(at),
                text(REASON),
                List.of());
    }

    private static String mobile(String code, int box) {
        return code.replaceFirst("[0-9]+", Integer.toString(box));
    }

    /** Ids of members: numbers one by one, or from one to another as 4-7. */
    private List<String> members() {
        List<String> members = new ArrayList<>();
        for (String word : text(MEMBERS).split("[\\s,;]+", -1)) {
            Matcher range = RANGE.matcher(word);
            int first = range.matches() ? Integer.parseInt(range.group(1)) : 0;
            int last = range.matches() ? Integer.parseInt(range.group(2)) : 0;
            if (first < last) {
                IntStream.rangeClosed(first, last).forEach(number -> members.add("m" + number));
            } else if (!word.isEmpty()) {
                members.add(word.matches("[0-9]+") ? "m" + word : word);
            }
        }
        return members;
    }

    private @Nullable LocalTime time() {
        String at = text(AT);
        return at.isEmpty() ? null : HourField.read(at).orElseThrow(() -> refused("time", at));
    }

    private long number(String field) {
        String text = text(field).replaceAll("[\\s\\u202F\\u00A0]", "");
        if (!text.matches("[0-9]{1,9}")) {
            throw refused("number", text(field));
        }
        return Long.parseLong(text);
    }

    private String text(String field) {
        return of(field).get().strip();
    }

    private static Refused refused(String key, String typed) {
        return new Refused("desktop.count", "unreadable." + key, typed);
    }
}
