package kz.esep.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.esep.count.Departure;
import kz.esep.election.Election;
import kz.esep.text.Json;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Our own reader of the schema says the same as an independent one. */
class RecordSchemaTest {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final Schema OURS = Schema.load("record.schema.json");

    @TempDir
    static Path folder;

    private static com.networknt.schema.Schema theirs;
    private static ResultRecord record;

    @BeforeAll
    static void prepare() throws IOException {
        try (InputStream in = Schema.class.getResourceAsStream("record.schema.json")) {
            theirs = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(in);
        }
        Practice practice = Practice.in(folder);
        Election election = practice.election();
        Header header = Papers.header(election, "rayon-2", 1, null, practice.both("rayon-2"));
        List<ProtocolRecord> protocols = Papers.protocols(election, "rayon-2", 0);
        record = Papers.record(header, protocols.subList(0, 1));
    }

    private static ResultRecord withEverySection() {
        return new ResultRecord(
                record.header(),
                record.protocols(),
                record.totals(),
                record.roles(),
                List.of(new Sections.Hours("0201", LocalTime.of(7, 0), LocalTime.of(20, 0), "12", LocalTime.of(15, 5))),
                new Sections.Certificates(
                        List.of(new Sections.Range("mazhilis", 1, 50)),
                        List.of(new Sections.Serials(
                                "0201",
                                "mazhilis",
                                List.of(1L, 2L),
                                List.of(77L),
                                List.of(Instant.parse("2027-03-21T03:00:00Z")),
                                List.of(3L),
                                List.of())),
                        List.of(new Sections.Range("mazhilis", 4, 5)),
                        List.of()),
                List.of(new Sections.Pay("member", 5, "1050000.50")),
                List.of(
                        new Sections.Step("0201", "boxes_sealed", Instant.parse("2027-03-21T01:30:00Z"), null, null),
                        new Sections.Step("0201", "turnout", Instant.parse("2027-03-21T05:00:00Z"), 120L, 900L)),
                List.of(new Sections.Observers(
                        "0201",
                        Sections.Body.PARTY,
                        3,
                        List.of(new Sections.HandedIn(1, "o2", Instant.parse("2027-03-21T14:00:00Z"))))),
                List.of(new Sections.Counted(
                        "0201",
                        "unused",
                        Instant.parse("2027-03-21T16:00:00Z"),
                        Instant.parse("2027-03-21T16:10:00Z"),
                        "p3",
                        0,
                        "7",
                        "found under the table",
                        List.of(new Departure(Departure.Kind.E05, "lists", "", 1010, 1000)))));
    }

    @Test
    void takesARecordWithNoSectionAndWithEverySection() throws Json.BadJson {
        for (ResultRecord one : List.of(record, withEverySection())) {
            byte[] bytes = Json.write(one);
            assertEquals(Optional.empty(), OURS.broken(Json.tree(bytes)));
            assertEquals(List.of(), theirs.validate(Json.tree(bytes)));
            assertEquals(
                    one,
                    assertInstanceOf(RecordReader.Read.class, RecordReader.read(bytes))
                            .record());
        }
    }

    @Test
    void agreesWithAnIndependentValidatorOnEveryDamagedRecord() throws Json.BadJson {
        JsonNode root = Json.tree(Json.write(withEverySection()));
        int damaged = 0;
        int broken = 0;
        for (JsonNode parent : containers(root)) {
            for (Runnable[] change : changes(parent)) {
                change[0].run();
                boolean ours = OURS.broken(root).isPresent();
                boolean other = !theirs.validate(root).isEmpty();
                assertEquals(other, ours, () -> "they say " + other + " of " + parent);
                change[1].run();
                damaged++;
                broken += ours ? 1 : 0;
            }
        }
        assertTrue(damaged > 500 && broken > damaged / 2, damaged + " changes, " + broken + " broke it");
    }

    private static List<JsonNode> containers(JsonNode node) {
        List<JsonNode> found = new ArrayList<>();
        if (node.isContainer()) {
            found.add(node);
            node.forEach(child -> found.addAll(containers(child)));
        }
        return found;
    }

    /** Each change with what takes it back. */
    private static List<Runnable[]> changes(JsonNode parent) {
        List<JsonNode> others = List.of(
                NODES.nullNode(),
                NODES.stringNode("x\n"),
                NODES.numberNode(-1),
                NODES.numberNode(1_000_000_000_000_000L),
                NODES.numberNode(1.5),
                NODES.arrayNode());
        List<Runnable[]> changes = new ArrayList<>();
        if (parent instanceof ObjectNode object) {
            for (String field : List.copyOf(object.propertyNames())) {
                JsonNode was = object.get(field);
                changes.add(new Runnable[] {() -> object.remove(field), () -> object.set(field, was)});
                others.forEach(other ->
                        changes.add(new Runnable[] {() -> object.set(field, other), () -> object.set(field, was)}));
            }
            changes.add(new Runnable[] {() -> object.put("zz", 1), () -> object.remove("zz")});
        } else if (parent instanceof ArrayNode array && !array.isEmpty()) {
            JsonNode was = array.get(0);
            others.forEach(other -> changes.add(new Runnable[] {() -> array.set(0, other), () -> array.set(0, was)}));
        }
        return changes;
    }
}
