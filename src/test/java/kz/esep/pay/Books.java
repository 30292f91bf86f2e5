package kz.esep.pay;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import kz.esep.commission.Course;
import kz.esep.commission.Member;
import kz.esep.commission.Post;
import kz.esep.commission.Proposer;
import kz.esep.election.Body;
import kz.esep.election.Level;
import kz.esep.timesheet.Kind;
import kz.esep.timesheet.Worked;
import org.jspecify.annotations.Nullable;

/** What a computation needs, made by hand: a period of an edition and members to be paid in it. */
record Books(String edition, Period period, List<Rate> kept, List<Deduction> deductions, List<Fund> funds) {
    static final Body SCHOOL = Body.precinct("0001");

    /** A period of 61 days around an election, with one fund that pays everything. */
    static Books of(String edition, String from, String to, int hours) {
        LocalDate first = LocalDate.parse(from);
        Period period = new Period("1", first, LocalDate.parse(to), hours, first, "1");
        return new Books(edition, period, List.of(), List.of(), List.of(fund("republic", 1)));
    }

    static Fund fund(String id, int share) {
        return new Fund(id, "Fund " + id, share, null, LocalDate.EPOCH, "1");
    }

    Books with(RateName name, String value) {
        Rate rate = new Rate(name, period.from(), new BigDecimal(value), Rate.Standing.SURE, "typed");
        return new Books(
                edition, period, Stream.concat(kept.stream(), Stream.of(rate)).toList(), deductions, funds);
    }

    Books less(Deduction... some) {
        return new Books(edition, period, kept, List.of(some), funds);
    }

    Books from(Fund... some) {
        return new Books(edition, period, kept, deductions, List.of(some));
    }

    Terms terms() {
        PayRules rules = PayRules.of(edition);
        return Terms.of(edition, RateTable.of(rules, kept), period, new Terms.Kept(deductions, funds));
    }

    PaySheet sheet(Reach reach, List<Member> members, List<Worked> worked, @Nullable PaySheet before) {
        return new Reckoning(PayRules.of(edition), terms(), Level.TERRITORIAL, reach).sheet(members, worked, before);
    }

    /** The sheet of the whole period. */
    PaySheet whole(List<Member> members, Worked... worked) {
        return sheet(until(period.to()), members, List.of(worked), null);
    }

    static Reach until(LocalDate day) {
        return new Reach(Reach.Purpose.PAY, day, 0);
    }

    /** A member of the precinct's commission since the beginning of the period. */
    Member member(String id, boolean publicServant) {
        return member(id, SCHOOL, publicServant, Post.MEMBER, period.from());
    }

    static Member member(String id, Body body, boolean publicServant, Post post, LocalDate since) {
        return new Member(
                id,
                body,
                null,
                new Proposer(Proposer.Kind.PARTY, "Party"),
                List.of(),
                Course.begun(post, publicServant, since, "1"));
    }

    static Worked worked(String member, String day, Kind kind, boolean night, int minutes) {
        return new Worked(member, LocalDate.parse(day), kind, night, minutes);
    }
}
