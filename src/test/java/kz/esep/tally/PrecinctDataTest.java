package kz.esep.tally;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import kz.esep.election.Contest;
import kz.esep.election.ContestKind;
import kz.esep.election.Defaults;
import kz.esep.election.Precinct;
import kz.esep.text.Wording;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.tukaani.xz.XZInputStream;

/** The checks on real precinct protocols, mapped onto the default form as the data's own notes say. */
class PrecinctDataTest {
    private static final Path FOLDER = folder().resolve("data/precincts");
    private static final Checks CHECKS = new Checks(
            Sample.election(
                            List.of(new Contest(
                                    Sample.CONTEST,
                                    ContestKind.PARTY_LIST,
                                    "kz",
                                    "protocol",
                                    Wording.same("Lists"),
                                    450,
                                    IntStream.rangeClosed(1, 7)
                                            .mapToObj(n -> new Contest.Option("0" + n, Wording.same("List " + n), n))
                                            .toList(),
                                    false)),
                            List.of(Sample.precinct("0001")))
                    .form(Sample.CONTEST),
            Defaults.thresholds());

    private static Path folder() {
        String set = System.getProperty("esep.shared", System.getenv("ESEP_SHARED"));
        return Path.of(set == null ? "../shared" : set);
    }

    private static Sheet sheet(CSVRecord row) {
        Map<String, Long> figures = new TreeMap<>();
        long outside = count(row, "ballots_issued_early") + count(row, "ballots_issued_outside");
        figures.put("voters_listed", count(row, "voters_in_list"));
        figures.put("ballots_received", count(row, "ballots_received"));
        figures.put("voters_given_ballots", outside + count(row, "ballots_issued_in_premises"));
        figures.put("voted_outside", outside);
        figures.put("outside_applications", outside);
        figures.put("ballots_cancelled", count(row, "ballots_cancelled"));
        figures.put("urn_mobile", count(row, "ballots_in_mobile_boxes"));
        figures.put("urn_stationary", count(row, "ballots_in_stationary_boxes"));
        figures.put("invalid", count(row, "ballots_invalid"));
        figures.put("took_part", count(row, "ballots_valid"));
        figures.put("voted_by_certificate", count(row, "voted_by_absentee_cert"));
        for (int n = 1; n <= 7; n++) {
            figures.put("votes.0" + n, count(row, "party_0" + n));
        }
        return new Sheet(new TreeMap<>(figures), null);
    }

    private static long count(CSVRecord row, String column) {
        return Long.parseLong(row.get(column));
    }

    private static Map<String, Integer> findings(InputStream in, List<Integer> rows) throws IOException {
        Map<String, Integer> found = new TreeMap<>();
        int read = 0;
        try (var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
                var records = CSVFormat.RFC4180
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get()
                        .parse(reader)) {
            for (CSVRecord row : records) {
                read++;
                Precinct precinct = Sample.precinct("0001");
                CheckReport report = CHECKS.run(sheet(row), precinct, PrecinctContext.NOTHING_KNOWN);
                report.findings().stream()
                        .map(Finding::check)
                        .distinct()
                        .forEach(check -> found.merge(check, 1, Integer::sum));
            }
        }
        rows.add(read);
        return found;
    }

    @Test
    void findsInEveryRealProtocolWhatIsKnownOfThatSet() throws IOException {
        Path file = FOLDER.resolve("russia_2011_duma_precincts_full.csv.xz");
        assumeTrue(Files.exists(file), "the shared precinct data is not here");
        List<Integer> rows = new ArrayList<>();
        Map<String, Integer> found;
        try (InputStream in = new XZInputStream(Files.newInputStream(file))) {
            found = findings(in, rows);
        }
        assertEquals(95_225, rows.getFirst());
        assertEquals(10, found.get("E07"));
        assertEquals(18, found.get("E06"));
        assertEquals(463, found.get("E05"));
        assertEquals(12_056, found.get("W01"));
        assertEquals(24_794, found.get("W02"));
        assertTrue(
                !found.containsKey("E01") && !found.containsKey("E03") && !found.containsKey("E04"), found::toString);
    }

    @Test
    void theSampleAddsUpToo() throws IOException {
        Path file = FOLDER.resolve("russia_2011_duma_precincts_sample2000.csv");
        assumeTrue(Files.exists(file), "the shared precinct data is not here");
        List<Integer> rows = new ArrayList<>();
        Map<String, Integer> found;
        try (InputStream in = Files.newInputStream(file)) {
            found = findings(in, rows);
        }
        assertEquals(2_000, rows.getFirst());
        assertTrue(
                !found.containsKey("E01") && !found.containsKey("E03") && !found.containsKey("E04"), found::toString);
        assertTrue(found.containsKey("W01") && found.containsKey("W02"), found::toString);
    }
}
