package kz.esep.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.esep.access.Session;
import kz.esep.election.Election;
import kz.esep.election.ElectionKind;
import kz.esep.election.Precinct;
import kz.esep.election.PrecinctKind;
import kz.esep.table.Grid;
import kz.esep.text.Language;
import kz.esep.text.Refused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PollingHoursTest {
    private static final Hours EARLY = new Hours(LocalTime.of(6, 0), LocalTime.of(20, 0));
    private static final Hours LATE = new Hours(LocalTime.of(7, 0), LocalTime.of(22, 0));
    private static final PrecinctHours.Act ACT = new PrecinctHours.Act("12", LocalDate.of(2027, 2, 1));
    private static final String HOSPITAL = "0003";

    @TempDir
    Path folder;

    private Steppe steppe;

    @BeforeEach
    void open() {
        ZoneOffset offset = ZoneOffset.ofHours(5);
        List<Precinct> precincts = new ArrayList<>(Steppe.precincts(offset, offset));
        precincts.add(Steppe.precinct(HOSPITAL, PrecinctKind.HOSPITAL, offset));
        Election election =
                Steppe.election(ElectionKind.MAZHILIS, "2023", Steppe.VOTING_DAY, null, List.copyOf(precincts));
        steppe = new Steppe(folder, election);
    }

    @AfterEach
    void close() {
        steppe.close();
    }

    private PollingHours hours() {
        return new PollingHours(steppe.workspace, steppe.election);
    }

    private PrecinctHours of(String precinct) {
        return hours().list(Steppe.TYPIST).stream()
                .filter(one -> one.precinct().equals(precinct))
                .findFirst()
                .orElseThrow();
    }

    private LocalTime end(String precinct) {
        return new HoursInForce(steppe.workspace, steppe.election)
                .endOfVoting(precinct)
                .toLocalTime();
    }

    private void propose(Session session, String precinct, Hours wanted) {
        hours().propose(
                        session,
                        PrecinctHours.Proposer.AKIM,
                        "letter 14",
                        "shift work at the mine",
                        Map.of(precinct, wanted));
    }

    private void decided(String precinct, Hours wanted) {
        propose(Steppe.REGISTRAR, precinct, wanted);
        hours().decide(Steppe.CHAIR, ACT, List.of(precinct));
    }

    private static void refuses(String said, Executable act) {
        String reason = assertThrows(Refused.class, act).reason().in(Language.EN);
        assertTrue(reason.contains(said), reason);
    }

    @Test
    void proposedHoursHoldOnceTheyAreDecidedAndMoveTheBeginningOfTheCount() {
        propose(Steppe.REGISTRAR, "0001", LATE);
        assertEquals(LocalTime.of(20, 0), end("0001"));
        hours().decide(Steppe.SECRETARY, ACT, List.of("0001"));
        assertEquals(new PrecinctHours.Decision(LATE, ACT), of("0001").decision());
        assertNull(of("0001").proposal());
        assertEquals(LocalTime.of(22, 0), end("0001"));
        assertEquals(LocalTime.of(20, 0), end("0002"));
        steppe.proveAndReopen();
    }

    @Test
    void aRefusalKeepsTheHoursAndItsReasonAndOtherHoursCanBeProposedAfterIt() {
        propose(Steppe.SECRETARY, "0001", LATE);
        refuses("A reason is needed", () -> hours().refuse(Steppe.CHAIR, ACT, " ", List.of("0001")));
        hours().refuse(Steppe.CHAIR, ACT, "no transport at night", List.of("0001"));
        assertEquals(
                new PrecinctHours.Refusal(LATE, ACT, "no transport at night"),
                of("0001").refusal());
        assertEquals(LocalTime.of(20, 0), end("0001"));
        decided("0001", EARLY);
        assertNull(of("0001").refusal());
        steppe.proveAndReopen();
    }

    @Test
    void votersAreToldOfDecidedHoursAndANewDecisionMustBeToldAgain() {
        refuses(
                "no other hours are decided",
                () -> hours().tell(Steppe.SECRETARY, ACT.date(), "newspaper", List.of("0001")));
        decided("0001", LATE);
        LocalDate before = ACT.date().minusDays(1);
        refuses("cannot have been told", () -> hours().tell(Steppe.SECRETARY, before, "newspaper", List.of("0001")));
        refuses(
                "has not come yet",
                () -> hours().tell(Steppe.SECRETARY, ACT.date().plusDays(1), "radio", List.of("0001")));
        refuses("Say how voters", () -> hours().tell(Steppe.SECRETARY, ACT.date(), "", List.of("0001")));
        hours().tell(Steppe.REGISTRAR, ACT.date(), "newspaper", List.of("0001"));
        assertNotNull(of("0001").notice());
        decided("0001", EARLY);
        assertNull(of("0001").notice());
        steppe.proveAndReopen();
    }

    @ParameterizedTest
    @CsvSource({
        "05:59, 20:00, ends at 22:00 at the latest",
        "07:00, 22:01, ends at 22:00 at the latest",
        "20:00, 20:00, ends at 22:00 at the latest",
        "20:00, 07:00, ends at 22:00 at the latest",
        "00:00, 23:59, ends at 22:00 at the latest",
        "07:00:30, 20:00, whole minutes",
        "07:00, 20:00, are its hours already"
    })
    void hoursThatTheLawDoesNotAllowAreRefused(LocalTime opens, LocalTime closes, String key) {
        refuses(key, () -> propose(Steppe.SECRETARY, "0001", new Hours(opens, closes)));
        assertEquals(PrecinctHours.untouched("0001"), of("0001"));
    }

    @Test
    void anActIsRecordedForAllItsPrecinctsOrForNone() {
        long before = steppe.workspace.head().length();
        Map<String, Hours> wanted = new LinkedHashMap<>();
        wanted.put("0001", LATE);
        wanted.put("0002", new Hours(LocalTime.of(5, 0), LocalTime.of(20, 0)));
        wanted.put("0999", LATE);
        refuses(
                "not a precinct of this commission",
                () -> hours().propose(Steppe.SECRETARY, PrecinctHours.Proposer.AKIM, "", "harvest", wanted));
        wanted.remove("0999");
        refuses(
                "ends at 22:00 at the latest",
                () -> hours().propose(Steppe.SECRETARY, PrecinctHours.Proposer.AKIM, "", "harvest", wanted));
        assertEquals(before, steppe.workspace.head().length());
        wanted.put("0002", EARLY);
        hours().propose(Steppe.SECRETARY, PrecinctHours.Proposer.PRECINCT_COMMISSION, "", "harvest", wanted);
        assertEquals(before + 1, steppe.workspace.head().length());
        refuses("no other hours are proposed", () -> hours().decide(Steppe.CHAIR, ACT, List.of("0001", HOSPITAL)));
        hours().decide(Steppe.CHAIR, ACT, List.of("0001", "0002"));
        assertEquals(before + 2, steppe.workspace.head().length());
        assertEquals(EARLY, of("0002").inForce(Hours.standard(steppe.election, "0002")));
        steppe.proveAndReopen();
    }

    @Test
    void aDecisionHasANumberAndIsMadeBeforeVoting() {
        propose(Steppe.SECRETARY, "0001", LATE);
        PrecinctHours.Act nameless = new PrecinctHours.Act(" ", ACT.date());
        refuses("needs its number", () -> hours().decide(Steppe.CHAIR, nameless, List.of("0001")));
        PrecinctHours.Act tomorrow = new PrecinctHours.Act("12", LocalDate.of(2027, 2, 2));
        refuses("has not come yet", () -> hours().decide(Steppe.CHAIR, tomorrow, List.of("0001")));
        steppe.clock.set("2027-03-22T06:00:00Z");
        PrecinctHours.Act onTheDay = new PrecinctHours.Act("12", Steppe.VOTING_DAY);
        refuses("comes too late", () -> hours().decide(Steppe.CHAIR, onTheDay, List.of("0001")));
        PrecinctHours.Act theDayBefore = new PrecinctHours.Act("12", Steppe.VOTING_DAY.minusDays(1));
        hours().decide(Steppe.CHAIR, theDayBefore, List.of("0001"));
        refuses("No precinct is left", () -> hours().decide(Steppe.CHAIR, ACT, List.of()));
    }

    @Test
    void oneProposalAtATimeStandsOpenForAPrecinct() {
        propose(Steppe.SECRETARY, "0001", LATE);
        refuses("still open", () -> propose(Steppe.SECRETARY, "0001", EARLY));
    }

    @Test
    void votingEndsEarlyOnlyAtAListedSpecialPrecinctOnceEverybodyHasVoted() {
        refuses("other kinds of precincts", () -> hours().allowEarlyEnd(Steppe.CHAIR, ACT, List.of("0001")));
        steppe.clock.set("2027-03-21T10:30:00Z");
        PrecinctHours.Closing closing = new PrecinctHours.Closing(LocalTime.of(15, 20), 48);
        refuses("not on the list", () -> hours().endEarly(Steppe.CHAIR, HOSPITAL, closing, 48));
        PrecinctHours.Act late = new PrecinctHours.Act("15", Steppe.VOTING_DAY.minusDays(6));
        refuses("comes too late", () -> hours().allowEarlyEnd(Steppe.CHAIR, late, List.of(HOSPITAL)));
        PrecinctHours.Act lastDay = new PrecinctHours.Act("15", Steppe.VOTING_DAY.minusDays(7));
        hours().allowEarlyEnd(Steppe.CHAIR, lastDay, List.of(HOSPITAL));
        refuses("until everybody", () -> hours().endEarly(Steppe.CHAIR, HOSPITAL, closing, 47));
        PrecinctHours.Closing later = new PrecinctHours.Closing(LocalTime.of(15, 31), 48);
        refuses("of voting day yet", () -> hours().endEarly(Steppe.CHAIR, HOSPITAL, later, 48));
        PrecinctHours.Closing atTheEnd = new PrecinctHours.Closing(LocalTime.of(20, 0), 48);
        refuses("does not lie within", () -> hours().endEarly(Steppe.CHAIR, HOSPITAL, atTheEnd, 48));
        hours().endEarly(Steppe.CHAIR, HOSPITAL, closing, 48);
        assertEquals(LocalTime.of(15, 20), end(HOSPITAL));
        refuses("recorded already", () -> hours().endEarly(Steppe.CHAIR, HOSPITAL, closing, 48));
        steppe.proveAndReopen();
    }

    @Test
    void onlyThoseWhoMayRecordProposalsAndDecisions() {
        refuses("do not allow this", () -> propose(Steppe.TYPIST, "0001", LATE));
        propose(Steppe.REGISTRAR, "0001", LATE);
        refuses("do not allow this", () -> hours().decide(Steppe.REGISTRAR, ACT, List.of("0001")));
        refuses("do not allow this", () -> hours().refuse(Steppe.REGISTRAR, ACT, "no", List.of("0001")));
        refuses("do not allow this", () -> hours().list(Steppe.ADMINISTRATOR));
    }

    @Test
    void theCalendarTakesTheHoursWhereAllPrecinctsHaveTheSame() {
        for (String precinct : List.of("0001", "0002", HOSPITAL)) {
            decided(precinct, LATE);
        }
        CalendarDate count = steppe.calendar().list(Steppe.CHAIR).dates().stream()
                .filter(date -> date.code().equals("count-begins"))
                .findFirst()
                .orElseThrow();
        assertEquals(LocalTime.of(22, 0), count.when().time());
    }

    @Test
    void theTableAndTheRegisterShowEveryPrecinct() {
        assertEquals(List.of(), new HoursInForce(steppe.workspace, steppe.election).kept());
        decided("0001", LATE);
        assertEquals(
                3, new HoursInForce(steppe.workspace, steppe.election).kept().size());
        Grid table = HoursTable.of(hours().list(Steppe.CHAIR), steppe.election, Language.KK);
        assertEquals(3, table.rows().size());
        assertFalse(table.rows().getFirst().equals(table.rows().getLast()));
    }
}
