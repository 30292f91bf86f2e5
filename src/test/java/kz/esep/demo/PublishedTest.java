package kz.esep.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PublishedTest {
    private static final Path SHARED =
            Path.of(Optional.ofNullable(System.getenv("ESEP_SHARED")).orElse("../shared"));

    static Stream<Published> all() {
        return Published.all().stream();
    }

    @ParameterizedTest
    @CsvSource({"mazhilis-2012, 6941220, 98", "mazhilis-2016, 7522868, 98", "mazhilis-2023, 6366441, 69"})
    void haveTheBaseAndTheSeatsThatWereAnnounced(String id, long base, int seats) {
        Published published = Published.find(id).orElseThrow();
        assertEquals(base, published.base());
        assertEquals(seats, published.seats());
        assertEquals(
                seats,
                published.lists().stream()
                        .mapToInt(Published.PartyList::officialSeats)
                        .sum());
    }

    /** A slip in one of our typed-in figures would show here, where the collected results are at hand. */
    @ParameterizedTest
    @MethodSource("all")
    void agreeWithTheCollectedResults(Published published) throws IOException {
        Path file = SHARED.resolve("data/elections/mazhilis_party_results.csv");
        assumeTrue(Files.exists(file), "the collected results are not beside the project");
        List<String> collected = new ArrayList<>();
        CSVFormat format = CSVFormat.RFC4180.builder().setHeader().get();
        try (Reader reader = Files.newBufferedReader(file)) {
            for (CSVRecord row : format.parse(reader)) {
                if (row.get("election").equals(published.id().replace('-', '_'))) {
                    collected.add(row.get("date") + " " + row.get("votes") + " " + row.get("official_seats"));
                }
            }
        }
        assertEquals(
                collected,
                published.lists().stream()
                        .map(list -> published.votingDay() + " " + list.votes() + " " + list.officialSeats())
                        .toList());
    }

    @Test
    void areEmptyForAnUnknownElection() {
        assertEquals(Optional.empty(), Published.find("mazhilis-1999"));
    }
}
