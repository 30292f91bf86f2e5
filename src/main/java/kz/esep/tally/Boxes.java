package kz.esep.tally;

import static kz.esep.election.ContestForm.BOX_APPLICATIONS;
import static kz.esep.election.ContestForm.BOX_BALLOTS;
import static kz.esep.tally.Paper.APPLICATIONS;
import static kz.esep.tally.Paper.MOBILE;

import java.util.ArrayList;
import java.util.List;
import kz.esep.election.ContestForm;
import org.jspecify.annotations.Nullable;

/**
 * The checks of the mobile boxes. Where the protocol has a row per box they look at the rows; where it has none and the
 * form asks for none, they look at the totals.
 */
final class Boxes {
    private Boxes() {}

    static Verdict moreBallotsThanApplications(Paper paper) {
        List<String> rows = paper.open(BOX_BALLOTS);
        if (rows.isEmpty() && !asksForBoxes(paper)) {
            return Sums.compared(paper, List.of(MOBILE), List.of(APPLICATIONS), Sums::more);
        }
        List<Verdict.Hit> hits = new ArrayList<>();
        boolean compared = false;
        for (String ballots : rows) {
            String number = Integer.toString(ContestForm.numberOf(ballots));
            String applications = BOX_APPLICATIONS.replace("*", number);
            if (paper.has(applications)) {
                compared = true;
                if (paper.count(ballots) > paper.count(applications)) {
                    hits.add(new Verdict.Hit(
                            number, List.of(ballots, applications), paper.count(ballots), paper.count(applications)));
                }
            }
        }
        return compared ? Verdict.of(hits) : missing(paper, BOX_APPLICATIONS);
    }

    static Verdict rowsAddUp(Paper paper) {
        boolean none = paper.open(BOX_BALLOTS).isEmpty()
                && paper.open(BOX_APPLICATIONS).isEmpty();
        if (none && !asksForBoxes(paper)) {
            return missing(paper, BOX_BALLOTS);
        }
        List<Verdict.Hit> hits = new ArrayList<>();
        @Nullable Verdict ballots = addUp(paper, BOX_BALLOTS, MOBILE, hits);
        @Nullable Verdict applications = addUp(paper, BOX_APPLICATIONS, APPLICATIONS, hits);
        return ballots != null && applications != null ? ballots : Verdict.of(hits);
    }

    private static @Nullable Verdict addUp(Paper paper, String star, String total, List<Verdict.Hit> hits) {
        @Nullable Verdict gap = paper.gap(List.of(total));
        if (gap != null || !paper.lines().form().hasOpen(star)) {
            return gap != null ? gap : Verdict.none(CheckReport.Reason.NOT_ON_FORM, star);
        }
        List<String> rows = paper.open(star);
        long sum = paper.sum(rows);
        if (sum != paper.count(total)) {
            List<String> lines = new ArrayList<>(List.of(total));
            lines.addAll(rows);
            hits.add(new Verdict.Hit(total, lines, paper.count(total), sum));
        }
        return null;
    }

    private static boolean asksForBoxes(Paper paper) {
        return paper.lines().requiresOpen(BOX_BALLOTS) || paper.lines().requiresOpen(BOX_APPLICATIONS);
    }

    private static Verdict missing(Paper paper, String star) {
        boolean printed = paper.lines().form().hasOpen(star);
        return Verdict.none(printed ? CheckReport.Reason.LINE_MISSING : CheckReport.Reason.NOT_ON_FORM, star);
    }
}
