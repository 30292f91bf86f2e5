package kz.esep.election;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class StatutoryDatesTest {
    static Stream<Arguments> everyEditionAndKind() {
        return RuleEditions.all().stream()
                .flatMap(edition -> Arrays.stream(ElectionKind.values()).map(kind -> Arguments.of(edition.id(), kind)));
    }

    @ParameterizedTest
    @MethodSource("everyEditionAndKind")
    void nameEachDateOnceWithItsArticleAndSource(String edition, ElectionKind kind) {
        List<StatutoryDate> dates = StatutoryDates.of(edition, kind);
        assertEquals(
                dates.size(), dates.stream().map(StatutoryDate::code).distinct().count());
        for (StatutoryDate date : dates) {
            assertTrue(date.code().matches("[a-z]+(-[a-z]+)*"), date.code());
            assertFalse(date.article().isBlank() || date.source().isBlank(), date.code());
        }
    }

    @ParameterizedTest
    @MethodSource("everyEditionAndKind")
    void countInUnitsThatFitWhatTheyAreCountedFrom(String edition, ElectionKind kind) {
        List<StatutoryDate> dates = StatutoryDates.of(edition, kind);
        for (StatutoryDate date : dates) {
            boolean byTheClock = date.from() == StatutoryDate.From.OPENING || date.from() == StatutoryDate.From.CLOSING;
            assertEquals(byTheClock, date.unit() == StatutoryDate.Unit.MINUTES, date.code());
            assertFalse(byTheClock && date.time() != null, date.code());
            assertFalse(date.from() == StatutoryDate.From.CALLING && date.amount() <= 0, date.code());
        }
        boolean counted = dates.stream().anyMatch(date -> date.from() == StatutoryDate.From.CAMPAIGN);
        assertFalse(
                counted && dates.stream().noneMatch(date -> date.code().equals("campaign-begins")),
                "something is counted from a campaign that never begins");
    }

    /** Nobody has read the calendar of 2007, so the program does not pretend to know it. */
    @Test
    void areThereForEveryEditionButTheOldest() {
        for (RuleEdition edition : RuleEditions.all()) {
            assertEquals(
                    edition.id().equals("2007"),
                    StatutoryDates.of(edition.id(), ElectionKind.PRESIDENT).isEmpty());
        }
    }

    @Test
    void knowWhatOnlySomeElectionsHave() {
        assertEquals(
                List.of(),
                StatutoryDates.of("2026", ElectionKind.SENATE).stream()
                        .filter(date -> date.code().startsWith("nomination"))
                        .toList());
        assertTrue(StatutoryDates.of("2023", ElectionKind.REFERENDUM).stream()
                .noneMatch(date -> date.code().equals("campaign-begins")));
        assertTrue(StatutoryDates.of("2009", ElectionKind.MASLIKHAT).stream()
                .anyMatch(date -> date.code().equals("summary-posted")));
    }
}
