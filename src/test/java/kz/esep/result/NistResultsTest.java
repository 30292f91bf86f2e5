package kz.esep.result;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import kz.esep.text.Json;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

public class NistResultsTest {
    @TempDir
    static Path folder;

    private static Practice practice;

    @BeforeAll
    static void prepare() {
        practice = Practice.in(folder);
    }

    /** What the standard's own schema says against a report; skips where that schema is not at hand. */
    public static List<?> problems(byte[] report) throws IOException, Json.BadJson {
        Path schema = Path.of(Optional.ofNullable(System.getenv("ESEP_SHARED"))
                        .orElse(System.getProperty("ESEP_SHARED", "../shared")))
                .resolve("schemas/nist-sp1500-100v2/NIST_V2_election_results_reporting.json");
        assumeTrue(Files.exists(schema), "the schema of NIST SP 1500-100 is not at " + schema);
        try (InputStream in = Files.newInputStream(schema)) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4)
                    .getSchema(in)
                    .validate(Json.tree(report));
        }
    }

    private static ResultRecord record() {
        Header header = Papers.header(practice.election(), "rayon-1", 1, null, practice.both("rayon-1"));
        return Papers.record(header, Papers.protocols(practice.election(), "rayon-1", 0));
    }

    @Test
    void followTheStandardsSchemaForListsCandidatesAndQuestions() throws IOException, Json.BadJson {
        assertEquals(List.of(), problems(NistResults.of(record(), practice.election())));
    }

    @Test
    void areTheSameBytesEveryTime() {
        assertArrayEquals(NistResults.of(record(), practice.election()), NistResults.of(record(), practice.election()));
    }

    @Test
    void sayEveryLineOfEveryPrecinctAndTheSum() throws Json.BadJson {
        ResultRecord record = record();
        JsonNode report = Json.tree(NistResults.of(record, practice.election()));
        assertTrue(report.get("IsTest").asBoolean());
        long cancelled = 0;
        long sum = 0;
        for (JsonNode election : report.get("Election")) {
            for (JsonNode count : election.get("BallotCounts")) {
                if (count.path("OtherType").asString("").equals("kz:ballots_cancelled")) {
                    boolean total = count.get("GpUnitId").asString().equals("gp-commission-rayon-1");
                    cancelled += total ? 0 : count.get("BallotsCast").asLong();
                    sum += total ? count.get("BallotsCast").asLong() : 0;
                }
            }
        }
        long expected = record.protocols().stream()
                .mapToLong(
                        protocol -> protocol.sheet().count("ballots_cancelled").orElseThrow())
                .sum();
        assertEquals(expected, cancelled);
        assertEquals(expected, sum);
    }
}
