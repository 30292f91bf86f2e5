package kz.esep.election;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RuleEditionsTest {
    static Stream<RuleEdition> all() {
        return RuleEditions.all().stream();
    }

    @Test
    void areTheSixOfTheIndexInTheOrderOfTheirComingIntoForce() {
        assertEquals(
                List.of("2007", "2009", "2018", "2021", "2023", "2026"),
                all().map(RuleEdition::id).toList());
        List<RuleEdition> byDate = new ArrayList<>(RuleEditions.all());
        byDate.sort(java.util.Comparator.comparing(RuleEdition::inForceFrom));
        assertEquals(byDate, RuleEditions.all());
    }

    @ParameterizedTest
    @CsvSource({
        "2007, 7,  , false, , ",
        "2009, 7,  , false, 2, ",
        "2018, 7, 7, false, 2, 1",
        "2021, 5, 5, true, 2, 1",
        "2023, 5, 5, true, 2, 1",
        "2026, 5, 5, true, 2, 1"
    })
    void haveTheValuesOfTheLaw(
            String id,
            BigDecimal threshold,
            BigDecimal local,
            boolean againstAll,
            Integer minimum,
            Integer localMinimum) {
        RuleEdition edition = RuleEditions.find(id).orElseThrow();
        assertEquals(threshold, edition.thresholdPercent());
        assertEquals(local, edition.localThresholdPercent());
        assertEquals(againstAll, edition.againstAll());
        assertGuarantee(minimum, edition.secondList());
        assertGuarantee(localMinimum, edition.localSecondList());
    }

    private static void assertGuarantee(@Nullable Integer minimum, RuleEdition.@Nullable SecondList list) {
        assertEquals(minimum == null ? null : new RuleEdition.SecondList(new BigDecimal("0.7"), minimum), list);
    }

    /** A value that the edition does not have has a source too, which says why it is absent. */
    @ParameterizedTest
    @MethodSource("all")
    void giveTheSourceOfEachValue(RuleEdition edition) {
        List<String> values = new ArrayList<>(List.of(
                "inForceFrom",
                "thresholdPercent",
                "localThresholdPercent",
                "againstAll",
                "secondList",
                "localSecondList",
                "polling",
                "polling.earlyClosing",
                "certificatePercent",
                "wholeBoxVoid",
                "recountHours"));
        if (edition.secondList() != null) {
            values.addAll(List.of("secondList.factor", "secondList.minimum"));
        }
        if (edition.localSecondList() != null) {
            values.addAll(List.of("localSecondList.factor", "localSecondList.minimum"));
        }
        assertEquals(
                values.stream().sorted().toList(),
                edition.sources().keySet().stream().sorted().toList());
        for (String source : edition.sources().values()) {
            assertTrue(source.contains("Art. ") || source.contains("Constitutional Law No. "), source);
            assertFalse(source.isBlank());
        }
    }

    /** Art. 38: the limits never changed, only the seven days that the decision needed before 2009. */
    @ParameterizedTest
    @MethodSource("all")
    void keepVotingBetweenSixAndTenInTheEvening(RuleEdition edition) {
        RuleEdition.Polling polling = edition.polling();
        assertEquals(
                List.of("07:00", "20:00", "06:00", "22:00"),
                Stream.of(polling.opens(), polling.closes(), polling.earliest(), polling.latest())
                        .map(Object::toString)
                        .toList());
        assertEquals(edition.id().equals("2007") ? 7 : 0, polling.decidedDaysBefore());
        assertFalse(polling.earlyClosing().contains(PrecinctKind.ORDINARY));
        assertEquals(edition.id().compareTo("2021") >= 0, polling.earlyClosing().contains(PrecinctKind.SHIFT_CAMP));
    }

    @Test
    void areEmptyForAnUnknownOne() {
        assertEquals(Optional.empty(), RuleEditions.find("1995"));
    }
}
