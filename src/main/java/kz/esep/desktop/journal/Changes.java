package kz.esep.desktop.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import kz.esep.access.Session;
import kz.esep.office.Journal;
import kz.esep.store.Entry;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What an act about a protocol changed: a reading against the one before it in the journal, a cell typed again against
 * what stood there. Whatever must stay blind is not looked at.
 */
final class Changes {
    private static final String READING = "tally.reading-finished";
    private static final String RETYPED = "tally.retyped";
    private static final int PAGE = 200;

    private final Journal journal;
    private final Session session;
    private final Sentences sentences;

    Changes(Journal journal, Session session, Sentences sentences) {
        this.journal = journal;
        this.session = session;
        this.sentences = sentences;
    }

    /** The values that differ, in the order of their codes; none for an act that changes no value. */
    List<Change> of(Entry entry) {
        JsonNode body = Sentences.body(entry);
        return switch (entry.type()) {
            case READING -> {
                JsonNode before = before(entry, body);
                yield before == null ? List.of() : between(body, before);
            }
            case RETYPED -> {
                JsonNode before = before(entry, body);
                String code = body.path("code").asString("");
                String was = before == null ? "" : values(before).getOrDefault(code, "");
                yield List.of(change(body, code, was, body.path("value").asString("")));
            }
            default -> List.of();
        };
    }

    private List<Change> between(JsonNode body, JsonNode before) {
        SortedMap<String, String> now = values(body);
        SortedMap<String, String> was = values(before);
        SortedMap<String, String> all = new TreeMap<>(was);
        all.putAll(now);
        List<Change> changes = new ArrayList<>();
        for (String code : all.keySet()) {
            String old = was.getOrDefault(code, "");
            String next = now.getOrDefault(code, "");
            if (!old.equals(next)) {
                changes.add(change(body, code, old, next));
            }
        }
        return changes;
    }

    private Change change(JsonNode body, String code, String was, String now) {
        return new Change(sentences.line(body.at("/key/contest").asString(""), code), was, now);
    }

    private static SortedMap<String, String> values(JsonNode body) {
        SortedMap<String, String> values = new TreeMap<>();
        JsonNode sheet = body.path("sheet");
        for (Map.Entry<String, JsonNode> figure : sheet.path("figures").properties()) {
            values.put(figure.getKey(), figure.getValue().asString(""));
        }
        String time = sheet.path("time").asString("");
        if (!time.isEmpty()) {
            values.put("protocol_time", time);
        }
        return values;
    }

    /** The reading of the same protocol before this entry; null where there is none or it must stay blind. */
    private @Nullable JsonNode before(Entry entry, JsonNode body) {
        long end = entry.seq();
        while (end > 1) {
            long from = Math.max(1, end - PAGE);
            List<Journal.Shown> page = journal.page(session, from, (int) (end - from));
            for (Journal.Shown shown : page.reversed()) {
                if (shown.entry().type().equals(READING) && !shown.hidden()) {
                    JsonNode found = Sentences.body(shown.entry());
                    if (Objects.equals(found.path("key"), body.path("key"))) {
                        return found;
                    }
                }
            }
            end = from;
        }
        return null;
    }
}
