package kz.esep.real;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import kz.esep.forensics.Aspect;
import kz.esep.forensics.Field;
import kz.esep.forensics.Polled;
import kz.esep.forensics.Seen;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is known of the real precincts from their students is found here too. */
class RealForensicsTest {
    private static final Path DATA = Path.of(System.getenv().getOrDefault("ESEP_SHARED", "../shared"))
            .resolve("data/precincts/russia_2011_duma_precincts_full.csv.xz");

    private static Field field;

    @BeforeAll
    static void read() {
        assumeTrue(Files.exists(DATA), "the real precincts are not beside the project: " + DATA);
        List<Polled> polled = new ArrayList<>();
        Rows.read(DATA).values().forEach(rows -> rows.forEach(row -> polled.add(polled(row))));
        field = new Field("list", Rows.LINES.subList(3, 10), polled);
    }

    private static Polled polled(Rows.Row row) {
        SortedMap<String, Long> figures = new TreeMap<>();
        for (int i = 0; i < Rows.LINES.size(); i++) {
            figures.put(Rows.LINES.get(i), row.figures()[i]);
        }
        return new Polled(row.id(), figures, null);
    }

    private static List<Object> figures(Aspect aspect) {
        List<Seen.Question> questions = aspect.look(field).questions();
        assertEquals(1, questions.size());
        return questions.getFirst().asks().arguments();
    }

    @Test
    void theWinnersShareGrowsWithTurnout() {
        assertEquals(List.of(22_770, new BigDecimal("34.7"), new BigDecimal("76.8")), figures(Aspect.SHARE_BY_TURNOUT));
    }

    @Test
    void turnoutAndTheWinnersShareHaveSpikesAtRoundPercentages() {
        assertEquals(List.of(2_417L, 2_077L), figures(Aspect.ROUND_TURNOUT));
        assertEquals(List.of(3_247L, 2_691L), figures(Aspect.ROUND_SHARE));
        List<Seen.Bar> bars = Aspect.ROUND_SHARE.look(field).bars();
        for (int percent : List.of(65, 75, 85, 95)) {
            long beside = bars.get(percent - 1).count() + bars.get(percent + 1).count();
            assertTrue(2 * bars.get(percent).count() > beside + beside / 5, percent + " %");
        }
    }

    @Test
    void zerosAreTooManyAmongLastDigits() {
        assertEquals(List.of(164_804L, 17_666L, 16_598L, 16_480L), figures(Aspect.LAST_DIGITS));
    }

    @Test
    void sixPairsOfProtocolsAreTheSame() {
        assertEquals(6, Aspect.SAME.look(field).questions().size());
    }

    private static void apart(Aspect aspect, int looked, int asked, List<Object> first) {
        Seen seen = aspect.look(field);
        assertEquals(looked, seen.looked());
        assertEquals(asked, seen.questions().size());
        assertEquals(
                first,
                asked == 0 ? List.of() : seen.questions().getFirst().asks().arguments());
    }

    /** So widely is turnout spread that even everybody's coming lies within the outer fences. */
    @Test
    void noTurnoutStandsApart() {
        apart(Aspect.TURNOUT, 91_082, 0, List.of());
    }

    @Test
    void invalidBallotsStandApartInOneOfSeventyPrecincts() {
        apart(
                Aspect.INVALID,
                87_916,
                1_231,
                List.of("r61-1658", new BigDecimal("100.0"), new BigDecimal("0.7"), new BigDecimal("2.1")));
    }

    @Test
    void votersByCertificateStandApartInOneOfTwentySixPrecincts() {
        apart(
                Aspect.CERTIFICATES,
                87_917,
                3_313,
                List.of("r67-471", new BigDecimal("101.0"), new BigDecimal("0.6"), new BigDecimal("2.1")));
    }

    @Test
    void nothingIsAskedAboutReportsThatNobodyHas() {
        assertTrue(Aspect.REPORTS.look(field).tooFew());
    }
}
