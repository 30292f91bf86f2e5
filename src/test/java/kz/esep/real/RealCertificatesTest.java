package kz.esep.real;

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
import kz.esep.certificate.Reconciled;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.tukaani.xz.XZInputStream;

/** Real figures of absentee certificates go through the same ledger as ours: they reconcile, or are that set's own breaks. */
class RealCertificatesTest {
    private static final Path DATA = Path.of(System.getenv().getOrDefault("ESEP_SHARED", "../shared"))
            .resolve("data/precincts/russia_2011_duma_precincts_full.csv.xz");

    @Test
    void reconcileOrAreReportedAsThatSetsOwnBreaks(TestReporter reporter) throws IOException {
        assumeTrue(Files.exists(DATA), "the real precincts are not beside the project: " + DATA);
        List<String> breaks = new ArrayList<>();
        long precincts = 0;
        long issued = 0;
        try (InputStream raw = Files.newInputStream(DATA);
                InputStream plain = new XZInputStream(raw);
                BufferedReader text = new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8));
                var records = CSVFormat.RFC4180
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get()
                        .parse(text)) {
            for (CSVRecord row : records) {
                precincts++;
                issued += count(row, "issued_at_precinct");
                if (!Reconciled.is(
                        count(row, "received"),
                        count(row, "issued_at_precinct"),
                        count(row, "lost"),
                        count(row, "cancelled_unused"))) {
                    breaks.add(row.get("region") + " " + row.get("uik"));
                }
            }
        }
        reporter.publishEntry("real certificates", precincts + " precincts, " + issued + " issued, breaks: " + breaks);
        assertEquals(95_225, precincts);
        assertTrue(issued > 1_000_000, "the figures were read");
        assertEquals(List.of(), breaks, "this set has none; a break would be its own");
    }

    private static long count(CSVRecord row, String column) {
        String cell = row.get("absentee_cert_" + column);
        return cell.isEmpty() ? 0 : Long.parseLong(cell);
    }

    @Test
    void aBreakIsFound() {
        assertTrue(Reconciled.is(10, 7, 1, 2));
        assertTrue(Reconciled.is(0, 0, 0, 0));
        for (long off = -1; off <= 1; off += 2) {
            assertEquals(false, Reconciled.is(10 + off, 7, 1, 2));
            assertEquals(false, Reconciled.is(10, 7 + off, 1, 2));
            assertEquals(false, Reconciled.is(10, 7, 1 + off, 2));
            assertEquals(false, Reconciled.is(10, 7, 1, 2 + off));
        }
    }
}
