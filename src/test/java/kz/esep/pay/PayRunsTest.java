package kz.esep.pay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import kz.esep.access.Role;
import kz.esep.access.Session;
import kz.esep.access.SignedIn;
import kz.esep.pay.Reach.Purpose;
import kz.esep.text.Refused;
import kz.esep.timesheet.Kind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/** From a draft to the money, and what may not happen on the way. */
class PayRunsTest {
    @TempDir
    private Path folder;

    private Village village;

    @BeforeEach
    void open() {
        village = new Village(folder);
    }

    @AfterEach
    void close() {
        village.close();
    }

    private static void refuses(String key, Executable act) {
        assertEquals(key, assertThrows(Refused.class, act).reason().key());
    }

    private static void assertTenge(String amount, BigDecimal is) {
        assertEquals(new BigDecimal(amount), is);
    }

    private void assertPaid(String amount, String run) {
        assertTenge(amount, village.runs().sheet(Village.CHAIR, run).total().gross());
    }

    @Test
    void nothingIsDrawnUpWithoutMinimumWagePeriodAndFund() {
        Executable draft = () -> village.draft(Purpose.PAY, Village.LAST, "");
        refuses("refused.no-period", draft);
        village.rates()
                .setPeriod(Village.REGISTRAR, new Period("", Village.FIRST, Village.LAST, 340, Village.FIRST, "5"));
        refuses("refused.no-wage", draft);
        village.rates().set(Village.REGISTRAR, RateName.MINIMUM_WAGE, Village.FIRST, new BigDecimal("85000"), "budget");
        refuses("refused.no-fund", draft);
        village.fund(0, null);
        refuses("refused.no-fund", draft);
        village.fund(1, null);
        assertEquals("1", village.draft(Purpose.PAY, Village.LAST, ""));
    }

    @Test
    void aRunGoesFromTheDraftToTheMoneyThroughTwoPeople() {
        village.ready();
        // the chair: 10 h * 750 = 7 500; the public servant: a Sunday, 8 h * 750 * 1.5 = 9 000
        village.worked("m1", Village.FIRST, Kind.ORDINARY, 10, 0);
        village.worked("m2", Village.SUNDAY, Kind.WEEKEND, 8, 0);
        String run = village.draft(Purpose.PAY, Village.LAST, "");
        assertPaid("16500.00", run);
        // a draft is computed anew: two hours at night, 2 h * 750 * 1.5 = 2 250 more
        village.worked("m2", Village.SUNDAY, Kind.WEEKEND, 8, 2);
        assertPaid("18750.00", run);
        refuses("refused.state", () -> village.runs().approve(Village.CHAIR, run));
        assertEquals(
                PayRun.State.CHECKED,
                village.runs().check(Village.SECRETARY, run).state());
        PayRun approved = village.runs().approve(Village.CHAIR, run);
        assertTenge("18750.00", approved.total().gross());
        refuses("refused.ahead", () -> village.runs().pay(Village.REGISTRAR, run, LocalDate.of(2027, 4, 6), "order 7"));
        refuses(
                "refused.early",
                () -> village.runs().pay(Village.REGISTRAR, run, Village.FIRST.minusDays(1), "order 7"));
        refuses("refused.document", () -> village.runs().pay(Village.REGISTRAR, run, Village.LAST, " "));
        assertTrue(village.record().totals().isEmpty());
        PayRun paid = village.runs().pay(Village.REGISTRAR, run, LocalDate.of(2027, 4, 5), "order 7");
        assertEquals(new PayRun.Payment(LocalDate.of(2027, 4, 5), "order 7"), paid.payment());
        assertEquals(
                List.of("registrar", "secretary", "chair", "registrar"),
                paid.hands().stream().map(PayRun.Hand::person).toList());
        assertEquals(
                List.of("CHAIR 1 7500.00", "SECRETARY 1 11250.00"),
                village.record().totals().stream()
                        .map(one -> one.post() + " " + one.people() + " "
                                + one.paid().gross())
                        .toList());
        village.proveAndReopen();
    }

    @Test
    void whoeverCheckedDoesNotApprove() {
        village.ready();
        village.worked("m1", Village.FIRST, Kind.ORDINARY, 10, 0);
        Session both = SignedIn.as("both", Role.CHAIR, Role.REGISTRAR);
        String run = village.draft(Purpose.PAY, Village.LAST, "");
        village.runs().check(both, run);
        refuses("refused.same-person", () -> village.runs().approve(both, run));
        village.runs().approve(Village.CHAIR, run);
        refuses("not-allowed", () -> village.runs().check(Village.CHAIR, run));
        refuses("not-allowed", () -> village.runs().approve(Village.SECRETARY, run));
        refuses("not-allowed", () -> village.runs().list(Village.TYPIST));
    }

    @Test
    void whatChangedSinceTheCheckIsCheckedAgain() {
        village.ready();
        village.worked("m1", Village.FIRST, Kind.ORDINARY, 10, 0);
        String run = village.draft(Purpose.PAY, Village.LAST, "");
        village.runs().check(Village.SECRETARY, run);
        village.worked("m1", Village.FIRST, Kind.ORDINARY, 9, 0);
        // the checked sheet stays as it is: 7 500
        assertPaid("7500.00", run);
        refuses("refused.changed", () -> village.runs().approve(Village.CHAIR, run));
        refuses("refused.reason", () -> village.runs().sendBack(Village.CHAIR, run, ""));
        PayRun back = village.runs().sendBack(Village.CHAIR, run, "hours corrected");
        assertEquals(
                "hours corrected", back.last(PayRun.State.DRAFT).orElseThrow().reason());
        // 9 h * 750
        assertPaid("6750.00", run);
        village.runs().check(Village.SECRETARY, run);
        village.runs().approve(Village.CHAIR, run);
        refuses("refused.state", () -> village.runs().withdraw(Village.REGISTRAR, run, "no"));
        village.proveAndReopen();
    }

    @Test
    void laterRunsPayTheDifferenceAndKeepWhatWasPaid() {
        village.ready();
        village.worked("m1", Village.FIRST, Kind.ORDINARY, 10, 0);
        refuses("refused.nothing-before", () -> village.draft(Purpose.SUPPLEMENT, Village.LAST, "more"));
        String first = village.approved(Purpose.PAY, Village.FIRST);
        village.worked("m2", Village.SUNDAY, Kind.WEEKEND, 8, 0);
        String second = village.approved(Purpose.PAY, Village.LAST);
        assertPaid("9000.00", second);
        refuses("refused.back", () -> village.draft(Purpose.RECALCULATION, Village.SUNDAY, "less"));
        // the chair worked 8 hours and not 10: 2 h * 750 = 1 500 less
        village.worked("m1", Village.FIRST, Kind.ORDINARY, 8, 0);
        refuses("refused.reason", () -> village.draft(Purpose.RECALCULATION, Village.LAST, ""));
        String wrong = village.draft(Purpose.SUPPLEMENT, Village.LAST, "hours");
        refuses("refused.supplement", () -> village.runs().check(Village.SECRETARY, wrong));
        refuses("refused.open", () -> village.draft(Purpose.RECALCULATION, Village.LAST, "hours"));
        village.runs().withdraw(Village.REGISTRAR, wrong, "it takes something back");
        String third = village.approved(Purpose.RECALCULATION, Village.LAST);
        assertPaid("-1500.00", third);
        assertPaid("7500.00", first);
        refuses("refused.earlier-unpaid", () -> village.runs().pay(Village.REGISTRAR, third, Village.LAST, "9"));
        for (String run : List.of(first, second, third)) {
            village.runs().pay(Village.REGISTRAR, run, Village.LAST, "order " + run);
        }
        // 7 500 and 9 000 left the fund, 1 500 of them too much
        Budget budget = village.budgets().list(Village.CHAIR).getFirst();
        assertTenge("16500.00", budget.paid());
        assertTenge("1500.00", budget.back());
        String empty = village.draft(Purpose.PAY, Village.LAST, "");
        refuses("refused.nothing", () -> village.runs().check(Village.SECRETARY, empty));
        village.proveAndReopen();
    }

    @Test
    void noMoreIsApprovedThanTheBudgetHas() {
        village.ready();
        village.fund(1, "7499.99");
        village.worked("m1", Village.FIRST, Kind.ORDINARY, 10, 0);
        String run = village.draft(Purpose.PAY, Village.LAST, "");
        village.runs().check(Village.SECRETARY, run);
        refuses("refused.budget", () -> village.runs().approve(Village.CHAIR, run));
        village.fund(1, "7500");
        village.runs().approve(Village.CHAIR, run);
        Budget budget = village.budgets().list(Village.CHAIR).getFirst();
        assertTenge("0.00", budget.left().orElseThrow());
        assertTenge("7500.00", budget.approved());
        assertTenge("0.00", budget.paid());
    }

    @Test
    void whatOneIsPaidTooMuchMakesNoRoomForWhatAnotherIsDue() {
        village.ready();
        village.fund(1, "10000");
        village.worked("m1", Village.FIRST, Kind.ORDINARY, 10, 0);
        village.approved(Purpose.PAY, Village.LAST);
        // the chair gives back 1 500 of 7 500, the public servant gets 9 000: together 7 500 more, but 9 000 leave
        village.worked("m1", Village.FIRST, Kind.ORDINARY, 8, 0);
        village.worked("m2", Village.SUNDAY, Kind.WEEKEND, 8, 0);
        String run = village.draft(Purpose.RECALCULATION, Village.LAST, "hours");
        village.runs().check(Village.SECRETARY, run);
        village.fund(1, "16499.99");
        refuses("refused.budget", () -> village.runs().approve(Village.CHAIR, run));
        village.fund(1, "16500");
        village.runs().approve(Village.CHAIR, run);
        Budget budget = village.budgets().list(Village.CHAIR).getFirst();
        assertTenge("0.00", budget.left().orElseThrow());
        assertTenge("1500.00", budget.back());
    }

    @Test
    void aFundThatPaysNothingMoreStopsNoRun() {
        village.ready();
        village.worked("m1", Village.FIRST, Kind.ORDINARY, 10, 0);
        village.approved(Purpose.PAY, Village.LAST);
        // the budget is cut below what was approved; a run that takes something back still goes on
        village.fund(1, "5000");
        village.worked("m1", Village.FIRST, Kind.ORDINARY, 9, 0);
        String less = village.approved(Purpose.RECALCULATION, Village.LAST);
        assertPaid("-750.00", less);
    }

    @Test
    void aSupplementDoesNotTakeBackByADeductionEither() {
        village.ready();
        village.worked("m1", Village.FIRST, Kind.ORDINARY, 10, 0);
        village.approved(Purpose.PAY, Village.LAST);
        Deduction late =
                new Deduction("pension", Village.FIRST, 1, BigDecimal.TEN, Deduction.Base.GROSS, null, "act 1");
        village.rates().deduct(Village.REGISTRAR, late);
        String run = village.draft(Purpose.SUPPLEMENT, Village.LAST, "pension");
        refuses("refused.supplement", () -> village.runs().check(Village.SECRETARY, run));
    }

    private Period period(String id, LocalDate from, LocalDate to) {
        return village.rates().setPeriod(Village.REGISTRAR, new Period(id, from, to, 24, Village.FIRST, "6"));
    }

    @Test
    void daysThatARunPaidAreNotFreeForAnotherPeriod() {
        village.ready();
        village.worked("m1", Village.FIRST, Kind.ORDINARY, 10, 0);
        village.approved(Purpose.PAY, Village.LAST);
        period("1", Village.LAST, Village.LAST);
        refuses("refused.overlap", () -> period("", Village.FIRST, Village.FIRST.plusDays(20)));
        String back = village.draft(Purpose.RECALCULATION, Village.LAST, "another period");
        village.runs().check(Village.SECRETARY, back);
        village.runs().approve(Village.CHAIR, back);
        assertPaid("-7500.00", back);
        assertEquals("2", period("", Village.FIRST, Village.FIRST.plusDays(20)).id());
    }

    @Test
    void aPeriodThatIsMadeShorterCanBeRecalculated() {
        village.ready();
        village.worked("m1", Village.FIRST, Kind.ORDINARY, 10, 0);
        village.worked("m1", Village.LAST, Kind.ORDINARY, 2, 0);
        village.approved(Purpose.PAY, Village.LAST);
        LocalDate last = Village.LAST.minusDays(1);
        village.rates().setPeriod(Village.REGISTRAR, new Period("1", Village.FIRST, last, 340, Village.FIRST, "6"));
        assertPaid("-1500.00", village.approved(Purpose.RECALCULATION, last));
    }

    @Test
    void anAdvanceIsNotForEditionsThatPayTimeWorked() {
        village.ready();
        PayRuns runs = village.runs();
        Reach advance = new Reach(Purpose.ADVANCE, Village.FIRST, 40);
        refuses("refused.advance-time", () -> runs.draft(Village.REGISTRAR, new PayRun.Order("1", advance, "")));
        Reach none = new Reach(Purpose.ADVANCE, Village.FIRST, 0);
        refuses("refused.advance-percent", () -> runs.draft(Village.REGISTRAR, new PayRun.Order("1", none, "")));
        Reach wrong = new Reach(Purpose.PAY, Village.LAST, 40);
        refuses("refused.not-advance", () -> runs.draft(Village.REGISTRAR, new PayRun.Order("1", wrong, "")));
        refuses("refused.until", () -> village.draft(Purpose.PAY, Village.LAST.plusDays(1), ""));
        refuses("refused.no-run", () -> runs.sheet(Village.CHAIR, "7"));
    }

    @Test
    void neitherJournalNorSheetsNameAnybody() throws IOException {
        village.ready();
        village.worked("m1", Village.FIRST, Kind.ORDINARY, 10, 0);
        String run = village.approved(Purpose.PAY, Village.LAST);
        village.runs().pay(Village.REGISTRAR, run, Village.LAST, "order 7");
        village.close();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                String raw = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                assertTrue(raw.contains("run-paid"), "the journal is looked at");
                for (String personal : List.of("Planted", "KZ00PLANTED", Village.iin(1), Village.iin(2))) {
                    assertFalse(raw.contains(personal), personal);
                }
            }
        }
    }
}
