package kz.esep.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import kz.esep.election.Campaign;
import kz.esep.election.Election;
import kz.esep.election.ElectionKind;
import kz.esep.election.Level;
import kz.esep.election.RuleEditions;
import kz.esep.text.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ReckoningTest {
    private static final ZoneOffset OFFSET = ZoneOffset.ofHours(5);
    private static final LocalDate CALLED = LocalDate.of(2027, 1, 19);

    private static Reckoning reckoning(@Nullable Campaign campaign) {
        return of(Steppe.election(ElectionKind.MAZHILIS, "2023", Steppe.VOTING_DAY, campaign));
    }

    private static Reckoning of(Election election) {
        return new Reckoning(election, OFFSET, Hours.standard(election));
    }

    private static CalendarDate date(Reckoning reckoning, String code) {
        return reckoning.dates().stream()
                .filter(date -> date.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static LocalDate day(Reckoning reckoning, String code) {
        return date(reckoning, code).when().date();
    }

    @Test
    void countsFromTheCallingOnceThePackageSaysWhenThatWas() {
        assertEquals(5, reckoning(null).undated().size());
        Reckoning called = reckoning(new Campaign(CALLED, List.of()));
        assertEquals(List.of(), called.undated());
        assertEquals(LocalDate.of(2027, 2, 3), day(called, "precinct-composition"));
    }

    @Test
    void putsTheCentresDateInThePlaceOfTheLaws() {
        Reckoning early = reckoning(new Campaign(
                null,
                List.of(
                        new Campaign.SetDate("lists-handed", LocalDate.of(2027, 3, 5), null),
                        new Campaign.SetDate("certificates-end", LocalDate.of(2027, 3, 20), LocalTime.of(12, 0)))));
        CalendarDate handed = date(early, "lists-handed");
        assertEquals(LocalDate.of(2027, 3, 5), handed.when().date());
        assertEquals(LocalDate.of(2027, 2, 28), handed.lawful());
        assertEquals(CalendarDate.Origin.CENTRE, handed.origin());
        assertTrue(DateTexts.origin(handed).in(Language.EN).contains("2027-02-28"));
        assertEquals(LocalTime.of(12, 0), date(early, "certificates-end").when().time());
        assertEquals(CalendarDate.Origin.STATUTE, date(early, "lists-open").origin());
    }

    @Test
    void keepsTheLawsTimeOfDayWhereTheCentreSetTheDayAlone() {
        Reckoning early = reckoning(new Campaign(
                null, List.of(new Campaign.SetDate("registration-ends", LocalDate.of(2027, 2, 25), null))));
        assertEquals(
                LocalTime.of(18, 0), date(early, "registration-ends").when().time());
    }

    @Test
    void datesByTheCentreNeedNoCalling() {
        Reckoning early = reckoning(new Campaign(
                null, List.of(new Campaign.SetDate("precinct-composition", LocalDate.of(2027, 2, 1), null))));
        assertEquals(LocalDate.of(2027, 2, 1), day(early, "precinct-composition"));
        assertEquals(4, early.undated().size());
    }

    @Test
    void countsFromTheDayOnWhichCampaigningReallyBegins() {
        assertEquals(LocalDate.of(2027, 2, 13), day(reckoning(null), "media-prices"));
        Reckoning early = reckoning(
                new Campaign(null, List.of(new Campaign.SetDate("campaign-begins", LocalDate.of(2027, 2, 25), null))));
        assertEquals(LocalDate.of(2027, 2, 20), day(early, "media-prices"));
    }

    @Test
    void takesTheHoursOfVotingDayFromTheEdition() {
        Reckoning plain = reckoning(null);
        assertEquals(LocalTime.of(6, 0), date(plain, "opening-begins").when().time());
        assertEquals(LocalTime.of(6, 30), date(plain, "boxes-sealed").when().time());
        assertEquals(LocalTime.of(20, 0), date(plain, "count-begins").when().time());
        assertEquals(
                Steppe.VOTING_DAY.plusDays(1), date(plain, "count-ends").when().date());
        assertEquals(LocalTime.of(8, 0), date(plain, "count-ends").when().time());
    }

    @Test
    void aDayIsOverWhenItHasEndedAndATimeOfDayWhenItHasCome() {
        When day = new When(LocalDate.of(2027, 3, 5), null, OFFSET);
        assertFalse(day.isPast(Instant.parse("2027-03-05T18:59:59Z")));
        assertTrue(day.isToday(Instant.parse("2027-03-05T18:59:59Z")));
        assertTrue(day.isPast(Instant.parse("2027-03-05T19:00:00Z")));
        When time = new When(LocalDate.of(2027, 3, 5), LocalTime.of(18, 0), OFFSET);
        assertFalse(time.isPast(Instant.parse("2027-03-05T12:59:59Z")));
        assertTrue(time.isPast(Instant.parse("2027-03-05T13:00:00Z")));
    }

    @Test
    void takesTheClockThatIsFurthestAheadWhereTheyDiffer() {
        var election = Steppe.election(
                ElectionKind.MAZHILIS,
                "2023",
                Steppe.VOTING_DAY,
                null,
                Steppe.precincts(ZoneOffset.ofHours(5), ZoneOffset.ofHours(6), ZoneOffset.ofHours(5)));
        assertEquals(ZoneOffset.ofHours(6), Reckoning.offset(election, Steppe.COMMISSION));
        assertEquals(ZoneOffset.ofHours(6), Reckoning.offset(election, "centre"));
    }

    @Test
    void aCommissionIsLateOnlyWithWhatItMustSeeTo() {
        CalendarDate handed = date(reckoning(null), "lists-handed");
        CalendarDate results = date(reckoning(null), "results-fixed");
        assertTrue(handed.isDutyOf(Level.TERRITORIAL));
        assertFalse(results.isDutyOf(Level.TERRITORIAL));
        assertTrue(results.isDutyOf(Level.CENTRAL));
        Instant after = Instant.parse("2028-01-01T00:00:00Z");
        assertEquals(CalendarDate.State.LATE, handed.state(Level.TERRITORIAL, after));
        assertEquals(CalendarDate.State.PASSED, results.state(Level.TERRITORIAL, after));
    }

    static Stream<Arguments> everyElection() {
        return RuleEditions.all().stream()
                .flatMap(edition -> Arrays.stream(ElectionKind.values()).map(kind -> Arguments.of(edition.id(), kind)));
    }

    @ParameterizedTest
    @MethodSource("everyElection")
    void everyDateOfEveryElectionHasANameALawAndADoerInEachLanguage(String edition, ElectionKind kind) {
        Reckoning reckoning = of(Steppe.election(kind, edition, Steppe.VOTING_DAY, new Campaign(CALLED, List.of())));
        for (CalendarDate date : reckoning.dates()) {
            for (Language language : Language.values()) {
                for (var said :
                        List.of(date.name(), DateTexts.law(date), DateTexts.body(date), DateTexts.origin(date))) {
                    assertFalse(said.in(language).isBlank(), date.code());
                }
            }
        }
    }
}
