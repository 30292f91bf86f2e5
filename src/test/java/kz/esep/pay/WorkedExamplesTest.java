package kz.esep.pay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import kz.esep.commission.Course;
import kz.esep.commission.Member;
import kz.esep.commission.Post;
import kz.esep.election.Body;
import kz.esep.text.Language;
import kz.esep.text.Refused;
import kz.esep.timesheet.Kind;
import kz.esep.timesheet.Worked;
import org.junit.jupiter.api.Test;

/** Pay as a person reckons it on paper. Every amount below was computed by hand, as the comments say. */
class WorkedExamplesTest {
    /** The two months around 19.03.2023, 61 days; 70 000 * 3 = 210 000, and 210 000 / 336 h = 625 an hour. */
    private static final Books SPRING = Books.of("2023", "2023-02-01", "2023-04-02", 336);

    /** The same under the edition of 2018, where night and holiday are not paid beside each other: 127 500 / 340 = 375. */
    private static final Books BEFORE = Books.of("2018", "2019-04-21", "2019-06-20", 340);

    private static void assertGross(String gross, PaySheet sheet, String member) {
        assertEquals(
                new BigDecimal(gross), sheet.line(member).orElseThrow().due().gross());
    }

    private static String whole(Books books) {
        return books.whole(List.of(books.member("m1", false))).total().gross().toPlainString();
    }

    @Test
    void threeMinimumWagesForTheWholePeriod() {
        assertEquals("127500.00", whole(BEFORE)); // 2019: 3 * 42 500
        assertEquals("127500.00", whole(Books.of("2018", "2020-12-01", "2021-01-30", 300))); // 2020: 3 * 42 500
        assertEquals("127500.00", whole(Books.of("2018", "2021-01-01", "2021-01-31", 150))); // 2021: 3 * 42 500
        assertEquals("180000.00", whole(Books.of("2021", "2022-10-01", "2022-11-30", 340))); // 2022: 3 * 60 000
        assertEquals("210000.00", whole(SPRING)); // 2023: 3 * 70 000
    }

    @Test
    void aRoundedMinimumWageIsTypedExactlyFirst() {
        for (String year : List.of("2011", "2015")) {
            Books books = Books.of("2009", year + "-03-01", year + "-04-30", 340);
            Refused refused = assertThrows(Refused.class, books::terms);
            assertEquals("refused.approximate", refused.reason().key());
            assertTrue(
                    refused.reason().in(Language.EN).contains(year),
                    refused.reason().in(Language.EN));
        }
        // 3 * 15 999 = 47 997, about 48 thousand; 3 * 21 364 = 64 092, about 64 thousand
        assertEquals(
                "47997.00",
                whole(Books.of("2009", "2011-02-15", "2011-04-15", 340).with(RateName.MINIMUM_WAGE, "15999")));
        assertEquals(
                "64092.00",
                whole(Books.of("2009", "2015-03-01", "2015-04-30", 340).with(RateName.MINIMUM_WAGE, "21364")));
    }

    @Test
    void aMinimumWageThatNobodyKnowsIsAskedForAndNeverCarriedOver() {
        for (String year : List.of("2009", "2010", "2012", "2016", "2024", "2027")) {
            Books books = Books.of("2023", year + "-02-01", year + "-03-31", 336);
            assertEquals(
                    "refused.no-wage",
                    assertThrows(Refused.class, books::terms).reason().key());
            assertEquals("255000.00", whole(books.with(RateName.MINIMUM_WAGE, "85000")));
        }
    }

    @Test
    void moreThanThreeMinimumWagesWhereTheCommissionKeepsThat() {
        // 70 000 * 3.5 * 1.2 = 294 000
        Books more = SPRING.with(RateName.BASIS, "3.5").with(RateName.MEMBER, "1.2");
        assertEquals("294000.00", whole(more));
    }

    /** The count on a Sunday from 20:00 to 06:00 on Monday, where Monday's hours are overtime. */
    private static Worked[] sundayNight(String member) {
        return new Worked[] {
            Books.worked(member, "2023-03-19", Kind.WEEKEND, false, 120),
            Books.worked(member, "2023-03-19", Kind.WEEKEND, true, 120),
            Books.worked(member, "2023-03-20", Kind.OVERTIME, true, 360)
        };
    }

    @Test
    void aNightCountOverAWeekend() {
        // Sunday 20-22: 2 h * 625 * 1.5 = 1 875; 22-24: the higher of 1.5 and 1.5, again 1 875;
        // Monday 0-6: 6 h * 625 * 1.5 = 5 625; together 9 375, and 210 000 + 9 375 = 219 375
        PaySheet sheet = SPRING.whole(List.of(SPRING.member("m1", false)), sundayNight("m1"));
        assertGross("219375.00", sheet, "m1");
        // a public servant has the salary of the main work and gets the 9 375 alone
        assertGross("9375.00", SPRING.whole(List.of(SPRING.member("m1", true)), sundayNight("m1")), "m1");
    }

    @Test
    void aNightCountOverAHoliday() {
        Worked[] night = {
            Books.worked("m1", "2023-03-22", Kind.HOLIDAY, false, 120),
            Books.worked("m1", "2023-03-22", Kind.HOLIDAY, true, 120),
            Books.worked("m1", "2023-03-24", Kind.ORDINARY, true, 360)
        };
        // 20-22: 2 h * 625 * 1.5 = 1 875; 22-24: 2 h * 625 * (1.5 + 0.5) = 2 500; an ordinary night beside the basis
        // adds one half: 6 h * 625 * 0.5 = 1 875; together 6 250
        assertGross("216250.00", SPRING.whole(List.of(SPRING.member("m1", false)), night), "m1");
        // a public servant's ordinary night is paid whole: 6 h * 625 * 1.5 = 5 625; 1 875 + 2 500 + 5 625 = 10 000
        assertGross("10000.00", SPRING.whole(List.of(SPRING.member("m1", true)), night), "m1");
        // before 2023 the higher one alone: 2 h * 375 * 1.5 = 1 125 twice
        Worked[] then = {
            Books.worked("m1", "2019-05-01", Kind.HOLIDAY, false, 120),
            Books.worked("m1", "2019-05-01", Kind.HOLIDAY, true, 120)
        };
        assertGross("2250.00", BEFORE.whole(List.of(BEFORE.member("m1", true)), then), "m1");
    }

    @Test
    void anotherNumberForANightOnAHolidayComesBeforeTheRule() {
        Worked night = Books.worked("m1", "2023-03-22", Kind.HOLIDAY, true, 120);
        Books separately = SPRING.with(RateName.HOLIDAY_NIGHT, "3");
        // 2 h * 625 * 3 = 3 750
        assertGross("3750.00", separately.whole(List.of(SPRING.member("m1", true)), night), "m1");
    }

    @Test
    void timeActuallyWorkedUnderTheEditionOf2026() {
        // 85 000 * 3 = 255 000; / 340 h = 750 an hour
        Books books = Books.of("2026", "2027-02-01", "2027-03-31", 340).with(RateName.MINIMUM_WAGE, "85000");
        Worked[] worked = {
            Books.worked("m1", "2027-03-01", Kind.ORDINARY, false, 94 * 60),
            Books.worked("m1", "2027-03-02", Kind.ORDINARY, true, 6 * 60),
            Books.worked("m1", "2027-03-21", Kind.WEEKEND, false, 8 * 60)
        };
        // 100 h * 750 = 75 000; 6 h at night add 6 * 750 * 0.5 = 2 250; 8 h * 750 * 1.5 = 9 000; together 86 250
        assertGross("86250.00", books.whole(List.of(books.member("m1", false)), worked), "m1");
        // a public servant: the night 6 * 750 * 1.5 = 6 750 and the 9 000
        assertGross("15750.00", books.whole(List.of(books.member("m1", true)), worked), "m1");
        assertTrue(books.whole(List.of(books.member("m1", false))).lines().isEmpty());
    }

    @Test
    void daysOfMembershipAndPostsShareTheBasisOfThePeriod() {
        LocalDate late = LocalDate.parse("2023-03-04");
        Member joined = Books.member("m1", Books.SCHOOL, false, Post.MEMBER, late);
        // 04.03 to 02.04 are 30 of 61 days: 210 000 * 30 / 61 = 103 278.6885 -> 103 278.69
        assertGross("103278.69", SPRING.whole(List.of(joined)), "m1");
        Member chair = new Member(
                "m2",
                Books.SCHOOL,
                null,
                joined.proposer(),
                List.of(),
                new Course(
                        List.of(
                                new Course.Holding(Post.MEMBER, SPRING.period().from(), "1"),
                                new Course.Holding(Post.CHAIR, late, "2")),
                        joined.course().services(),
                        List.of(),
                        new Course.Ending(LocalDate.parse("2023-03-14"), "3"),
                        List.of()));
        // 31 days as a member: 210 000 * 31 / 61 = 106 721.3115 -> 106 721.31;
        // 10 days as the chair: 210 000 * 1.5 * 10 / 61 = 51 639.3443 -> 51 639.34; together 158 360.65
        PaySheet sheet = SPRING.with(RateName.CHAIR, "1.5").whole(List.of(chair));
        assertGross("158360.65", sheet, "m2");
        assertEquals(Post.CHAIR, sheet.line("m2").orElseThrow().payee().post());
    }

    @Test
    void aPublicServantOfAPartOfThePeriodGetsTheBasisForTheOtherDaysOnly() {
        LocalDate late = LocalDate.parse("2023-03-13");
        Member always = SPRING.member("m1", false);
        Course course = new Course(
                always.course().posts(),
                List.of(new Course.MainWork(false, SPRING.period().from(), "1"), new Course.MainWork(true, late, "2")),
                List.of(),
                null,
                List.of());
        Member became = new Member("m1", Books.SCHOOL, null, always.proposer(), List.of(), course);
        Worked[] worked = {
            // a weekend before and one after are paid alike and rounded together: 6 h * 625 * 1.5 = 5 625
            Books.worked("m1", "2023-03-11", Kind.WEEKEND, false, 120),
            Books.worked("m1", "2023-03-18", Kind.WEEKEND, false, 240),
            // an ordinary night adds one half beside the basis, 2 h * 625 * 0.5 = 625,
            Books.worked("m1", "2023-03-10", Kind.ORDINARY, true, 120),
            // and is paid whole to a public servant: 2 h * 625 * 1.5 = 1 875
            Books.worked("m1", "2023-03-20", Kind.ORDINARY, true, 120)
        };
        // 01.02 to 12.03 are 40 of 61 days: 210 000 * 40 / 61 = 137 704.9180; and 8 125
        PaySheet sheet = SPRING.whole(List.of(became), worked);
        assertGross("145829.92", sheet, "m1");
        PayLine line = sheet.line("m1").orElseThrow();
        assertEquals("servant.PART", line.service().key());
        assertEquals(4, line.steps().size());
    }

    @Test
    void deductionsAreTakenInTheirOrderFromWhatTheySayAndUpToTheirCap() {
        LocalDate day = LocalDate.EPOCH;
        Deduction first = new Deduction(
                "first", day, 1, new BigDecimal("10"), Deduction.Base.GROSS, new BigDecimal("200000"), "1");
        Deduction second = new Deduction("second", day, 2, new BigDecimal("12.5"), Deduction.Base.REST, null, "1");
        Deduction ended = new Deduction("ended", day, 3, new BigDecimal("50"), Deduction.Base.GROSS, null, "1");
        Deduction since = new Deduction("ended", day.plusDays(1), 3, BigDecimal.ZERO, Deduction.Base.GROSS, null, "2");
        PaySheet sheet = SPRING.less(second, first, ended, since).whole(List.of(SPRING.member("m1", false)));
        // 10 % of 200 000, the cap, = 20 000; 12.5 % of 210 000 - 20 000 = 23 750; net 210 000 - 43 750 = 166 250
        PayLine line = sheet.line("m1").orElseThrow();
        assertEquals(
                List.of("first", "second"),
                line.withheld().stream().map(Withheld::name).toList());
        assertEquals(new BigDecimal("43750.00"), line.due().withheld());
        assertEquals(new BigDecimal("166250.00"), line.due().net());
    }

    @Test
    void anAdvanceIsTakenOffThePayAndACorrectionPaysTheDifference() {
        List<Member> one = List.of(SPRING.member("m1", false), SPRING.member("m2", true));
        LocalDate end = SPRING.period().to();
        PaySheet advance = SPRING.sheet(new Reach(Reach.Purpose.ADVANCE, end, 40), one, List.of(), null);
        // 40 % of 210 000; nothing for the public servant
        assertEquals(new BigDecimal("84000.00"), advance.total().gross());
        List<Worked> typed = List.of(sundayNight("m2"));
        PaySheet pay = SPRING.sheet(Books.until(end), one, typed, advance);
        // 210 000 - 84 000 = 126 000, and 9 375 for the public servant
        assertEquals(new BigDecimal("135375.00"), pay.total().gross());
        // Monday's six hours were only five: 5 h * 625 * 1.5 = 4 687.50 instead of 5 625
        List<Worked> right =
                List.of(typed.get(0), typed.get(1), Books.worked("m2", "2023-03-20", Kind.OVERTIME, true, 300));
        PaySheet again = SPRING.sheet(new Reach(Reach.Purpose.RECALCULATION, end, 0), one, right, pay);
        assertEquals(new BigDecimal("-937.50"), again.total().gross());
        assertEquals(1, again.changing().size());
        assertTrue(again.remarks().stream()
                .anyMatch(said -> said.in(Language.EN).startsWith("m2: 937.50 tenge too much were paid")));
    }

    @Test
    void saysHowEveryAmountCameAbout() {
        PaySheet sheet = SPRING.whole(List.of(SPRING.member("m1", false)), sundayNight("m1"));
        assertEquals(
                List.of(
                        "for the period, member: 210\u202F000.00 × 1 × 1 × 61 / 61 days = 210\u202F000.00",
                        "overtime at night, member: 210\u202F000.00 × 1 × 1.5 × 6:00 / 336:00 h = 5\u202F625.00",
                        "day off, member: 210\u202F000.00 × 1 × 1.5 × 2:00 / 336:00 h = 1\u202F875.00",
                        "day off at night, member: 210\u202F000.00 × 1 × 1.5 × 2:00 / 336:00 h = 1\u202F875.00",
                        "due since the beginning of the period: 219\u202F375.00",
                        "paid now: 219\u202F375.00, withheld 0.00, net 219\u202F375.00"),
                sheet.line("m1").orElseThrow().explained().stream()
                        .map(said -> said.in(Language.EN))
                        .toList());
    }

    @Test
    void whoHasASalaryOfTheirOwnAndTimeOutsideTheMembershipAreSaidAndNotPaid() {
        Body own = Body.commission("tec");
        Member chair =
                Books.member("m1", own, false, Post.CHAIR, SPRING.period().from());
        Member plain = Books.member("m2", own, false, Post.MEMBER, LocalDate.parse("2023-03-20"));
        PaySheet sheet = SPRING.whole(List.of(chair, plain), sundayNight("m2"));
        assertTrue(sheet.line("m1").isEmpty());
        // 20.03 to 02.04 are 14 of 61 days: 210 000 * 14 / 61 = 48 196.7213; Monday's 5 625 are inside, Sunday is not
        assertGross("53821.72", sheet, "m2");
        assertEquals(
                List.of(PaySheet.Why.FULL_TIME, PaySheet.Why.NO_MEMBER),
                sheet.unpaid().stream().map(PaySheet.Unpaid::why).toList());
        // under the edition of 2009 officers of territorial commissions are not known to be full-time
        assertEquals(
                1,
                Books.of("2009", "2019-04-21", "2019-06-20", 340)
                        .whole(List.of(Books.member("m1", own, false, Post.CHAIR, LocalDate.parse("2019-01-01"))))
                        .lines()
                        .size());
    }
}
