package kz.esep.seats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.esep.election.RuleEdition.SecondList;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Official seats of real elections. Rows of "passing only" cases lack the lists that failed, so their base is too small;
 * that cannot change who passes (a list over the threshold of a larger base is over that of a smaller one), and the
 * quota is of passing lists only.
 */
class PublishedElectionsTest {
    private static final SecondList GUARANTEE = new SecondList(new BigDecimal("0.7"), 2);
    private static final SecondList LOCAL_GUARANTEE = new SecondList(new BigDecimal("0.7"), 1);
    /** The cases that have votes, seats and official seats; a change of the data must be noticed. */
    private static final int USABLE_MAZHILIS = 4;

    private static final int USABLE_MASLIKHAT = 2;
    private static final int USABLE_FOREIGN = 7;

    @TestFactory
    Stream<DynamicTest> mazhilisListsGetTheirOfficialSeats() throws IOException {
        return cases("mazhilis_party_results.csv", "election", USABLE_MAZHILIS, GUARANTEE);
    }

    @TestFactory
    Stream<DynamicTest> maslikhatListsGetTheirOfficialSeats() throws IOException {
        return cases("maslikhat_party_results.csv", "case", USABLE_MASLIKHAT, LOCAL_GUARANTEE);
    }

    @TestFactory
    Stream<DynamicTest> listsAbroadGetTheirOfficialSeats() throws IOException {
        return cases("foreign_allocation_cases.csv", "case", USABLE_FOREIGN, null);
    }

    @Test
    void votesOf2007UnderTheRulesOf2009GiveTheSecondListThree() {
        Allocation allocation = Seats.allocate(votesOf2007(), 0, 98, new SeatRules(BigDecimal.valueOf(7), GUARANTEE));
        assertEquals(List.of(95L, 3L, 0L, 0L, 0L, 0L, 0L), seats(allocation));
        assertEquals(Fraction.of(5_517_030, 98), allocation.quota());
        assertTrue(allocation.notices().isEmpty());
    }

    @Test
    void votesOf2007UnderTheirOwnRulesGiveOneListEverything() {
        Allocation allocation = Seats.allocate(votesOf2007(), 0, 98, new SeatRules(BigDecimal.valueOf(7), null));
        assertEquals(List.of(98L, 0L, 0L, 0L, 0L, 0L, 0L), seats(allocation));
    }

    @Test
    void votesOf2021GiveTheSeatsOfThatYear() {
        Allocation allocation = Seats.allocate(
                List.of(
                        new OptionVotes("Nur Otan", 5_148_074),
                        new OptionVotes("Ak Zhol", 792_828),
                        new OptionVotes("NPK", 659_019),
                        new OptionVotes("Auyl", 383_023),
                        new OptionVotes("Adal", 258_618)),
                0,
                98,
                new SeatRules(BigDecimal.valueOf(7), GUARANTEE));
        assertEquals(List.of(76L, 12L, 10L, 0L, 0L), seats(allocation));
        assertEquals(7_241_562, allocation.base());
    }

    @Test
    void votesOf2023CountThoseAgainstAllInTheBaseOnly() {
        Allocation allocation = Seats.allocate(
                List.of(
                        new OptionVotes("Amanat", 3_431_510),
                        new OptionVotes("Auyl", 693_938),
                        new OptionVotes("Respublica", 547_154),
                        new OptionVotes("Ak Zhol", 535_139),
                        new OptionVotes("NPK", 432_920),
                        new OptionVotes("OSDP", 331_058),
                        new OptionVotes("Baytaq", 146_431)),
                248_291,
                69,
                new SeatRules(BigDecimal.valueOf(5), GUARANTEE));
        assertEquals(6_366_441, allocation.base());
        assertEquals(List.of(40L, 8L, 6L, 6L, 5L, 4L, 0L), seats(allocation));
        assertEquals(
                "53.90",
                allocation
                        .lists()
                        .getFirst()
                        .share()
                        .times(Fraction.of(100, 1))
                        .rounded(2)
                        .toPlainString());
    }

    static List<Long> seats(Allocation allocation) {
        return allocation.lists().stream().map(ListSeats::seats).toList();
    }

    private static List<OptionVotes> votesOf2007() {
        return List.of(
                new OptionVotes("Nur Otan", 5_247_720),
                new OptionVotes("OSDP", 269_310),
                new OptionVotes("Ak Zhol", 183_346),
                new OptionVotes("Auyl", 89_855),
                new OptionVotes("KNPK", 76_799),
                new OptionVotes("Patriots", 46_436),
                new OptionVotes("Rukhaniyat", 22_159));
    }

    private static Stream<DynamicTest> cases(String file, String key, int usable, @Nullable SecondList guarantee)
            throws IOException {
        Map<String, List<CSVRecord>> cases = read(file, key);
        assertEquals(usable, cases.size(), "usable cases in " + file);
        return cases.entrySet().stream()
                .map(one ->
                        DynamicTest.dynamicTest(one.getKey(), () -> check(one.getKey(), one.getValue(), guarantee)));
    }

    private static void check(String name, List<CSVRecord> rows, @Nullable SecondList guarantee) {
        CSVRecord first = rows.getFirst();
        String seats = first.isMapped("seats") ? first.get("seats") : first.get("seats_by_list");
        var lists = rows.stream()
                .map(row -> new OptionVotes(row.get("party"), Long.parseLong(row.get("votes"))))
                .toList();
        var rules = new SeatRules(
                new BigDecimal(first.get("threshold_pct")), name.equals("mazhilis_2007") ? null : guarantee);
        Allocation allocation = Seats.allocate(lists, 0, Long.parseLong(seats), rules);
        assertEquals(
                rows.stream()
                        .map(row -> Long.valueOf(row.get("official_seats")))
                        .toList(),
                seats(allocation));
        assertTrue(allocation.notices().isEmpty());
    }

    /** Cases in which every row has votes, seats and official seats. */
    private static Map<String, List<CSVRecord>> read(String file, String key) throws IOException {
        Path path = shared().resolve("data/elections").resolve(file);
        assumeTrue(Files.exists(path), path + " is not here: set ESEP_SHARED to the folder with the public data");
        Map<String, List<CSVRecord>> cases = new LinkedHashMap<>();
        var format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser parser = CSVParser.parse(path, java.nio.charset.StandardCharsets.UTF_8, format)) {
            for (CSVRecord row : parser) {
                cases.computeIfAbsent(row.get(key), ignored -> new java.util.ArrayList<>())
                        .add(row);
            }
        }
        cases.values().removeIf(rows -> rows.stream().anyMatch(PublishedElectionsTest::incomplete));
        return cases;
    }

    private static boolean incomplete(CSVRecord row) {
        String seats = row.isMapped("seats") ? "seats" : "seats_by_list";
        return Stream.of("votes", "official_seats", seats)
                .anyMatch(column -> !row.get(column).matches("[0-9]+"));
    }

    private static Path shared() {
        String named = System.getProperty("esep.shared", System.getenv().getOrDefault("ESEP_SHARED", "../shared"));
        return Path.of(named);
    }
}
