package kz.esep.timesheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import kz.esep.text.Language;
import kz.esep.text.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Public holidays as the commission keeps them, day by day with the act. */
class DayListTest {
    private static final LocalDate HOLIDAY = LocalDate.parse("2027-03-22");

    @TempDir
    private Path folder;

    private static DayList list(String text) {
        return DayList.read(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aYearsHolidaysAreTakenFromAFileAndWhatIsKnownIsLeftOut() {
        try (Rayon rayon = new Rayon(folder)) {
            String text = "day;kind;source\n22.03.2027;holiday;Law on holidays\n2027-03-20;ordinary;Decree 5\n";
            assertEquals(2, rayon.workDays().nameAll(Rayon.REGISTRAR, list(text)));
            WorkCalendar calendar = rayon.workDays().calendar(Rayon.REGISTRAR);
            assertEquals(Kind.HOLIDAY, calendar.on(HOLIDAY));
            assertEquals(Kind.ORDINARY, calendar.on(LocalDate.parse("2027-03-20")), "a Saturday that is worked");
            assertEquals(
                    "Law on holidays",
                    Objects.requireNonNull(calendar.named().get(HOLIDAY)).source());
            assertEquals(0, rayon.workDays().nameAll(Rayon.REGISTRAR, list(text)));
            assertEquals(
                    1, rayon.workDays().nameAll(Rayon.REGISTRAR, list(text.replace("holiday;Law", "weekend;Law"))));
        }
    }

    @Test
    void eachWrongRowIsNamedAndNothingIsTaken() {
        String said = assertThrows(
                        Refused.class,
                        () -> list(
                                "day,kind,source\n2027-03-22,holiday,\n2027-03-22,overtime,Law\n32.03.2027,party,Law\n"))
                .reason()
                .in(Language.EN);
        assertTrue(said.contains("Row 2, column source"), said);
        assertTrue(said.contains("Row 3, column kind"), said);
        assertTrue(said.contains("Row 3, column day: This day comes twice"), said);
        assertTrue(said.contains("Row 4, column day"), said);
    }
}
