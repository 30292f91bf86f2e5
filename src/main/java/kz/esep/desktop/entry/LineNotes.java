package kz.esep.desktop.entry;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.esep.desktop.form.Mark;

/** What is to be said at the lines: each line that a finding names is marked, the first of them carries its text. */
final class LineNotes {
    private final Map<String, Set<String>> notes = new HashMap<>();
    private final Map<String, Mark> marks = new HashMap<>();

    void add(List<String> lines, Mark mark, String text) {
        lines.forEach(code -> marks.merge(code, mark, (one, other) -> one == Mark.BAD ? one : other));
        lines.stream()
                .findFirst()
                .ifPresent(code -> notes.computeIfAbsent(code, none -> new LinkedHashSet<>())
                        .add(text));
    }

    /** Says it at one line, over whatever else there is to say. */
    void put(String code, Mark mark, String text) {
        marks.put(code, mark);
        notes.put(code, Set.of(text));
    }

    /** Shows at a line what is to be said there, if anything. */
    void show(LineRow row) {
        row.note(String.join("\n", notes.getOrDefault(row.code(), Set.of())), marks.get(row.code()));
    }
}
