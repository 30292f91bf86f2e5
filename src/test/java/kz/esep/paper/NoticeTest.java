package kz.esep.paper;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kz.esep.access.Session;
import kz.esep.app.Nights;
import kz.esep.document.Pdfs;
import kz.esep.office.Office;
import kz.esep.schedule.Hours;
import kz.esep.schedule.PrecinctHours;
import kz.esep.schedule.Timetable;
import kz.esep.tally.ProtocolKey;
import kz.esep.text.Language;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The poster of hours and timetable: one page, both languages, what was decided and nothing that was not. */
class NoticeTest {
    private static final PrecinctHours.Act ACT = new PrecinctHours.Act("12/3", LocalDate.of(2027, 1, 4));
    private static final Hours EARLY = new Hours(LocalTime.of(6, 0), LocalTime.of(20, 0));

    @TempDir
    Path folder;

    private Office office;
    private Session chair;

    @BeforeEach
    void open() {
        office = Office.open(Nights.fresh(folder), Nights.CLOCK);
        chair = Nights.signIn(office, "chair");
    }

    @AfterEach
    void close() {
        chair.close();
        office.close();
    }

    private byte[] poster(Kind kind) {
        return office.papers().make(chair, new Paper(kind, "", "0101", 0), Language.KK);
    }

    private String text() {
        return Pdfs.text(poster(Kind.NOTICE_A4)).replaceAll("\\s+", " ").replace('\u00a0', ' ');
    }

    private static Timetable.Shift shift(DayOfWeek day, Hours hours) {
        return new Timetable.Shift(day, null, hours, 3, null);
    }

    private void timetable(List<Timetable.Shift> shifts) {
        office.timetables().draft(chair, Map.of("0101", new Timetable.Week(shifts)));
    }

    private static List<Timetable.Shift> everyDay() {
        Hours open = new Hours(LocalTime.of(9, 0), LocalTime.of(18, 0));
        List<Timetable.Shift> shifts = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            shifts.add(shift(day, open));
        }
        return shifts;
    }

    private static void keep(byte[] pdf, String name) throws IOException {
        Path to = Path.of("target", "papers", name + ".pdf");
        Files.createDirectories(to.getParent());
        Files.write(to, pdf);
    }

    @Test
    void theStandardHoursStandThereInBothLanguagesBeforeAnythingIsDecided() throws IOException {
        String text = text();
        assertTrue(text.contains("07:00 – 20:00"), text);
        assertTrue(text.contains("10.01.2027"), text);
        assertTrue(text.contains("Сайлаушылар назарына"), text);
        assertTrue(text.contains("Вниманию избирателей"), text);
        assertFalse(text.contains("График"), text);
        keep(poster(Kind.NOTICE_A4), "notice-plain");
    }

    @Test
    void whatIsProposedOrDraftedIsNotOnItUntilItIsDecided() throws IOException {
        office.hours().propose(chair, PrecinctHours.Proposer.AKIM, "", "Sowing", Map.of("0101", EARLY));
        timetable(everyDay());
        assertFalse(text().contains("06:00"), text());
        assertFalse(text().contains("График"), text());
        office.hours().decide(chair, ACT, List.of("0101"));
        office.timetables().decide(chair, ACT, List.of("0101"));
        String text = text();
        assertTrue(text.contains("06:00 – 20:00"), text);
        assertTrue(text.contains("№ 12/3 от 04.01.2027"), text);
        assertTrue(text.contains("понедельник – воскресенье"), text);
        assertTrue(text.contains("дүйсенбі – жексенбі"), text);
        for (Kind kind : List.of(Kind.NOTICE_A4, Kind.NOTICE_A3)) {
            Pdfs.assertArchivable(poster(kind));
            keep(poster(kind), kind.name().toLowerCase(Locale.ROOT));
        }
        assertArrayEquals(poster(Kind.NOTICE_A4), poster(Kind.NOTICE_A4));
    }

    /** Seven different days and fifteen single ones are the most that a timetable can have. */
    @Test
    void theFullestTimetableStaysOnOnePageOfEachSize() throws IOException {
        List<Timetable.Shift> shifts = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            shifts.add(shift(day, new Hours(LocalTime.of(8, day.getValue()), LocalTime.of(18, 0))));
        }
        for (LocalDate date = LocalDate.of(2026, 12, 26);
                date.isBefore(LocalDate.of(2027, 1, 10));
                date = date.plusDays(1)) {
            Hours hours = new Hours(LocalTime.of(10, date.getDayOfMonth()), LocalTime.of(19, 0));
            shifts.add(new Timetable.Shift(null, date, hours, null, Timetable.Task.CERTIFICATES));
        }
        timetable(shifts);
        office.timetables().decide(chair, ACT, List.of("0101"));
        office.hours().propose(chair, PrecinctHours.Proposer.AKIM, "", "Sowing", Map.of("0101", EARLY));
        office.hours().decide(chair, ACT, List.of("0101"));
        for (Kind kind : List.of(Kind.NOTICE_A4, Kind.NOTICE_A3)) {
            byte[] pdf = poster(kind);
            keep(pdf, "full-" + kind.name().toLowerCase(Locale.ROOT));
            try (PDDocument document = Loader.loadPDF(pdf)) {
                assertEquals(1, document.getNumberOfPages());
                PDRectangle size = kind == Kind.NOTICE_A3 ? PDRectangle.A3 : PDRectangle.A4;
                assertEquals(size.getWidth(), document.getPage(0).getMediaBox().getWidth(), 1);
                assertEquals(size.getHeight(), document.getPage(0).getMediaBox().getHeight(), 1);
            }
        }
    }

    @Test
    void aPosterIsOfOnePrecinctAndOfNoContest() {
        assertEquals(
                "0102",
                office.papers()
                        .find(chair, Kind.NOTICE_A3, new ProtocolKey("", "0102"), 0)
                        .paper()
                        .precinct());
    }
}
