package kz.esep.desktop.journal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.esep.election.Election;
import kz.esep.election.Line;
import kz.esep.paper.Paper;
import kz.esep.schedule.DateTexts;
import kz.esep.store.Entry;
import kz.esep.text.Json;
import kz.esep.text.Language;
import kz.esep.text.Messages;
import kz.esep.text.Resource;
import tools.jackson.databind.JsonNode;

/**
 * Says in a sentence what an entry did. A sentence never has a figure of a protocol in it: those are shown only in the
 * details, and only once they are settled. A type that this program does not know is said by its name.
 */
final class Sentences {
    private static final String FEATURE = "desktop.journal";
    private static final String UNKNOWN = "unknown";
    private static final Map<String, List<Part>> PARTS =
            Resource.read(Sentences.class, "sentences.json", Sentence.class).parts();

    private final Election election;
    private final Map<String, String> people;
    private final Language language;

    /**
     * Sentences in one language.
     *
     * @param people what each person is called, by id
     */
    Sentences(Election election, Map<String, String> people, Language language) {
        this.election = election;
        this.people = people;
        this.language = language;
    }

    /**
     * What the sentences take from an entry's body.
     *
     * @param types by the entry's type: the field and the way it is said, in the order of the sentence
     */
    private record Sentence(Map<String, List<String>> types) {
        Map<String, List<Part>> parts() {
            Map<String, List<Part>> parts = new HashMap<>();
            types.forEach((type, taken) ->
                    parts.put(type, taken.stream().map(Part::of).toList()));
            return Map.copyOf(parts);
        }
    }

    /** Something that a sentence takes from an entry's body. */
    private record Part(String field, Way way) {
        static Part of(String written) {
            int space = written.indexOf(' ');
            return new Part(written.substring(0, space), Way.valueOf(written.substring(space + 1)));
        }
    }

    /** How it is said. */
    private enum Way {
        TEXT,
        NUMBER,
        PERSON,
        ROLE,
        DECISION,
        RULING,
        PROTOCOL,
        LINE,
        COMMISSION,
        PAPER,
        HOLDER,
        DATE,
        ACT,
        STAGE,
        SERIALS,
        KIND_OF_DAY,
        NUMBER_OF,
        RATE,
        THING,
        DIGEST
    }

    /** The types that have a sentence. */
    static Set<String> known() {
        return PARTS.keySet();
    }

    /** What a type is called in a list; its name where it is not known. */
    static String typeName(String type, Language language) {
        return PARTS.containsKey(type) ? Messages.of(FEATURE).text(language, "type." + type) : type;
    }

    /** Who acted. */
    String who(String person) {
        return switch (person) {
            case Entry.PROGRAM, "recovery" -> word("person." + person);
            default -> people.getOrDefault(person, person);
        };
    }

    /** What was done, without who did it. */
    String say(Entry entry) {
        return say(entry.type(), body(entry));
    }

    /** The same of a body that was read already. */
    String say(String type, JsonNode body) {
        List<Part> parts = PARTS.get(type);
        return parts == null
                ? word(UNKNOWN, type)
                : word(
                        "entry." + type,
                        parts.stream().map(part -> said(part, body)).toArray());
    }

    /** The body as a tree; an empty one where it is not what this program writes. */
    static JsonNode body(Entry entry) {
        try {
            return Json.tree(entry.body());
        } catch (Json.BadJson e) {
            return tools.jackson.databind.node.MissingNode.getInstance();
        }
    }

    /** The precinct that an entry is about; empty where there is none. */
    static String precinct(JsonNode body) {
        return body.at("/key/precinct").asString("");
    }

    private Object said(Part part, JsonNode body) {
        JsonNode node = body.path(part.field());
        return switch (part.way()) {
            case TEXT -> plain(node);
            case NUMBER -> node.isArray() ? (Object) node.size() : (Object) node.asLong(0);
            case PERSON -> who(plain(node));
            case ROLE -> constant("access", "Role", plain(node));
            case DECISION -> constant("tally", "Kind", plain(node));
            case RULING -> word("ruling." + plain(node));
            case PROTOCOL -> protocol(node);
            case LINE -> line(body.at("/key/contest").asString(""), plain(node));
            case COMMISSION -> commissionName(plain(node));
            case PAPER -> paperName(node);
            case HOLDER -> constant("paper", "Holder", plain(node));
            case DATE -> DateTexts.name(plain(node)).in(language);
            case ACT -> constant("certificate", "Kind", plain(node));
            case STAGE -> constant("count", "Stage", plain(node));
            case SERIALS -> serials(node);
            case KIND_OF_DAY -> constant("timesheet", "on", plain(node));
            case NUMBER_OF -> plain(node.path("number"));
            case RATE -> constant("pay", "rate", plain(node));
            case THING -> constant("media", "thing", plain(node));
            case DIGEST -> groups(plain(node));
        };
    }

    private static String plain(JsonNode node) {
        if (node.isArray()) {
            return String.join(
                    ", ", node.valueStream().map(one -> one.asString("")).toList());
        }
        return node.asString("");
    }

    private String constant(String feature, String type, String code) {
        return Messages.of(feature).text(language, type + "." + code.toUpperCase(java.util.Locale.ROOT));
    }

    private static String serials(JsonNode node) {
        String first = plain(node.path("first"));
        String last = plain(node.path("last"));
        return first.equals(last) ? first : first + "\u2013" + last;
    }

    /** The precinct's number, and the contest where the election has several. */
    private String protocol(JsonNode key) {
        String precinct = key.path("precinct").asString("");
        String contest = key.path("contest").asString("");
        Optional<String> name = election.contests().size() < 2
                ? Optional.empty()
                : election.findContest(contest).map(one -> one.name().in(language));
        return name.map(one -> word("protocol", precinct, one)).orElse(precinct);
    }

    /** The paper's number and text of a line; its code where the form does not have it. */
    String line(String contest, String code) {
        Optional<Line> line = election.findContest(contest)
                .flatMap(one -> election.form(one.id()).find(code));
        return line.map(one -> word("line", one.paperNumber(), one.label())).orElse(code);
    }

    private String commissionName(String id) {
        return election.findCommission(id).map(one -> one.name().in(language)).orElse(id);
    }

    private String paperName(JsonNode node) {
        try {
            return Json.read(Json.write(node), Paper.class).name().in(language);
        } catch (Json.BadJson e) {
            return plain(node);
        }
    }

    private static String groups(String hex) {
        return hex.length() < 8
                ? hex
                : (hex.substring(0, 4) + " " + hex.substring(4, 8)).toUpperCase(java.util.Locale.ROOT);
    }

    private String word(String key, Object... arguments) {
        return Messages.of(FEATURE).text(language, key, arguments);
    }
}
