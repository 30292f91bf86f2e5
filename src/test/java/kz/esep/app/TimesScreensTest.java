package kz.esep.app;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import kz.esep.access.Session;
import kz.esep.office.Office;
import kz.esep.schedule.Hours;
import kz.esep.schedule.PrecinctHours;
import kz.esep.schedule.Timetable;
import kz.esep.text.Language;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The hours of voting and the working timetables in every language and look. */
class TimesScreensTest {
    private static final Hours EARLY = new Hours(LocalTime.of(6, 0), LocalTime.of(20, 0));
    private static final Hours LATE = new Hours(LocalTime.of(7, 0), LocalTime.of(22, 0));
    private static final PrecinctHours.Act ACT = new PrecinctHours.Act("12/3", LocalDate.of(2027, 1, 4));

    @TempDir
    Path folder;

    private Path workspace() {
        Path file = Nights.fresh(folder);
        try (Office office = Office.open(file, Nights.CLOCK);
                Session chair = Nights.signIn(office, "chair")) {
            hours(office, chair);
            timetables(office, chair);
        }
        return file;
    }

    private static void hours(Office office, Session chair) {
        Map<String, Hours> wanted = new LinkedHashMap<>();
        Stream.of("0102", "0103", "0104").forEach(id -> wanted.put(id, EARLY));
        Stream.of("0105", "0106", "0107").forEach(id -> wanted.put(id, LATE));
        office.hours().propose(chair, PrecinctHours.Proposer.AKIM, "77", "Sowing", wanted);
        office.hours().decide(chair, ACT, List.of("0102", "0103", "0105"));
        office.hours().refuse(chair, ACT, "One entrance", List.of("0106"));
        office.hours().tell(chair, LocalDate.of(2027, 1, 5), "Posters", List.of("0102"));
        office.hours().propose(chair, PrecinctHours.Proposer.PRECINCT_COMMISSION, "", "Buses", Map.of("0102", LATE));
    }

    private static void timetables(Office office, Session chair) {
        Hours open = new Hours(LocalTime.of(9, 0), LocalTime.of(18, 30));
        List<Timetable.Shift> shifts = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            shifts.add(new Timetable.Shift(day, null, open, 11, null));
        }
        shifts.add(new Timetable.Shift(null, LocalDate.of(2026, 12, 27), null, null, null));
        Timetable.Week week = new Timetable.Week(shifts);
        office.timetables().draft(chair, Map.of("0101", week, "0103", week));
        office.timetables().decide(chair, ACT, List.of("0103"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void areWholeInEveryLanguage(Language language) {
        Looks looks = new Looks();
        Path file = workspace();
        try (Sitting sitting = new Sitting(folder, Nights.CLOCK, language)) {
            sitting.open(file).signIn("chair", Nights.passphrase("chair"));
            sitting.goTo("schedule").chord(KeyCode.PAGE_DOWN, KeyCode.CONTROL);
            sitting.press(KeyCode.DOWN);
            looks.at(sitting, language, "hours");
            sitting.press(KeyCode.SPACE, KeyCode.SPACE).chord(KeyCode.N, KeyCode.CONTROL);
            looks.at(sitting, language, "hours-propose");
            sitting.press(KeyCode.ESCAPE).chord(KeyCode.PAGE_DOWN, KeyCode.CONTROL);
            looks.at(sitting, language, "timetable");
            sitting.chord(KeyCode.D, KeyCode.CONTROL);
            looks.at(sitting, language, "timetable-decide");
        }
        looks.assertNoProblems();
    }
}
