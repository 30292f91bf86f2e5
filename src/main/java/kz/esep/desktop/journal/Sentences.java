package kz.esep.desktop.journal;

import static java.util.Map.entry;

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
import tools.jackson.databind.JsonNode;

/**
 * Says in a sentence what an entry did. A sentence never has a figure of a protocol in it: those are shown only in the
 * details, and only once they are settled. A type that this program does not know is said by its name.
 */
final class Sentences {
    private static final String FEATURE = "desktop.journal";
    private static final String UNKNOWN = "unknown";

    /** What of a body a sentence takes, in order. */
    private static final Map<String, List<Part>> PARTS = Map.ofEntries(
            entry("workspace.founded", List.of(commission("commission"))),
            entry("workspace.kept", List.of(digest("digest"), number("size"))),
            entry("workspace.rebuilt", List.of(text("tables"))),
            entry("workspace.entrusted", List.of(digest("digest"))),
            entry("workspace.destroyed", List.of(digest("digest"))),
            entry("access.person-added", List.of(text("login"))),
            entry("access.password-set", List.of(person("person"))),
            entry("access.role-granted", List.of(person("person"), role("role"))),
            entry("access.role-confirmed", List.of(person("person"), role("role"))),
            entry("access.role-revoked", List.of(person("person"), role("role"))),
            entry("access.person-left", List.of(person("person"))),
            entry("access.signed-in", List.of(person("person"))),
            entry("access.sign-in-failed", List.of(person("person"))),
            entry("access.key-rooted", List.of()),
            entry("access.key-made", List.of(text("generation"))),
            entry("access.key-given", List.of(person("person"))),
            entry("access.keys-destroyed", List.of(text("reason"))),
            entry("tally.reading-started", List.of(protocol(), text("number"))),
            entry("tally.reading-finished", List.of(protocol(), text("number"))),
            entry("tally.reading-taken-back", List.of(protocol())),
            entry("tally.reading-released", List.of(protocol(), person("reader"), text("reason"))),
            entry("tally.retyped", List.of(protocol(), line("code"))),
            entry("tally.decided", List.of(protocol(), text("check"), decision("kind"))),
            entry("tally.accepted", List.of(protocol())),
            entry("tally.correction-opened", List.of(protocol(), text("act"), person("secretary"))),
            entry("tally.signed", List.of(number("protocols"), text("revision"))),
            entry("schedule.date-done", List.of(date("code"))),
            entry("schedule.date-reopened", List.of(date("code"), text("reason"))),
            entry("schedule.date-added", List.of(text("name"), text("date"))),
            entry("schedule.date-withdrawn", List.of(text("code"), text("reason"))),
            entry("schedule.sitting-called", List.of(text("sitting"), text("at"))),
            entry("schedule.sitting-opened", List.of(text("sitting"))),
            entry("schedule.decision-taken", List.of(text("sitting"), numberOf("decision"))),
            entry("schedule.minutes-closed", List.of(text("sitting"))),
            entry("schedule.sitting-cancelled", List.of(text("sitting"), text("reason"))),
            entry("schedule.timetable-drafted", List.of(number("precincts"))),
            entry("schedule.timetable-decided", List.of(number("precincts"), numberOf("act"))),
            entry("schedule.hours-proposed", List.of(number("precincts"), text("reason"))),
            entry("schedule.hours-decided", List.of(number("precincts"), numberOf("act"))),
            entry("schedule.hours-refused", List.of(number("precincts"), numberOf("act"), text("reason"))),
            entry("schedule.hours-told", List.of(number("precincts"), text("how"))),
            entry("schedule.early-end-allowed", List.of(number("precincts"), numberOf("act"))),
            entry("schedule.voting-ended-early", List.of(text("precinct"))),
            entry("certificate.act-signed", List.of(act(), text("number"), serials())),
            entry("certificate.issued", List.of(serials(), text("precinct"))),
            entry("certificate.issue-spoiled", List.of(serials(), text("reason"))),
            entry("certificate.issue-lost", List.of(serials(), text("reason"))),
            entry("certificate.arrived", List.of(serials(), text("precinct"), text("from"))),
            entry("certificate.arrival-withdrawn", List.of(serials(), text("reason"))),
            entry("certificate.loss-reported", List.of(serials(), text("reason"))),
            entry("certificate.stock-closed", List.of(text("number"), number("cancelled"))),
            entry("certificate.arrivals-closed", List.of(text("precinct"), number("count"))),
            entry("result.exported", List.of(text("name"), text("revision"))),
            entry("paper.printed", List.of(paper(), text("copies"))),
            entry("paper.copy-handed-out", List.of(paper(), text("number"), holder())),
            entry("paper.posted", List.of(paper(), text("number"))),
            entry("paper.taken-down", List.of(text("number"), text("reason"))),
            entry("central.file-accepted", List.of(commission("commission"), text("revision"))),
            entry("central.file-refused", List.of(text("code"), digest("file"))),
            entry("central.receipt-signed", List.of(text("name"))),
            entry("central.ruled", List.of(commission("commission"), ruling("kind"), text("reason"))),
            entry("central.roster-taken", List.of(text("number"))),
            entry("central.flagged", List.of(digest("file"))));

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

    /** Something that a sentence takes from an entry's body. */
    private record Part(Way way, String field) {}

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
        SERIALS,
        NUMBER_OF,
        DIGEST
    }

    private static Part text(String field) {
        return new Part(Way.TEXT, field);
    }

    private static Part number(String field) {
        return new Part(Way.NUMBER, field);
    }

    private static Part person(String field) {
        return new Part(Way.PERSON, field);
    }

    private static Part role(String field) {
        return new Part(Way.ROLE, field);
    }

    private static Part decision(String field) {
        return new Part(Way.DECISION, field);
    }

    private static Part ruling(String field) {
        return new Part(Way.RULING, field);
    }

    private static Part protocol() {
        return new Part(Way.PROTOCOL, "key");
    }

    private static Part line(String field) {
        return new Part(Way.LINE, field);
    }

    private static Part commission(String field) {
        return new Part(Way.COMMISSION, field);
    }

    private static Part paper() {
        return new Part(Way.PAPER, "paper");
    }

    private static Part holder() {
        return new Part(Way.HOLDER, "holder");
    }

    private static Part date(String field) {
        return new Part(Way.DATE, field);
    }

    private static Part act() {
        return new Part(Way.ACT, "kind");
    }

    private static Part serials() {
        return new Part(Way.SERIALS, "serials");
    }

    private static Part numberOf(String field) {
        return new Part(Way.NUMBER_OF, field);
    }

    private static Part digest(String field) {
        return new Part(Way.DIGEST, field);
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
            case SERIALS -> serials(node);
            case NUMBER_OF -> plain(node.path("number"));
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
