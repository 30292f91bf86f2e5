package kz.esep.tally;

import static kz.esep.tally.Paper.APPLICATIONS;
import static kz.esep.tally.Paper.CANCELLED;
import static kz.esep.tally.Paper.GIVEN;
import static kz.esep.tally.Paper.INVALID;
import static kz.esep.tally.Paper.LISTED;
import static kz.esep.tally.Paper.MOBILE;
import static kz.esep.tally.Paper.OUTSIDE;
import static kz.esep.tally.Paper.RECEIVED;
import static kz.esep.tally.Paper.STATIONARY;
import static kz.esep.tally.Paper.TOOK_PART;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongBinaryOperator;
import kz.esep.election.ContestForm;
import org.jspecify.annotations.Nullable;

/** The checks that add lines up and compare the sums. */
final class Sums {
    private static final List<String> FOUND = List.of(STATIONARY, MOBILE);

    private Sums() {}

    static Verdict issuedByMembers(Paper paper) {
        if (!paper.lines().form().hasOpen(ContestForm.ISSUED_BY_MEMBER)) {
            return Verdict.none(CheckReport.Reason.NOT_ON_FORM, ContestForm.ISSUED_BY_MEMBER);
        }
        List<String> members = paper.open(ContestForm.ISSUED_BY_MEMBER);
        if (members.isEmpty()) {
            return Verdict.none(CheckReport.Reason.LINE_MISSING, ContestForm.ISSUED_BY_MEMBER);
        }
        return compared(paper, List.of(GIVEN), members, Sums::unequal);
    }

    static Verdict votes(Paper paper) {
        List<String> votes = new ArrayList<>(paper.lines().votes());
        if (paper.lines().againstAll()) {
            votes.add(ContestForm.AGAINST_ALL);
        }
        return compared(paper, List.of(TOOK_PART), votes, Sums::unequal);
    }

    static Verdict ballotsFound(Paper paper) {
        return compared(paper, FOUND, List.of(TOOK_PART, INVALID), Sums::unequal);
    }

    static Verdict ballotsReceived(Paper paper) {
        return compared(paper, List.of(RECEIVED), List.of(GIVEN, CANCELLED), Sums::unequal);
    }

    static Verdict moreFoundThanIssued(Paper paper) {
        return compared(paper, FOUND, List.of(GIVEN), Sums::more);
    }

    static Verdict fewerFoundThanIssued(Paper paper) {
        return compared(paper, FOUND, List.of(GIVEN), (found, issued) -> Math.max(0, issued - found));
    }

    static Verdict moreGivenThanListed(Paper paper) {
        return compared(paper, List.of(GIVEN), List.of(LISTED), Sums::more);
    }

    static Verdict moreOutsideThanApplied(Paper paper) {
        return compared(paper, List.of(OUTSIDE), List.of(APPLICATIONS), Sums::more);
    }

    static Verdict mobileAgainstOutside(Paper paper) {
        return compared(paper, List.of(MOBILE), List.of(OUTSIDE), Sums::unequal);
    }

    /** Compares two sums of lines; raised when the comparison is not 0. */
    static Verdict compared(Paper paper, List<String> left, List<String> right, LongBinaryOperator raised) {
        List<String> all = new ArrayList<>(left);
        all.addAll(right);
        @Nullable Verdict gap = paper.gap(all);
        if (gap != null) {
            return gap;
        }
        long one = paper.sum(left);
        long other = paper.sum(right);
        return Verdict.when(raised.applyAsLong(one, other) != 0, all, one, other);
    }

    static long unequal(long left, long right) {
        return left - right;
    }

    static long more(long left, long right) {
        return Math.max(0, left - right);
    }
}
