package kz.esep.timesheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.esep.access.Role;
import kz.esep.access.SignedIn;
import kz.esep.day.Opening;
import kz.esep.day.PrecinctDays;
import kz.esep.election.Body;
import kz.esep.text.Refused;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Voting day and the night of the count, as what is known of them says. */
class ProposalsTest {
    @TempDir
    private Path folder;

    private Rayon rayon;
    private final Map<String, LocalDateTime> counts = new HashMap<>();

    @BeforeEach
    void open() {
        rayon = new Rayon(folder);
    }

    @AfterEach
    void close() {
        rayon.close();
    }

    private Proposals proposals() {
        return new Proposals(rayon.workspace, rayon.election, precinct -> Optional.ofNullable(counts.get(precinct)));
    }

    private Proposal proposal(Body body, @Nullable LocalTime until) {
        return proposals().propose(Rayon.CHAIR, until).stream()
                .filter(one -> one.body().equals(body))
                .findFirst()
                .orElseThrow();
    }

    /** Of the first member: kind, minutes by day and minutes by night of each day. */
    private static List<String> said(Proposal proposal) {
        String member = proposal.days().getFirst().member();
        return proposal.days().stream()
                .filter(day -> day.member().equals(member))
                .flatMap(day -> day.portions().stream()
                        .map(one -> day.day() + " " + one.kind() + (one.night() ? " night " : " ")
                                + Time.said(one.minutes())))
                .toList();
    }

    @Test
    void aCountFromEightToSixOverAWeekendIsSplitAtMidnightAndAtTheNight() {
        counts.put("0001", LocalDateTime.parse("2027-03-22T06:00"));
        Proposal proposal = proposal(Rayon.SCHOOL, null);
        assertTrue(proposal.counted());
        assertEquals(
                List.of("2027-03-21 WEEKEND 16:00", "2027-03-21 WEEKEND night 2:00", "2027-03-22 ORDINARY night 6:00"),
                said(proposal));
        assertEquals(6, proposal.days().size());
    }

    @Test
    void overAHolidayItIsAHolidayAndSoIsTheMorningAfterIfThatIsOne() {
        rayon.workDays().name(Rayon.REGISTRAR, Rayon.SUNDAY, Kind.HOLIDAY, "Law on holidays");
        rayon.workDays().name(Rayon.REGISTRAR, Rayon.MONDAY, Kind.HOLIDAY, "Law on holidays");
        assertEquals(
                List.of(
                        "2027-03-21 HOLIDAY 16:00",
                        "2027-03-21 HOLIDAY night 2:00",
                        "2027-03-22 HOLIDAY 1:30",
                        "2027-03-22 HOLIDAY night 6:00"),
                said(proposal(Rayon.SCHOOL, LocalTime.of(7, 30))));
        rayon.proveAndReopen();
    }

    @Test
    void withoutAnEndOfTheCountItGoesToTheEndOfVotingAndSaysSo() {
        Proposal proposal = proposal(Rayon.SCHOOL, null);
        assertFalse(proposal.counted());
        assertEquals(List.of("2027-03-21 WEEKEND 14:00"), said(proposal));
        counts.put("0001", LocalDateTime.parse("2072-03-22T06:00"));
        assertFalse(proposal(Rayon.SCHOOL, null).counted());
        assertEquals(
                "2027-03-21T23:30",
                proposal(Rayon.SCHOOL, LocalTime.of(23, 30)).to().toString());
    }

    @Test
    void takesTheRecordedOpeningAndClosing() {
        PrecinctDays days = new PrecinctDays(rayon.workspace, rayon.election, () -> false);
        days.open(
                Rayon.TYPIST,
                Map.of(
                        "0001",
                        new Opening(
                                LocalTime.of(5, 45),
                                new Opening.Boxes(2, 1, LocalTime.of(6, 30)),
                                900,
                                909,
                                5,
                                Opening.Present.NOBODY)));
        days.close(Rayon.TYPIST, Map.of("0001", LocalTime.of(20, 10)));
        assertEquals(
                List.of("2027-03-21 WEEKEND 14:10", "2027-03-21 WEEKEND night 0:15"),
                said(proposal(Rayon.SCHOOL, null)));
    }

    @Test
    void eachPrecinctHasItsOwnClockAndTheRayonThatOfItsFirstPrecinct() {
        LocalTime two = LocalTime.of(2, 0);
        assertEquals("2027-03-22T02:00", proposal(Rayon.WEST, two).to().toString());
        Proposal own = proposal(Rayon.OWN, two);
        assertEquals("2027-03-21T06:00 2027-03-22T03:00", own.from() + " " + own.to());
        assertTrue(own.counted());
        counts.put("0001", LocalDateTime.parse("2027-03-22T04:30"));
        assertEquals("2027-03-22T04:30", proposal(Rayon.OWN, two).to().toString());
        assertFalse(proposal(Rayon.OWN, null).counted());
    }

    @Test
    void leavesAloneWhatIsRecordedAndWhoIsNoMember() {
        rayon.timesheets()
                .record(
                        Rayon.REGISTRAR,
                        List.of(new WorkedDay("m1", Rayon.SUNDAY, List.of(new Portion(Kind.WEEKEND, false, 60)))),
                        "");
        rayon.memberships().leave(Rayon.REGISTRAR, "m2", Rayon.MONDAY, "16");
        List<WorkedDay> days = proposal(Rayon.SCHOOL, LocalTime.of(6, 0)).days();
        assertEquals(
                List.of("m1 2027-03-22", "m2 2027-03-21", "m3 2027-03-21", "m3 2027-03-22"),
                days.stream().map(day -> day.member() + " " + day.day()).toList());
        Timesheets.Changed changed = rayon.timesheets().record(Rayon.REGISTRAR, days, "");
        assertEquals(new Timesheets.Changed(4, 0), changed);
        assertEquals(List.of(), proposal(Rayon.SCHOOL, LocalTime.of(6, 0)).days());
    }

    @Test
    void onlyWhoMaySeeRegistersIsToldAndADayNeedsItsSource() {
        assertThrows(Refused.class, () -> proposals().propose(SignedIn.as("o", Role.OBSERVER), null));
        assertEquals("refused.source", naming(Kind.HOLIDAY, " "));
        assertEquals("refused.kind", naming(Kind.OVERTIME, "act"));
    }

    private String naming(Kind kind, String source) {
        return assertThrows(Refused.class, () -> rayon.workDays().name(Rayon.REGISTRAR, Rayon.MONDAY, kind, source))
                .reason()
                .key();
    }
}
