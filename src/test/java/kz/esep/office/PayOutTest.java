package kz.esep.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import kz.esep.access.Role;
import kz.esep.access.Session;
import kz.esep.access.SignedIn;
import kz.esep.document.Pdfs;
import kz.esep.document.Say;
import kz.esep.election.Body;
import kz.esep.paper.Kind;
import kz.esep.paper.Paper;
import kz.esep.paper.PayPapers.Wanted;
import kz.esep.paper.PdfFile;
import kz.esep.paper.Watch;
import kz.esep.pay.PayLine;
import kz.esep.pay.PaySheet;
import kz.esep.pay.Reach;
import kz.esep.pay.Sum;
import kz.esep.text.Language;
import kz.esep.text.Refused;
import org.junit.jupiter.api.Test;

/** A run as it leaves the program on paper. */
class PayOutTest extends DraftedPay {
    private static final Session CHAIR = SignedIn.withKey("chair", Role.CHAIR);

    private byte[] pdf(String run, boolean summary, String precinct) {
        Body body = precinct.isEmpty() ? null : Body.precinct(precinct);
        return office.staff().payPapers().make(REGISTRAR, new Wanted(run, summary, body), Watch.NONE);
    }

    private static void says(String text, Sum sum) {
        for (BigDecimal amount : List.of(sum.gross(), sum.withheld(), sum.net())) {
            assertTrue(text.contains(Say.amount(amount)), amount + " is missing in\n" + text);
        }
    }

    @Test
    void theSheetHasTheFiguresOfEveryMemberAndNeitherIinNorAccounts() {
        byte[] pdf = pdf("1", false, "0101");
        String text = Pdfs.text(pdf);
        List<PayLine> lines = Objects.requireNonNull(sheet("1").commissions().get(Body.precinct("0101")));
        assertEquals(
                List.of("m3", "m2"),
                lines.stream().map(line -> line.payee().member()).toList(),
                "the chair first");
        lines.forEach(line -> says(text, line.paid()));
        Sum sum = Sum.of(lines);
        says(text, sum);
        for (String fund : List.of("rayon", "republic")) {
            assertTrue(text.contains("Fund " + fund) && text.contains(Say.amount(sum.of(fund))), text);
        }
        assertTrue(text.contains("Berik B.") && text.contains("01.12.2026 \u2013 11.01.2027"), text);
        assertFalse(text.contains("Saule") || text.contains("KZ00") || text.contains("9001"), text);
        Pdfs.assertArchivable(pdf);
        assertEquals(Pdfs.pages(pdf) + 1, Pdfs.pages(pdf("1", false, "")), "each commission begins a page");
    }

    @Test
    void theSummaryAddsUpByCommissionFundAndPostAndNamesNobody() {
        byte[] pdf = pdf("1", true, "");
        String text = Pdfs.text(pdf);
        PaySheet sheet = sheet("1");
        says(text, sheet.total());
        sheet.byBody().values().forEach(sum -> {
            says(text, sum);
            sum.funds().values().forEach(part -> assertTrue(text.contains(Say.amount(part)), text));
        });
        sheet.byPost().values().forEach(sum -> says(text, sum));
        assertTrue(text.contains("85\u202f000") && text.contains("budget"), text);
        assertFalse(text.contains("Berik") || text.contains("Saule"), text);
        Pdfs.assertArchivable(pdf);
    }

    @Test
    void aCorrectionIsPaidAsADifferenceThatThePaperExplains() {
        Paydays.approve(office);
        Paydays.worked(office, REGISTRAR, "m1");
        Paydays.draft(office, REGISTRAR, Reach.Purpose.SUPPLEMENT);
        String text = Pdfs.text(pdf("2", false, ""));
        PayLine line = sheet("2").line("m1").orElseThrow();
        says(text, line.paid());
        assertTrue(text.contains(Say.amount(line.earlier().gross())), text);
        assertTrue(text.contains("found later"), text);
        assertFalse(text.contains("Berik"), "nothing changes for others");
    }

    @Test
    void isJournalledOnceItIsOutAndNamesAreOnlyForWhoHasTheKey() {
        long before = office.workspace().head().length();
        Wanted wanted = new Wanted("1", false, Body.precinct("0101"));
        office.staff()
                .payPapers()
                .issue(REGISTRAR, wanted, Language.EN, new PdfFile(folder.resolve("s.pdf"), Watch.NONE));
        assertEquals(before + 1, office.workspace().head().length());
        assertEquals("Precinct 0101, pay sheet of run 1", wanted.paper().name().in(Language.EN));
        Session sealed = SignedIn.as("chair", Role.CHAIR);
        assertEquals("names.sealed", refusal(sealed, wanted));
        assertEquals("absent.PAY_SHEET", refusal(REGISTRAR, new Wanted("1", false, Body.precinct("0103"))));
        assertEquals("refused.no-run", refusal(REGISTRAR, new Wanted("7", true, null)));
        byte[] summary = office.staff().payPapers().make(sealed, new Wanted("1", true, null), Watch.NONE);
        assertTrue(summary.length > 10_000, "whoever has no key sees the summary");
    }

    private String refusal(Session session, Wanted wanted) {
        return assertThrows(Refused.class, () -> office.staff().payPapers().make(session, wanted, Watch.NONE))
                .reason()
                .key();
    }

    @Test
    void theDocumentsOfTheCommissionHaveTimesheetsSheetsAndSummaries() {
        List<String> names = office.papers().look(CHAIR).stream()
                .filter(offer -> offer.paper().kind().group() == Kind.Group.MEMBERS)
                .map(offer -> offer.paper().name().in(Language.EN))
                .toList();
        assertEquals(
                List.of("Timesheets of all commissions", "Pay sheets of run 1", "Run 1 by commission and fund"), names);
        for (Kind kind : List.of(Kind.TIMESHEET, Kind.PAY_SHEET, Kind.PAY_SUMMARY)) {
            Paper paper = office.papers().find(CHAIR, kind, 0).paper();
            assertTrue(office.papers().make(CHAIR, paper, Language.KK).length > 10_000, kind.name());
        }
        Session sealed = SignedIn.as("chair", Role.CHAIR);
        assertEquals(
                List.of(Kind.PAY_SUMMARY),
                office.papers().look(sealed).stream()
                        .map(offer -> offer.paper().kind())
                        .filter(kind -> kind.group() == Kind.Group.MEMBERS)
                        .toList());
        assertThrows(Refused.class, () -> office.papers().find(SignedIn.as("chair", Role.CHAIR), Kind.TIMESHEET, 0));
    }
}
