package kz.esep.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import kz.esep.store.Founding;
import kz.esep.text.Json;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EventLogTest {
    private static final Path SCHEMA = Path.of(System.getenv().getOrDefault("ESEP_SHARED", "../shared"))
            .resolve("schemas/nist-sp1500-101/NIST_V1_election_event_logging.json");
    private static final Instant NOW = Instant.parse("2027-01-10T18:00:00.123Z");

    private static byte[] log() {
        return log("live");
    }

    private static byte[] log(String mode) {
        Founding founding = Founding.of("mazhilis-2027", "tec-17", "territorial", mode, new byte[] {1});
        List<EventLog.Event> events = List.of(
                EventLog.Event.of(line(1, "access.sign-in-failed", "{}")),
                EventLog.Event.of(line(2, "tally.reading-finished", null)));
        return Json.writeIndented(EventLog.of(founding, NOW, events));
    }

    private static JournalLine line(long seq, String type, @Nullable String body) {
        return new JournalLine(seq, NOW, "p1", type, 1, body, "00");
    }

    private static List<Error> against(byte[] json) throws IOException {
        assumeTrue(Files.exists(SCHEMA), "the schema of NIST SP 1500-101 is not at " + SCHEMA);
        try (InputStream in = Files.newInputStream(SCHEMA)) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4)
                    .getSchema(in)
                    .validate(new String(json, StandardCharsets.UTF_8), InputFormat.JSON);
        }
    }

    @Test
    void followsTheStandardsOwnSchema() throws IOException {
        assertEquals(List.of(), against(log()));
        String broken = new String(log(), StandardCharsets.UTF_8).replace("\"Sequence\"", "\"Order\"");
        assertFalse(against(broken.getBytes(StandardCharsets.UTF_8)).isEmpty());
    }

    @Test
    void ofAPracticeSaysSo() throws IOException, Json.BadJson {
        assertEquals(List.of(), against(log("practice")));
        String kind = "/Device/0/OtherType";
        assertEquals(
                "election commission workspace, practice",
                Json.tree(log("practice")).at(kind).asString());
        assertEquals("election commission workspace", Json.tree(log()).at(kind).asString());
    }

    @Test
    void tellsAFailureFromASuccessAndLeavesHiddenFiguresOut() throws Json.BadJson {
        var events = Json.tree(log()).path("Device").path(0).path("Event");
        assertEquals("failure", events.path(0).path("Disposition").asString());
        assertEquals("success", events.path(1).path("Disposition").asString());
        assertFalse(events.path(1).has("Details"));
    }
}
