package kz.esep.observer;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import kz.esep.access.Role;
import kz.esep.access.SignedIn;
import kz.esep.text.Language;
import kz.esep.text.Refused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/** Who is registered at a precinct, when they came and went, and what they handed in. */
class ObserversTest {
    @TempDir
    private Path folder;

    private Hall hall;

    @BeforeEach
    void open() {
        hall = new Hall(folder);
    }

    @AfterEach
    void close() {
        hall.close();
    }

    private void refuses(String key, Executable act) {
        assertEquals(key, assertThrows(Refused.class, act).reason().key());
    }

    private static String said(Executable act) {
        return assertThrows(Refused.class, act).reason().in(Language.EN);
    }

    @Test
    void aPersonIsRegisteredComesGoesAndComesAgain() {
        String id = hall.register("party", "Party One", "Saule", "letter");
        assertEquals("o1", id);
        assertFalse(hall.observer(id).hasCome());
        hall.came(id);
        assertTrue(hall.observer(id).isPresent());
        hall.clock.set(Hall.at("10:30"));
        hall.went(id);
        hall.clock.set(Hall.at("12:00"));
        hall.presences().came(Hall.CHAIR, List.of(id), Told.read("11:40"));
        Observer one = hall.observer(id);
        assertEquals(2, one.visits().size());
        assertEquals(Hall.at("08:00"), one.visits().getFirst().came().at());
        assertFalse(one.visits().getFirst().came().isCorrected());
        Moment again = one.visits().getLast().came();
        assertEquals(new Moment(Hall.at("11:40"), Hall.at("12:00")), again);
        assertTrue(again.isCorrected());
        assertEquals("Saule", Objects.requireNonNull(one.particulars()).name());
        hall.prove();
    }

    @Test
    void whatCannotBeIsRefused() {
        String id = hall.register("party", "Party One", "Saule", "letter");
        refuses("refused.absent", () -> hall.went(id));
        refuses("refused.nobody", () -> hall.came("o9"));
        hall.came(id);
        refuses("refused.present", () -> hall.came(id));
        refuses("refused.earlier", () -> hall.presences().went(Hall.CHAIR, List.of(id), Told.read("07:59")));
        refuses("refused.future", () -> hall.presences().went(Hall.CHAIR, List.of(id), Told.read("2027-03-21T08:01")));
        refuses("refused.time", () -> Told.read("8:00"));
        refuses("refused.time", () -> Told.read("25:00"));
        hall.went(id);
        hall.clock.set(Hall.on("2027-03-20T23:59"));
        refuses("refused.before-voting-day", () -> hall.came(id));
    }

    @Test
    void aTimeAfterMidnightIsToldAsTheClockShowedIt() {
        String id = hall.register("proxy", "List One", "Saule", "proxy_certificate");
        hall.clock.set(Hall.on("2027-03-22T00:40"));
        hall.presences().came(Hall.CHAIR, List.of(id), Told.read("23:50"));
        assertEquals(
                Hall.at("23:50"), hall.observer(id).visits().getFirst().came().at());
    }

    @Test
    void whoeverCameTogetherIsRecordedTogetherOrNotAtAll() {
        String one = hall.register("party", "One", "A", "letter");
        String two = hall.register("party", "Two", "B", "letter");
        refuses("refused.present", () -> hall.presences().came(Hall.CHAIR, List.of(one, two, one), null));
        assertFalse(hall.observer(one).isPresent());
        hall.presences().came(Hall.CHAIR, List.of(one, two), null);
        assertTrue(hall.observer(one).isPresent() && hall.observer(two).isPresent());
    }

    @Test
    void nobodyIsRemovedWithoutAWrittenDecisionItsDateAndItsReason() {
        String id = hall.register("association", "Voters", "Saule", "letter");
        hall.came(id);
        hall.clock.set(Hall.at("09:00"));
        refusesRow("column decision", () -> hall.remove(id + ",,2027-03-21,disturbed the vote,"));
        refusesRow("column reason", () -> hall.remove(id + ",5,2027-03-21,,"));
        refusesRow("column date", () -> hall.remove(id + ",5,,disturbed the vote,"));
        refusesRow("column date", () -> hall.remove(id + ",5,2027-03-22,disturbed the vote,"));
        assertNull(hall.observer(id).removal());
        hall.remove(id + ",5,21.03.2027,disturbed the vote,");
        Observer removed = hall.observer(id);
        assertFalse(removed.isPresent());
        assertEquals(
                Hall.at("09:00"),
                Objects.requireNonNull(removed.visits().getFirst().went()).at());
        Removal removal = Objects.requireNonNull(removed.removal());
        assertEquals("disturbed the vote", removal.reason());
        refuses("refused.removed", () -> hall.came(id));
        assertEquals("o2", hall.register("association", "Voters", "Saule", "letter"));
        hall.prove();
    }

    private void refusesRow(String where, Executable act) {
        String said = said(act);
        assertTrue(said.contains("Row 2, " + where), said);
    }

    @Test
    void aFileIsRecordedWholeOrNotAtAllAndEveryFaultIsNamed() {
        String good = "0001,party,Party One,Saule,1,letter,,,,";
        String unread = said(() -> hall.register(good, "0001,club,X,Y,2,paper,,,31.02.2027,9h"));
        assertTrue(unread.contains("Row 3, column sender"), unread);
        assertTrue(unread.contains("Row 3, column document"), unread);
        assertTrue(unread.contains("Row 3, column accredited_on"), unread);
        assertTrue(unread.contains("Row 3, column came"), unread);
        String wrong = said(() -> hall.register(
                good,
                "0009,party,X,Y,2,letter,,,,",
                "1,party,X,Y,3,letter,,,,",
                "0001,party,,Y,4,letter,,,,",
                "0001,party,X,,5,letter,,,,",
                "0001,party,X,Y,,letter,,,,",
                "0001,party,X,Y,1,letter,,,,",
                "0001,foreign_state,X,Y,6,none,,A-7,,",
                "0001,party,X,Y,7,letter,,,,2027-03-20T10:00"));
        for (String fault : List.of(
                "Row 3, column precinct: 0009",
                "Row 4, column precinct: There is no precinct 1 here. If 0001 is meant",
                "Row 5, column sent_by",
                "Row 6, column name",
                "Row 7, column identity: The number",
                "Row 8, column identity: This person is in the register",
                "Row 10, column came: Persons are present from voting day on")) {
            assertTrue(wrong.contains(fault), fault + " in " + wrong);
        }
        assertTrue(hall.observers().list(Hall.CHAIR).isEmpty());
        assertEquals(List.of("o1"), hall.register(good));
    }

    @Test
    void anAccreditationHasANumberAndADay() {
        refusesRow("column accreditation", () -> hall.register("0001,foreign_state,X,Y,6,none,,F-7,,"));
        refusesRow("column accreditation", () -> hall.register("0001,foreign_state,X,Y,6,none,,,2027-03-01,"));
    }

    @Test
    void aCorrectionNamesItsReasonAndKeepsTheTimes() {
        String id = hall.register("party", "Party One", "Saule", "letter");
        hall.came(id);
        Entrant right = Hall.observers("0002,party,Party Two,Saulet,7,letter,12,,,")
                .rows()
                .getFirst()
                .entrant();
        refuses("refused.reason", () -> hall.observers().correct(Hall.REGISTRAR, id, right, " "));
        hall.observers().correct(Hall.REGISTRAR, id, right, "mistyped");
        Observer now = hall.observer(id);
        assertEquals("Saulet", Objects.requireNonNull(now.particulars()).name());
        assertEquals("Party Two", now.sender().name());
        assertEquals("0001", now.precinct());
        assertTrue(now.isPresent());
    }

    @Test
    void answersAreDueInThreeAndFiveDaysAndAtOnceNearVotingDay() {
        String id = hall.register("party", "Party One", "Saule", "letter");
        hall.clock.set(Hall.on("2027-03-23T10:00"));
        assertEquals(
                List.of(1L, 2L, 3L, 4L, 5L, 6L),
                hall.handIn(
                        id + ",appeal,boxes,2027-03-16T23:59",
                        id + ",report,boxes,2027-03-16T08:00",
                        id + ",appeal,boxes,2027-03-17T00:00",
                        id + ",report,boxes,2027-03-21T23:59",
                        id + ",act,boxes,2027-03-21T21:00",
                        id + ",appeal,boxes,2027-03-22T00:30"));
        List<Submission> all = hall.submissions().list(Hall.CHAIR);
        assertEquals(deadline("2027-03-19", false), all.get(0).due());
        assertEquals(deadline("2027-03-21", false), all.get(1).due());
        assertEquals(deadline("2027-03-17", true), all.get(2).due());
        assertEquals(deadline("2027-03-21", true), all.get(3).due());
        assertNull(all.get(4).due());
        assertEquals(deadline("2027-03-25", false), all.get(5).due());
        hall.answer("1,refused,2027-03-19T23:00", "2,granted,2027-03-22T09:00");
        assertEquals(
                List.of("answered-late 2", "unanswered 3", "unanswered 4"),
                hall.submissions().objections(Hall.CHAIR).stream()
                        .map(one -> one.code() + " " + one.subject())
                        .toList());
        Submission answered = hall.submissions().list(Hall.CHAIR).getFirst();
        assertEquals("refused", Objects.requireNonNull(answered.answer()).what());
        refusesRow("column number", () -> hall.answer("1,again,"));
        refusesRow("column number", () -> hall.answer("99,what,"));
        refusesRow("column answer", () -> hall.answer("5,,"));
        refusesRow("column given", () -> hall.answer("6,too early,2027-03-22T00:29"));
        refusesRow("column about", () -> hall.handIn(id + ",act,,"));
        refusesRow("column person", () -> hall.handIn("o7,act,boxes,"));
        hall.prove();
    }

    private static Submission.Deadline deadline(String day, boolean atOnce) {
        return new Submission.Deadline(LocalDate.parse(day), atOnce);
    }

    @Test
    void onlyWhoKeepsTheRegisterRecordsAndOnlyWhoMaySeesIt() {
        for (Role role : Role.values()) {
            boolean keeps =
                    Stream.of(Role.CHAIR, Role.SECRETARY, Role.REGISTRAR).anyMatch(role::equals);
            Executable act = () -> hall.observers()
                    .register(SignedIn.withKey("x", role), Hall.observers("0001,party,P,N," + role + ",letter,,,,"));
            if (keeps) {
                assertDoesNotThrow(act);
            } else {
                refuses("not-allowed", act);
                refuses("not-allowed", () -> hall.submissions().list(SignedIn.withKey("x", role)));
            }
        }
    }

    @Test
    void withoutTheKeyNobodyIsNamedAndNoByteOfTheFileNamesAnybody() throws IOException {
        hall.register("0001,party,Party One,Planted Person,PLANTED-ID,letter,PLANTED-LETTER,,,08:00");
        hall.register("0001,foreign_state,Northland,Planted Guest,PLANTED-PASS,none,,PLANTED-ACC,2027-03-01,");
        hall.handIn("o1,appeal,Planted about somebody,");
        hall.answer("1,Planted answer,");
        hall.remove("o1,5,2027-03-21,Planted reason,");
        Observer unseen =
                hall.observers().list(SignedIn.as("chair", Role.CHAIR)).getFirst();
        assertNull(unseen.particulars());
        assertNull(Objects.requireNonNull(unseen.removal()).reason());
        assertNull(hall.submissions()
                .list(SignedIn.as("chair", Role.CHAIR))
                .getFirst()
                .about());
        hall.close();
        String bytes = new String(Files.readAllBytes(hall.file), StandardCharsets.ISO_8859_1);
        for (String planted : List.of("Planted", "PLANTED")) {
            assertFalse(bytes.contains(planted), planted);
        }
        assertTrue(bytes.contains("Northland") && bytes.contains("Party One"), "the search finds what is not sealed");
    }
}
