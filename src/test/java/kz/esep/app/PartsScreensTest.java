package kz.esep.app;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import kz.esep.access.Session;
import kz.esep.certificate.Act;
import kz.esep.certificate.Application;
import kz.esep.certificate.Serials;
import kz.esep.certificate.Stocks;
import kz.esep.certificate.Voter;
import kz.esep.desktop.Hand;
import kz.esep.office.Office;
import kz.esep.schedule.Hours;
import kz.esep.schedule.PrecinctHours;
import kz.esep.text.Language;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The places that have parts, part by part, with something in each of them, looked at as {@link ScreensTest} does. */
class PartsScreensTest {
    private static final Clock DAYS_BEFORE = Clock.fixed(Instant.parse("2027-01-05T06:00:00Z"), ZoneOffset.ofHours(5));
    private static final LocalDate DECEMBER = LocalDate.of(2026, 12, 28);

    @TempDir
    Path folder;

    private final Looks looks = new Looks();

    @ParameterizedTest
    @EnumSource(Language.class)
    void areWholeInEveryLanguage(Language language) {
        Path file = Nights.fresh(folder);
        try (Office office = Office.open(file, DAYS_BEFORE)) {
            schedule(office);
            certificates(office);
        }
        try (Sitting sitting = new Sitting(folder, DAYS_BEFORE, language)) {
            sitting.open(file).signIn("chair", Nights.passphrase("chair"));
            parts(sitting, language, "schedule", List.of("hours", "timetable", "sittings", "day"));
            sitting.press(KeyCode.F2).signIn("registrar", Nights.passphrase("registrar"));
            parts(sitting, language, "certificates", List.of("STOCK", "ISSUE", "REGISTER", "ARRIVALS", "CLOSING"));
        }
        looks.assertNoProblems();
    }

    private void parts(Sitting sitting, Language language, String place, List<String> parts) {
        int at = sitting.places().indexOf(place);
        sitting.chord(KeyCode.valueOf("DIGIT" + (at + 1)), KeyCode.ALT);
        for (String part : parts) {
            ToggleButton button = sitting.get("part-" + part, ToggleButton.class);
            Hand.act(button::fire);
            sitting.idle();
            looks.at(sitting, language, place + "-" + part.toLowerCase(java.util.Locale.ROOT));
        }
    }

    private static void schedule(Office office) {
        try (Session chair = Nights.signIn(office, "chair")) {
            Hours early = new Hours(LocalTime.of(6, 0), LocalTime.of(20, 0));
            Hours late = new Hours(LocalTime.of(7, 0), LocalTime.of(22, 0));
            office.hours()
                    .propose(
                            chair,
                            PrecinctHours.Proposer.AKIM,
                            "12",
                            "the shift at the plant begins at seven",
                            Map.of("0101", early, "0103", late));
            office.hours().decide(chair, new PrecinctHours.Act("7", LocalDate.of(2027, 1, 4)), List.of("0101"));
            office.sittings()
                    .call(
                            chair,
                            LocalDate.of(2027, 1, 8).atTime(10, 0),
                            null,
                            List.of("Hours of voting at precinct 0103", "Handing out certificates"));
        }
    }

    private static void certificates(Office office) {
        try (Session secretary = Nights.signIn(office, "secretary");
                Session registrar = Nights.signIn(office, "registrar")) {
            act(office, secretary, Act.Kind.RECEIVED, 30, "");
            act(office, secretary, Act.Kind.HANDED_DOWN, 10, "0101");
            Voter voter = new Voter("Aigerim Akhmetova", "800115300012", "ID 045678901", "", null);
            office.issues()
                    .issue(
                            registrar,
                            new Application("lists", 0, "0101", voter, 17, true, LocalDate.of(2027, 1, 4), "0105"));
        }
    }

    private static void act(Office office, Session secretary, Act.Kind kind, long last, String place) {
        office.stocks()
                .sign(secretary, new Stocks.Paper(kind, "4", DECEMBER, new Serials("lists", 1, last), place, ""));
    }
}
