package kz.esep.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import kz.esep.access.Role;
import kz.esep.access.Session;
import kz.esep.access.SignedIn;
import kz.esep.app.Nights;
import kz.esep.commission.MemberFile;
import kz.esep.document.Pdfs;
import kz.esep.election.Body;
import kz.esep.paper.PdfFile;
import kz.esep.paper.TimesheetPapers.Wanted;
import kz.esep.paper.Watch;
import kz.esep.text.Language;
import kz.esep.text.Refused;
import kz.esep.timesheet.Kind;
import kz.esep.timesheet.Portion;
import kz.esep.timesheet.Proposal;
import kz.esep.timesheet.WorkedDay;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Timesheets, as they are printed. */
class TimesheetPapersTest {
    private static final Session REGISTRAR = SignedIn.withKey("registrar", Role.REGISTRAR);
    private static final LocalDate FIRST = LocalDate.of(2026, 12, 21);
    private static final LocalDate LAST = LocalDate.of(2027, 1, 11);
    private static final String MEMBERS = """
            precinct,name,iin,post,proposed_by,public_servant,since,decision
            0101,\u04d8\u0431\u0434\u0456\u049b\u0430\u0434\u044b\u0440\u043e\u0432\u0430 \u0413\u04af\u043b\u043d\u04b1\u0440 \u0411\u0435\u0439\u0441\u0435\u043d\u049b\u044b\u0437\u044b,800115300012,chair,A,yes,2026-12-01,14
            0101,Berik B.,900101400013,secretary,B,no,2026-12-01,14
            0102,Saule S.,800115500015,member,C,no,2026-12-01,14
            """;

    @TempDir
    Path folder;

    private Office office;

    @BeforeEach
    void night() {
        office = Office.open(Nights.fresh(folder), Nights.CLOCK);
        office.staff().members().joinAll(REGISTRAR, MemberFile.read(MEMBERS.getBytes(StandardCharsets.UTF_8)));
        office.staff().memberships().release(REGISTRAR, "m1", FIRST, LAST, "3 of 20.12.2026");
        List<WorkedDay> weekdays = FIRST.datesUntil(LocalDate.of(2027, 1, 1))
                .filter(day -> day.getDayOfWeek().getValue() < 6)
                .map(day -> new WorkedDay(
                        "m1",
                        day,
                        List.of(new Portion(Kind.ORDINARY, false, 480), new Portion(Kind.OVERTIME, false, 90))))
                .toList();
        office.staff().timesheets().record(REGISTRAR, weekdays, "");
        for (Proposal one : office.staff().proposals().propose(REGISTRAR, LocalTime.of(6, 0))) {
            office.staff().timesheets().record(REGISTRAR, one.days(), "");
        }
    }

    @AfterEach
    void close() {
        office.close();
    }

    private byte[] pdf(String precinct) {
        Wanted wanted = new Wanted(precinct.isEmpty() ? null : Body.precinct(precinct), FIRST, LAST);
        return office.staff().timesheetPapers().make(REGISTRAR, wanted, Watch.NONE);
    }

    @Test
    void hasEveryDayEveryKindAndTheSumsOfACommission() {
        byte[] pdf = pdf("0101");
        String text = Pdfs.text(pdf);
        for (String said : List.of(
                "21.12.2026 \u2013 11.01.2027",
                "10.01.2027",
                "18:00",
                "85:30",
                "13:30",
                "16:00",
                "109:30",
                "3 of 20.12.2026",
                "Berik B.")) {
            assertTrue(text.contains(said), said + " is missing in\n" + text);
        }
        assertFalse(text.contains("Saule S."), "another commission's member");
        Pdfs.assertArchivable(pdf);
    }

    @Test
    void theTimesheetsOfAllCommissionsBeginAPageEach() {
        byte[] pdf = pdf("");
        assertEquals(Pdfs.pages(pdf("0101")) + 1, Pdfs.pages(pdf));
        assertTrue(Pdfs.text(pdf).contains("Saule S."));
    }

    @Test
    void isJournalledOnceItIsOutAndMadeOnlyWithTheKey() {
        Wanted wanted = new Wanted(Body.precinct("0101"), FIRST, LAST);
        long before = office.workspace().head().length();
        office.staff()
                .timesheetPapers()
                .issue(REGISTRAR, wanted, Language.EN, new PdfFile(folder.resolve("t.pdf"), Watch.NONE));
        assertEquals(before + 1, office.workspace().head().length());
        Session sealed = SignedIn.as("chair", Role.CHAIR);
        assertEquals("names.sealed", key(sealed, wanted));
        assertEquals("absent.TIMESHEET", key(REGISTRAR, new Wanted(Body.precinct("0103"), FIRST, LAST)));
        assertEquals("Precinct 0101, timesheet", wanted.paper().name().in(Language.EN));
        assertEquals(
                "Timesheets of all commissions",
                new Wanted(null, FIRST, LAST).paper().name().in(Language.EN));
    }

    private String key(Session session, Wanted wanted) {
        return assertThrows(
                        Refused.class, () -> office.staff().timesheetPapers().make(session, wanted, Watch.NONE))
                .reason()
                .key();
    }
}
