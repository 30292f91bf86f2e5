package kz.esep.forensics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import kz.esep.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Precincts as chance spreads them raise no question; what is planted among them raises its own. */
class AspectTest {
    private static final List<String> OPTIONS = List.of("votes.a", "votes.b");
    private static final int MANY = 600;

    private final Random chance = new Random(20_271_121);

    private Polled honest(int number) {
        int listed = 900 + chance.nextInt(1_200);
        int given = listed * (600 + chance.nextInt(100)) / 1_000 + chance.nextInt(10);
        int invalid = given * (10 + chance.nextInt(6)) / 1_000;
        int valid = given - invalid;
        int first = valid * (500 + chance.nextInt(150)) / 1_000 + chance.nextInt(10);
        int late = listed * (20 + chance.nextInt(20)) / 1_000;
        return polled(number, listed, given, invalid, first, given * 2 / 100, given - late);
    }

    private static Polled polled(
            int number, long listed, long given, long invalid, long first, long certificates, long reported) {
        TreeMap<String, Long> figures = new TreeMap<>();
        figures.put(Polled.LISTED, listed);
        figures.put(Polled.GIVEN, given);
        figures.put(Polled.VALID, given - invalid);
        figures.put(Polled.INVALID, invalid);
        figures.put("votes.a", first);
        figures.put("votes.b", given - invalid - first);
        figures.put(Polled.CERTIFICATES, certificates);
        return new Polled(String.format("%04d", number), figures, reported);
    }

    private Field field(IntFunction<Polled> planted, int... where) {
        List<Polled> precincts = new ArrayList<>(
                IntStream.rangeClosed(1, MANY).mapToObj(this::honest).toList());
        for (int number : where) {
            precincts.set(number - 1, planted.apply(number));
        }
        return new Field("list", OPTIONS, precincts);
    }

    private static List<String> asked(Seen seen) {
        return seen.questions().stream()
                .flatMap(one -> one.precincts().stream())
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void honestPrecinctsRaiseNothing(Aspect aspect) {
        Seen seen = aspect.look(field(this::honest));
        assertFalse(seen.tooFew());
        assertEquals(
                List.of(),
                seen.questions().stream().map(one -> one.asks().in(Language.EN)).toList());
    }

    @ParameterizedTest
    @EnumSource
    void fewPrecinctsAreTooFewToAskFrom(Aspect aspect) {
        Seen seen = aspect.look(new Field("list", OPTIONS, List.of(polled(1, 1_000, 1_000, 900, 100, 900, 10))));
        assertTrue(seen.tooFew());
        assertEquals(List.of(), seen.questions());
    }

    @Test
    void turnoutThatStandsApartIsAskedAboutTheFarthestFirst() {
        Field field =
                field(number -> polled(number, 1_000, number * 100L, 10, number * 50L, 0, number * 100L - 30), 1, 10);
        assertEquals(List.of("0010", "0001"), asked(Aspect.TURNOUT.look(field)));
    }

    @Test
    void smallPrecinctsAreLeftOut() {
        Seen seen = Aspect.TURNOUT.look(field(number -> polled(number, 99, 99, 0, 90, 0, 99), 7));
        assertEquals(List.of(), asked(seen));
        assertEquals(1, seen.leftOut());
        assertEquals(MANY - 1, seen.looked());
    }

    @Test
    void manyInvalidBallotsAndManyCertificatesAreAskedAbout() {
        Field field = field(number -> polled(number, 1_000, 650, 120, 300, 130, 620), 42);
        assertEquals(List.of("0042"), asked(Aspect.INVALID.look(field)));
        assertEquals(List.of("0042"), asked(Aspect.CERTIFICATES.look(field)));
    }

    @Test
    void aProtocolThatDoesNotFitTheLastReportIsAskedAbout() {
        Field field = field(number -> polled(number, 1_000, 650, 8, 350, 13, number == 5 ? 651 : 300), 5, 6);
        assertEquals(List.of("0006", "0005"), asked(Aspect.REPORTS.look(field)));
    }

    @Test
    void protocolsThatAreTheSameAreAskedAboutTogether() {
        Field field = field(number -> polled(number, 1_234, 800, 10, 400, 16, 770), 3, 500);
        assertEquals(List.of("0003", "0500"), asked(Aspect.SAME.look(field)));
    }

    @Test
    void aShareThatGrowsWithTurnoutIsAskedAbout() {
        int[] some = IntStream.rangeClosed(1, 150).toArray();
        Field field = field(number -> polled(number, 1_500, 1_100 + chance.nextInt(300), 10, 950, 20, 1_000), some);
        List<Seen.Question> questions = Aspect.SHARE_BY_TURNOUT.look(field).questions();
        assertEquals(1, questions.size());
        assertEquals(List.of(), questions.getFirst().precincts());
    }

    @Test
    void countsThatWereMadeToFitARoundPercentageAreAskedAbout() {
        int[] some = IntStream.rangeClosed(1, 40).toArray();
        Field field = field(
                number -> {
                    int listed = 1_003 + chance.nextInt(900);
                    int given = (listed * 65 + 50) / 100;
                    return polled(number, listed, given, 0, (given * 60 + 50) / 100, given / 50, given - listed / 40);
                },
                some);
        assertEquals(1, Aspect.ROUND_TURNOUT.look(field).questions().size());
        assertEquals(1, Aspect.ROUND_SHARE.look(field).questions().size());
        Seen.Bar at = Aspect.ROUND_TURNOUT.look(field).bars().get(65);
        assertEquals("65", at.label());
        assertTrue(at.marked() && at.count() >= 40, at.toString());
        assertEquals(Seen.Bar.NAMED, at.first().size());
        assertTrue(at.first().containsAll(List.of("0001", "0002")), at.toString());
    }

    @Test
    void roundedCountsShowInTheirLastDigits() {
        int[] some = IntStream.rangeClosed(1, 90).toArray();
        Field field = field(
                number -> polled(
                        number, 1_500, 10L * (90 + chance.nextInt(20)), 9, 10L * (50 + chance.nextInt(9)), 19, 0),
                some);
        assertEquals(1, Aspect.LAST_DIGITS.look(field).questions().size());
    }

    @Test
    void everyQuestionAndCautionIsSaidInEveryLanguage() {
        for (Language language : Language.values()) {
            for (Aspect aspect : Aspect.values()) {
                assertFalse(aspect.title().in(language).isBlank());
                assertFalse(aspect.caution().in(language).isBlank());
            }
        }
        Field field =
                field(number -> polled(number, 1_000, number * 100L, 10, number * 50L, 0, number * 100L - 30), 10);
        assertEquals(
                "Precinct 0010: turnout is 100 %, in half of all precincts it is between 62.8 and 67.6 %. Was the list"
                        + " complete, and what brought so many here?",
                Aspect.TURNOUT.look(field).questions().getFirst().asks().in(Language.EN));
    }
}
