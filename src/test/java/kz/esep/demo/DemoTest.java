package kz.esep.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import kz.esep.command.CommandLines;
import kz.esep.command.Surroundings;
import kz.esep.text.Beside;
import kz.esep.text.Json;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The demonstration keeps what it promises, and one figure is the same from the paper to the centre. */
@Beside
class DemoTest {
    private static final String UNIT = "0302";
    private static final String LINE = "votes.amanat";

    @TempDir
    Path folder;

    @Test
    void countsThePublishedVotesAndSeatsAndRefusesWhatIsForgedOrReplayed() throws Exception {
        Path demo = folder.resolve("demo");
        StringWriter out = new StringWriter();
        int status = run(out, "--out", demo.toString(), "--election", "mazhilis-2016", "--election", "mazhilis-2023");
        String said = out.toString();
        assertEquals(0, status, said);
        assertEquals(2, count(said, "every counted figure is the published one"), said);
        assertEquals(2, count(said, "forged/result_forged.asice. V03"), said);
        assertEquals(2, count(said, "V0[58]"), said);
        assertEquals(2, count(said, "second intake of the same folder changed nothing"), said);
        followsAFigure(demo.resolve("mazhilis-2023"));
    }

    @Test
    void refusesAnElectionItDoesNotKnowBeforeAnythingIsMade() {
        Path demo = folder.resolve("demo");
        StringWriter out = new StringWriter();
        assertNotEquals(0, run(out, "--out", demo.toString(), "--election", "mazhilis-2012", "--election", "senate-1"));
        assertTrue(out.toString().contains("senate-1"), out.toString());
        assertTrue(out.toString().contains("mazhilis-2012, mazhilis-2016, mazhilis-2023"), out.toString());
        assertFalse(Files.exists(demo));
    }

    private static int run(StringWriter out, String... arguments) {
        Clock clock = Clock.fixed(Instant.parse("2027-01-10T18:00:00Z"), ZoneOffset.ofHours(5));
        Surroundings around = new Surroundings(
                clock,
                Map.of("ESEP_LANGUAGE", "en"),
                new PrintWriter(out, true),
                new PrintWriter(out, true),
                null,
                false);
        return new CommandLines(around, Map.of("demo", () -> new DemoCommand(around)))
                .run(Stream.concat(Stream.of("demo"), Stream.of(arguments)).toArray(String[]::new));
    }

    private static int count(String text, String what) {
        return text.split(what.replace(".", "\\."), -1).length - 1;
    }

    /** Typed by both readers, in the record, in the published form, on paper and in what the centre publishes. */
    private static void followsAFigure(Path election) throws Exception {
        long typed = typed(election.resolve("commissions/south-1/first.csv"));
        Path file = election.resolve("results/result_mazhilis-2023_south-1_r2.asice");
        JsonNode record = Json.tree(entry(file, "record.json"));
        long recorded = -1;
        for (JsonNode protocol : record.path("protocols")) {
            if (protocol.path("precinct").asString().equals(UNIT)) {
                recorded = protocol.path("sheet").path("figures").path(LINE).asLong();
            }
        }
        assertEquals(typed, recorded);
        String grouped = String.format("%d\u202F%03d", typed / 1000, typed % 1000);
        assertTrue(text(entry(file, "protocol.pdf")).contains(grouped), grouped);
        String results = new String(entry(file, "results.json"), StandardCharsets.UTF_8);
        assertTrue(results.replace(" ", "").contains("\"Count\":" + typed), Long.toString(typed));
        assertEquals(typed, published(election.resolve("published/PRACTICE_precincts.csv")));
    }

    private static long typed(Path csv) throws IOException {
        return figure(csv, Map.of("precinct", UNIT), LINE);
    }

    private static long published(Path csv) throws IOException {
        return figure(csv, Map.of("precinct", UNIT, "line", LINE), "count");
    }

    private static long figure(Path csv, Map<String, String> where, String column) throws IOException {
        try (var rows = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(Files.newBufferedReader(csv))) {
            for (CSVRecord row : rows) {
                if (where.entrySet().stream()
                        .allMatch(cell -> row.get(cell.getKey()).equals(cell.getValue()))) {
                    return Long.parseLong(row.get(column));
                }
            }
        }
        throw new AssertionError("no such row in " + csv);
    }

    private static byte[] entry(Path file, String name) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            ByteArrayOutputStream content = new ByteArrayOutputStream();
            zip.getInputStream(zip.getEntry(name)).transferTo(content);
            return content.toByteArray();
        }
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
