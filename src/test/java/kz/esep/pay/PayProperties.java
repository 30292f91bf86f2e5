package kz.esep.pay;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import kz.esep.commission.Member;
import kz.esep.commission.Post;
import kz.esep.election.Body;
import kz.esep.timesheet.Kind;
import kz.esep.timesheet.Worked;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Whatever members, time, rates and funds there are: nothing depends on the order, and nothing is lost by parts. */
class PayProperties {
    private static final int DAYS = 61;

    private final Random random = new Random();

    private int below(int most) {
        return random.nextInt(most);
    }

    private <T> T one(List<T> some) {
        return some.get(below(some.size()));
    }

    /** A made-up commission with its time, the same for the same seed. */
    private record Case(Books books, List<Member> members, List<Worked> worked) {}

    private Case made(long seed) {
        random.setSeed(seed);
        boolean later = random.nextBoolean();
        Books books = later
                ? Books.of("2026", "2027-02-01", "2027-04-02", 300 + below(60)).with(RateName.MINIMUM_WAGE, "85017.37")
                : Books.of("2023", "2023-02-01", "2023-04-02", 300 + below(60));
        books = books.with(RateName.CHAIR, "1." + below(100))
                .with(RateName.NIGHT, "1." + (500 + below(500)))
                .less(
                        new Deduction("a", LocalDate.EPOCH, 1, new BigDecimal("10.5"), Deduction.Base.GROSS, null, "1"),
                        new Deduction(
                                "b",
                                LocalDate.EPOCH,
                                2,
                                new BigDecimal("7.3"),
                                Deduction.Base.REST,
                                new BigDecimal("100000.01"),
                                "1"))
                .from(Books.fund("local", 1 + below(7)), Books.fund("republic", 1 + below(7)), Books.fund("spare", 1));
        List<Member> members = new ArrayList<>();
        List<Worked> worked = new ArrayList<>();
        for (int i = 1; i <= 1 + below(12); i++) {
            LocalDate since = books.period().from().plusDays(below(40) - 10L);
            Body body = Body.precinct("000" + below(4));
            members.add(Books.member("m" + i, body, random.nextBoolean(), one(List.of(Post.values())), since));
            for (int j = below(20); j > 0; j--) {
                LocalDate day = books.period().from().plusDays(below(DAYS));
                worked.add(new Worked("m" + i, day, one(List.of(Kind.values())), random.nextBoolean(), 1 + below(700)));
            }
        }
        return new Case(books, members, worked);
    }

    @Property(tries = 300)
    void splittingThePeriodChangesNobodysPay(@ForAll long seed, @ForAll @IntRange(min = 1, max = 5) int cuts) {
        Case made = made(seed);
        LocalDate to = made.books.period().to();
        PaySheet whole = made.books.sheet(Books.until(to), made.members, made.worked, null);
        List<LocalDate> ends = new ArrayList<>(List.of(to));
        for (int i = 0; i < cuts; i++) {
            ends.add(made.books.period().from().plusDays(below(DAYS)));
        }
        List<PaySheet> sheets = new ArrayList<>();
        for (LocalDate end : ends.stream().distinct().sorted().toList()) {
            PaySheet before = sheets.isEmpty() ? null : sheets.getLast();
            sheets.add(made.books.sheet(Books.until(end), made.members, made.worked, before));
        }
        assertEquals(whole.total(), sheets.stream().map(PaySheet::total).reduce(Sum.NONE, Sum::plus));
        for (PayLine line : whole.lines()) {
            String member = line.payee().member();
            assertEquals(line.due(), sheets.getLast().line(member).orElseThrow().due());
            assertEquals(
                    line.due(),
                    sheets.stream()
                            .flatMap(sheet -> sheet.line(member).stream())
                            .map(PayLine::paid)
                            .reduce(Sum.NONE, Sum::plus));
        }
    }

    @Property(tries = 300)
    void theOrderOfMembersAndOfTheirTimeChangesNothing(@ForAll long seed) {
        Case made = made(seed);
        LocalDate to = made.books.period().to();
        PaySheet sheet = made.books.sheet(Books.until(to), made.members, made.worked, null);
        List<Member> members = new ArrayList<>(made.members);
        List<Worked> worked = new ArrayList<>(made.worked);
        Collections.shuffle(members, random);
        Collections.shuffle(worked, random);
        PaySheet other = made.books.sheet(Books.until(to), members, worked, null);
        assertEquals(sheet.total(), other.total());
        assertEquals(sheet.byBody(), other.byBody());
        for (PayLine line : sheet.lines()) {
            assertEquals(line, other.line(line.payee().member()).orElseThrow());
        }
    }

    @Property(tries = 300)
    void membersCommissionsPostsAndFundsAddUpToTheLastTiyn(@ForAll long seed) {
        Case made = made(seed);
        PaySheet advance = made.books.whole(made.members);
        PaySheet sheet = made.books.sheet(Books.until(made.books.period().to()), made.members, made.worked, advance);
        Sum total = sheet.total();
        assertEquals(total, sheet.byBody().values().stream().reduce(Sum.NONE, Sum::plus));
        assertEquals(total, sheet.byPost().values().stream().reduce(Sum.NONE, Sum::plus));
        assertEquals(total.gross(), Money.sum(total.funds().values().stream()));
        for (PayLine line : sheet.lines()) {
            Sum paid = line.paid();
            assertEquals(paid.gross(), Money.sum(paid.funds().values().stream()));
            assertEquals(line.due().gross(), Money.sum(line.steps().stream().map(Step::amount)));
            assertEquals(paid.gross(), paid.net().add(paid.withheld()));
        }
    }
}
