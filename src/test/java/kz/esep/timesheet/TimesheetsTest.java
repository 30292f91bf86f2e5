package kz.esep.timesheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import kz.esep.access.Role;
import kz.esep.access.SignedIn;
import kz.esep.text.Language;
import kz.esep.text.Refused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/** What is recorded of the time that members work. */
class TimesheetsTest {
    private static final Portion DAY = new Portion(Kind.WEEKEND, false, 16 * 60);
    private static final Portion NIGHT = new Portion(Kind.WEEKEND, true, 2 * 60);
    private static final Portion AFTER = new Portion(Kind.ORDINARY, true, 6 * 60);

    @TempDir
    private Path folder;

    private Rayon rayon;

    @BeforeEach
    void open() {
        rayon = new Rayon(folder);
    }

    @AfterEach
    void close() {
        rayon.close();
    }

    private static WorkedDay sunday(String member, Portion... portions) {
        return new WorkedDay(member, Rayon.SUNDAY, List.of(portions));
    }

    private Timesheets.Changed record(String reason, WorkedDay... days) {
        return rayon.timesheets().record(Rayon.REGISTRAR, List.of(days), reason);
    }

    private String refusal(Executable act) {
        return assertThrows(Refused.class, act).reason().in(Language.EN);
    }

    private void refuses(String said, WorkedDay... days) {
        String refusal = refusal(() -> record("", days));
        assertTrue(refusal.contains(said), refusal);
        assertEquals(List.of(), rayon.worked());
    }

    @Test
    void keepsHoursByMemberDayKindAndNight() {
        WorkedDay monday = new WorkedDay("m4", Rayon.MONDAY, List.of(AFTER));
        assertEquals(new Timesheets.Changed(3, 0), record("", monday, sunday("m2", NIGHT, DAY), sunday("m5", DAY)));
        assertEquals(
                List.of(
                        new Worked("m2", Rayon.SUNDAY, Kind.WEEKEND, false, 960),
                        new Worked("m2", Rayon.SUNDAY, Kind.WEEKEND, true, 120),
                        new Worked("m4", Rayon.MONDAY, Kind.ORDINARY, true, 360),
                        new Worked("m5", Rayon.SUNDAY, Kind.WEEKEND, false, 960)),
                rayon.worked());
        assertEquals(
                List.of(new Worked("m4", Rayon.MONDAY, Kind.ORDINARY, true, 360)),
                rayon.timesheets().worked(Rayon.CHAIR, Rayon.WEST, Rayon.SUNDAY, Rayon.MONDAY));
        rayon.proveAndReopen();
    }

    @Test
    void aDayIsCorrectedWithAReasonAndWhatStoodBeforeIsKept() {
        record("", sunday("m1", DAY), sunday("m2", DAY));
        assertEquals(new Timesheets.Changed(0, 0), record("", sunday("m1", DAY)));
        String refusal = refusal(() -> record(" ", sunday("m1", DAY), sunday("m2", NIGHT)));
        assertTrue(refusal.contains("m2 on 2027-03-21: Something else is recorded already."), refusal);
        assertEquals(new Timesheets.Changed(1, 1), record("left early", sunday("m3", DAY), sunday("m2", NIGHT)));
        assertEquals(new Timesheets.Changed(0, 1), record("was ill", WorkedDay.idle("m2", Rayon.SUNDAY)));
        assertEquals(
                List.of(sunday("m2", DAY), sunday("m2", NIGHT)),
                rayon.timesheets().corrections(Rayon.CHAIR, Rayon.SUNDAY, Rayon.SUNDAY).stream()
                        .map(Correction::was)
                        .toList());
        assertEquals(
                List.of("m1", "m3"), rayon.worked().stream().map(Worked::member).toList());
        rayon.proveAndReopen();
    }

    @Test
    void refusesWhatADayCannotBe() {
        refuses("no member m9", sunday("m9", DAY));
        refuses("m1 on 2026-12-31", new WorkedDay("m1", Rayon.SINCE.minusDays(1), List.of(DAY)));
        Portion full = new Portion(Kind.ORDINARY, false, 24 * 60);
        refuses("24:01 hours are more", sunday("m1", full, new Portion(Kind.OVERTIME, true, 1)));
        refuses("8:01 hours of night", sunday("m1", new Portion(Kind.ORDINARY, true, 481)));
        refuses("16:01 hours outside", sunday("m1", new Portion(Kind.ORDINARY, false, 961)));
        refuses("comes twice", sunday("m1", DAY), sunday("m2", DAY), sunday("m1", NIGHT));
    }

    @Test
    void whoeverHasLeftWorkedUntilThen() {
        rayon.memberships().leave(Rayon.REGISTRAR, "m1", Rayon.MONDAY, "16");
        record("", sunday("m1", DAY, new Portion(Kind.WEEKEND, true, 8 * 60)));
        String refusal = refusal(() -> record("", new WorkedDay("m1", Rayon.MONDAY, List.of(AFTER))));
        assertTrue(refusal.contains("m1 on 2027-03-22: This person is not a member"), refusal);
    }

    @Test
    void onlyWhoKeepsRegistersRecordsAndWhoMaySeeThemSees() {
        assertEquals("not-allowed", key(() -> rayon.timesheets().record(Rayon.CHAIR, List.of(), "")));
        assertEquals("not-allowed", key(() -> rayon.timesheets().worked(Rayon.TYPIST, Rayon.SUNDAY, Rayon.MONDAY)));
        assertEquals(
                List.of(),
                rayon.timesheets()
                        .worked(SignedIn.as("secretary", Role.SECRETARY), Rayon.OWN, Rayon.SUNDAY, Rayon.MONDAY));
    }

    private static String key(Executable act) {
        return assertThrows(Refused.class, act).reason().key();
    }

    @Test
    void timesAreWrittenWithColons() {
        assertEquals("0:05 8:30 24:00", Time.said(5) + " " + Time.said(510) + " " + Time.said(1440));
        assertEquals(OptionalInt.of(480), Time.minutes("8"));
        assertEquals(OptionalInt.of(1440), Time.minutes("24:00"));
        for (String wrong : List.of("", "8:3", "8:60", "24:01", "100", "-8", "8.5")) {
            assertEquals(OptionalInt.empty(), Time.minutes(wrong), wrong);
        }
    }
}
