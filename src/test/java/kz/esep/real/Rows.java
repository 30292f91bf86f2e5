package kz.esep.real;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.tukaani.xz.XZInputStream;

/** Real precinct protocols mapped onto the default form, by region. */
final class Rows {
    static final List<String> LINES = List.of(
            "voters_listed",
            "voters_given_ballots",
            "took_part",
            "votes.p1",
            "votes.p2",
            "votes.p3",
            "votes.p4",
            "votes.p5",
            "votes.p6",
            "votes.p7",
            "invalid",
            "ballots_received",
            "ballots_cancelled",
            "urn_stationary",
            "urn_mobile",
            "outside_applications",
            "voted_outside",
            "voted_by_certificate");

    private Rows() {}

    /** One precinct: its figures in the order of {@link #LINES}. */
    @SuppressWarnings("ArrayRecordComponent") // 95 225 of them are held at once; never compared
    record Row(String id, String region, long[] figures) {
        long listed() {
            return figures[0];
        }
    }

    /** All rows of a CSV or CSV.XZ file, by region in the file's order. */
    static Map<String, List<Row>> read(Path file) {
        Map<String, List<Row>> regions = new LinkedHashMap<>();
        Map<String, String> ids = new LinkedHashMap<>();
        try (InputStream raw = Files.newInputStream(file);
                InputStream plain = file.toString().endsWith(".xz") ? new XZInputStream(raw) : raw;
                BufferedReader text = new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8));
                var records = CSVFormat.RFC4180
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get()
                        .parse(text)) {
            for (CSVRecord cells : records) {
                String region =
                        ids.computeIfAbsent(cells.get("region"), name -> "r" + String.format("%02d", ids.size() + 1));
                regions.computeIfAbsent(region, none -> new ArrayList<>()).add(row(region, cells));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return regions;
    }

    private static Row row(String region, CSVRecord cells) {
        long early = count(cells, "ballots_issued_early");
        long outside = count(cells, "ballots_issued_outside");
        long given = early + count(cells, "ballots_issued_in_premises") + outside;
        long[] figures = new long[LINES.size()];
        int i = 0;
        figures[i++] = count(cells, "voters_in_list");
        figures[i++] = given;
        figures[i++] = count(cells, "ballots_valid");
        for (int party = 1; party <= 7; party++) {
            figures[i++] = count(cells, "party_0" + party);
        }
        figures[i++] = count(cells, "ballots_invalid");
        figures[i++] = count(cells, "ballots_received");
        figures[i++] = count(cells, "ballots_cancelled");
        figures[i++] = count(cells, "ballots_in_stationary_boxes");
        figures[i++] = count(cells, "ballots_in_mobile_boxes");
        figures[i++] = early + outside;
        figures[i++] = early + outside;
        figures[i] = count(cells, "voted_by_absentee_cert");
        return new Row(region + "-" + cells.get("uik"), region, figures);
    }

    private static long count(CSVRecord cells, String column) {
        return Long.parseLong(cells.get(column));
    }
}
