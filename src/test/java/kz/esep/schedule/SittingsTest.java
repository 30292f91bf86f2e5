package kz.esep.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.esep.schedule.Sitting.Attendance;
import kz.esep.schedule.Sitting.Dissent;
import kz.esep.schedule.Sitting.Vote;
import kz.esep.text.Refused;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SittingsTest {
    /** The clock says 2027-02-01 11:00 at the commission. */
    private static final LocalDateTime IN_TWO_DAYS = LocalDateTime.of(2027, 2, 3, 11, 0);

    private static final String AFTER = "2027-02-03T06:00:00Z";
    private static final List<String> AGENDA = List.of("Hours of voting");

    @TempDir
    Path folder;

    private Steppe steppe;
    private Sittings sittings;

    @BeforeEach
    void open() {
        steppe = new Steppe(folder);
        sittings = new Sittings(steppe.workspace, steppe.election);
    }

    @AfterEach
    void close() {
        steppe.close();
    }

    private static void refuses(String key, Executable act) {
        assertEquals(key, assertThrows(Refused.class, act).reason().key());
    }

    private int opened(int members, int present) {
        int number = sittings.call(Steppe.SECRETARY, IN_TWO_DAYS, null, AGENDA).number();
        steppe.clock.set(AFTER);
        sittings.open(Steppe.CHAIR, number, new Attendance(members, present));
        return number;
    }

    @Test
    void aSittingIsCalledFortyEightHoursAheadUnlessItIsUrgent() {
        LocalDateTime tooShort = IN_TWO_DAYS.minusMinutes(1);
        refuses("sitting.notice", () -> sittings.call(Steppe.SECRETARY, tooShort, null, AGENDA));
        refuses("refused.reason", () -> sittings.call(Steppe.SECRETARY, tooShort, " ", AGENDA));
        refuses("sitting.past", () -> sittings.call(Steppe.SECRETARY, IN_TWO_DAYS.minusDays(2), "fire", AGENDA));
        refuses("sitting.agenda", () -> sittings.call(Steppe.SECRETARY, IN_TWO_DAYS, null, List.of()));
        assertEquals(
                1, sittings.call(Steppe.SECRETARY, IN_TWO_DAYS, null, AGENDA).number());
        assertEquals(
                "a precinct burnt down",
                sittings.call(Steppe.REGISTRAR, tooShort, "a precinct burnt down", AGENDA)
                        .urgent());
        steppe.proveAndReopen();
    }

    @ParameterizedTest
    @CsvSource({"7, 5, true", "7, 4, false", "9, 6, true", "9, 5, false", "3, 2, true", "3, 1, false", "1, 1, true"})
    void twoThirdsOfAllMembersAreAQuorum(int members, int present, boolean quorum) {
        int number = sittings.call(Steppe.SECRETARY, IN_TWO_DAYS, null, AGENDA).number();
        steppe.clock.set(AFTER);
        Attendance attendance = new Attendance(members, present);
        if (quorum) {
            assertEquals(
                    Sitting.State.OPEN,
                    sittings.open(Steppe.CHAIR, number, attendance).state());
        } else {
            refuses("sitting.quorum", () -> sittings.open(Steppe.CHAIR, number, attendance));
        }
    }

    @Test
    void aSittingIsOpenedAtItsTimeAndOnce() {
        int number = sittings.call(Steppe.SECRETARY, IN_TWO_DAYS, null, AGENDA).number();
        Attendance all = new Attendance(7, 7);
        refuses("sitting.early", () -> sittings.open(Steppe.CHAIR, number, all));
        steppe.clock.set(AFTER);
        refuses("sitting.members", () -> sittings.open(Steppe.CHAIR, number, new Attendance(7, 8)));
        refuses("sitting.unknown", () -> sittings.open(Steppe.CHAIR, 9, all));
        sittings.open(Steppe.CHAIR, number, all);
        refuses("sitting.state", () -> sittings.open(Steppe.CHAIR, number, all));
        refuses("sitting.state", () -> sittings.cancel(Steppe.CHAIR, number, "nobody came"));
    }

    @ParameterizedTest
    @CsvSource({"4, 1, 0, true", "3, 2, 0, false", "3, 0, 2, false", "5, 0, 0, true"})
    void aMajorityOfAllMembersAdoptsNotOfThosePresent(int yes, int no, int abstained, boolean adopted) {
        int number = opened(7, 5);
        Vote vote = new Vote(yes, no, abstained);
        assertEquals(
                adopted,
                sittings.decide(Steppe.CHAIR, number, "12", "From 06:00", vote, List.of())
                        .adopted());
    }

    @Test
    void votesAddUpNumbersAreUsedOnceAndDissentsBelongToMembers() {
        int number = opened(7, 6);
        List<Dissent> none = List.of();
        refuses("sitting.vote", () -> sittings.decide(Steppe.CHAIR, number, "12", "text", new Vote(5, 0, 0), none));
        refuses("sitting.vote", () -> sittings.decide(Steppe.CHAIR, number, "12", "text", new Vote(7, -1, 0), none));
        Vote vote = new Vote(5, 1, 0);
        refuses("refused.number", () -> sittings.decide(Steppe.CHAIR, number, "", "text", vote, none));
        refuses("sitting.text", () -> sittings.decide(Steppe.CHAIR, number, "12", " ", vote, none));
        Dissent stranger = new Dissent(8, "too early");
        refuses(
                "sitting.dissenter",
                () -> sittings.decide(Steppe.CHAIR, number, "12", "text", vote, List.of(stranger)));
        Dissent third = new Dissent(3, "too early for the buses");
        refuses(
                "sitting.dissenter",
                () -> sittings.decide(Steppe.CHAIR, number, "12", "text", vote, List.of(third, third)));
        sittings.decide(Steppe.SECRETARY, number, "12", "text", vote, List.of(third));
        refuses("sitting.twice", () -> sittings.decide(Steppe.CHAIR, number, "12", "text", vote, none));
        sittings.close(Steppe.CHAIR, number);
        refuses("sitting.state", () -> sittings.decide(Steppe.CHAIR, number, "13", "text", vote, none));
        Sitting minutes = sittings.list(Steppe.TYPIST).getFirst();
        assertEquals(List.of(third), minutes.decisions().getFirst().dissents());
        assertEquals(Sitting.State.CLOSED, minutes.state());
        steppe.proveAndReopen();
    }

    @Test
    void aCancelledSittingKeepsItsReason() {
        int number = sittings.call(Steppe.SECRETARY, IN_TWO_DAYS, null, AGENDA).number();
        assertEquals(
                Sitting.State.CANCELLED,
                sittings.cancel(Steppe.SECRETARY, number, "four of seven came").state());
        steppe.clock.set(AFTER);
        refuses("sitting.state", () -> sittings.open(Steppe.CHAIR, number, new Attendance(7, 7)));
        assertEquals(
                2,
                sittings.call(Steppe.SECRETARY, IN_TWO_DAYS.plusDays(3), null, AGENDA)
                        .number());
        steppe.proveAndReopen();
    }

    @Test
    void hoursAreDecidedByADecisionThatTheMinutesHaveAsAdoptedOnThatDay() {
        int number = opened(7, 6);
        sittings.decide(Steppe.CHAIR, number, "12", "From 06:00", new Vote(4, 2, 0), List.of());
        sittings.decide(Steppe.CHAIR, number, "13", "Until 22:00", new Vote(3, 3, 0), List.of());
        PollingHours hours = new PollingHours(steppe.workspace, steppe.election);
        Hours early = new Hours(LocalTime.of(6, 0), LocalTime.of(20, 0));
        hours.propose(Steppe.SECRETARY, PrecinctHours.Proposer.AKIM, "", "mine", Map.of("0001", early));
        LocalDate day = IN_TWO_DAYS.toLocalDate();
        refuses(
                "hours.refused.not-adopted",
                () -> hours.decide(Steppe.CHAIR, new PrecinctHours.Act("13", day), List.of("0001")));
        refuses(
                "hours.refused.other-day",
                () -> hours.decide(Steppe.CHAIR, new PrecinctHours.Act("12", day.minusDays(1)), List.of("0001")));
        hours.decide(Steppe.CHAIR, new PrecinctHours.Act("12", day), List.of("0001"));
        PrecinctHours.Act act = new PrecinctHours.Act("12", day);
        assertEquals(
                new PrecinctHours.Decision(early, act),
                hours.list(Steppe.CHAIR).getFirst().decision());
        steppe.proveAndReopen();
    }

    @Test
    void onlyThoseWhoMayOpenAndDecide() {
        refuses("not-allowed", () -> sittings.call(Steppe.TYPIST, IN_TWO_DAYS, null, AGENDA));
        refuses("not-allowed", () -> sittings.open(Steppe.REGISTRAR, 1, new Attendance(7, 7)));
        refuses("not-allowed", () -> sittings.list(Steppe.ADMINISTRATOR));
        assertTrue(sittings.list(Steppe.TYPIST).isEmpty());
    }

    /** Called on 01.12.2026, over on 28.03.2027; day is when one looks, held when one sat. */
    @ParameterizedTest
    @CsvSource({
        "2026-12-01,           , 2026-12-10, 2026-12-15, false",
        "2026-12-01,           , 2026-12-15, 2026-12-15, false",
        "2026-12-01,           , 2026-12-16, 2026-12-15, true",
        "2026-12-01, 2026-12-14, 2026-12-16, 2026-12-28, false",
        "2026-12-01, 2026-11-20, 2026-12-16, 2026-12-15, true",
        "          , 2027-02-03, 2027-02-10, 2027-02-17, false",
        "          , 2027-02-03, 2027-02-18, 2027-02-17, true",
        "          ,           , 2027-02-18,           , false",
        "2026-12-01, 2027-03-20, 2027-03-25,           , false",
        "2026-12-01, 2027-03-01, 2027-03-29,           , false",
    })
    void aCommissionSitsAtLeastOnceInTwoWeeksOfAnElection(
            @Nullable LocalDate called,
            @Nullable LocalDate held,
            LocalDate day,
            @Nullable LocalDate due,
            boolean late) {
        Sitting one = Sitting.called(1, (held == null ? day : held).atTime(10, 0), null, AGENDA);
        List<Sitting> sittings = held == null ? List.of(one) : List.of(one.opened(new Attendance(7, 6)));
        Rhythm rhythm = Rhythm.of(sittings, new Rhythm.Span(called, null, LocalDate.of(2027, 3, 28)), day);
        assertEquals(due, rhythm.due());
        assertEquals(late, rhythm.isLate());
    }

    @Test
    void theRhythmOfACommissionFollowsFromItsMinutes() {
        assertNull(sittings.rhythm(Steppe.TYPIST, Optional.empty()).due());
        opened(7, 5);
        assertEquals(
                LocalDate.of(2027, 2, 17),
                sittings.rhythm(Steppe.TYPIST, Optional.empty()).due());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-01, 2026-12-03,           , 2026-12-09, 2026-12-10, true,  false",
        "2026-12-01, 2026-12-03,           , 2026-12-11, 2026-12-10, true,  true",
        "2026-12-01, 2026-12-03, 2026-12-02, 2026-12-09, 2026-12-10, true,  false",
        "2026-12-01, 2026-12-03, 2026-12-03, 2026-12-09, 2026-12-17, false, false",
        "          , 2026-12-03, 2026-12-09, 2026-12-09, 2026-12-23, false, false",
        "2026-12-01, 2026-12-03,           , 2027-03-29,           , true,  false",
    })
    void theFirstSittingIsWithinSevenDaysOfTheFormation(
            @Nullable LocalDate called,
            LocalDate formed,
            @Nullable LocalDate held,
            LocalDate day,
            @Nullable LocalDate due,
            boolean first,
            boolean late) {
        Sitting one = Sitting.called(1, (held == null ? day : held).atTime(10, 0), null, AGENDA);
        List<Sitting> known = held == null ? List.of(one) : List.of(one.opened(new Attendance(7, 6)));
        Rhythm rhythm = Rhythm.of(known, new Rhythm.Span(called, formed, LocalDate.of(2027, 3, 28)), day);
        assertEquals(due, rhythm.due());
        assertEquals(first, rhythm.first());
        assertEquals(late, rhythm.isLate());
    }

    @Test
    void aCommissionThatIsOlderThanTheElectionHasSatBefore() {
        assertNull(sittings.rhythm(Steppe.TYPIST, Optional.of(LocalDate.of(2024, 2, 1)))
                .due());
        assertEquals(
                LocalDate.of(2027, 2, 8),
                sittings.rhythm(Steppe.TYPIST, Optional.of(LocalDate.of(2027, 2, 1)))
                        .due());
    }
}
