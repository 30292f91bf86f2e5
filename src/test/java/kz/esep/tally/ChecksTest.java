package kz.esep.tally;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.esep.election.Election;
import org.junit.jupiter.api.Test;

/** The catalogue as a whole, and every error of it. */
class ChecksTest extends CheckDesk {
    @Test
    void findsNothingWhereEverythingAgrees() {
        assertEquals(List.of(), report().findings());
    }

    @Test
    void accountsForEveryCheckOfTheCatalogue() {
        CheckReport report = report("urn_mobile", null);
        assertEquals(
                Arrays.stream(Check.values()).map(Check::code).sorted().toList(),
                Stream.concat(report.applied().stream(), report.notApplicableCodes().stream())
                        .sorted()
                        .toList());
    }

    @Test
    void e01NamesEachEmptyLineAndLeavesItsOtherChecksOut() {
        CheckReport report = report("urn_mobile", null, "invalid", null);
        assertEquals(
                List.of("invalid", "urn_mobile"),
                report.findings().stream()
                        .filter(finding -> finding.check().equals("E01"))
                        .map(Finding::about)
                        .toList());
        notApplicable("E04", CheckReport.Reason.LINE_MISSING, report);
        notApplicable("E06", CheckReport.Reason.LINE_MISSING, report);
        notApplicable("W03", CheckReport.Reason.LINE_MISSING, report);
    }

    @Test
    void e01MissesTheOtherHalfOfAMobileBox() {
        assertEquals(
                "mobile_box.1.applications",
                only("E01", report("mobile_box.1.ballots", 20)).about());
    }

    @Test
    void e02ComparesTheMembersOnlyWhereTheyAreFilled() {
        notApplicable("E02", CheckReport.Reason.LINE_MISSING, report());
        silent("E02", report("issued_by_member.1", 250, "issued_by_member.2", 350));
        Finding finding = only("E02", report("issued_by_member.1", 250, "issued_by_member.12", 349));
        assertEquals(600, finding.left());
        assertEquals(599, finding.right());
        assertEquals(List.of("voters_given_ballots", "issued_by_member.1", "issued_by_member.12"), finding.lines());
    }

    @Test
    void e03CountsThoseAgainstAll() {
        Finding finding = only("E03", report("against_all", 39));
        assertEquals(590, finding.left());
        assertEquals(589, finding.right());
        notApplicable("E03", CheckReport.Reason.LINE_MISSING, report("against_all", null));
    }

    @Test
    void e03TakesAgainstAllAsZeroWhereTheContestHasNone() {
        Election election = Sample.election(List.of(Sample.contest(false)), List.of(Sample.precinct("0001")));
        Checks checks = Checks.of(election, Sample.CONTEST);
        Sheet sheet = changed("against_all", null, "took_part", 550, "invalid", 50);
        CheckReport report = checks.run(sheet, Sample.precinct("0001"), Sample.context());
        silent("E03", report);
        silent("E04", report);
    }

    @Test
    void e04ComparesTheBoxesWithValidAndInvalid() {
        finds("E04", report("urn_stationary", 579));
        finds("E04", report("urn_stationary", 581));
    }

    @Test
    void e05ComparesReceivedWithGivenAndCancelled() {
        Finding finding = only("E05", report("ballots_cancelled", 409));
        assertEquals(1_010, finding.left());
        assertEquals(1_009, finding.right());
    }

    @Test
    void e06AndW01StandOnEitherSideOfTheBallotsIssued() {
        CheckReport more = report("urn_stationary", 581);
        finds("E06", more);
        silent("W01", more);
        CheckReport fewer = report("urn_stationary", 579);
        finds("W01", fewer);
        silent("E06", fewer);
        silent("E06", report());
        silent("W01", report());
    }

    @Test
    void e07LooksAtTheTotalsWhereThereAreNoBoxRows() {
        silent("E07", report("outside_applications", 20));
        Finding finding = only("E07", report("outside_applications", 19));
        assertEquals("", finding.about());
        assertEquals(20, finding.left());
        assertEquals(19, finding.right());
    }

    @Test
    void e07LooksAtEachBox() {
        CheckReport report = report(
                "mobile_box.1.ballots", 5,
                "mobile_box.1.applications", 8,
                "mobile_box.2.ballots", 15,
                "mobile_box.2.applications", 12);
        assertEquals("2", only("E07", report).about());
        silent("E13", report);
    }

    @Test
    void e08ComparesGivenWithListed() {
        silent("E08", report("voters_listed", 600));
        finds("E08", report("voters_listed", 599));
    }

    @Test
    void e09ComparesOutsideWithApplications() {
        silent("E09", report("voted_outside", 20));
        finds("E09", report("voted_outside", 21));
    }

    @Test
    void e10NeedsTheArrivalRegister() {
        silent("E10", report("voted_by_certificate", 5));
        finds("E10", report("voted_by_certificate", 6));
        notApplicable(
                "E10",
                CheckReport.Reason.NOT_KNOWN,
                CHECKS.run(Sample.sheet(), Sample.precinct("0001"), PrecinctContext.NOTHING_KNOWN));
    }

    @Test
    void e11FindsTheChairAndTheSecretaryAmongTheIssuers() {
        PrecinctContext context =
                new PrecinctContext(null, null, Map.of(1, "member", 2, "chair", 3, "secretary"), 0, null);
        Sheet sheet = changed("issued_by_member.1", 300, "issued_by_member.2", 200, "issued_by_member.3", 100);
        CheckReport report = CHECKS.run(sheet, Sample.precinct("0001"), context);
        assertEquals(
                List.of("issued_by_member.2", "issued_by_member.3"),
                report.findings().stream()
                        .filter(finding -> finding.check().equals("E11"))
                        .map(Finding::about)
                        .toList());
        silent("E11", report("issued_by_member.1", 600));
    }

    @Test
    void e12ComparesTheTimeWithTheEndOfVoting() {
        LocalDateTime end = LocalDate.of(2027, 3, 21).atTime(20, 0);
        silent("E12", CHECKS.run(new Sheet(Sample.sheet().figures(), end), Sample.precinct("0001"), Sample.context()));
        CheckReport early = CHECKS.run(
                new Sheet(Sample.sheet().figures(), end.minusMinutes(1)), Sample.precinct("0001"), Sample.context());
        Finding finding = only("E12", early);
        assertEquals(202703211959L, finding.left());
        assertEquals(202703212000L, finding.right());
        notApplicable(
                "E12",
                CheckReport.Reason.LINE_MISSING,
                CHECKS.run(new Sheet(Sample.sheet().figures(), null), Sample.precinct("0001"), Sample.context()));
    }

    @Test
    void e13AddsTheBoxesUp() {
        CheckReport report = report("mobile_box.1.ballots", 19, "mobile_box.1.applications", 20);
        Finding finding = only("E13", report);
        assertEquals("urn_mobile", finding.about());
        assertEquals(20, finding.left());
        assertEquals(19, finding.right());
        silent("E13", report("mobile_box.1.ballots", 20, "mobile_box.1.applications", 20));
        notApplicable("E13", CheckReport.Reason.LINE_MISSING, report());
    }

    @Test
    void figuresOfNineDigitsDoNotOverflow() {
        long largest = Sheet.LARGEST;
        CheckReport report = report(
                "voters_listed", largest,
                "voters_given_ballots", largest,
                "ballots_received", largest,
                "urn_stationary", largest,
                "urn_mobile", largest,
                "invalid", largest);
        assertEquals(2 * largest, only("E06", report).left());
        finds("W04", report);
        silent("W02", report);
    }
}
