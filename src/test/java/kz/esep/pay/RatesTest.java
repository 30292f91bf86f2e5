package kz.esep.pay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.esep.election.RuleEdition;
import kz.esep.election.RuleEditions;
import kz.esep.text.Language;
import kz.esep.text.Message;
import kz.esep.text.Refused;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/** Rates, periods, deductions and funds as the commission keeps them. */
class RatesTest {
    private static final LocalDate YEAR = LocalDate.of(2027, 1, 1);

    @TempDir
    private Path folder;

    private Village village;

    @BeforeEach
    void open() {
        village = new Village(folder);
    }

    @AfterEach
    void close() {
        village.close();
    }

    private static void refuses(String key, Executable act) {
        Message reason = assertThrows(Refused.class, act).reason();
        assertEquals(key, reason.key());
        assertTrue(reason.in(Language.RU).length() < 300, "it can be said");
    }

    private void set(RateName name, LocalDate from, String value) {
        village.rates().set(Village.REGISTRAR, name, from, new BigDecimal(value), "act 1");
    }

    private Optional<String> on(RateName name, LocalDate day) {
        return village.rates()
                .table(Village.CHAIR)
                .on(name, day)
                .map(rate -> rate.value() + " " + rate.cited().in(Language.EN));
    }

    @Test
    void theLastRateThatHasBegunHoldsAndOneTypedAgainTakesItsPlace() {
        LocalDate day = LocalDate.of(2027, 3, 21);
        assertEquals(Optional.empty(), on(RateName.MINIMUM_WAGE, day));
        set(RateName.MINIMUM_WAGE, YEAR, "85000");
        set(RateName.MINIMUM_WAGE, YEAR.plusMonths(6), "90000");
        assertEquals(Optional.of("85000 act 1"), on(RateName.MINIMUM_WAGE, day));
        set(RateName.MINIMUM_WAGE, YEAR, "85000.50");
        assertEquals(Optional.of("85000.5 act 1"), on(RateName.MINIMUM_WAGE, day));
        assertEquals(Optional.of("90000 act 1"), on(RateName.MINIMUM_WAGE, YEAR.plusMonths(7)));
        assertEquals(Optional.empty(), on(RateName.MINIMUM_WAGE, YEAR.plusYears(1)));
        assertEquals(Optional.empty(), on(RateName.CHAIR, day));
        assertEquals(Optional.of("1.5 Labour Code of 2015, Art. 108-110"), on(RateName.NIGHT, day));
        set(RateName.NIGHT, day, "2");
        assertEquals(Optional.of("2 act 1"), on(RateName.NIGHT, day));
        assertEquals(Optional.of("1.5 Labour Code of 2015, Art. 108-110"), on(RateName.NIGHT, day.minusDays(1)));
        village.proveAndReopen();
    }

    @Test
    void aTypedMinimumWageComesBeforeTheKnownOneOfTheSameDay() {
        LocalDate then = LocalDate.of(2015, 4, 26);
        assertEquals(
                Rate.Standing.APPROXIMATE,
                village.rates()
                        .table(Village.CHAIR)
                        .on(RateName.MINIMUM_WAGE, then)
                        .orElseThrow()
                        .standing());
        set(RateName.MINIMUM_WAGE, LocalDate.of(2015, 1, 1), "21364");
        assertEquals(Optional.of("21364 act 1"), on(RateName.MINIMUM_WAGE, then));
    }

    @Test
    void refusesNumbersThatCannotBeAndWhatIsBelowTheLaw() {
        refuses("refused.value", () -> set(RateName.MINIMUM_WAGE, YEAR, "85000.001"));
        refuses("refused.value", () -> set(RateName.MINIMUM_WAGE, YEAR, "0"));
        refuses("refused.value", () -> set(RateName.CHAIR, YEAR, "0.99"));
        refuses("refused.value", () -> set(RateName.HOLIDAY, YEAR, "15"));
        refuses("refused.below", () -> set(RateName.BASIS, YEAR, "2.9"));
        refuses("refused.below", () -> set(RateName.HOLIDAY, YEAR, "1.25"));
        // what overtime is multiplied by was not read in the law: less than 1.5 is taken
        set(RateName.OVERTIME, YEAR, "1.25");
        refuses(
                "refused.source",
                () -> village.rates().set(Village.REGISTRAR, RateName.BASIS, YEAR, BigDecimal.TEN, " "));
        refuses(
                "not-allowed",
                () -> village.rates().set(Village.CHAIR, RateName.BASIS, YEAR, BigDecimal.TEN, "source"));
    }

    @Test
    void numbersOfAnyLengthAreRefusedAndNotWrittenOut() {
        String endless = "1E+999999999";
        refuses("refused.value", () -> set(RateName.MINIMUM_WAGE, YEAR, endless));
        refuses("refused.value", () -> set(RateName.CHAIR, YEAR, "-" + endless));
        refuses("refused.percent", () -> deduct("pension", endless, null));
        refuses("refused.amount", () -> deduct("pension", "10", endless));
        refuses("refused.amount", () -> village.fund(1, endless));
        refuses("refused.amount", () -> village.fund(1, "1E-999999999"));
        village.fund(1, "1E+12");
    }

    @Test
    void aKnownMinimumWageIsTheLeastThatCanBeTypedForItsYear() {
        LocalDate then = LocalDate.of(2023, 1, 1);
        refuses("refused.below", () -> set(RateName.MINIMUM_WAGE, then, "7000"));
        refuses("refused.below", () -> set(RateName.MINIMUM_WAGE, then.plusMonths(2), "69999.99"));
        set(RateName.MINIMUM_WAGE, then, "70000");
        // 2020 is uncertain and 2015 is rounded: both are typed as the commission knows them
        set(RateName.MINIMUM_WAGE, LocalDate.of(2020, 1, 1), "42499");
    }

    private Period period(String id, int days, int hours) {
        return village.rates()
                .setPeriod(
                        Village.REGISTRAR, new Period(id, YEAR, YEAR.plusDays(days - 1L), hours, YEAR, "decision 5"));
    }

    @Test
    void periodsDoNotOverlapAndAreChangedUnderTheirNumber() {
        assertEquals(61, period("", 61, 340).days());
        refuses("refused.overlap", () -> period("", 10, 40));
        assertEquals(336, period("1", 60, 336).hours());
        refuses("refused.no-period", () -> period("2", 60, 336));
        refuses("refused.norm", () -> period("1", 2, 49));
        refuses("refused.norm", () -> period("1", 2, 0));
        refuses("refused.days", () -> period("1", 0, 8));
        assertEquals(1, village.rates().periods(Village.CHAIR).size());
        village.proveAndReopen();
    }

    @Test
    void theDayOfTheRatesIsOfAYearOfThePeriod() {
        LocalDate from = LocalDate.of(2026, 12, 1);
        LocalDate to = YEAR.plusDays(9);
        for (LocalDate wrong :
                List.of(LocalDate.of(2023, 3, 1), LocalDate.of(2025, 12, 31), LocalDate.of(2028, 1, 1))) {
            refuses(
                    "refused.rates-on",
                    () -> village.rates()
                            .setPeriod(Village.REGISTRAR, new Period("", from, to, 40, wrong, "decision 5")));
        }
        village.rates()
                .setPeriod(Village.REGISTRAR, new Period("", from, to, 40, LocalDate.of(2026, 1, 1), "decision 5"));
    }

    private void deduct(String name, String percent, @Nullable String cap) {
        village.rates()
                .deduct(
                        Village.REGISTRAR,
                        new Deduction(
                                name,
                                YEAR,
                                1,
                                new BigDecimal(percent),
                                Deduction.Base.GROSS,
                                cap == null ? null : new BigDecimal(cap),
                                "act 1"));
    }

    @Test
    void deductionsAndFundsAreRefusedWhereANumberCannotBe() {
        deduct("pension", "10", "4250000");
        assertEquals(1, village.rates().deductions(Village.CHAIR).size());
        refuses("refused.percent", () -> deduct("pension", "100.1", null));
        refuses("refused.percent", () -> deduct("pension", "-1", null));
        refuses("refused.cap", () -> deduct("pension", "10", "0"));
        refuses("refused.name", () -> deduct(" ", "10", null));
        refuses("refused.share", () -> village.fund(-1, null));
        refuses("refused.amount", () -> village.fund(1, "-1"));
        refuses("refused.amount", () -> village.fund(1, "1.001"));
        refuses(
                "refused.fund-id",
                () -> village.budgets().set(Village.REGISTRAR, new Fund("A B", "name", 1, null, YEAR, "1")));
    }

    /** Whether a Kazakh reader is told in Kazakh where it stands. */
    private static boolean isCited(Rate rate) {
        String said = rate.cited().in(Language.KK);
        return !said.equals(rate.source()) && !said.equals(rate.cited().in(Language.EN));
    }

    @Test
    void everyEditionHasItsRulesAndSaysWhereTheyStand() {
        for (RuleEdition edition : RuleEditions.all()) {
            PayRules rules = PayRules.of(edition.id());
            for (String value : List.of(
                    "way", "publicServant", "night.overtime", "night.weekend", "night.holiday", "fullTime", "hour")) {
                assertTrue(!rules.source(value).isBlank(), edition.id() + " " + value);
            }
            assertTrue(rules.rates().stream().allMatch(RatesTest::isCited), edition.id());
        }
        Refused refused = assertThrows(
                Refused.class,
                () -> Books.of("2007", "2007-07-01", "2007-08-31", 340)
                        .with(RateName.MINIMUM_WAGE, "9752")
                        .terms());
        assertEquals("refused.edition", refused.reason().key());
    }

    @Test
    void whatIsUncertainIsSaidAndAFundIsNeeded() {
        Books spring = Books.of("2023", "2023-02-01", "2023-04-02", 336);
        List<String> doubts = spring.terms().doubts().stream()
                .map(doubt -> doubt.in(Language.EN))
                .toList();
        assertEquals(2, doubts.size(), doubts::toString);
        assertTrue(doubts.getFirst().startsWith("Uncertain: multiplier for overtime 1.5"), doubts::toString);
        assertEquals(
                "refused.no-fund",
                assertThrows(Refused.class, () -> spring.from().terms())
                        .reason()
                        .key());
    }
}
