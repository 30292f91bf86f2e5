package kz.esep.timesheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import kz.esep.election.RuleEdition;
import kz.esep.election.RuleEditions;
import kz.esep.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Limits of overtime and the kinds of days are told and stop nothing. */
class WarningsTest {
    private static final String BY = " (Labour Code; its article was not read again).";
    private static final LocalDate FIRST = LocalDate.of(2027, 2, 1);
    private static final Warnings WARNINGS = new Warnings(
            OvertimeLimits.of("2023"),
            WorkCalendar.of(List.of(new WorkCalendar.Named(LocalDate.of(2027, 3, 8), Kind.HOLIDAY, "act"))));

    private static WorkedDay overtime(LocalDate day, int minutes) {
        return new WorkedDay("m1", day, List.of(new Portion(Kind.OVERTIME, false, minutes)));
    }

    /** So many working days from a first one on, each with as much overtime. */
    private static List<WorkedDay> days(LocalDate first, int count, int minutes) {
        return first.datesUntil(first.plusYears(1))
                .filter(day -> WorkCalendar.of(List.of()).on(day) == Kind.ORDINARY)
                .limit(count)
                .map(day -> overtime(day, minutes))
                .toList();
    }

    private static List<String> said(List<WorkedDay> days) {
        return WARNINGS.of(days).stream()
                .map(one -> one.day() + " " + one.what().in(Language.EN))
                .toList();
    }

    @Test
    void twoHoursADayAreAllowedAndAMinuteMoreIsTold() {
        assertEquals(List.of(), said(List.of(overtime(FIRST, 120))));
        assertEquals(
                List.of("2027-02-01 Overtime of 2:01 h in a day; no more than 2:00 h is allowed" + BY),
                said(List.of(overtime(FIRST, 121))));
    }

    @Test
    void theDayThatGoesOverTheMonthIsToldOnce() {
        List<WorkedDay> days = new ArrayList<>(days(FIRST, 8, 120));
        Collections.reverse(days);
        assertEquals(
                List.of("2027-02-09 Overtime of 14:00 h in this month up to this day; no more than 12:00 h is allowed"
                        + BY),
                said(days));
        assertEquals(List.of(), said(days(LocalDate.of(2027, 1, 25), 11, 120)));
    }

    @Test
    void aHundredAndTwentyHoursAYearAreAllowed() {
        List<WorkedDay> days = new ArrayList<>();
        for (int month = 1; month <= 10; month++) {
            days.addAll(days(LocalDate.of(2026, month, 1), 6, 120));
        }
        assertEquals(List.of(), said(days));
        days.add(overtime(LocalDate.of(2026, 11, 2), 1));
        days.addAll(days(LocalDate.of(2027, 1, 4), 6, 120));
        assertEquals(
                List.of("2026-11-02 Overtime of 120:01 h in this year up to this day; no more than 120:00 h is allowed"
                        + BY),
                said(days));
    }

    @Test
    void aKindThatDoesNotFitTheDayIsTold() {
        Portion weekend = new Portion(Kind.WEEKEND, false, 60);
        Portion overtime = new Portion(Kind.OVERTIME, true, 60);
        LocalDate holiday = LocalDate.of(2027, 3, 8);
        assertEquals(
                List.of(
                        "2027-03-08 Recorded as overtime, but this is a holiday.",
                        "2027-03-08 Recorded as weekend, but this is a holiday.",
                        "2027-03-09 Recorded as weekend, but this is an ordinary day."),
                said(List.of(
                        new WorkedDay("m1", holiday, List.of(weekend, overtime)),
                        new WorkedDay("m1", holiday.plusDays(1), List.of(weekend, overtime)))));
    }

    @Test
    void whoSeesRegistersIsToldOfEachMemberFromTheWholeYear(@TempDir Path folder) {
        try (Rayon rayon = new Rayon(folder)) {
            List<WorkedDay> days = new ArrayList<>(days(FIRST, 7, 120));
            days(FIRST, 7, 120).forEach(day -> days.add(day.of("m4")));
            rayon.timesheets().record(Rayon.REGISTRAR, days, "");
            LocalDate from = LocalDate.of(2027, 2, 9);
            List<Warning> warnings = rayon.timesheets().warnings(Rayon.CHAIR, from, from);
            assertEquals(
                    List.of("m1", "m4"), warnings.stream().map(Warning::member).toList());
            assertTrue(warnings.getFirst().what().in(Language.KK).contains("Еңбек кодексі;"));
            assertEquals(List.of(), rayon.timesheets().warnings(Rayon.CHAIR, from.plusDays(1), from.plusDays(1)));
        }
    }

    @Test
    void everyEditionHasLimitsAndSaysWhereFrom() {
        for (RuleEdition edition : RuleEditions.all()) {
            OvertimeLimits limits = OvertimeLimits.of(edition.id());
            assertTrue(limits.day() > 0 && limits.month() > limits.day() && limits.year() > limits.month());
            assertTrue(limits.cited().in(Language.EN).startsWith("Labour Code;"), edition.id());
        }
    }
}
