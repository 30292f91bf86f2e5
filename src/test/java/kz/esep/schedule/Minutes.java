package kz.esep.schedule;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import kz.esep.access.Session;
import kz.esep.app.Nights;
import kz.esep.office.Office;

/** Minutes of a sitting, for tests of what refers to them. */
public final class Minutes {
    private Minutes() {}

    /** Holds an urgent sitting at the time of {@link Nights#CLOCK}, at which all seven members adopt that decision. */
    public static void decide(Path workspace, String number) {
        int called;
        Clock before = Clock.offset(Nights.CLOCK, Duration.ofHours(-1));
        try (Office office = Office.open(workspace, before);
                Session chair = Nights.signIn(office, "chair")) {
            called = office.sittings()
                    .call(chair, LocalDateTime.now(Nights.CLOCK), "the day is near", List.of("Timetables"))
                    .number();
        }
        try (Office office = Office.open(workspace, Nights.CLOCK);
                Session chair = Nights.signIn(office, "chair")) {
            Sittings sittings = office.sittings();
            sittings.open(chair, called, new Sitting.Attendance(7, 7));
            sittings.decide(chair, called, number, "Timetables approved", new Sitting.Vote(7, 0, 0), List.of());
        }
    }
}
